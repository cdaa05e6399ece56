import { idOf, type Piece } from '../../../shared/article/piece.ts';
import type { ArticlePartView } from '../../../shared/contract/article-contract.ts';

/** A piece as it stands on the page. */
export type ArticleRow = Pick<ArticlePartView, 'piece' | 'kind' | 'saved' | 'title' | 'flags'> & {
  /** `Tabell 1`, or of a piece that makes several tables the first and the last; null where it has no number. */
  readonly label: string | null;
};

function titleOf(piece: Piece): string {
  switch (piece.kind) {
    case 'table':
      return piece.table.caption;
    case 'figure':
      return piece.figure.title;
    case 'sentence':
      return piece.sentence.text;
    default:
      return piece satisfies never;
  }
}

/** In: the numbered parts. Out: one row a piece. */
export function rowsOf(parts: readonly ArticlePartView[]): readonly ArticleRow[] {
  const rows = new Map<string, ArticleRow>();
  for (const part of parts) {
    const before = rows.get(part.piece);
    const last = part.label?.split(' ').at(-1) ?? '';
    if (before === undefined) rows.set(part.piece, part);
    else rows.set(part.piece, { ...before, label: `${before.label?.split('–')[0] ?? ''}–${last}` });
  }
  return [...rows.values()];
}

/** In: the saved pieces, where what they evaluate to is not known. Out: one row a piece, without numbers. */
export function unnumberedRows(pieces: readonly Piece[]): readonly ArticleRow[] {
  return pieces.map((one) => ({
    piece: idOf(one),
    kind: one.kind,
    saved: true,
    title: titleOf(one),
    flags: [],
    label: null,
  }));
}

/** In: ids in order, the one to move, and which way. Out: the new order; null where it cannot go further. */
export function movedIn<T extends string>(
  order: readonly T[],
  id: string,
  by: 1 | -1,
): readonly T[] | null {
  const at = order.findIndex((one) => one === id);
  const one = order[at];
  const other = order[at + by];
  if (one === undefined || other === undefined) return null;
  return order.map((each) => (each === one ? other : each === other ? one : each));
}

/** In: a row. Out: the page it is opened on. */
export function addressOf({ piece, kind, saved }: ArticleRow): string {
  switch (kind) {
    case 'table':
      return saved ? `/tabeller/bygg/${piece}` : `/tabeller/${piece}`;
    case 'sentence':
      return `/setninger/${piece}`;
    case 'figure':
      return `/figurer/${piece}`;
    default:
      return kind satisfies never;
  }
}
