import type { AppendixDocument } from '../../../shared/appendix/appendix-document.ts';
import type { Bearing } from '../../../shared/appendix/sentence.ts';

/** Something the appendix says that can be asked for what it rests on. */
export type Said = {
  /** Where it stands: `kilder-0-1`, a table `kilder-1`. */
  readonly place: string;
  readonly kind: 'sentence' | 'table';
  readonly text: string;
  readonly borneBy: readonly Bearing[];
};

/** In: a section, the number of a part of it, and of a sentence of that part. Out: its place. */
export function placeOf(section: string, part: number, sentence?: number): string {
  return sentence === undefined ? `${section}-${part}` : `${section}-${part}-${sentence}`;
}

/** In: the appendix. Out: everything in it that rests on something, in the order in which it is read. */
export function saidIn({ sections }: AppendixDocument): readonly Said[] {
  return sections.flatMap(({ id, parts }) =>
    parts.flatMap((part, at): readonly Said[] => {
      switch (part.kind) {
        case 'paragraph':
        case 'list':
          return part.sentences.map((one, sentence) => ({
            ...one,
            place: placeOf(id, at, sentence),
            kind: 'sentence',
          }));
        case 'table': {
          const { table, borneBy } = part;
          const text = `${table.label} ${table.caption}`;
          return [{ place: placeOf(id, at), kind: 'table', text, borneBy }];
        }
        case 'cases':
          return [];
        default:
          return part satisfies never;
      }
    }),
  );
}

/**
 * In: everything said, where one is (null: nowhere), and how many steps to go. Out: where one comes; the first or the
 * last from nowhere.
 */
export function stepFrom(said: readonly Said[], place: string | null, by: 1 | -1): string | null {
  const at = said.findIndex((one) => one.place === place);
  const from = at === -1 && by === -1 ? said.length : at;
  const next = Math.min(said.length - 1, Math.max(0, from + by));
  return said[next]?.place ?? null;
}
