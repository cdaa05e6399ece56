// Whether those who signed are those that the release asks for: the roles, and that they have not judged.
import { SIGNATURES } from './shapes.mjs';

/** Adds the roles that nobody, or too few, have signed in. */
export function checkRoles({ signing }, valid, add) {
  for (const { role, count } of signing?.roles ?? []) {
    const signed = valid.filter((one) => one.role === role).length;
    if (signed >= count) continue;
    const sentence = `Utgivelsen krever ${count} underskrift(er) som «${role}» og har ${signed}.`;
    add(SIGNATURES, 'role-not-covered', sentence);
  }
}

/** The same person whatever the case and the spaces, as the program has it. */
const personOf = (name) =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nb');

/** Adds those who signed what they have judged or resolved themselves, where the release says that nobody does. */
export function checkIndependence({ signing }, signatures, { judgements, resolutions }, add) {
  if (signing?.independent !== true) return;
  const judges = new Set([
    ...judgements.map((row) => personOf(row['vurdert-av'])),
    ...resolutions.flatMap((row) => row['avklart-av'].split(';').map(personOf)),
  ]);
  signatures.forEach(({ name }, at) => {
    if (!judges.has(personOf(name))) return;
    const sentence = `${name} har signert og har selv vurdert eller avklart.`;
    add(`${SIGNATURES}#${at + 1}`, 'signer-has-judged', sentence);
  });
}
