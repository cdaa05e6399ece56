import type { Codebook, Criterion, Outcome, OutcomeGroup } from './codebook.ts';
import type { CodebookDifference } from './codebook-difference.ts';
import { pairById, reordered } from './compare-lists.ts';
import { compareRules } from './compare-rules.ts';
import { scaleWords } from './describe-scale.ts';
import { criterionLabel, outcomeLabel } from './labels.ts';

type Place = Pick<CodebookDifference, 'part' | 'id'>;
type Said = Pick<CodebookDifference, 'what'> & {
  readonly before: string | null | undefined;
  readonly after: string | null | undefined;
};

function differences(place: Place, said: readonly Said[]): readonly CodebookDifference[] {
  return said.flatMap(({ what, before = null, after = null }) =>
    before === after
      ? []
      : [
          {
            ...place,
            change: before === null ? 'added' : after === null ? 'removed' : 'changed',
            what,
            before,
            after,
          } as const,
        ],
  );
}

const quoted = (texts: readonly string[]): string => texts.map((one) => `«${one}»`).join(', ');
const paragraphs = (texts: readonly string[]): string | null =>
  texts.length === 0 ? null : texts.join('\n\n');

/** Each word that is translated otherwise than before. */
function translated(
  language: string,
  before: Readonly<Record<string, string>> = {},
  after: Readonly<Record<string, string>> = {},
): readonly Said[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((word) => ({
    what: `${language} for «${word}»`,
    before: before[word],
    after: after[word],
  }));
}

function wholeDifferences(before: Codebook, after: Codebook): readonly CodebookDifference[] {
  return differences({ part: 'text', id: null }, [
    { what: 'Tittel', before: before.title, after: after.title },
    { what: 'Det som kartlegges', before: before.subject, after: after.subject },
    {
      what: 'Innledning',
      before: paragraphs(before.introduction),
      after: paragraphs(after.introduction),
    },
    { what: 'Forbehold', before: paragraphs(before.limits), after: paragraphs(after.limits) },
    ...translated('Nynorsk', before.translations?.nn, after.translations?.nn),
    ...translated('Engelsk', before.translations?.en, after.translations?.en),
  ]);
}

function answerDifferences(before: Criterion, after: Criterion): readonly Said[] {
  const name = after.label;
  const parts = pairById(before.answers, after.answers).map((pair): Said => {
    const what = `${name}: svaret «${pair.kind === 'removed' ? pair.before.label : pair.after.label}»`;
    const words = ({ label, short }: Criterion['answers'][number]): string =>
      short === undefined ? label : `${label} (kort: ${short})`;
    return {
      what,
      before: pair.kind === 'added' ? null : words(pair.before),
      after: pair.kind === 'removed' ? null : words(pair.after),
    };
  });
  const order = (one: Criterion): string => quoted(one.answers.map(({ label }) => label));
  return reordered(before.answers, after.answers)
    ? [
        ...parts,
        { what: `${name}: rekkefølgen på svarene`, before: order(before), after: order(after) },
      ]
    : parts;
}

const several = (multiple: boolean): string => (multiple ? 'flere svar' : 'ett svar');

function criterionDifferences(before: Codebook, after: Codebook): readonly CodebookDifference[] {
  const found = pairById(before.criteria, after.criteria).flatMap((pair) => {
    const place: Place = { part: 'criterion', id: pair.id };
    if (pair.kind === 'added')
      return differences(place, [
        { what: `Nytt kriterium: ${pair.after.label}`, before: null, after: pair.after.question },
      ]);
    if (pair.kind === 'removed')
      return differences(place, [
        { what: `Kriteriet ${pair.before.label}`, before: pair.before.question, after: null },
      ]);
    const { before: old, after: now } = pair;
    const name = now.label;
    return differences(place, [
      { what: `${name}: navnet`, before: old.label, after: now.label },
      { what: `${name}: spørsmålet`, before: old.question, after: now.question },
      { what: `${name}: forklaringen`, before: old.explanation, after: now.explanation },
      { what: `${name}: eksempelet`, before: old.example, after: now.example },
      { what: `${name}: moteksempelet`, before: old.counterExample, after: now.counterExample },
      { what: `${name}: antall svar`, before: several(old.multiple), after: several(now.multiple) },
      ...answerDifferences(old, now),
      {
        what: `${name}: skalaen`,
        // Where only an answer's name is new, that is told of the answer.
        before: scaleWords(before, old, [...now.answers, ...old.answers]),
        after: scaleWords(after, now),
      },
    ]);
  });
  const order = (book: Codebook): string => quoted(book.criteria.map((one) => one.label));
  return reordered(before.criteria, after.criteria)
    ? [
        ...found,
        ...differences({ part: 'criterion', id: null }, [
          { what: 'Rekkefølgen på kriteriene', before: order(before), after: order(after) },
        ]),
      ]
    : found;
}

