import { withoutPause } from '../../electron/exporters/between-files.ts';
import { overviewCsv } from '../../electron/exporters/overview-csv.ts';
import { overviewHtml } from '../../electron/exporters/overview-html.tsx';
import { overviewJson } from '../../electron/exporters/overview-json.ts';
import { overviewPdf } from '../../electron/exporters/overview-pdf/overview-pdf.ts';
import { printTables, tableFormats } from '../../electron/exporters/print-tables.ts';
import { assembleRelease } from '../../electron/exporters/release-folder.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import { markedOverview } from './overview-document.ts';
import { markedPrintedTables, sampleTableSet } from './printed-tables.ts';
import { signedRelease } from './release-folder.ts';

const units = {
  header: ['kommunenummer', 'kommune', 'utfall'],
  rows: markedOverview.counties.flatMap(({ entries }) =>
    entries.map(({ unit, name, outcome, standing }) => [unit, name, outcome?.label ?? standing]),
  ),
};

/** Every file that exporters write, from small values, as a signed release. The verifier is a stand-in. */
export async function everythingPrinted(): Promise<ReadonlyMap<string, Uint8Array>> {
  const overview = overviewCsv(units, markedOverview.markings);
  return signedRelease(
    assembleRelease({
      overviewHtml: overviewHtml(markedOverview),
      overviewPdf: await overviewPdf(markedOverview, () => withoutPause(0, 1)),
      overviewCsv: overview,
      overviewJson: overviewJson(markedOverview),
      tables: await printTables(sampleTableSet, markedPrintedTables, '{"cells":[]}', tableFormats),
      entriesCsv: overview,
      judgementsCsv: overview,
      resolutionsCsv: null,
      otherData: [],
      codebookJson: canonicalJson({ id: 'tjenester-2015' }),
      earlierCodebooks: [],
      verifier: '// verify\n',
    }),
  );
}
