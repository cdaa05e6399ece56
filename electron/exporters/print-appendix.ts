import type { AppendixDocument } from '../../shared/appendix/appendix-document.ts';
import type { AppendixFormat } from '../../shared/contract/appendix-contract.ts';
import { appendixDocx } from './appendix-docx.ts';
import { appendixHtml } from './appendix-html.tsx';
import { appendixMarkdown } from './appendix-markdown.ts';
import { utf8, type PrintedFile } from './printed-file.ts';

async function printed(format: AppendixFormat, document: AppendixDocument): Promise<PrintedFile> {
  switch (format) {
    case 'docx':
      return { path: 'metode.docx', bytes: await appendixDocx(document) };
    case 'html':
      return { path: 'metode.html', bytes: utf8(appendixHtml(document)) };
    case 'md':
      return { path: 'metode.md', bytes: utf8(appendixMarkdown(document)) };
    default:
      return format satisfies never;
  }
}

/** In: the appendix and the formats wanted. Out: one file each, to be written into a folder. */
export function appendixFiles(
  document: AppendixDocument,
  formats: readonly AppendixFormat[],
): Promise<readonly PrintedFile[]> {
  return Promise.all([...new Set(formats)].map((format) => printed(format, document)));
}
