/**
 * Closes a switch over a union. In: the value that no case took. Out: never.
 * Error: throws when a value outside the union reached the program at run time.
 */
export function assertNever(value: never): never {
  throw new Error(`Not in the union: ${JSON.stringify(value)}`);
}
