import type {
  RevokedSignature,
  VerificationProblem,
  VerificationView,
} from '../../shared/contract/release-views.ts';
import { integerText } from '../../shared/lib/norwegian-format.ts';
import { RefusedError } from '../../shared/lib/refusal.ts';
import { revokedMark } from '../../shared/projections/revoked-signature.ts';
import { revokedWords } from '../../shared/release/revoked-words.ts';
import { manifestPath, readManifest } from '../exporters/manifest.ts';
import { signatureHolds } from '../exporters/signature-payload.ts';
import {
  choiceTable,
  damagedBeside,
  draftTable,
  personTable,
  type BesideTable,
} from './beside-the-log.ts';
import { structureFault } from './check-structure.ts';
import { checkLogBeside, type Signatures } from './log-check/check-log-beside.ts';
import { checkAtOpening, long } from './check-at-opening.ts';
import { sha256 } from './envelope-crypto.ts';
import { contentPath } from './frozen-content-file.ts';
import { logBeginnings } from './log-proof.ts';
import { logReader } from './log-table.ts';
import type { ReleaseState } from '../../shared/projections/mapping-state.ts';
import type { ReadHandle } from './sql/handle.ts';
import { readReleaseFiles } from './release-file-table.ts';
import type { ReleasesInFile } from './releases-in-file.ts';
import { checkLog, type LogProblem } from './verify-log.ts';

/** How many events are read between two turns of the event loop. */
const portion = 500;

const logPlace = (problem: LogProblem): VerificationProblem => ({
  place: `logg/${problem.n}`,
  code: 'log-damaged',
  message: `Hendelse ${integerText(problem.n)} i loggen: ${problem.reason}.`,
});

type CheckedEvents = {
  readonly problems: readonly VerificationProblem[];
  readonly events: number;
  readonly authors: number;
};

/**
 * A long log is checked on threads, and meanwhile whether the pages hold together; where that finds anything, row by
 * row, so that every place is told.
 */
async function checkEvents(handle: ReadHandle, signatures: Signatures): Promise<CheckedEvents> {
  const isLong = logReader(handle).count() >= long;
  if (isLong) {
    const besides = (): boolean => structureFault(handle) === null;
    const holds = await checkLogBeside(handle, signatures, { besides });
    if (holds !== null) return { ...holds, problems: [] };
  }
  return checkEventByEvent(handle);
}

