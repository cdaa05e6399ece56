import { allFaces, faceName, type Face } from './figures/faces.ts';
import { openedFont } from './figures/fonts.ts';

/** PDFKit takes a font that fontkit has opened; its types say only where a font can lie. */
const sourceOf = (face: Face) => openedFont(face) as unknown as Buffer;

/** In: a document. Out: nothing; it has the fonts of the program by their names. */
export function registerFaces(document: PDFKit.PDFDocument): void {
  for (const face of allFaces) document.registerFont(faceName(face), sourceOf(face));
}

/** In: a document that is painted, which is ended. Out: its bytes. */
export function pdfBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    document.on('data', (piece: Uint8Array) => pieces.push(piece));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
    document.on('error', reject);
    document.end();
  });
}
