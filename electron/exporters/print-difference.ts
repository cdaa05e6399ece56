import type { DifferenceFormat } from '../../shared/contract/changes-contract.ts';
import { differenceDocument } from '../../shared/changes/difference-document.ts';
import { differenceCounts, differenceSentences } from '../../shared/changes/difference-summary.ts';
import type { ReleaseDifference } from '../../shared/changes/release-difference.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import { appendixDocx } from './appendix-docx.ts';
import { appendixHtml } from './appendix-html.tsx';
import { utf8, type PrintedFile } from './printed-file.ts';

async function printed(
  format: DifferenceFormat,
  difference: ReleaseDifference,
): Promise<PrintedFile> {
  switch (format) {
    case 'docx':
      return {
        path: 'endringer.docx',
        bytes: await appendixDocx(differenceDocument(difference)),
      };
    case 'html':
      return {
        path: 'endringer.html',
        bytes: utf8(appendixHtml(differenceDocument(difference))),
      };
    case 'json':
      return {
        path: 'endringer.json',
        bytes: utf8(
          canonicalJson({
            ...difference,
            counts: differenceCounts(difference),
            summary: differenceSentences(difference),
          }),
        ),
      };
    default:
      return format satisfies never;
  }
}

/** In: a difference, the formats wanted. Out: one file each, to be written into a folder. */
export function differenceFiles(
  difference: ReleaseDifference,
  formats: readonly DifferenceFormat[],
): Promise<readonly PrintedFile[]> {
  return Promise.all([...new Set(formats)].map((format) => printed(format, difference)));
}
