import { assertNever } from '../lib/assert-never.ts';
import { describeChange, type CodebookThen } from './describe-change.ts';
import type { CaseName, Described } from './describe-review.ts';
import type { EntryChange } from './entry-changes.ts';
import type { EntryState } from './entry-state.ts';
import { judgeKey } from './votes.ts';
import { judgesOf } from './withheld.ts';

/** What stands in place of what was thought. */
const heldBack = 'Holdes tilbake til din egen vurdering er lagret';

/**
 * As `describeChange`, to one from whom others' judgements of the entry are withheld: that something was judged,
 * settled or written, by whom and when, but not what. What the sources say is told in full.
 * In: which codebook held when, the entry as it is now and as it was before the change, the change, and what the
 * places of earlier cases are called. Out: the line and its details.
 */
export function describeWithheld(
  codebookThen: CodebookThen,
  now: EntryState,
  before: EntryState,
  change: EntryChange,
  nameOf: CaseName,
): Described {
  const told = describeChange(codebookThen, before, change, nameOf);
  const said = (what: string): Described => ({ what, details: [heldBack] });
  if (change.kind === 'row') return change.row.judgement === null ? told : said(told.what);
  const judges = judgesOf(now);
  const byJudge = judges.streams.has(change.by);
  const { event } = change;
  switch (event.type) {
    case 'judged':
      return said(`Vurdert av ${event.judgement.judge}`);
    case 'judgement-withdrawn':
      return said('Vurderingen tatt tilbake');
    case 'resolved':
      return said('Avklart');
    case 'resolution-withdrawn':
      return said('Avklaringen tatt tilbake');
    case 'precedent-weighed':
      return judges.names.has(judgeKey(event.by)) ? said('Tidligere avgjørelse vurdert') : told;
    case 'conflict-settled':
    case 'comment-settled':
    case 'comment-reopened':
      return byJudge ? said(told.what) : told;
    case 'commented':
      return judges.names.has(judgeKey(event.by)) ? said(told.what) : told;
    case 'contest-answered':
      return byJudge ? said('Innsigelsen besvart') : told;
    case 'statement-added':
    case 'statement-withdrawn':
    case 'contact-attempted':
    case 'service-contact-set':
    case 'not-reached-marked':
    case 'not-reached-withdrawn':
    case 'assigned':
    case 'entry-contested':
    case 'link-checked':
    case 'fact-sheet-sent':
    case 'fact-sheet-withdrawn':
    case 'person-blocked':
    case 'person-unblocked':
    case 'person-erased':
    case 'person-consented':
    case 'consent-withdrawn':
      return told;
    default:
      return assertNever(event);
  }
}
