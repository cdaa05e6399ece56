import { canonicalJson } from '../../../shared/lib/canonical-json.ts';
import type { DataTable } from '../../../shared/release/data/data-table.ts';
import { entriesData } from '../../../shared/release/data/entries-data.ts';
import { overviewData } from '../../../shared/release/data/overview-data.ts';
import type { FrozenContent } from '../../../shared/release/frozen-content.ts';
import { markingsOf } from '../../../shared/release/markings.ts';
import { overviewOf } from '../../../shared/release/overview.ts';
import { printTables } from '../../../shared/release/print-tables.ts';
import { resultsOf } from '../../../shared/release/results.ts';
import { evaluateTables } from '../../../shared/release/tables/evaluate-tables.ts';
import { releaseFolder } from '../../../shared/site/addresses.ts';
import { dataDictionary } from '../../../shared/site/data-dictionary.ts';
import { datasetDescription } from '../../../shared/site/dcat.ts';
import { siteData, siteDownloads, type WholeFormat } from '../../../shared/site/site-files.ts';
import type { SiteInput } from '../../../shared/site/site-input.ts';
import { overviewCsv } from '../overview-csv.ts';
import { overviewJson } from '../overview-json.ts';
import { utf8, type PrintedFile } from '../printed-file.ts';
import type { XlsxSheet, XlsxStyle } from '../xlsx/xlsx-sheet.ts';
import { xlsxTableSheet } from '../xlsx-table-sheet.ts';
import { xlsxWorkbook } from '../xlsx/xlsx-workbook.ts';

const text: XlsxStyle = { wrap: true, upright: 'top' };
const heading: XlsxStyle = { ...text, bold: true };
/** Characters: a column as wide as what stands in it, within reason. */
const widths = { least: 9, most: 50 };
/** More than a cell may hold in Excel. */
const longest = 32_767;

function dataSheet(name: string, { header, rows }: DataTable): XlsxSheet {
  return {
    name,
    rows: [
      { cells: header.map((value) => ({ value, style: heading })) },
      ...rows.map((row) => ({
        cells: row.map((value) => ({ value: value.slice(0, longest), style: text })),
      })),
    ],
    widths: header.map((one, column) =>
      rows
        .slice(0, 200)
        .reduce(
          (most, row) => Math.min(widths.most, Math.max(most, (row[column] ?? '').length + 1)),
          Math.max(widths.least, one.length + 1),
        ),
    ),
    stickyRows: 1,
    stickyColumns: 2,
  };
}

/** A workbook that is looked at needs the tables by outcome and by county; each criterion is in the table of entries. */
const shownTables = ['utfall', 'utfall-fylke'];

function workbook(content: FrozenContent, dictionary: DataTable): Uint8Array<ArrayBuffer> {
  const printed = printTables(evaluateTables(content, 'nb'), 1);
  return xlsxWorkbook(
    [
      dataSheet('Oversikten', overviewData(content)),
      ...printed.tables
        .filter(({ id }) => shownTables.includes(id))
        .map((table) => xlsxTableSheet(table, printed)),
      dataSheet('Dataordbok', dictionary),
    ],
    printed.marking,
  );
}

function releaseFiles(content: FrozenContent): readonly PrintedFile[] {
  if (content.release === null) return [];
  const folder = releaseFolder(content.release);
  const markings = markingsOf(content);
  return [
    { path: `${folder}oversikt.csv`, bytes: utf8(overviewCsv(overviewData(content), markings)) },
    { path: `${folder}oversikt.json`, bytes: utf8(overviewJson(overviewOf(content))) },
  ];
}

/** In: what a site is made from, and the whole files it is made with. Out: every file of data in it. */
export function siteDataFiles(
  { shown: { content }, earlier, house }: SiteInput,
  formats: readonly WholeFormat[],
): readonly PrintedFile[] {
  const markings = markingsOf(content);
  const overview = overviewData(content);
  const entries = entriesData(content);
  const columns = [...new Set([...overview.header, ...entries.header])];
  const dictionary = dataDictionary(content, columns);
  const described = datasetDescription(content, siteDownloads(formats), house);
  const set = evaluateTables(content, 'nb');
  return [
    { path: siteData.csv, bytes: utf8(overviewCsv(overview, markings)) },
    { path: siteData.entries, bytes: utf8(overviewCsv(entries, markings)) },
    { path: siteData.json, bytes: utf8(overviewJson(overviewOf(content))) },
    { path: siteData.results, bytes: utf8(canonicalJson(resultsOf(set, content.ledger))) },
    { path: siteData.workbook, bytes: workbook(content, dictionary) },
    { path: siteData.dictionary, bytes: utf8(overviewCsv(dictionary, markings)) },
    { path: siteData.codebook, bytes: utf8(canonicalJson(content.codebook)) },
    { path: siteData.jsonLd, bytes: utf8(described.jsonLd) },
    { path: siteData.turtle, bytes: utf8(described.turtle) },
    ...[content, ...earlier.map((one) => one.content)].flatMap(releaseFiles),
  ];
}
