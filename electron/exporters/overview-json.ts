import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import type { OverviewDocument } from '../../shared/release/overview-document.ts';

/** In: the overview. Out: `overview.json`, RFC 8785, the texts exactly as the page shows them. */
export function overviewJson(overview: OverviewDocument): string {
  return canonicalJson(overview);
}
