import type { Codebook } from '../codebook/codebook.ts';
import type { DataTable } from '../release/data/data-table.ts';
import { entriesData } from '../release/data/entries-data.ts';
import { judgementsData } from '../release/data/judgements-data.ts';
import { overviewData } from '../release/data/overview-data.ts';
import { resolutionsData } from '../release/data/resolutions-data.ts';
import { selectionData } from '../release/data/selection-data.ts';
import { settlementsData } from '../release/data/settlements-data.ts';
import { waiversData } from '../release/data/waivers-data.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import type { OverviewDocument } from '../release/overview-document.ts';
import { overviewOf } from '../release/overview.ts';
import { resultsOf, type Results } from '../release/results.ts';
import { evaluateTables } from '../release/tables/evaluate-tables.ts';

/** The running text of an overview that is compared, whatever else it says. */
export type SourceDocument = Pick<OverviewDocument, 'published' | 'title' | 'lead' | 'author'> & {
  readonly method: Pick<OverviewDocument['method'], 'paragraphs'>;
  readonly limits: Pick<OverviewDocument['limits'], 'paragraphs'>;
  readonly correction?: { readonly heading: string; readonly notice: string } | undefined;
};

/** What a release says of itself in its files, whether it lies in a mapping or in a folder. Both are read from this. */
export type ReleaseSource = {
  readonly entries: DataTable;
  readonly judgements: DataTable;
  /** Null where nothing was resolved. */
  readonly resolutions: DataTable | null;
  /** Null where no conflict between sources was settled by anybody. */
  readonly settlements: DataTable | null;
  /** Null where nobody chose units of a county. */
  readonly selection: DataTable | null;
  /** Null where nothing was let through. */
  readonly waivers: DataTable | null;
  readonly overview: DataTable;
  readonly codebook: Codebook;
  /** The versions before it, oldest first. */
  readonly earlier: readonly Codebook[];
  readonly results: Results;
  /** What the overview says in running text, and of when it was published. */
  readonly document: SourceDocument;
};

/** In: the content of a release or of a draft. Out: the same as its folder would say it. */
export function sourceOf(content: FrozenContent): ReleaseSource {
  return {
    entries: entriesData(content),
    judgements: judgementsData(content),
    resolutions: resolutionsData(content),
    settlements: settlementsData(content),
    selection: selectionData(content),
    waivers: waiversData(content),
    overview: overviewData(content),
    codebook: content.codebook,
    earlier: (content.versions ?? []).slice(0, -1).map((one) => one.codebook),
    results: resultsOf(evaluateTables(content), content.ledger),
    document: overviewOf(content),
  };
}
