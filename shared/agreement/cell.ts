/**
 * Reads a typed array at an index known to lie inside it.
 * Throws RangeError where it does not, instead of computing on with `undefined`.
 */
export function cell(array: Float64Array | Int32Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`No cell ${index} among ${array.length}`);
  return value;
}
