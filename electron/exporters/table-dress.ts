import type { CSSProperties } from 'react';
import type { PrintedColumn, PrintedRow } from '../../shared/release/printed-table.ts';
import { look, serifs } from './look.ts';

/** A part of a table, with what its looks depend on. */
export type TablePart =
  | { readonly kind: 'table' | 'caption' | 'notes' | 'note' }
  | { readonly kind: 'spanner'; readonly top: boolean }
  | { readonly kind: 'head'; readonly column: PrintedColumn; readonly top: boolean }
  | { readonly kind: 'row'; readonly row: PrintedRow; readonly ruled: boolean }
  | {
      readonly kind: 'cell';
      /** Absent: a heading over rows, as wide as the table. */
      readonly column: PrintedColumn | null;
      readonly row: PrintedRow;
      readonly first: boolean;
      readonly ruled: boolean;
      readonly last: boolean;
    };

export type Dressed = { readonly className?: string; readonly style?: CSSProperties };
/** In: a part. Out: what gives it its looks. */
export type Dress = (part: TablePart) => Dressed;

const classed = (names: readonly string[]): Dressed => {
  const className = names.filter((name) => name !== '').join(' ');
  return className === '' ? {} : { className };
};

const columnClasses = ({ align, tone }: PrintedColumn): Dressed =>
  classed([align === 'end' ? 'end' : '', tone === 'range' ? 'range' : '']);

/** For a page with its own style sheet: the names of the classes. */
export const byClass: Dress = (part) => {
  switch (part.kind) {
    case 'table':
    case 'caption':
    case 'note':
      return {};
    case 'notes':
      return classed(['notes']);
    case 'spanner':
      return classed(['spanner']);
    case 'head':
      return columnClasses(part.column);
    case 'row': {
      const { kind, depth = 0 } = part.row;
      if (kind === 'heading') return classed(['heading', `in-${depth}`]);
      return classed([
        kind === 'plain' ? '' : kind,
        part.ruled ? 'rule' : '',
        depth > 0 ? `in-${depth}` : '',
      ]);
    }
    case 'cell':
      return part.column === null ? {} : columnClasses(part.column);
    default:
      return part satisfies never;
  }
};

const thick = `1.5pt solid ${look.ink[0]}`;
const thin = `0.5pt solid ${look.ink[0]}`;
const padding = '2pt 5pt';

const side = ({ align }: PrintedColumn): CSSProperties =>
  align === 'end' ? { textAlign: 'right', whiteSpace: 'nowrap' } : { textAlign: 'left' };
const tone = (column: PrintedColumn): string =>
  column.tone === 'range' ? look.ochre[0] : look.ink[0];

function cellStyle({ column, row, first, ruled, last }: TablePart & { kind: 'cell' }) {
  const depth = row.depth ?? 0;
  return {
    padding,
    ...(first && depth > 0 ? { paddingLeft: `${5 + depth * 9}pt` } : {}),
    ...(column === null ? { textAlign: 'left' as const } : side(column)),
    verticalAlign: 'baseline',
    fontWeight: row.kind === 'total' || row.kind === 'heading' ? 'bold' : 'normal',
    ...(row.kind === 'outside' ? { fontStyle: 'italic' } : {}),
    color: column === null ? look.ink[0] : tone(column),
    ...(ruled ? { borderTop: thin } : {}),
    ...(last ? { borderBottom: thick } : {}),
  } satisfies CSSProperties;
}

/**
 * For what is pasted where no style sheet follows: the same looks on each part. Rules stand on the cells, since word
 * processors do not heed those of a whole table; sides are left and right, since they do not know start and end.
 */
export const inline: Dress = (part) => {
  switch (part.kind) {
    case 'table':
      return { style: { borderCollapse: 'collapse', fontSize: '10pt' } };
    case 'caption':
      return {
        style: {
          captionSide: 'top',
          textAlign: 'left',
          paddingBottom: '4pt',
          fontFamily: serifs,
          fontSize: '11pt',
          color: look.ink[0],
        },
      };
    case 'notes':
      return { style: { color: look.soft[0], fontSize: '8.5pt' } };
    case 'note':
      return { style: { margin: '2pt 0 0' } };
    case 'spanner':
    case 'head':
      return {
        style: {
          padding,
          ...(part.kind === 'head' ? side(part.column) : { textAlign: 'center' }),
          verticalAlign: 'bottom',
          fontWeight: 'bold',
          color: part.kind === 'head' ? tone(part.column) : look.ink[0],
          ...(part.top ? { borderTop: thick } : {}),
          borderBottom: thin,
        },
      };
    case 'row':
      return {};
    case 'cell':
      return { style: cellStyle(part) };
    default:
      return part satisfies never;
  }
};
