import Pdf from 'pdfkit';
import type { Language } from '../../../shared/lib/language.ts';
import type { SvgNode } from './svg-node.ts';
import { faceName, type Face } from './faces.ts';
import { pdfBytes, registerFaces } from '../pdf-file.ts';

type Attributes = Readonly<Record<string, string>>;

/** What a PDF says of itself; `made` is the time it stands for, never the time it was written. */
export type PdfWords = {
  readonly title: string;
  readonly subject: string;
  readonly made: Date;
  readonly language: Language;
};

/** What an element takes from those around it. */
const inherited = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const known = {
  fontSize: 10,
  fill: '#000000',
};

function faceOf(attributes: Attributes): Face {
  const family = (attributes['font-family'] ?? '').includes('Source Serif') ? 'serif' : 'sans';
  return { family, weight: attributes['font-weight'] === '600' ? 600 : 400 };
}

const numberOf = (attributes: Attributes, name: string, otherwise = 0): number =>
  Number(attributes[name] ?? otherwise);

function move(document: PDFKit.PDFDocument, transform: string): void {
  for (const [, name, given = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/gu)) {
    const [first = 0, second = 0] = given.split(/[\s,]+/u).map(Number);
    if (name === 'translate') document.translate(first, second);
    else if (name === 'rotate') document.rotate(first);
    else throw new Error(`A figure is not turned by ${name ?? ''}`);
  }
}

/** Fills and strokes the path that has just been laid. */
function paint(document: PDFKit.PDFDocument, attributes: Attributes): void {
  const fill = attributes['fill'] ?? known.fill;
  const stroke = attributes['stroke'] ?? 'none';
  const dashes = attributes['stroke-dasharray'];
  document.fillOpacity(numberOf(attributes, 'fill-opacity', 1));
  document.strokeOpacity(numberOf(attributes, 'stroke-opacity', 1));
  document.lineWidth(numberOf(attributes, 'stroke-width', 1));
  document.lineJoin(attributes['stroke-linejoin'] === 'round' ? 'round' : 'miter');
  document.lineCap(attributes['stroke-linecap'] === 'round' ? 'round' : 'butt');
  if (dashes === undefined) document.undash();
  else {
    const [on = 1, off = on] = dashes.split(/[\s,]+/u).map(Number);
    document.dash(on, { space: off });
  }
  if (fill === 'none' && stroke === 'none') return;
  if (stroke === 'none') document.fill(fill, 'even-odd');
  else if (fill === 'none') document.stroke(stroke);
  else document.fillAndStroke(fill, stroke, 'even-odd');
}

function write(document: PDFKit.PDFDocument, words: string, attributes: Attributes): void {
  const size = numberOf(attributes, 'font-size', known.fontSize);
  document.font(faceName(faceOf(attributes))).fontSize(size);
  const anchor = attributes['text-anchor'];
  const width = document.widthOfString(words);
  const shift = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  const stroke = attributes['stroke'] ?? 'none';
  document.fillOpacity(1).fillColor(attributes['fill'] ?? known.fill);
  if (stroke !== 'none') {
    document.strokeOpacity(1).undash().lineJoin('round').strokeColor(stroke);
    document.lineWidth(numberOf(attributes, 'stroke-width', 1));
  }
  document.text(words, numberOf(attributes, 'x') - shift, numberOf(attributes, 'y'), {
    lineBreak: false,
    baseline: 'alphabetic',
    fill: true,
    stroke: stroke !== 'none',
  });
}

function draw(document: PDFKit.PDFDocument, node: SvgNode, around: Attributes): void {
  const own = node.attributes;
  const attributes: Attributes = {
    ...Object.fromEntries(
      inherited.flatMap((name) => (around[name] === undefined ? [] : [[name, around[name]]])),
    ),
    ...own,
  };
  const at = (name: string): number => numberOf(own, name);
  document.save();
  if (own['transform'] !== undefined) move(document, own['transform']);
  switch (node.name) {
    case 'title':
    case 'desc':
      break;
    case 'svg':
    case 'g':
      for (const child of node.children)
        if (typeof child !== 'string') draw(document, child, attributes);
      break;
    case 'rect':
      document.rect(at('x'), at('y'), at('width'), at('height'));
      paint(document, attributes);
      break;
    case 'circle':
      document.circle(at('cx'), at('cy'), at('r'));
      paint(document, attributes);
      break;
    case 'line':
      document.moveTo(at('x1'), at('y1')).lineTo(at('x2'), at('y2'));
      paint(document, { ...attributes, fill: 'none' });
      break;
    case 'path':
      document.path(own['d'] ?? '');
      paint(document, attributes);
      break;
    case 'text':
      for (const child of node.children)
        if (typeof child === 'string') write(document, child, attributes);
      break;
    default:
      throw new Error(`A figure has no ${node.name}`);
  }
  document.restore();
}

/**
 * Paints a drawing into a PDF of one page, its lines as lines and its letters as letters. Nothing is compressed, so that
 * no other version of a library gives other bytes. In: the drawing (`viewBox` in points), and what the file says of
 * itself. Out: the file.
 */
export async function svgPdf(root: SvgNode, words: PdfWords): Promise<Uint8Array<ArrayBuffer>> {
  const [, , width = 0, height = 0] = (root.attributes['viewBox'] ?? '').split(' ').map(Number);
  const document = new Pdf({
    size: [width, height],
    margin: 0,
    compress: false,
    font: '',
    lang: words.language,
    displayTitle: true,
    info: {
      Title: words.title,
      Subject: words.subject,
      CreationDate: words.made,
      Producer: 'Grenseland',
      Creator: 'Grenseland',
    },
  });
  registerFaces(document);
  draw(document, root, {});
  return pdfBytes(document);
}
