import type { CandidateView } from '../../../shared/contract/signing-contract.ts';
import { differenceSentences } from '../../../shared/changes/difference-summary.ts';
import { readSource } from '../../../shared/changes/read-source.ts';
import { releaseDifference } from '../../../shared/changes/release-difference.ts';
import { sourceOf } from '../../../shared/changes/release-source.ts';
import { sha256Hex } from '../../../shared/lib/ids.ts';
import { countedOutcomes, rangeOf } from '../../../shared/projections/outcome-range.ts';
import { anybody } from '../../../shared/projections/signing.ts';
import { sha256 } from '../envelope-crypto.ts';
import type { BoundContent } from './candidate-parts.ts';
import { saidInOverview } from './said-in-overview.ts';
import { wholeContent, type Bound } from './whole-content.ts';

function borderlineIn({ codebook, entries }: BoundContent): CandidateView['borderline'] {
  const outcome = (id: string | null): string =>
    codebook.outcomes.find((one) => one.id === id)?.label ?? id ?? '';
  return entries.flatMap(({ unit, name, outcome: given, borderline }) =>
    borderline === null
      ? []
      : [
          {
            unit,
            name,
            outcome: outcome(given),
            criterion:
              codebook.criteria.find((one) => one.id === borderline.criterion)?.label ??
              borderline.criterion,
            alternative: outcome(borderline.alternative),
            rationale: borderline.rationale,
          },
        ],
  );
}

function changesSince(candidate: Bound, before: Bound | null): CandidateView['changes'] {
  if (before === null) return null;
  const [from, to] = [before, candidate].map((one) => readSource(sourceOf(wholeContent(one))));
  if (from === undefined || to === undefined) return null;
  return {
    since: before.manifest.release,
    sentences: differenceSentences(releaseDifference(from, to)),
  };
}

function saidOf(files: ReadonlyMap<string, Uint8Array>): Pick<CandidateView, 'said' | 'corrects'> {
  const { correction, author, published, updated } = saidInOverview(files);
  const said = { author, published, updated };
  if (correction === undefined) return { said, corrects: null };
  const { heading, notice, tables, none } = correction;
  const numbers = tables.flatMap(({ title, numbers: changed }) =>
    changed.map(({ of, text }) => `${title}, ${of}: ${text}`),
  );
  return { said, corrects: { heading, notice, numbers: none === null ? numbers : [none] } };
}

/** In: a candidate whose every byte has been checked, and the release it follows. Out: what a signer sees of it. */
export function candidateView(
  candidate: Bound & {
    readonly manifestBytes: Uint8Array;
    readonly files: ReadonlyMap<string, Uint8Array>;
  },
  before: Bound | null,
): CandidateView {
  const { manifest, content, manifestBytes, files } = candidate;
  const { ledger, entries, codebook } = content;
  const [headline] = countedOutcomes(codebook);
  return {
    release: manifest.release,
    round: manifest.round,
    registerDate: manifest.registerDate,
    invented: content.invented,
    manifest: sha256Hex.parse(sha256(manifestBytes)),
    content: manifest.contentHash,
    codebook: manifest.codebookHash,
    logHeads: manifest.logHeads,
    logRoot: manifest.log.root,
    files: manifest.files.length,
    required: manifest.signaturesRequired,
    rule: manifest.signing ?? anybody,
    summary: {
      registered: ledger.registered,
      decided: ledger.decided,
      notReached: ledger.notReached,
      borderline: ledger.borderline,
      headline: { label: headline?.label ?? '', ...rangeOf(entries, headline?.outcomes ?? []) },
    },
    borderline: borderlineIn(content),
    waivers: (content.waivers ?? []).map(({ kind, by, date, reason, units }) => ({
      kind,
      by,
      date,
      reason,
      units: units.length,
    })),
    ...saidOf(files),
    follows: manifest.follows?.release ?? null,
    changes: changesSince(candidate, before),
  };
}
