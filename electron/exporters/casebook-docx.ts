import { HeadingLevel } from 'docx';
import type { CasebookDocument } from '../../shared/precedent/casebook.ts';
import { docxCases } from './docx-cases.ts';
import { uprightDocx } from './docx-upright.ts';

/** In: the casebook. Out: a Word document with a heading a criterion and a case. Equal casebooks give equal bytes. */
export function casebookDocx(casebook: CasebookDocument): Promise<Uint8Array<ArrayBuffer>> {
  const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const;
  return uprightDocx(casebook, docxCases(casebook.sections, headings));
}
