import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { publicKeyFromRaw, signatureHolds } from '../../../electron/store/envelope-crypto.ts';
import { checkBatch } from '../../../electron/store/log-check/check-batch.ts';
import {
  checkLogWith,
  type LogHolds,
  type Signatures,
} from '../../../electron/store/log-check/check-log-beside.ts';
import {
  signatureLength,
  type BatchHolds,
  type RowBatch,
} from '../../../electron/store/log-check/row-batch.ts';
import { logReader, sealOf } from '../../../electron/store/log-table.ts';
import type { WriteHandle } from '../../../electron/store/sql/handle.ts';
import { checkLog } from '../../../electron/store/verify-log.ts';
import type { Event } from '../../../shared/events/event.ts';
import { isoDate, isoTime, roundId, statementId, unitNumber } from '../../../shared/lib/ids.ts';
import { bends, damages } from '../../builders/log-damage.ts';
import { profileOf } from '../../builders/mapping.ts';
import { newSigner } from '../../builders/signer.ts';
import { writtenLog, type WrittenEvent } from '../../builders/written-log.ts';

const signers = ['Kari Nordmann', 'Ola Hansen', 'Siri Berg'].map(newSigner);
const [kari, ola, siri] = signers;
const anew = newSigner('Kari Nordmann');
if (kari === undefined || ola === undefined || siri === undefined) throw new Error('Three of them');

