/**
 * Element names are compared as numbers, so that a sheet of a million cells makes no strings for its tags.
 * In: a local name. Out: the number `XmlScanner` reports for it, whatever the prefix.
 */
export function xmlName(local: string): number {
  let hash = 0;
  for (let at = 0; at < local.length; at += 1) hash = addToName(hash, local.charCodeAt(at));
  return hash;
}

/** In: the number so far and the next byte of the name. Out: the number with it. */
export function addToName(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}
