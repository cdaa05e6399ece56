// Whether the signatures hold for the manifest.
import { createPublicKey, verify } from 'node:crypto';
import { canonical } from './canonical-file.mjs';
import {
  ascending,
  faultsOf,
  isBase64,
  isText,
  isTime,
  MANIFEST,
  numbered,
  SIGNATURES,
} from './shapes.mjs';

const SIGNATURE = {
  name: isText,
  role: isText,
  meaning: isText,
  time: isTime,
  key: isBase64(32),
  signature: isBase64(64),
};

function signatureHolds(manifestHash, { signature, ...signed }) {
  const payload = Buffer.from(canonical({ manifest: manifestHash, ...signed }), 'utf8');
  const x = Buffer.from(signed.key, 'base64').toString('base64url');
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return verify(null, payload, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** Adds what is wrong with the signatures; gives those that hold. */
export function checkSignatures(signatures, manifestHash, required, add) {
  const list = Array.isArray(signatures) ? signatures : [];
  const faults = list.map((signature) => faultsOf(signature, SIGNATURE));
  for (const [at, sentence] of numbered(faults)) {
    add(`${SIGNATURES}#${at}`, 'signature-malformed', `Signatur nr. ${at} ${sentence}.`);
  }
  if (!Array.isArray(signatures)) add(SIGNATURES, 'not-a-list', `${SIGNATURES} er ikke en liste.`);
  if (faults.flat().length > 0 || !Array.isArray(signatures)) return [];
  if (!ascending(list.map(({ time, key }) => `${time} ${key}`))) {
    add(SIGNATURES, 'not-in-order', 'Signaturene står ikke i rekkefølge etter tid.');
  }
  const valid = list.filter((signature) => signatureHolds(manifestHash, signature));
  list.forEach((by, at) => {
    if (valid.includes(by)) return;
    add(`${SIGNATURES}#${at + 1}`, 'signature-invalid', `Signaturen til ${by.name} stemmer ikke.`);
  });
  if (list.length > 0 && valid.length === 0) {
    // Signatures alone cannot tell which of the two files was changed.
    add(MANIFEST, 'manifest-not-signed', `Ingen signatur gjelder for ${MANIFEST} slik den er nå.`);
  }
  const keys = new Set(valid.map(({ key }) => key));
  if (keys.size < valid.length) {
    add(SIGNATURES, 'signature-repeated', 'Samme nøkkel har signert mer enn én gang.');
  }
  if (keys.size < required) {
    const sentence = `Utgivelsen krever ${required} gyldige signaturer og har ${keys.size}.`;
    add(SIGNATURES, 'too-few-signatures', sentence);
  }
  return valid;
}
