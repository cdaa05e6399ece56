import type { AppendixDocument } from '../../shared/appendix/appendix-document.ts';
import type { AppendixFormat } from '../../shared/contract/appendix-contract.ts';
import { appendixDocx } from './appendix-docx.ts';
import { appendixHtml } from './appendix-html.tsx';
import { appendixMarkdown } from './appendix-markdown.ts';
import { standardLook, type DocxLook } from './docx-preset.ts';
import { utf8, type PrintedFile } from './printed-file.ts';

async function printed(
  format: AppendixFormat,
  document: AppendixDocument,
  look: DocxLook,
): Promise<PrintedFile> {
  switch (format) {
    case 'docx':
      return { path: 'metode.docx', bytes: await appendixDocx(document, look) };
    case 'html':
      return { path: 'metode.html', bytes: utf8(appendixHtml(document)) };
    case 'md':
      return { path: 'metode.md', bytes: utf8(appendixMarkdown(document)) };
    default:
      return format satisfies never;
  }
}

/** In: the appendix, the formats wanted, how Word is to look. Out: one file each, to be written into a folder. */
export function appendixFiles(
  document: AppendixDocument,
  formats: readonly AppendixFormat[],
  look: DocxLook = standardLook,
): Promise<readonly PrintedFile[]> {
  return Promise.all([...new Set(formats)].map((format) => printed(format, document, look)));
}
