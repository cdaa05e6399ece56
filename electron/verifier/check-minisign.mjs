// Whether the signatures in minisign's format are those of signatures.json: the same persons, the same manifest.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonical } from './canonical-file.mjs';
import { byCodeUnit, MANIFEST } from './shapes.mjs';

const rank = (by) => `${by?.time} ${by?.key}`;

const nameAt = (at) => (at === 0 ? `${MANIFEST}.minisig` : `${MANIFEST}.${at + 1}.minisig`);

/**
 * In: what signatures.json holds, whatever that is. Out: the files there may be, each with the signature it must be of.
 */
export function minisigsOf(signatures) {
  const list = Array.isArray(signatures) ? signatures : [];
  const ranked = [...list].sort((a, b) => byCodeUnit(rank(a), rank(b)));
  return new Map(ranked.map((by, at) => [nameAt(at), by]));
}

const base64 = (...parts) => Buffer.concat(parts).toString('base64');

function keyFrom(raw) {
  const key = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') };
  return createPublicKey({ key, format: 'jwk' });
}

/** The whole text that the file must be, or null where a signature in it does not hold. */
function minisigText(text, manifest, { key, meaning, name, role, time }) {
  const [, second = '', , fourth = ''] = text.split('\n');
  const raw = Buffer.from(key, 'base64');
  const head = Buffer.concat([
    Buffer.from('Ed', 'latin1'),
    createHash('sha256').update(raw).digest().subarray(0, 8),
  ]);
  const file = Buffer.from(second, 'base64').subarray(head.length);
  const global = Buffer.from(fourth, 'base64');
  const comment = canonical({ meaning, name, role, time });
  const holds =
    verify(null, manifest, keyFrom(raw), file) &&
    verify(null, Buffer.concat([file, Buffer.from(comment, 'utf8')]), keyFrom(raw), global);
  if (!holds) return null;
  const lines = [
    `untrusted comment: minisign -V -m ${MANIFEST} -P ${base64(head, raw)}`,
    base64(head, file),
    `trusted comment: ${comment}`,
    base64(global),
    '',
  ];
  return lines.join('\n');
}

/** In: the folder, the files there may be, and the signatures that hold. A folder has them for all who signed, or for none. */
export async function checkMinisignatures(folder, minisigs, valid, add) {
  const manifest = await readFile(join(folder, MANIFEST));
  const found = [];
  for (const [name, by] of minisigs) {
    const bytes = await readFile(join(folder, name)).catch((error) => error);
    found.push({ name, by, bytes });
  }
  const isMissing = ({ bytes }) => bytes instanceof Error && bytes.code === 'ENOENT';
  if (found.every(isMissing)) return;
  for (const { name, by, bytes } of found) {
    if (isMissing({ bytes })) add(name, 'file-missing', `${name} mangler.`);
    else if (bytes instanceof Error)
      add(name, 'file-unreadable', `${name} kan ikke leses (${bytes.code}).`);
    else if (valid.includes(by)) {
      const text = minisigText(bytes.toString('latin1'), manifest, by);
      const same = text !== null && bytes.equals(Buffer.from(text, 'utf8'));
      if (!same) add(name, 'signature-invalid', `${name} er ikke underskriften til ${by.name}.`);
    }
  }
}
