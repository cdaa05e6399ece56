import type { Codebook, Criterion } from '../codebook/codebook.ts';
import { sourceKind, type SourceKind } from '../events/statement.ts';
import type { AnswerId, CriterionId, OutcomeId } from '../lib/ids.ts';
import { fold } from './fold.ts';

/** Finds what somebody means by a text among the few things it can mean; undefined where it is none of them. */
export type Choices<T> = (written: string) => T | undefined;

/**
 * In: things with the names they go by; the first name is the thing's own. Out: the look-up. A thing's own name
 * goes before another's label; a label that two share tells nothing.
 */
function choices<T>(
  things: readonly { readonly thing: T; readonly names: readonly string[] }[],
): Choices<T> {
  const own = new Map<string, T>();
  const labels = new Map<string, T | undefined>();
  for (const { thing, names } of things) {
    const [first = '', ...others] = names.map(fold);
    own.set(first, thing);
    for (const name of new Set(others)) labels.set(name, labels.has(name) ? undefined : thing);
  }
  return (written) => {
    const key = fold(written);
    return own.get(key) ?? labels.get(key);
  };
}

/** How spreadsheets write a truth value into a text file, in English and Norwegian. */
const truthWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['ja', ['true', 'sann']],
  ['nei', ['false', 'usann']],
]);

/** In: a criterion. Out: the look-up of its answers by id, label and short label. */
export function answerChoices(criterion: Criterion): Choices<AnswerId> {
  return choices(
    criterion.answers.map((one) => ({
      thing: one.id,
      names: [one.id, one.label, one.short ?? one.label, ...(truthWords.get(one.id) ?? [])],
    })),
  );
}

/** In: a codebook. Out: the look-up of its outcomes by id, label and short label. */
export function outcomeChoices(codebook: Codebook): Choices<OutcomeId> {
  return choices(
    codebook.outcomes.map((one) => ({ thing: one.id, names: [one.id, one.label, one.short] })),
  );
}

/** In: a codebook. Out: the look-up of its criteria by id and label. */
export function criterionChoices(codebook: Codebook): Choices<CriterionId> {
  return choices(codebook.criteria.map((one) => ({ thing: one.id, names: [one.id, one.label] })));
}

const sourceWords: Readonly<Record<SourceKind, readonly string[]>> = {
  telefonintervju: [
    'telefon',
    'intervju',
    'telefonsamtale',
    'telefonintervjuer',
    'tlf',
    'tlf.',
    'ringt',
  ],
  nettside: [
    'nettsider',
    'nettsted',
    'nettstedet',
    'hjemmeside',
    'kommunens nettside',
    'kommunens nettsider',
    'web',
    'webside',
  ],
  sporreskjema: ['skjema', 'spørreundersøkelse', 'undersøkelse', 'rådmannsskjema'],
  tilsvar: ['tilsvar fra kommunen', 'svar fra kommunen', 'kommunens tilsvar'],
};

/** The kind of source that a text names. */
export const sourceChoice: Choices<SourceKind> = choices(
  sourceKind.options.map((kind) => ({ thing: kind, names: [kind, ...sourceWords[kind]] })),
);

/** Yes or no in the columns `grenseland` and `ikke-nadd`. */
export const yesNoChoice: Choices<boolean> = choices([
  { thing: true, names: ['ja', 'j', 'yes', 'y', 'true', 'sann', 'x', '1'] },
  { thing: false, names: ['nei', 'n', 'no', 'false', 'usann', '0'] },
]);