const tones = { service: 'tjeneste', planned: 'planlagt', none: 'ingen' } as const;

function markWords(codebook: Codebook, { alwaysBorderline }: Outcome): string | null {
  if (alwaysBorderline === undefined) return null;
  const { criterion, alternative } = alwaysBorderline;
  return `tvil om «${criterionLabel(codebook, criterion)}», kunne vært «${outcomeLabel(codebook, alternative)}»`;
}

function outcomeDifferences(before: Codebook, after: Codebook): readonly CodebookDifference[] {
  const found = pairById(before.outcomes, after.outcomes).flatMap((pair) => {
    const place: Place = { part: 'outcome', id: pair.id };
    if (pair.kind === 'added')
      return differences(place, [
        { what: `Nytt utfall: ${pair.after.label}`, before: null, after: pair.after.definition },
      ]);
    if (pair.kind === 'removed')
      return differences(place, [
        { what: `Utfallet ${pair.before.label}`, before: pair.before.definition, after: null },
      ]);
    const { before: old, after: now } = pair;
    const name = now.label;
    return differences(place, [
      { what: `${name}: navnet`, before: old.label, after: now.label },
      { what: `${name}: kortnavnet`, before: old.short, after: now.short },
      { what: `${name}: definisjonen`, before: old.definition, after: now.definition },
      { what: `${name}: tegnes som`, before: tones[old.tone], after: tones[now.tone] },
      {
        what: `${name}: alltid grenseland`,
        before: markWords(before, old),
        after: markWords(after, now),
      },
    ]);
  });
  const order = (book: Codebook): string => quoted(book.outcomes.map((one) => one.label));
  return reordered(before.outcomes, after.outcomes)
    ? [
        ...found,
        ...differences({ part: 'outcome', id: null }, [
          { what: 'Rekkefølgen på utfallene', before: order(before), after: order(after) },
        ]),
      ]
    : found;
}

function groupDifferences(before: Codebook, after: Codebook): readonly CodebookDifference[] {
  const words = (book: Codebook, { outcomes }: OutcomeGroup): string =>
    quoted(outcomes.map((id) => outcomeLabel(book, id)));
  return pairById(before.groups, after.groups).flatMap((pair) => {
    const old = pair.kind === 'added' ? undefined : pair.before;
    const now = pair.kind === 'removed' ? undefined : pair.after;
    const name = (now ?? old)?.label ?? pair.id;
    return differences({ part: 'group', id: pair.id }, [
      { what: `${name}: navnet`, before: old?.label, after: now?.label },
      {
        what: `${name}: utfallene som telles sammen`,
        before: old && words(before, old),
        after: now && words(after, now),
      },
      { what: `${name}: merknaden`, before: old?.note, after: now?.note },
    ]);
  });
}

function doubtWords(codebook: Codebook): string | null {
  const { doubt } = codebook;
  if (doubt === undefined) return null;
  const label = (id: string): string =>
    codebook.criteria.flatMap((one) => one.answers).find((one) => one.id === id)?.label ?? id;
  return `«${label(doubt.answer)}» teller som «${label(doubt.countsAs)}», kunne vært «${label(doubt.couldBe)}»`;
}

function reportedWords(codebook: Codebook): string | null {
  const { reported } = codebook;
  if (reported === undefined) return null;
  const asked = codebook.criteria.find((one) => one.id === reported.criterion);
  const labels = (ids: readonly string[]): string =>
    quoted(ids.map((id) => asked?.answers.find((one) => one.id === id)?.label ?? id));
  const found = quoted(reported.outcomes.map((id) => outcomeLabel(codebook, id)));
  return (
    `${criterionLabel(codebook, reported.criterion)}: meldt ved ${labels(reported.yes)}, ` +
    `ikke meldt ved ${labels(reported.no)}; funnet ved ${found}`
  );
}

/**
 * Everything that differs between two versions of a codebook, in words. In: the earlier and the later version; they
 * need not be free of mistakes. Out: the differences in the codebook's order; none where only the number differs.
 */
export function compareCodebooks(before: Codebook, after: Codebook): readonly CodebookDifference[] {
  return [
    ...wholeDifferences(before, after),
    ...criterionDifferences(before, after),
    ...outcomeDifferences(before, after),
    ...compareRules(before, after),
    ...differences({ part: 'doubt', id: null }, [
      { what: 'Svaret som betyr tvil', before: doubtWords(before), after: doubtWords(after) },
    ]),
    ...groupDifferences(before, after),
    ...differences({ part: 'text', id: null }, [
      { what: 'Meldt og funnet', before: reportedWords(before), after: reportedWords(after) },
    ]),
  ];
}
