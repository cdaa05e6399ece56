import { markdownTable } from 'markdown-table';
import type {
  PrintedRow,
  PrintedTable,
  PrintedTables,
} from '../../shared/release/printed-table.ts';
import { wholeHeading } from '../../shared/release/table-head.ts';

/** In: a text. Out: the same, with what CommonMark and GitHub's tables read as more than text escaped, wherever it stands. */
export function escape(text: string): string {
  return text
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .replaceAll(/[\\`*_[\]<>|~#&$]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

function marked(kind: PrintedRow['kind'], text: string): string {
  if (text === '') return '';
  switch (kind) {
    case 'plain':
      return escape(text);
    case 'heading':
    case 'total':
      return `**${escape(text)}**`;
    case 'outside':
      return `*${escape(text)}*`;
    default:
      return kind satisfies never;
  }
}

/** In: a table. Out: its caption, the table as GitHub has them, and its notes. */
export function tableMarkdown({ label, caption, columns, rows, notes }: PrintedTable): string {
  const table = markdownTable(
    [
      columns.map((column) => escape(wholeHeading(column))),
      ...rows.map(({ kind, cells }) => cells.map(({ text }) => marked(kind, text))),
    ],
    { align: columns.map(({ align }) => (align === 'end' ? 'right' : 'left')) },
  );
  return [`**${escape(label)}** ${escape(caption)}`, table, ...notes.map(escape)].join('\n\n');
}

/** In: a set of tables. Out: one Markdown document with GitHub's tables; the marking stands first. */
export function tablesMarkdown({ title, marking, source, tables }: PrintedTables): string {
  const parts = [
    `# ${escape(title)}`,
    ...(marking === null ? [] : [`> **${escape(marking)}**`]),
    ...tables.map(tableMarkdown),
    escape(source),
  ];
  return `${parts.join('\n\n')}\n`;
}
