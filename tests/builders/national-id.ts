const first = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

const digit = (digits: readonly number[], weights: readonly number[]): number =>
  (11 - (weights.reduce((sum, one, at) => sum + one * (digits[at] ?? 0), 0) % 11)) % 11;

/** In: the first nine digits. Out: the invented national identity number, or null where there is none that begins so. */
export function nationalIdOf(nine: string): string | null {
  const digits = Array.from(nine, Number);
  const ten = [...digits, digit(digits, first)];
  const eleven = [...ten, digit(ten, second)];
  return eleven.includes(10) ? null : eleven.join('');
}