const place = { round: roundId.parse('runde'), unit: unitNumber.parse('0403') };
const joining = (who: typeof kari, succeeds?: typeof kari): Event => ({
  type: 'adviser-joined',
  adviser: who.id,
  name: who.name,
  title: '',
  key: who.publicKey,
  ...(succeeds === undefined ? {} : { succeeds: succeeds.id }),
});
const revoking = (whose: typeof kari): Event => ({
  type: 'key-revoked',
  key: whose.publicKey,
  adviser: whose.id,
  from: isoTime.parse('2015-02-02T09:00:00.000Z'),
  reason: 'tapt',
  by: 'Kari Nordmann',
  words: '',
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  // So long that it is packed.
  fc.constant('æ'.repeat(20_000)),
);
const work = fc.oneof(
  words.map((note): Event => {
    const said = { department: 'Helse', result: 'svar', person: null } as const;
    const date = isoDate.parse('2015-02-03');
    return { type: 'contact-attempted', ...place, attempt: { date, note, ...said } };
  }),
  fc.tuple(words, fc.constantFrom('form', '10', '9')).map(([text, criterion]): Event => {
    const answers = profileOf({ [criterion]: 'ja', a: 'nei', '2': 'ja' });
    const id = statementId.parse('o-1');
    const said = { source: 'telefonintervju', date: null, informant: null, link: null } as const;
    const statement = { id, text, answers, readByJudge: false, ...said };
    return { type: 'statement-added', ...place, statement };
  }),
);
const steps = (who: fc.Arbitrary<typeof kari>, event: fc.Arbitrary<Event>) =>
  fc.array(fc.record({ who, event }), { minLength: 1, maxLength: 12 });

const aboutKeys = fc.constantFrom<Event>(
  revoking(ola),
  { type: 'key-changed', to: anew.id, key: anew.publicKey },
  { type: 'key-changed', to: anew.id, key: siri.publicKey },
  joining(anew, kari),
  joining(anew),
);

/** What happens day by day, and in some logs something about keys, that may or may not be. */
const logs = fc
  .oneof(
    { weight: 3, arbitrary: steps(fc.constantFrom(kari, ola, siri), work) },
    {
      weight: 1,
      arbitrary: steps(
        fc.constantFrom(kari, kari, siri, ola, anew),
        fc.oneof(work, aboutKeys, aboutKeys),
      ),
    },
    // The way it is to be.
    {
      weight: 1,
      arbitrary: steps(fc.constantFrom(kari, siri), work).map((before): WrittenEvent[] => [
        ...before,
        { who: kari, event: revoking(ola) },
        { who: kari, event: { type: 'key-changed', to: anew.id, key: anew.publicKey } },
        { who: anew, event: joining(anew, kari) },
        { who: siri, event: revoking(kari) },
      ]),
    },
  )
  .map((later): WrittenEvent[] => [
    ...signers.map((who) => ({ who, event: joining(who) })),
    ...later,
  ]);

/** What is done to the log: while it is written, to which event; or afterwards, to which rows. */
const troubles = fc
  .oneof(
    fc.record({ bend: fc.constant('none'), damage: fc.constant('none'), forged: fc.boolean() }),
    fc.record({
      bend: fc.constantFrom(...Object.keys(bends)),
      damage: fc.constant('none'),
      forged: fc.constant(false),
    }),
    fc.record({
      bend: fc.constant('none'),
      damage: fc.constantFrom(...Object.keys(damages)),
      forged: fc.constant(false),
    }),
  )
  .chain((what) =>
    fc.record({
      what: fc.constant(what),
      at: fc.nat(),
      other: fc.nat(),
      bit: fc.nat(100_000),
    }),
  );

/** Row by row, each with its seal, as the file is opened and verified where it is short. */
function holdsRowByRow(handle: WriteHandle, signatures: Signatures): boolean {
  const check = checkLog({ signatures: signatures === 'all' });
  const log = logReader(handle);
  for (const row of log.sealed()) {
    if (check.next(row).length > 0 || sealOf(row) !== row.seal) return false;
    // What cannot be a signature is found without holding it against a key.
    if (row.signature.length !== signatureLength) return false;
  }
  return log.heads().every(({ n, author }) => {
    const [first, last] = [log.firsts().find((one) => one.author === author), log.at(n)];
    if (first === undefined || last === undefined) return false;
    // The schema of the event that the check has found whole.
    const { event } = JSON.parse(Buffer.from(first.bytes).toString('utf8')) as {
      event: { key: string };
    };
    return signatureHolds(last.bytes, last.signature, publicKeyFromRaw(event.key));
  });
}

/** Checks batches where it stands, as a thread does. */
const here = {
  size: 2,
  check: (batch: RowBatch): Promise<BatchHolds> => {
    try {
      return Promise.resolve(checkBatch(batch));
    } catch {
      return Promise.resolve(null);
    }
  },
};

async function holdsInBatches(
  handle: WriteHandle,
  signatures: Signatures,
  most: number,
): Promise<LogHolds | null> {
  try {
    return await checkLogWith(here, handle, signatures, {}, most);
  } catch {
    return null;
  }
}

it('in batches of whatever length a log is found to hold just where it holds row by row', async () => {
  const seen = { holding: 0, broken: 0 };
  await fc.assert(
    fc.asyncProperty(logs, troubles, fc.integer({ min: 1, max: 6 }), async (plan, how, most) => {
      const at = how.at % plan.length;
      const { bend, damage, forged } = how.what;
      const event = plan[at];
      const bent = bends[bend];
      if (event !== undefined && bent !== undefined)
        plan[at] = { ...event, bent, ...(forged ? { signedBy: siri } : {}) };
      const handle = writtenLog(plan);
      try {
        try {
          damages[damage]?.(handle, at + 1, (how.other % plan.length) + 1, how.bit);
        } catch (error) {
          // Two rows with one number, or one place, are not to be had.
          if (!String(error).includes('UNIQUE')) throw error;
        }
        for (const signatures of ['heads', 'all'] as const) {
          const expected = holdsRowByRow(handle, signatures);
          const found = await holdsInBatches(handle, signatures, most);
          expect([signatures, found !== null]).toEqual([signatures, expected]);
          seen[expected ? 'holding' : 'broken'] += 1;
        }
      } finally {
        handle.close();
      }
    }),
    { numRuns: 150 },
  );
  // Neither side is held against itself alone.
  expect(Math.min(seen.holding, seen.broken)).toBeGreaterThan(30);
});
