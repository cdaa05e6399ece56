import { faceName, plain, strong, strongTitle, titleFace } from './figures/faces.ts';
import { look } from './look.ts';
import { addressLines, writeLink } from './pdf-link.ts';
import {
  beginPdf,
  margins,
  width,
  type Column,
  type PdfFrame,
  type PdfPage,
  type Setting,
} from './pdf-page.ts';
import { printable } from './printable-letters.ts';

/** A setting with the room above and below it, in points. */
type Spaced = Setting & { readonly above: number; readonly below: number };

const ink = look.ink[0];
const soft = look.soft[0];

const settings = {
  title: { face: titleFace, size: 24, line: 1.25, colour: ink, above: 0, below: 6 },
  1: { face: titleFace, size: 16, line: 1.25, colour: ink, above: 24, below: 1.5 },
  2: { face: strongTitle, size: 13.5, line: 1.25, colour: ink, above: 20, below: 3 },
  3: { face: strongTitle, size: 11, line: 1.25, colour: ink, above: 11, below: 0 },
  plain: { face: plain, size: 10, line: 1.5, colour: ink, above: 3.5, below: 0 },
  strong: { face: strong, size: 10, line: 1.5, colour: ink, above: 3.5, below: 0 },
  doubt: { face: plain, size: 10, line: 1.5, colour: soft, above: 3.5, below: 0 },
  list: { face: plain, size: 9, line: 1.5, colour: soft, above: 2, below: 0 },
  table: { face: plain, size: 9.5, line: 1.3, colour: ink, above: 6, below: 0 },
} as const satisfies Record<string | number, Spaced>;

const indent = 13;
const indented: Column = { from: indent, across: width - indent };

/** How many lines of running text must have room under a heading, so that it does not stand last on a page. */
const kept = 3;

/** A text, or the address of a page as it is shown and where it leads. */
export type PdfItem = string | { readonly label: string; readonly href: string };

/** Running text that is being written, from the top down. Everything in it is tagged as what it is. */
export type RunningText = {
  readonly heading: (level: 'title' | 1 | 2 | 3, text: string) => void;
  readonly paragraph: (text: string, tone: 'plain' | 'strong' | 'doubt') => void;
  readonly list: (items: readonly PdfItem[]) => void;
  /** The first of each row names it. */
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => void;
};

export type TaggedPdf = RunningText & Pick<PdfPage, 'end'>;

const tags = { title: 'H1', 1: 'H2', 2: 'H3', 3: 'H4' } as const;

/** In: a document. Out: what sets running text in it, where it has come to. */
export function runningText(page: PdfPage): RunningText {
  const { document, root, set, need, down, write, element, group, rule } = page;

  const writeItem = (list: PDFKit.PDFStructureElement, one: PdfItem): void => {
    const setting = settings.list;
    group('LI', list, (item) => {
      down(setting.above);
      const lines = typeof one === 'string' ? [] : addressLines(one.label, setting, indented);
      need(Math.max(1, lines.length) * setting.size * setting.line);
      const { y } = document;
      element(
        'Lbl',
        item,
        () => void set(setting).text('•', margins.left + 3, y, { lineBreak: false }),
      );
      document.y = y;
      group('LBody', item, (body) => {
        if (typeof one === 'string') body.add(() => write(one, setting, indented));
        else writeLink(page, body, { label: one.label, lines, to: one }, setting, indented);
      });
    });
  };

  return {
    heading: (level, text) => {
      const setting = settings[level];
      down(setting.above);
      need(page.height(text, setting, width) + kept * settings.plain.size * settings.plain.line);
      if (level !== 'title') page.bookmark(level, text);
      element(tags[level], root, () => write(text, setting));
      if (level === 2) {
        document.y += 2;
        rule(ink);
      }
      document.y += setting.below;
    },
    paragraph: (text, tone) => {
      const setting = settings[tone];
      down(setting.above);
      need(setting.size * setting.line);
      element('P', root, () => write(text, setting));
    },
    list: (items) => {
      group('L', root, (list) => {
        for (const one of items) writeItem(list, one);
      });
    },
    table: (head, rows) => {
      const setting = settings.table;
      down(setting.above);
      need((rows.length + 1) * setting.size * 2.2);
      set(setting);
      const narrow = (width * 0.6) / Math.max(1, head.length - 1);
      const padding: [number, number, number, number] = [4, 8, 4, 0];
      const cell = { border: 0, padding, textColor: ink };
      // PDFKit's types do not know that a table can be tagged, nor what a heading in it is of.
      const named = (scope: 'Column' | 'Row', text: string) => ({
        ...cell,
        type: 'TH' as const,
        font: { src: faceName(strong) },
        scope,
        text: printable(text),
      });
      const tagged = {
        structParent: root,
        columnStyles: [{ width: '*' }, ...head.slice(1).map(() => ({ width: narrow }))],
      };
      const table = document.table(tagged);
      table.row(head.map((text) => named('Column', text)));
      rule(ink);
      for (const [first = '', ...others] of rows) {
        const cells = others.map((text) => ({ ...cell, text: printable(text) }));
        table.row([named('Row', first), ...cells]);
        rule(look.line[0]);
      }
      table.end();
      document.x = margins.left;
    },
  };
}

/** In: what it says of itself. Out: an empty document of running text on A4. Equal ones give equal bytes. */
export function taggedPdf(frame: PdfFrame): TaggedPdf {
  const page = beginPdf(frame);
  return { ...runningText(page), end: page.end };
}
