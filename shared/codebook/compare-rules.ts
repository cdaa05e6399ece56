import { canonicalJson } from '../lib/canonical-json.ts';
import type { Codebook } from './codebook.ts';
import type { CodebookDifference } from './codebook-difference.ts';
import { conditionParts } from './describe-condition.ts';
import { outcomeLabel } from './labels.ts';

type Rule = Codebook['rules'][number];

/** A rule with the words it has in its own codebook. What it says counts, not how its outcome is labelled. */
type Worded = { readonly key: string; readonly outcome: string; readonly words: string };

function worded(codebook: Codebook): readonly Worded[] {
  return codebook.rules.map((rule: Rule) => {
    const { outcome, when } = rule;
    const label = outcomeLabel(codebook, outcome);
    const parts = when === undefined ? ['ellers'] : conditionParts(codebook, when);
    return {
      key: when === undefined ? outcome : `${outcome} ${canonicalJson(when)}`,
      outcome,
      words: `${label}: ${parts.join(', og ')}`,
    };
  });
}

const rule = (
  change: CodebookDifference['change'],
  what: string,
  before: string | null,
  after: string | null,
): CodebookDifference => ({ part: 'rule', id: null, change, what, before, after });

/**
 * How the rules of two versions differ. A rule that is gone and a new one for the same outcome are one rule that has
 * changed. In: the two versions. Out: the differences, as in `compareCodebooks`.
 */
export function compareRules(before: Codebook, after: Codebook): readonly CodebookDifference[] {
  const old = worded(before);
  const now = worded(after);
  const gone = old.filter((one) => !now.some(({ key }) => key === one.key));
  const fresh = now.filter((one) => !old.some(({ key }) => key === one.key));
  const paired = new Set<Worded>();
  const changed = fresh.map((one) => {
    const label = outcomeLabel(after, one.outcome);
    const earlier = gone.find((other) => other.outcome === one.outcome && !paired.has(other));
    if (earlier === undefined) return rule('added', `Ny regel for ${label}`, null, one.words);
    paired.add(earlier);
    return rule('changed', `Regelen for ${label}`, earlier.words, one.words);
  });
  const removed = gone
    .filter((one) => !paired.has(one))
    .map((one) =>
      rule('removed', `Regelen for ${outcomeLabel(before, one.outcome)}`, one.words, null),
    );
  const order = (rules: readonly Worded[], others: readonly Worded[]): readonly Worded[] =>
    rules.filter((one) => others.some(({ key }) => key === one.key));
  const keys = (rules: readonly Worded[]): string => rules.map((one) => one.key).join('\n');
  const inOld = order(old, now);
  const inNow = order(now, old);
  const moved =
    keys(inOld) === keys(inNow)
      ? []
      : [
          rule(
            'changed',
            'Rekkefølgen på reglene',
            inOld.map((one) => one.words).join('\n'),
            inNow.map((one) => one.words).join('\n'),
          ),
        ];
  return [...changed, ...removed, ...moved];
}