async function checkEventByEvent(handle: ReadHandle): Promise<CheckedEvents> {
  const log = logReader(handle);
  const check = checkLog({ signatures: true });
  const problems: VerificationProblem[] = [];
  let last = 0;
  for (;;) {
    const rows = log.after(last, portion);
    for (const row of rows) {
      problems.push(...check.next(row).map(logPlace));
      last = row.n;
    }
    if (rows.length < portion) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (problems.length === 0) problems.push(...sealProblems(handle));
  return { problems, ...check.seen() };
}

/** What opening looks at and the check of the log does not: the seals stored beside the rows. */
function sealProblems(handle: ReadHandle): readonly VerificationProblem[] {
  try {
    checkAtOpening(handle);
    return [];
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const { code, message, details } = error.refusal;
    return [
      {
        place: `logg/${typeof details['position'] === 'number' ? details['position'] : 'ukjent'}`,
        code,
        message,
      },
    ];
  }
}

const notExtended = (release: string): VerificationProblem => ({
  place: `utgivelse ${release}/logg`,
  code: 'log-not-extended',
  message: `Loggen begynner ikke slik den var da utgivelse ${release} ble fryst.`,
});

function checkReleases(
  handle: ReadHandle,
  releases: readonly ReleaseState[],
): readonly VerificationProblem[] {
  const begins = logBeginnings(handle);
  return releases.flatMap(({ frozen, signatures }): readonly VerificationProblem[] => {
    const place = (path: string): string => `utgivelse ${frozen.number}/${path}`;
    const files = readReleaseFiles(handle, frozen);
    const manifest = files.get(manifestPath);
    if (manifest === undefined || sha256(manifest) !== frozen.manifest) {
      const message = `Manifestet til utgivelse ${frozen.number} er ikke det som ble fryst.`;
      return [{ place: place(manifestPath), code: 'file-changed', message }];
    }
    const { files: listed, log } = readManifest(manifest);
    const told = log === undefined || begins(log) ? [] : [notExtended(frozen.number)];
    const changed = listed.filter(({ path, sha256: expected }) => {
      const bytes = files.get(path);
      return bytes === undefined || sha256(bytes) !== expected;
    });
    // What the tables of a release are made from anew; bound by the log, and no part of the folder.
    const kept = files.has(contentPath) ? [] : [contentPath];
    const notAsFrozen = [...changed.map((one) => one.path), ...kept].map((path) => ({
      place: place(path),
      code: 'file-changed',
      message: `«${path}» er ikke som da utgivelsen ble fryst.`,
    }));
    // In the stream of whoever added it; it is the signer's own all the same.
    const forged = signatures
      .filter((one) => !signatureHolds(frozen.manifest, one))
      .map(({ name }) => ({
        place: place('underskrifter'),
        code: 'signature-invalid',
        message: `Signaturen til ${name} under utgivelse ${frozen.number} stemmer ikke.`,
      }));
    return [...told, ...notAsFrozen, ...forged];
  });
}

function revokedIn({ releases, revocations }: ReleasesInFile): readonly RevokedSignature[] {
  return releases.flatMap(({ frozen, signatures }) =>
    signatures.flatMap(({ name, role, time, key }): readonly RevokedSignature[] => {
      const mark = revokedMark({ revocations }, { key, time });
      if (mark === undefined) return [];
      return [{ release: frozen.number, name, role, key, ...mark, message: revokedWords(mark) }];
    }),
  );
}

function checkBeside(
  handle: ReadHandle,
  table: BesideTable,
  name: string,
): readonly VerificationProblem[] {
  return damagedBeside(handle, table).map((key) => {
    const [place, what] =
      key.length === 0 ? [name, 'Noe mangler.'] : [`${name}/${key.join('/')}`, 'Noe er endret.'];
    const message = `${name} i filen er ikke som programmet skrev det. ${what} Loggen og utgivelsene er for seg.`;
    return { place, code: 'file-changed', message };
  });
}

/**
 * In: a handle, its path, how to learn of its releases and revoked keys once the log is known to hold, and which
 * signatures of a long log are checked (`Signatures` says what that means). Out: whether log and frozen releases hold,
 * every place that does not, and what is signed with a key that has been revoked.
 */
export async function verifyMapping(
  handle: ReadHandle,
  path: string,
  releasesOf: () => ReleasesInFile,
  signatures: Signatures = 'all',
): Promise<VerificationView> {
  const { problems, events, authors } = await checkEvents(handle, signatures);
  const signed = problems.length === 0 ? releasesOf() : { releases: [], revocations: [] };
  const { releases } = signed;
  const all = [
    ...problems,
    ...checkReleases(handle, releases),
    ...checkBeside(handle, draftTable, 'Utkast'),
    ...checkBeside(handle, choiceTable, 'Påbegynte avklaringer'),
    ...checkBeside(handle, personTable, 'Personopplysninger'),
  ];
  return {
    valid: all.length === 0,
    kind: 'mapping',
    path,
    problems: all,
    checked: [
      `${integerText(events)} ${events === 1 ? 'hendelse' : 'hendelser'} fra ${authors} ${authors === 1 ? 'rådgiver' : 'rådgivere'}`,
      `${releases.length} ${releases.length === 1 ? 'utgivelse' : 'utgivelser'}`,
    ],
    signatures: [],
    revoked: revokedIn(signed),
  };
}
