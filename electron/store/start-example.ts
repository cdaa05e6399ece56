import {
  exampleHeadings,
  exampleRows,
  type ExampleCell,
} from '../../shared/example/example-2015.ts';
import type { Round, RoundUnit } from '../../shared/events/round.ts';
import { columnsInUse } from '../../shared/intake/columns.ts';
import { headingLexicon } from '../../shared/intake/heading-lexicon.ts';
import { prepareSheet } from '../../shared/intake/heading-row.ts';
import { interpretRows } from '../../shared/intake/interpret-rows.ts';
import type { CellValue, SheetData } from '../../shared/intake/sheet.ts';
import { isoDate } from '../../shared/lib/ids.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { buildUnitIndex } from '../../shared/register/unit-index.ts';
import { act } from './act.ts';
import { buildRound } from './build-round.ts';
import { sha256 } from './envelope-crypto.ts';
import { startMapping } from './start-mapping.ts';
import type { Workspace } from './workspace.ts';

const cellOf = (cell: ExampleCell): CellValue =>
  typeof cell === 'object' && cell !== null ? { date: isoDate.parse(cell.date), time: 0 } : cell;

/** The name that says it wherever it shows. */
export const exampleName = 'Kartlegging 2015 (oppdiktet eksempel)';

function exampleSheet(round: Round): SheetData {
  const counties = new Map(round.counties.map((one) => [one.number, one.name]));
  const countyName = ({ county }: RoundUnit): string => counties.get(county) ?? '';
  return {
    name: 'Oppdiktet eksempel',
    kind: 'workbook',
    hidden: false,
    dateSystem: 1900,
    rows: [
      [...exampleHeadings],
      ...exampleRows(round.units, countyName).map((row) => row.map(cellOf)),
    ],
    merged: [],
  };
}

/**
 * Makes the bundled, invented example as a file of its own, through the same rules as any import, and opens it.
 * In: workspace and path. Out: nothing. Errors: as `startMapping`.
 */
export async function startExample(workspace: Workspace, path: string): Promise<void> {
  const round = buildRound(
    {
      name: exampleName,
      registerDate: isoDate.parse('2015-01-01'),
      units: 'kommuner',
      codebook: 'tjenester-2015',
      second: 'none',
      signatures: 1,
    },
    true,
  );
  const prepared = valueOf(prepareSheet(exampleSheet(round), headingLexicon(round.codebook), {}));
  const { rows, refusals } = interpretRows({
    prepared,
    codebook: round.codebook,
    unitIndex: valueOf(buildUnitIndex(round.registerDate, round.unitKind)),
    registerDate: round.registerDate,
    sourceDefault: 'telefonintervju',
    importer: { name: workspace.who().name, adviser: workspace.who().id },
    persons: [],
    advisers: [],
    scope: round.id,
    digest: sha256,
  });
  const [refused] = refusals;
  if (refused !== undefined)
    throw new Error(
      `The example does not keep its own rules: row ${refused.row}: ${refused.message}`,
    );
  await startMapping(workspace, path, round);
  await act(workspace, {
    type: 'import-rows',
    round: round.id,
    file: 'oppdiktet-eksempel',
    fileHash: sha256(canonicalJson(rows)),
    sheet: prepared.sheet.name,
    columns: { ...columnsInUse(prepared.columns) },
    rows: [...rows],
  });
}
