import type { CasebookFormat } from '../../shared/contract/precedent-contract.ts';
import type { CasebookDocument } from '../../shared/precedent/casebook.ts';
import { casebookDocx } from './casebook-docx.ts';
import { casebookHtml } from './casebook-html.tsx';
import { utf8, type PrintedFile } from './printed-file.ts';

async function printed(format: CasebookFormat, document: CasebookDocument): Promise<PrintedFile> {
  switch (format) {
    case 'docx':
      return { path: 'praksis.docx', bytes: await casebookDocx(document) };
    case 'html':
      return { path: 'praksis.html', bytes: utf8(casebookHtml(document)) };
    default:
      return format satisfies never;
  }
}

/** In: the casebook and the formats wanted. Out: one file each, to be written into a folder. */
export function casebookFiles(
  document: CasebookDocument,
  formats: readonly CasebookFormat[],
): Promise<readonly PrintedFile[]> {
  return Promise.all([...new Set(formats)].map((format) => printed(format, document)));
}
