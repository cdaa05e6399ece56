/** As many bytes as a SHA-256 has. */
const length = 32;

/** The sum of no seal at all. */
export const noSeals = '0'.repeat(length * 2);

/**
 * Adds a seal to a sum of seals, or takes it out again: bit by bit exclusive or, so that the sum is of which seals
 * there are, in whatever order. A row that is missing, or there twice, shows.
 * In: sum and seal, each as hexadecimal digits. Out: the sum.
 */
export function withSeal(sum: string, seal: string): string {
  const bytes = Buffer.from(sum, 'hex');
  const other = Buffer.from(seal, 'hex');
  for (let at = 0; at < length; at += 1) bytes[at] = (bytes[at] ?? 0) ^ (other[at] ?? 0);
  return bytes.toString('hex');
}
