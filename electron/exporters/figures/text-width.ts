import Pdf from 'pdfkit';
import { allFaces, faceName, type Face } from './faces.ts';
import { fontBytes } from './fonts.ts';

let measuring: PDFKit.PDFDocument | undefined;

/** A document that nothing is written to, for its knowledge of how wide letters are. */
function measuringDocument(): PDFKit.PDFDocument {
  if (measuring === undefined) {
    measuring = new Pdf({ autoFirstPage: false, font: '' });
    for (const face of allFaces) measuring.registerFont(faceName(face), fontBytes(face));
  }
  return measuring;
}

/** In: a text, its font and size in points. Out: how wide it is, in points. */
export function textWidth(words: string, face: Face, size: number): number {
  return measuringDocument().font(faceName(face)).fontSize(size).widthOfString(words);
}
