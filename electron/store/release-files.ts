import type { TableFormat } from '../../shared/contract/release-contract.ts';
import type { Language } from '../../shared/lib/language.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import { entriesData } from '../../shared/release/data/entries-data.ts';
import { judgementsData } from '../../shared/release/data/judgements-data.ts';
import type { DataTable } from '../../shared/release/data/data-table.ts';
import { selectionData } from '../../shared/release/data/selection-data.ts';
import { settlementsData } from '../../shared/release/data/settlements-data.ts';
import { waiversData } from '../../shared/release/data/waivers-data.ts';
import { resolutionsData } from '../../shared/release/data/resolutions-data.ts';
import { overviewData } from '../../shared/release/data/overview-data.ts';
import { evaluateTables } from '../../shared/release/tables/evaluate-tables.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import type { OverviewDocument } from '../../shared/release/overview-document.ts';
import { overviewOf } from '../../shared/release/overview.ts';
import { printTables as printedTables } from '../../shared/release/print-tables.ts';
import type { TableSet } from '../../shared/release/table-value.ts';
import { resultsOf } from '../../shared/release/results.ts';
import { overviewCsv } from '../exporters/overview-csv.ts';
import { overviewHtml } from '../exporters/overview-html.tsx';
import { overviewJson } from '../exporters/overview-json.ts';
import { standardLook, type DocxLook } from '../exporters/docx-preset.ts';
import { printTables } from '../exporters/print-tables.ts';
import { utf8, type PrintedFile } from '../exporters/printed-file.ts';
import { assembleRelease, type ReleaseFiles } from '../exporters/release-folder.ts';
import { verifierSource } from '../verifier/verifier-source.ts';

const allFormats: readonly TableFormat[] = ['docx', 'xlsx', 'csv', 'html', 'tex', 'md', 'json'];

/** In: content, formats, digits of percentages, how Word is to look, the language. Out: the files of the tables. */
export function tableFiles(
  content: FrozenContent,
  formats: readonly TableFormat[],
  digits: 0 | 1,
  look: DocxLook = standardLook,
  language: Language = 'nb',
): Promise<readonly PrintedFile[]> {
  return filesOfSet(evaluateTables(content, language), content, formats, digits, look);
}

/** In: evaluated tables, the content they are of, formats, digits, how Word is to look. Out: the files of the tables. */
export function filesOfSet(
  set: TableSet,
  content: FrozenContent,
  formats: readonly TableFormat[],
  digits: 0 | 1,
  look: DocxLook = standardLook,
): Promise<readonly PrintedFile[]> {
  return printTables(
    set,
    printedTables(set, digits),
    canonicalJson(resultsOf(set, content.ledger)),
    formats,
    look,
  );
}

/** The tables of a release that are there only where they hold something, by the name of their file. */
function otherData(
  content: FrozenContent,
): readonly { readonly path: string; readonly table: DataTable }[] {
  const all = [
    { path: 'conflicts.csv', table: settlementsData(content) },
    { path: 'selection.csv', table: selectionData(content) },
    { path: 'waivers.csv', table: waiversData(content) },
  ];
  return all.flatMap(({ path, table }) => (table === null ? [] : [{ path, table }]));
}

/** In: content. Out: the overview as a self-contained page, to be looked at before it is signed. */
export function previewPage(content: FrozenContent): string {
  return overviewHtml(overviewOf(content));
}

/** What else there is to do gets its turn while something long is made. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Makes every file of a release but the manifest. In: the frozen content, and the overview as it is to be said. Out: the
 * files; all follow from those two, byte for byte.
 */
export async function releaseFilesOf(
  content: FrozenContent,
  overview: OverviewDocument,
): Promise<ReleaseFiles> {
  // The fonts it is set in are large, and tables have no use for them.
  const { overviewPdf } = await import('../exporters/overview-pdf/overview-pdf.ts');
  const resolutions = resolutionsData(content);
  return assembleRelease({
    overviewHtml: overviewHtml(overview),
    overviewPdf: await overviewPdf(overview, pause),
    overviewCsv: overviewCsv(overviewData(content), overview.markings),
    overviewJson: overviewJson(overview),
    tables: await tableFiles(content, allFormats, 1),
    entriesCsv: overviewCsv(entriesData(content), overview.markings),
    judgementsCsv: overviewCsv(judgementsData(content), overview.markings),
    resolutionsCsv: resolutions === null ? null : overviewCsv(resolutions, overview.markings),
    otherData: otherData(content).map(({ path, table }) => ({
      path,
      bytes: utf8(overviewCsv(table, overview.markings)),
    })),
    codebookJson: canonicalJson(content.codebook),
    earlierCodebooks: (content.versions ?? []).slice(0, -1).map(({ codebook }) => ({
      path: `codebook-${codebook.version}.json`,
      bytes: utf8(canonicalJson(codebook)),
    })),
    verifier: verifierSource,
  });
}
