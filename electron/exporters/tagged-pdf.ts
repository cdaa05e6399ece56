import Pdf from 'pdfkit';
import type { Language } from '../../shared/lib/language.ts';
import { paperWords } from '../../shared/messages/tables/paper-words.ts';
import { faceName, plain, strong, strongTitle, titleFace, type Face } from './figures/faces.ts';
import { look } from './look.ts';
import { pdfBytes, registerFaces } from './pdf-file.ts';
import { linesOfAddress } from './lines-of-address.ts';
import { printable } from './printable-letters.ts';

/** How a text is set: its font, size in points, height of a line in sizes, colour, and the room above and below it in points. */
type Setting = {
  readonly face: Face;
  readonly size: number;
  readonly line: number;
  readonly colour: string;
  readonly above: number;
  readonly below: number;
};

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
  foot: { face: plain, size: 8, line: 1.3, colour: soft, above: 0, below: 0 },
} as const satisfies Record<string | number, Setting>;

const margins = { top: 51, bottom: 62, left: 48, right: 48 };
const indent = 13;

/** A4, in points. */
const paper = { width: 595.28, height: 841.89 };
const width = paper.width - margins.left - margins.right;
const bottom = paper.height - margins.bottom;

/** How many lines of running text must have room under a heading, so that it does not stand last on a page. */
const kept = 3;

/** What a document says of itself, and what stands at the foot of every page. */
export type PdfFrame = {
  readonly title: string;
  readonly language: Language;
  /** The time that it stands for, never the time it was written. */
  readonly made: Date;
  /** Drafts and invented data; null where there is nothing to mark. */
  readonly marking: string | null;
};

/** A text, or the address of a page as it is shown and where it leads. */
export type PdfItem = string | { readonly label: string; readonly href: string };

/** A document that is being written, from the top down. Everything in it is tagged as what it is. */
export type TaggedPdf = {
  readonly heading: (level: 'title' | 1 | 2 | 3, text: string) => void;
  readonly paragraph: (text: string, tone: 'plain' | 'strong' | 'doubt') => void;
  readonly list: (items: readonly PdfItem[]) => void;
  /** The first of each row names it. */
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => void;
  /** Out: the file. */
  readonly end: () => Promise<Uint8Array<ArrayBuffer>>;
};

/** In: where a link leads, as somebody wrote it. Out: it in the letters that a PDF knows in addresses. */
const uri = (href: string): string => (URL.canParse(href) ? new URL(href).href : encodeURI(href));

const tags = { title: 'H1', 1: 'H2', 2: 'H3', 3: 'H4' } as const;

/** In: what it says of itself. Out: an empty document on A4. Equal ones give equal bytes. */
export function taggedPdf({ title, language, made, marking }: PdfFrame): TaggedPdf {
  const document = new Pdf({
    size: 'A4',
    margins,
    font: '',
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    tagged: true,
    bufferPages: true,
    info: { Title: title, CreationDate: made, Producer: 'Grenseland', Creator: 'Grenseland' },
  });
  registerFaces(document);
  const root = document.struct('Document');
  document.addStructure(root);
  const outline: PDFKit.PDFOutline[] = [document.outline];

  const set = ({ face, size, colour }: Setting): PDFKit.PDFDocument =>
    document.font(faceName(face)).fontSize(size).fillColor(colour);
  const gap = (setting: Setting): number =>
    setting.size * setting.line - set(setting).currentLineHeight(true);
  const height = (text: string, setting: Setting): number =>
    set(setting).heightOfString(printable(text), { width, lineGap: gap(setting) });
  const need = (room: number): void => {
    if (document.y + room > bottom) document.continueOnNewPage();
  };
  const down = (points: number): void => {
    if (document.y > margins.top) document.y += points;
  };
  const write = (text: string, setting: Setting, from = 0): void => {
    const lineGap = gap(setting);
    set(setting).text(printable(text), margins.left + from, document.y, {
      width: width - from,
      lineGap,
    });
    document.x = margins.left;
  };
  const element = (tag: string, within: PDFKit.PDFStructureElement, paint: () => void): void => {
    const part = document.struct(tag);
    within.add(part);
    part.add(paint);
    part.end();
  };
  const rule = (colour: string): void => {
    document.markContent('Artifact', { type: 'Layout' });
    document.lineWidth(0.5).strokeColor(colour);
    document
      .moveTo(margins.left, document.y)
      .lineTo(margins.left + width, document.y)
      .stroke();
    document.endMarkedContent();
  };

  const address = (
    { lines, href, label }: { lines: readonly string[]; href: string; label: string },
    within: PDFKit.PDFStructureElement,
  ): void => {
    const setting = settings.list;
    const lineHeight = setting.size * setting.line;
    const link = document.struct('Link');
    within.add(link);
    link.add(() => {
      for (const line of lines) {
        need(lineHeight);
        const { y } = document;
        set(setting).text(line, margins.left + indent, y, { lineBreak: false });
        const across = document.widthOfString(line);
        // PDFKit writes a text where it is given an object, and a name where it is given letters; its types know neither.
        const told = { Contents: Object(label) as string, structParent: link };
        document.link(margins.left + indent, y, across, lineHeight, uri(href), told);
        document.y = y + lineHeight;
      }
    });
    link.end();
    document.x = margins.left;
  };

  const foot = (): void => {
    const { start, count } = document.bufferedPageRange();
    const [page, of] = paperWords(language).page;
    for (let at = start; at < start + count; at += 1) {
      document.switchToPage(at);
      // Below the margin no page is begun.
      document.page.margins.bottom = 0;
      document.markContent('Artifact', { type: 'Pagination' });
      const number = `${page}${String(at + 1)}${of}${String(count)}`;
      set(settings.foot);
      document.text(number, margins.left, bottom + 22, { width, align: 'right', lineBreak: false });
      if (marking !== null)
        document.text(printable(marking), margins.left, bottom + 22, {
          width: width - 90,
          lineBreak: false,
        });
      document.endMarkedContent();
    }
  };

  return {
    heading: (level, text) => {
      const setting = settings[level];
      down(setting.above);
      need(height(text, setting) + kept * settings.plain.size * settings.plain.line);
      if (level !== 'title') {
        const parent = outline[level - 1] ?? document.outline;
        outline.length = level;
        outline.push(parent.addItem(text, { expanded: false }));
      }
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
      const setting = settings.list;
      const list = document.struct('L');
      root.add(list);
      for (const one of items) {
        const item = document.struct('LI');
        list.add(item);
        down(setting.above);
        const lines =
          typeof one === 'string'
            ? []
            : linesOfAddress(printable(one.label), setting, width - indent);
        need(Math.max(1, lines.length) * setting.size * setting.line);
        const { y } = document;
        element(
          'Lbl',
          item,
          () => void set(setting).text('•', margins.left + 3, y, { lineBreak: false }),
        );
        document.y = y;
        const body = document.struct('LBody');
        item.add(body);
        if (typeof one === 'string') body.add(() => write(one, setting, indent));
        else address({ ...one, lines }, body);
        body.end();
        item.end();
      }
      list.end();
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
    end: () => {
      root.end();
      foot();
      return pdfBytes(document);
    },
  };
}
