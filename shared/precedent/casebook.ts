import type { Codebook } from '../codebook/codebook.ts';
import { criterionLabel, outcomeLabel } from '../codebook/labels.ts';
import { answersTo } from '../codebook/profile.ts';
import type { PrecedentWeighing } from '../events/precedent.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { CriterionId, RoundId, UnitNumber } from '../lib/ids.ts';
import {
  compareNames,
  countText,
  dateText,
  listText,
  withinSentence,
} from '../lib/norwegian-format.ts';
import type { PrecedentCase } from './precedent-case.ts';

/** A borderline decision as the casebook tells it; every text final. */
export type CasebookCase = {
  readonly round: RoundId;
  readonly unit: UnitNumber;
  readonly name: string;
  readonly roundName: string;
  readonly outcome: string;
  /** «kunne vært ingen tjeneste» */
  readonly alternative: string;
  readonly answer: string;
  /** The mark's rationale, and the judgement's own where it says something else. */
  readonly rationale: readonly string[];
  readonly decided: string;
  /** What has been made of it in other cases, a sentence each. */
  readonly later: readonly string[];
};

/** Everything decided in doubt about one criterion. */
export type CasebookSection = {
  readonly criterion: CriterionId;
  readonly title: string;
  readonly question: string;
  readonly count: string;
  readonly cases: readonly CasebookCase[];
};

/** The casebook: what has been decided in doubt, criterion by criterion, ready to be shown or printed. */
export type CasebookDocument = {
  readonly title: string;
  readonly lead: string;
  /** What stands on every page where an example is invented, else null. */
  readonly marking: string | null;
  readonly source: string;
  readonly sections: readonly CasebookSection[];
};

/** What was made of a case elsewhere. */
export type LaterWeighing = { readonly name: string; readonly weighing: PrecedentWeighing };

/** A borderline case with the words it is told in. */
export type CaseToTell = {
  readonly one: PrecedentCase;
  readonly name: string;
  readonly roundName: string;
  /** The codebook it was decided under. */
  readonly codebook: Codebook;
  readonly later: readonly LaterWeighing[];
};

function laterText({ name, weighing }: LaterWeighing): string {
  switch (weighing.stance) {
    case 'folger':
      return weighing.rationale === null
        ? `Fulgt i ${name}.`
        : `Fulgt i ${name}: «${weighing.rationale}»`;
    case 'skiller':
      return `Skilt fra ${name}: «${weighing.facts}»`;
    case 'fraviker':
      return `Fraveket i ${name}: «${weighing.rationale}»`;
    default:
      return assertNever(weighing);
  }
}

function answerText({ one, codebook }: CaseToTell, criterion: CriterionId): string {
  const answers = codebook.criteria.find(({ id }) => id === criterion)?.answers ?? [];
  const given = answersTo(one.answers, criterion).map(
    (answer) => answers.find(({ id }) => id === answer)?.label ?? answer,
  );
  return given.length === 0 ? 'Ikke besvart' : `Svar: ${listText(given)}`;
}

function told(given: CaseToTell, criterion: CriterionId): readonly CasebookCase[] {
  const { one, name, roundName, codebook, later } = given;
  const { mark } = one;
  if (mark === null) return [];
  const alternative = withinSentence(outcomeLabel(codebook, mark.alternative));
  return [
    {
      round: one.round,
      unit: one.unit,
      name,
      roundName,
      outcome: outcomeLabel(codebook, one.outcome),
      alternative: `kunne vært ${alternative}`,
      answer: answerText(given, criterion),
      rationale: [...new Set([mark.rationale, ...(one.rationale === null ? [] : [one.rationale])])],
      decided: `${one.by}, ${dateText(one.date)}`,
      later: later.map(laterText),
    },
  ];
}

/** The codebook of the round first, then whatever criteria other rounds had that it has not. */
function criteriaOf(
  codebook: Codebook,
  cases: readonly CaseToTell[],
): readonly { readonly id: CriterionId; readonly codebook: Codebook }[] {
  const criteria = new Map(codebook.criteria.map(({ id }) => [id, codebook]));
  for (const { one, codebook: then } of cases) {
    if (one.mark !== null && !criteria.has(one.mark.criterion))
      criteria.set(one.mark.criterion, then);
  }
  return [...criteria].map(([id, from]) => ({ id, codebook: from }));
}

/**
 * In: the round's codebook, the name of the mapping, whether any of it is invented, and the borderline cases of every
 * round. Out: the casebook: criteria in the codebook's order, cases a–å by name; criteria without cases are left out.
 */
export function casebookDocument(
  codebook: Codebook,
  mapping: string,
  invented: boolean,
  cases: readonly CaseToTell[],
): CasebookDocument {
  const marked = cases.filter(({ one }) => one.mark !== null);
  const sections = criteriaOf(codebook, marked).flatMap(({ id, codebook: from }) => {
    const found = marked
      .filter(({ one }) => one.mark?.criterion === id)
      .sort(
        (one, other) =>
          compareNames(one.name, other.name) || compareNames(one.roundName, other.roundName),
      )
      .flatMap((one) => told(one, id));
    if (found.length === 0) return [];
    return [
      {
        criterion: id,
        title: criterionLabel(from, id),
        question: from.criteria.find((one) => one.id === id)?.question ?? '',
        count: countText(found.length, { one: 'avgjørelse', many: 'avgjørelser' }),
        cases: found,
      },
    ];
  });
  const all = countText(marked.length, { one: 'avgjørelse', many: 'avgjørelser' });
  return {
    title: 'Praksis i grenseland',
    lead: `${all} i tvil, ordnet etter kriteriet tvilen gjaldt. Hver sier hva som ble avgjort, hva det kunne ha vært, og hvorfor.`,
    marking: invented ? 'Oppdiktet eksempel' : null,
    source: `Kilde: ${mapping}.`,
    sections,
  };
}
