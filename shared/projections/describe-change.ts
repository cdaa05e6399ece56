import type { Codebook } from '../codebook/codebook.ts';
import { criterionLabel, outcomeLabel } from '../codebook/labels.ts';
import { notAskedText } from '../codebook/not-asked.ts';
import { answersTo, sameAnswers, type Profile } from '../codebook/profile.ts';
import type { Judgement } from '../events/judgement.ts';
import type { SourceKind } from '../events/statement.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { CriterionId } from '../lib/ids.ts';
import { integerText } from '../lib/norwegian-format.ts';
import { describeReview, type CaseName, type Described } from './describe-review.ts';
import { describePerson } from './describe-person.ts';
import type { EntryChange } from './entry-changes.ts';
import type { EntryState } from './entry-state.ts';

const sourceWords: Readonly<Record<SourceKind, string>> = {
  telefonintervju: 'telefonintervju',
  nettside: 'nettside',
  sporreskjema: 'spørreskjema',
  tilsvar: 'tilsvar',
};

const attemptWords = {
  svar: 'fikk svar',
  'ikke-svar': 'fikk ikke svar',
  'vist-videre': 'ble vist videre',
  'ville-ikke-svare': 'ville ikke svare',
} as const;

/** Which codebook held at a place in the log. */
export type CodebookThen = (at: number) => Codebook;

function answerWords(then: Codebook, given: Profile, id: CriterionId): string {
  const criterion = then.criteria.find((one) => one.id === id);
  if (criterion === undefined) return notAskedText;
  const labels = answersTo(given, criterion.id).map(
    (answer) => criterion.answers.find((one) => one.id === answer)?.label ?? answer,
  );
  return labels.length === 0 ? 'ubesvart' : labels.join(', ');
}

function answerDifferences(
  then: Codebook,
  before: Profile,
  codebook: Codebook,
  after: Profile,
): readonly string[] {
  return codebook.criteria.flatMap(({ id, label }) =>
    sameAnswers(answersTo(before, id), answersTo(after, id))
      ? []
      : [`${label}: ${answerWords(then, before, id)} → ${answerWords(codebook, after, id)}`],
  );
}

function describeJudgement(
  codebook: Codebook,
  before: EntryState,
  judgement: Judgement,
  codebookThen: CodebookThen,
): Described {
  const earlier = before.judgements.find((one) => one.id === judgement.supersedes);
  const { borderline, outcome, derived, rationale, judge } = judgement;
  const then = earlier === undefined ? codebook : codebookThen(earlier.at);
  const details = [
    ...(earlier === undefined
      ? []
      : answerDifferences(then, earlier.answers, codebook, judgement.answers)),
    ...(then.version === codebook.version
      ? []
      : [`Kodebok ${then.version} → kodebok ${codebook.version}`]),
    ...(earlier !== undefined && earlier.outcome !== outcome
      ? [`Utfall: ${outcomeLabel(then, earlier.outcome)} → ${outcomeLabel(codebook, outcome)}`]
      : []),
    ...(outcome === derived
      ? []
      : [`Avvik: svarene gir ${outcomeLabel(codebook, derived).toLocaleLowerCase('nb')}`]),
    ...(borderline === null
      ? []
      : [
          `Grenseland: tvil om ${criterionLabel(codebook, borderline.criterion).toLocaleLowerCase('nb')}, kunne like gjerne vært ${outcomeLabel(codebook, borderline.alternative).toLocaleLowerCase('nb')}`,
          `«${borderline.rationale}»`,
        ]),
    ...(rationale === null || rationale === borderline?.rationale ? [] : [`«${rationale}»`]),
  ];
  const verb = earlier === undefined ? 'Vurdert som' : 'Vurdert på nytt som';
  return {
    what: `${verb} ${outcomeLabel(codebook, outcome).toLocaleLowerCase('nb')} av ${judge}`,
    details,
  };
}

function describeRow(
  codebook: Codebook,
  before: EntryState,
  change: Extract<EntryChange, { kind: 'row' }>,
  codebookThen: CodebookThen,
): Described {
  const { row } = change;
  const parts = [
    ...(row.statement === null ? [] : [`opplysning fra ${sourceWords[row.statement.source]}`]),
    ...(row.judgement === null ? [] : ['vurdering']),
    ...(row.notReached ? ['ikke nådd'] : []),
  ];
  const judged =
    row.judgement === null
      ? null
      : describeJudgement(codebook, before, row.judgement, codebookThen);
  return {
    what: `Hentet inn rad ${integerText(row.row)}: ${parts.join(' og ') || 'uten innhold'}`,
    details: judged === null ? [] : [judged.what, ...judged.details],
  };
}

/**
 * Says in bokmål what one change from the log did to an entry.
 * In: which codebook the round had when, the entry before the change, the change, and what the places of earlier cases
 * are called. Out: the line and its details, in the words of the version that held then.
 */
export function describeChange(
  codebookThen: CodebookThen,
  before: EntryState,
  change: EntryChange,
  nameOf: CaseName,
): Described {
  const codebook = codebookThen(change.at);
  if (change.kind === 'row') return describeRow(codebook, before, change, codebookThen);
  const { event } = change;
  switch (event.type) {
    case 'judged':
      return describeJudgement(codebook, before, event.judgement, codebookThen);
    case 'judgement-withdrawn': {
      const taken = before.judgements.find((one) => one.id === event.judgement);
      const outcome =
        taken === undefined
          ? ''
          : ` (${outcomeLabel(codebook, taken.outcome).toLocaleLowerCase('nb')})`;
      return { what: `Vurderingen tatt tilbake${outcome}`, details: [`«${event.reason}»`] };
    }
    case 'statement-added':
      return {
        what: `Opplysning fra ${sourceWords[event.statement.source]} lagt til`,
        details: event.statement.text === null ? [] : [`«${event.statement.text}»`],
      };
    case 'statement-withdrawn':
      return { what: 'Opplysning tatt tilbake', details: [`«${event.reason}»`] };
    case 'contact-attempted':
      return {
        what: `Kontaktforsøk: ${event.attempt.department} ${attemptWords[event.attempt.result]}`,
        details: event.attempt.note === '' ? [] : [event.attempt.note],
      };
    case 'service-contact-set':
      return {
        what: 'Kontakt til tjenesten satt',
        details: [event.contact.department].filter((one) => one !== ''),
      };
    case 'not-reached-marked':
      return { what: 'Merket som ikke nådd', details: [`«${event.reason}»`] };
    case 'not-reached-withdrawn':
      return { what: 'Ikke lenger merket som ikke nådd', details: [`«${event.reason}»`] };
    case 'assigned':
    case 'resolved':
    case 'resolution-withdrawn':
    case 'conflict-settled':
    case 'precedent-weighed':
    case 'commented':
    case 'comment-settled':
    case 'comment-reopened':
    case 'entry-contested':
    case 'contest-answered':
    case 'link-checked':
    case 'fact-sheet-sent':
    case 'fact-sheet-withdrawn':
      return describeReview(codebook, before, event, nameOf);
    case 'person-blocked':
    case 'person-unblocked':
    case 'person-erased':
    case 'person-consented':
    case 'consent-withdrawn':
      return describePerson(event);
    default:
      return assertNever(event);
  }
}
