import { compareRounds } from '../../../shared/compare/compare-rounds.ts';
import { comparisonNotes } from '../../../shared/compare/comparison-notes.ts';
import { flowLines, flowsOf } from '../../../shared/compare/flows.ts';
import type { FigureWorld, RoundChanges } from '../../../shared/figures/figure-world.ts';
import type { FigureSpecification } from '../../../shared/figures/specification.ts';
import { caughtRefusal } from '../../../shared/lib/caught-refusal.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import { refuse } from '../../../shared/lib/refusal.ts';
import { accept, reject, type Result } from '../../../shared/lib/result.ts';
import type { TableValue } from '../../../shared/release/table-value.ts';
import type { TableSpecification } from '../../../shared/tables/specification.ts';
import { figureWords } from '../../../shared/messages/figures/words-in.ts';
import type { MappingFile } from '../mapping-file.ts';
import { sentenceTables } from './sentence-tables.ts';
import { specifiedTables } from './specified-tables.ts';
import { worldFor, type WorldChoice } from './table-worlds.ts';

/** What figures are asked with, beside the round. */
export type FigureChoices = {
  readonly tables: readonly TableSpecification[];
  /** The name of the user's file, or null. */
  readonly boundaries: string | null;
  readonly digits: Digits;
};

/**
 * In: the open file, a figure of changes, and of what. Out: the two rounds it names, or the round asked of and the one
 * that was started before it. Error: `figure-does-not-fit`.
 */
export function roundsOf(
  file: MappingFile,
  { id, rounds }: FigureSpecification,
  { round }: WorldChoice,
): Result<readonly [string, string]> {
  const [first, second] = rounds;
  if (first !== undefined && second !== undefined)
    return first === second
      ? reject(
          refuse('figure-does-not-fit', { id, why: `den viser to runder, og begge er «${first}»` }),
        )
      : accept([first, second]);
  const names = file.memory().mapping.rounds.map((one) => one.name);
  const earlier = first ?? names[names.indexOf(round.name) - 1];
  return earlier === undefined || earlier === round.name
    ? reject(
        refuse('figure-does-not-fit', {
          id,
          why: `den viser to runder, og det er ingen runde før «${round.name}»`,
        }),
      )
    : accept([earlier, round.name]);
}

function changesOf(
  file: MappingFile,
  spec: FigureSpecification,
  choice: WorldChoice,
): Result<RoundChanges> {
  const rounds = roundsOf(file, spec, choice);
  if (!rounds.ok) return rounds;
  const { contents } = worldFor(file, choice, rounds.value);
  const [from, to] = rounds.value.map((name) => contents.find((one) => one.round === name));
  if (from === undefined || to === undefined) throw new Error('A round named is a round found');
  const empty = [from, to].find((one) =>
    one.entries.every(({ standing }) => standing !== 'decided'),
  );
  if (empty !== undefined)
    return reject(
      refuse('figure-does-not-fit', {
        id: spec.id,
        why: `runden «${empty.round}» har ingen avgjorte oppføringer`,
      }),
    );
  const compared = compareRounds({
    from,
    to,
    register: spec.register ?? to.registerDate,
    by: 'utfall',
    noted: true,
  });
  if (!compared.ok) return compared;
  const { rows, columns } = flowLines(compared.value);
  const ends = new Map([...columns, ...rows].map(({ id, label }) => [id, { id, label }]));
  const end = (id: string) => ends.get(id) ?? { id, label: id };
  return accept({
    moments: rounds.value,
    changes: flowsOf(compared.value).map((one) => ({
      from: end(one.from),
      to: end(one.to),
      n: one.n,
      units: one.units,
    })),
    notes: comparisonNotes(compared.value),
  });
}

/**
 * In: the open file, of what, and what figures are asked with. Out: what they are drawn from: built-in, saved and given
 * tables, and what changed between rounds. Errors (RefusedError): as `worldFor`, and those of the given tables.
 */
export function figureWorld(
  file: MappingFile,
  choice: WorldChoice,
  { tables, boundaries, digits }: FigureChoices,
): FigureWorld {
  const known = sentenceTables(file, choice);
  const given = specifiedTables(file, choice, tables, known.tables.length + 1).tables;
  const all = new Map<string, TableValue>([...known.tables, ...given].map((one) => [one.id, one]));
  return {
    content: worldFor(file, choice, []).contents[0],
    rounds: file.memory().mapping.rounds.map((one) => one.name),
    table: (id) => {
      const found = all.get(id);
      if (found !== undefined) return accept(found);
      return reject(known.unavailable.get(id) ?? refuse('piece-unknown', { id }));
    },
    changes: (spec) => caughtRefusal(() => changesOf(file, spec, choice)),
    boundaries,
    digits,
    words: figureWords(choice.language),
  };
}
