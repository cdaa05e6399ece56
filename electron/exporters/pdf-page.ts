import Pdf from 'pdfkit';
import type { Language } from '../../shared/lib/language.ts';
import { paperWords } from '../../shared/messages/tables/paper-words.ts';
import { faceName, plain, type Face } from './figures/faces.ts';
import { hatching, boxRing } from './figures/hatching.ts';
import { look } from './look.ts';
import { pdfBytes, registerFaces } from './pdf-file.ts';
import { packedPdf } from './packed-pdf.ts';
import { printable } from './printable-letters.ts';

/** How a text is set: its font, size in points, height of a line in sizes, and colour. */
export type Setting = {
  readonly face: Face;
  readonly size: number;
  readonly line: number;
  readonly colour: string;
};

/** A4, in points. */
const paper = { width: 595.28, height: 841.89 };
export const margins = { top: 51, bottom: 62, left: 48, right: 48 };
export const width = paper.width - margins.left - margins.right;
const bottom = paper.height - margins.bottom;

const footSetting: Setting = { face: plain, size: 8, line: 1.3, colour: look.soft[0] };

/** What a document says of itself, and what stands at the foot of every page. */
export type PdfFrame = {
  readonly title: string;
  readonly language: Language;
  /** The time that it stands for, never the time it was written. */
  readonly made: Date;
  /** Drafts and invented data; null where there is nothing to mark. */
  readonly marking: string | null;
};

/** Where a text stands on its line: how far in from the margin, and how wide it may be, in points. */
export type Column = { readonly from: number; readonly across: number };
const wholeLine: Column = { from: 0, across: width };

/** A document that is being painted, from the top down: a place on its last page, and the tree of what is on its pages. */
export type PdfPage = {
  readonly document: PDFKit.PDFDocument;
  /** What everything in it is part of. */
  readonly root: PDFKit.PDFStructureElement;
  readonly set: (setting: Setting) => PDFKit.PDFDocument;
  /** In points. */
  readonly height: (text: string, setting: Setting, across: number) => number;
  /** How wide a text is on one line, in points. */
  readonly across: (text: string, setting: Setting) => number;
  /** Goes on at the top of the next page, where there is less room left than that on this one. */
  readonly need: (room: number) => void;
  /** In: how much is to be kept together. Out: whether a page has room for it. */
  readonly fits: (room: number) => boolean;
  /** Moves down by so many points, but not at the top of a page. */
  readonly down: (points: number) => void;
  /** Writes where it has come to, and moves below it. */
  readonly write: (text: string, setting: Setting, column?: Column) => void;
  /** Paints something that is known as what it is. */
  readonly element: (tag: string, within: PDFKit.PDFStructureElement, paint: () => void) => void;
  /** Makes something that is known as what it is and has parts of its own, which are put into it. */
  readonly group: (
    tag: string,
    within: PDFKit.PDFStructureElement,
    fill: (group: PDFKit.PDFStructureElement) => void,
  ) => void;
  /** Paints what is no content: lines, grounds, signs. */
  readonly aside: (paint: () => void) => void;
  readonly rule: (colour: string, weight?: number) => void;
  /** The sign of grenseland in a rectangle. */
  readonly hatch: (x: number, y: number, across: number, down: number) => void;
  /** Puts a place into the outline, under the one before of a level less. */
  readonly bookmark: (level: 1 | 2 | 3, text: string) => void;
  /** Out: the file. */
  readonly end: () => Promise<Uint8Array<ArrayBuffer>>;
};

function beginDocument({ title, language, made }: PdfFrame): PDFKit.PDFDocument {
  const document = new Pdf({
    size: 'A4',
    margins,
    font: '',
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    tagged: true,
    bufferPages: true,
    compress: false,
    info: {
      Title: title,
      CreationDate: made,
      Producer: 'Grenseland',
      Creator: 'Grenseland',
    },
  });
  registerFaces(document);
  return document;
}

/** In: what it says of itself. Out: an empty document on A4, at its beginning. Equal ones give equal bytes. */
export function beginPdf(frame: PdfFrame): PdfPage {
  const { language, marking } = frame;
  const document = beginDocument(frame);
  const root = document.struct('Document');
  document.addStructure(root);
  const outline: PDFKit.PDFOutline[] = [document.outline];

  const set = ({ face, size, colour }: Setting): PDFKit.PDFDocument =>
    document.font(faceName(face)).fontSize(size).fillColor(colour);
  const gap = (setting: Setting): number =>
    setting.size * setting.line - set(setting).currentLineHeight(true);

  const aside: PdfPage['aside'] = (paint) => {
    document.markContent('Artifact', { type: 'Layout' });
    paint();
    document.endMarkedContent();
  };

  const group: PdfPage['group'] = (tag, within, fill) => {
    const part = document.struct(tag);
    within.add(part);
    fill(part);
    part.end();
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
      set(footSetting);
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
    document,
    root,
    set,
    height: (text, setting, across) =>
      set(setting).heightOfString(printable(text), { width: across, lineGap: gap(setting) }),
    across: (text, setting) => set(setting).widthOfString(printable(text)),
    need: (room) => {
      if (document.y + room > bottom && document.y > margins.top) document.continueOnNewPage();
    },
    fits: (room) => room <= bottom - margins.top,
    down: (points) => {
      if (document.y > margins.top) document.y += points;
    },
    write: (text, setting, { from, across } = wholeLine) => {
      const lineGap = gap(setting);
      const at = margins.left + from;
      set(setting).text(printable(text), at, document.y, { width: across, lineGap });
      document.x = margins.left;
    },
    element: (tag, within, paint) => group(tag, within, (part) => part.add(paint)),
    group,
    aside,
    rule: (colour, weight = 0.5) =>
      aside(() => {
        document.lineWidth(weight).strokeColor(colour);
        document
          .moveTo(margins.left, document.y)
          .lineTo(margins.left + width, document.y)
          .stroke();
      }),
    hatch: (x, y, across, down) =>
      aside(() => {
        const lines = hatching([boxRing(x, y, across, down)], look.hatch[0])?.attributes['d'];
        if (lines === undefined) return;
        document.lineWidth(0.8).strokeColor(look.hatch[0]).path(lines).stroke();
      }),
    bookmark: (level, text) => {
      const parent = outline[level - 1] ?? document.outline;
      outline.length = level;
      outline.push(parent.addItem(text, { expanded: false }));
    },
    end: async () => {
      root.end();
      foot();
      return packedPdf(await pdfBytes(document));
    },
  };
}
