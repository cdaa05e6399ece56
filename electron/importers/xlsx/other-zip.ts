import { findPart, type Package } from './package.ts';

/** In: an opened zip. Out: a sentence saying what it is where it is no Excel workbook, else null. */
export function explainOtherZip(pack: Package): string | null {
  const has = (part: string): boolean => findPart(pack, part) !== undefined;
  const hasFolder = (folder: string): boolean =>
    [...pack.entries.keys()].some((name) => name.startsWith(folder));
  if (has('xl/workbook.bin'))
    return 'Den er en binær Excel-arbeidsbok (.xlsb). Åpne den i Excel og lagre som .xlsx.';
  if (has('content.xml') && has('META-INF/manifest.xml'))
    return 'Den er et OpenDocument-dokument (.ods). Åpne den i regnearket og lagre som .xlsx.';
  if (hasFolder('word/')) return 'Den er et Word-dokument, ikke en arbeidsbok.';
  if (hasFolder('ppt/')) return 'Den er en PowerPoint-presentasjon, ikke en arbeidsbok.';
  if (hasFolder('index/') && [...pack.entries.keys()].some((name) => name.endsWith('.iwa')))
    return 'Den er et Numbers-regneark. Eksporter det som .xlsx.';
  if (has('[Content_Types].xml') || has('xl/workbook.xml')) return null;
  return 'Den er et ZIP-arkiv, ikke en arbeidsbok. Pakk det ut først.';
}
