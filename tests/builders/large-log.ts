import { handleCommand } from '../../electron/store/handle-command.ts';
import { envelop, signatureOver } from '../../electron/store/envelope-crypto.ts';
import { logReader } from '../../electron/store/log-table.ts';
import { createMappingFile, type MappingFile } from '../../electron/store/mapping-file.ts';
import { project } from '../../electron/store/memory.ts';
import { packed } from '../../electron/store/packed-bytes.ts';
import { entryToStore } from '../../electron/store/projection-writer.ts';
import type { Signer } from '../../electron/store/signer.ts';
import type { LoggedEvent } from '../../shared/events/envelope.ts';
import type { Event } from '../../shared/events/event.ts';
import type { Round } from '../../shared/events/round.ts';
import {
  isoDate,
  judgementId,
  outcomeId,
  sha256Hex,
  statementId,
  unitNumber,
  type IsoTime,
  type Sha256Hex,
} from '../../shared/lib/ids.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { chanceFrom } from './chance.ts';
import { at, ownService, round2015 } from './mapping.ts';
import { newSigner } from './signer.ts';
import { wordsAtRandom } from './synthetic-words.ts';

/** How a large log is made up: which units it is about, and how many events it holds. */
type LargeLog = { readonly units: number; readonly events: number };

const firstUnit = 100_000;

/** The round of 2015 with other units, as many as asked for. */
function roundOf(units: number): Round {
  const like = round2015();
  const [county] = like.counties;
  if (county === undefined) throw new Error('A round has counties');
  return {
    ...like,
    units: Array.from({ length: units }, (_, index) => ({
      number: unitNumber.parse(String(firstUnit + index)),
      name: `Enhet ${index + 1}`,
      county: county.number,
    })),
  };
}

/** What advisers do day by day: they ring, write down what is said, and judge, now and then anew. */
function* workdays(
  round: Round,
  count: number,
  advisers: readonly Signer[],
): Iterable<[Signer, Event]> {
  const chance = chanceFrom(1);
  const latest = new Map<string, ReturnType<typeof judgementId.parse>>();
  for (let index = 0; index < count; index += 1) {
    const unit = round.units[index % round.units.length]?.number;
    const who = advisers[Math.floor(chance() * advisers.length)];
    if (unit === undefined || who === undefined) throw new Error('A round has units and advisers');
    const place = { round: round.id, unit };
    const kind = chance();
    if (kind < 0.4) {
      const date = isoDate.parse('2015-02-03');
      const said = {
        department: 'Helse og omsorg',
        result: 'svar',
        note: '',
        person: null,
      } as const;
      yield [who, { type: 'contact-attempted', ...place, attempt: { date, ...said } }];
    } else if (kind < 0.75) {
      const statement = {
        id: statementId.parse(`o-${index}`),
        source: 'telefonintervju' as const,
        date: isoDate.parse('2015-02-05'),
        informant: 'avdelingsleder',
        text: wordsAtRandom(chance, 16),
        link: null,
        answers: {},
        readByJudge: false,
      };
      yield [who, { type: 'statement-added', ...place, statement }];
    } else {
      const id = judgementId.parse(`v-${index}`);
      const outcome = outcomeId.parse('egen-tjeneste');
      const own = `${who.id} ${unit}`;
      const judgement = {
        id,
        judge: who.name,
        adviser: who.id,
        date: null,
        answers: ownService,
        outcome,
        derived: outcome,
        borderline: null,
        rationale: wordsAtRandom(chance, 8),
        supersedes: latest.get(own) ?? null,
      };
      latest.set(own, id);
      yield [who, { type: 'judged', ...place, judgement }];
    }
  }
}

type Head = { position: number; previous: Sha256Hex | null };

/** Seals events as the store does, but many in one transaction. */
function append(
  file: MappingFile,
  events: Iterable<[Signer, Event]>,
  time: IsoTime,
): LoggedEvent[] {
  const log = logReader(file.handle);
  const heads = new Map<string, Head>();
  const headOf = ({ id }: Signer): Head => {
    const own = log.lastOf(id);
    const head = heads.get(id) ?? {
      position: own?.position ?? 0,
      previous: own === undefined ? null : sha256Hex.parse(own.hash),
    };
    heads.set(id, head);
    return head;
  };
  const last = log.last();
  let n = last?.n ?? 0;
  let seen = last === undefined ? null : sha256Hex.parse(last.hash);
  const logged: LoggedEvent[] = [];
  for (const [who, given] of events) {
    const head = headOf(who);
    const { previous } = head;
    const position = (head.position += 1);
    const { bytes, hash, event } = envelop(
      { format: 1, author: who.id, position, time, previous, seen },
      given,
    );
    n += 1;
    seen = hash;
    head.previous = hash;
    const signature = signatureOver(bytes, who.privateKey);
    file.log.append({ n, author: who.id, position, hash, signature, bytes, stored: packed(bytes) });
    logged.push({ n, author: who.id, position, time, hash, event });
  }
  return logged;
}

/** How many events are folded into the state at a time. */
const portion = 50_000;

/**
 * Makes a mapping file with a long log of the kind that years of work leave, every event sealed and signed.
 * In: the path, and how it is made up. Out: nothing; the file is closed.
 */
export async function makeLargeLog(path: string, { units, events }: LargeLog): Promise<void> {
  const advisers = ['Kari Nordmann', 'Ola Hansen', 'Siri Berg', 'Anne Lie'].map(newSigner);
  const [first] = advisers;
  if (first === undefined) throw new Error('There are advisers');
  const round = roundOf(units);
  await createMappingFile(path, async (file) => {
    file.handle.pragma('cache_size = -400000');
    valueOf(
      await handleCommand(file, first, at(0), {
        type: 'create-mapping',
        name: 'Stor',
        program: 'Grenseland prøve',
      }),
    );
    valueOf(await handleCommand(file, first, at(0), { type: 'start-round', round }));
    const joining = advisers
      .slice(1)
      .map((who): [Signer, Event] => [
        who,
        { type: 'adviser-joined', adviser: who.id, name: who.name, title: '', key: who.publicKey },
      ]);
    const work = workdays(round, events - file.memory().n - joining.length, advisers);
    const all = [...joining, ...work];
    file.handle.transaction(() => {
      let memory = file.memory();
      for (let from = 0; from < all.length; from += portion)
        memory = project(memory, append(file, all.slice(from, from + portion), at(1))).after;
      const batch = file.projections.begin();
      for (const [id, entries] of memory.entries)
        for (const state of entries.values()) batch.entry(entryToStore(id, state));
      batch.end(memory.n, memory.mapping);
    })();
  });
}
