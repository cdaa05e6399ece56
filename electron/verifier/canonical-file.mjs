// Files that must be their own canonical serialisation.
import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from './shapes.mjs';

/** RFC 8785: keys in order of their UTF-16 code units, no space, the rest as JSON.stringify. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'string' && !value.isWellFormed()) throw new Error('Lone surrogate');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort(byCodeUnit);
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** Reads a JSON file that must be its own canonical serialisation, byte for byte. */
export async function readCanonical(folder, name, add) {
  const refuse = (code, sentence) => {
    add(name, code, `${name} ${sentence}.`);
    return null;
  };
  let bytes;
  try {
    const found = await lstat(join(folder, name));
    if (!found.isFile()) return refuse('not-a-regular-file', 'er ikke en vanlig fil');
    bytes = await readFile(join(folder, name));
  } catch (error) {
    if (error.code === 'ENOENT') return refuse('file-missing', 'mangler');
    return refuse('file-unreadable', `kan ikke leses (${error.code})`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value = JSON.parse(text);
    if (canonical(value) === text) {
      return { value, sha256: createHash('sha256').update(bytes).digest('hex') };
    }
  } catch {
    return refuse('not-json', 'er ikke gyldig JSON');
  }
  return refuse('not-canonical', 'er ikke skrevet på den ene tillatte måten (RFC 8785)');
}
