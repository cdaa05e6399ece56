import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/**
 * @param {string} path
 * @returns {Promise<string>} the file's SHA-512 as npm writes it: `sha512-` and base64
 */
export async function integrityOf(path) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}

/**
 * @param {string | Buffer} content
 * @returns {string} SHA-256 in hex
 */
export function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
