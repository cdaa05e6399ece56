import { utf8 } from '../printed-file.ts';

/** One file inside a workbook. */
export type XlsxPart = { readonly path: string; readonly bytes: Uint8Array };

/** In: the path of a part, and its XML. Out: the part. */
export function textPart(path: string, xml: string): XlsxPart {
  return { path, bytes: utf8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`) };
}
