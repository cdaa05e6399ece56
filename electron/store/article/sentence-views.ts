import { sentencesAmong, tablesAmong } from '../../../shared/article/piece.ts';
import type {
  ReferencesView,
  SavedSentence,
  SentenceView,
  StatedView,
} from '../../../shared/contract/sentence-contract.ts';
import type { Language } from '../../../shared/lib/language.ts';
import type { Digits } from '../../../shared/lib/norwegian-format.ts';
import type { Refusal } from '../../../shared/lib/refusal.ts';
import { contradictionSentence } from '../../../shared/messages/sentence-flags.ts';
import type { Piece } from '../../../shared/article/piece.ts';
import type { TableValue } from '../../../shared/release/table-value.ts';
import { sentenceWorld } from '../../../shared/sentences/sentence-world.ts';
import { statedContradictions } from '../../../shared/sentences/stated-percentage.ts';
import { writeSentence } from '../../../shared/sentences/write-sentence.ts';
import type { SentenceTables } from './sentence-tables.ts';

/** A saved table that this round has no answer to says itself why. */
function whyNot(refusal: Refusal, { unavailable }: SentenceTables): Refusal {
  const reference = refusal.details['reference'];
  if (refusal.code !== 'reference-unknown' || typeof reference !== 'string') return refusal;
  const found = [...unavailable].find(([id]) => reference.startsWith(`${id}.`));
  return found?.[1] ?? refusal;
}

/** In: a sentence, what it may refer to, digits in percentages, the language. Out: it as it is read, or why it cannot be. */
export function sentenceView(
  source: string,
  known: SentenceTables,
  digits: Digits,
  language: Language,
): SentenceView {
  const world = sentenceWorld(known.content, known.tables, digits, language);
  const result = writeSentence(source, world);
  return result.ok
    ? { source, written: result.value, refusal: null }
    : { source, written: null, refusal: whyNot(result.refusal, known) };
}

/** In: the pieces of the mapping, and as `sentenceView`. Out: each saved sentence as it is read, in order. */
export function savedSentences(
  pieces: readonly Piece[],
  known: SentenceTables,
  digits: Digits,
): readonly SavedSentence[] {
  return sentencesAmong(pieces).map(({ id, text, language = 'nb' }) => ({
    id,
    language,
    ...sentenceView(text, known, digits, language),
  }));
}

/** The whole that a table declares, where it is one and the same in all of it. */
function wholesOf(tables: readonly TableValue[], id: string): readonly number[] {
  const table = tables.find((one) => one.id === id);
  const wholes = new Set(
    table?.cells.flatMap(({ denominator }) => (denominator === null ? [] : [denominator])),
  );
  return wholes.size === 1 ? [...wholes] : [];
}

/** In: the pieces, what they rest on. Out: percentages in imported statements and typed notes that do not add up. */
export function statedViews(
  pieces: readonly Piece[],
  { content, tables }: SentenceTables,
): readonly StatedView[] {
  const told = (
    text: string,
    where: StatedView['where'],
    wholes: readonly number[] = [],
  ): readonly StatedView[] =>
    statedContradictions(text, wholes).map((contradiction) => ({
      where,
      contradiction,
      message: contradictionSentence(contradiction),
    }));
  return [
    ...content.entries.flatMap(({ unit, name, sources }) =>
      sources.flatMap(({ text }) => told(text ?? '', { kind: 'statement', unit, name })),
    ),
    ...tablesAmong(pieces).flatMap(({ id, caption, notes }) =>
      notes.flatMap((note) =>
        told(note, { kind: 'note', table: id, caption }, wholesOf(tables, id)),
      ),
    ),
  ];
}

/** More cells of one table than this nobody picks from. */
const mostOffered = 2000;

const segment = (id: string): string => (/^[\p{L}\p{N}_.-]+$/u.test(id) ? id : `"${id}"`);

/** In: the tables. Out: every cell a sentence can refer to, with what is written for it. */
export function referencesView({ tables }: SentenceTables): ReferencesView {
  return tables.map(({ id, caption, rows, columns, cells }) => {
    const [only, ...others] = columns;
    const alone = only !== undefined && others.length === 0;
    const known = new Map(cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell]));
    return {
      table: id,
      caption,
      cells: rows
        .flatMap((row) =>
          columns.flatMap((column) => {
            const cell = known.get(JSON.stringify([row.id, column.id]));
            if (cell === undefined || cell.suppressed !== undefined) return [];
            const lines = alone ? [row] : [row, column];
            return [
              {
                path: [...(id === 'utfall' ? [] : [id]), ...lines.map((line) => line.id)]
                  .map(segment)
                  .join('.'),
                label: lines.flatMap((line) => [...(line.under ?? []), line.label]).join(', '),
                n: cell.n,
                denominator: cell.denominator,
              },
            ];
          }),
        )
        .slice(0, mostOffered),
    };
  });
}
