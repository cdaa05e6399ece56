import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../../../shared/contract/person-contract.ts';
import type { EntryView, QueueRow } from '../../../../shared/contract/views.ts';
import type { CriterionId, StatementId, UnitNumber } from '../../../../shared/lib/ids.ts';
import { useActions } from '../../../app/actions/use-actions.tsx';
import { useThreadDrawer } from '../../../app/threads/thread-drawer.tsx';
import { useNotices } from '../../../app/notices/notices.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import { countOf } from '../../../components/norwegian.ts';
import { Skeleton } from '../../../components/skeleton.tsx';
import { RejudgeNote } from './rejudge-note.tsx';
import { useJudging } from '../judging-context.ts';
import { useTopOfPane } from '../use-top-of-pane.ts';
import { AssignedLine } from './assigned-line.tsx';
import { AttemptList } from './attempt-list.tsx';
import { ContactSection } from './contact-section.tsx';
import type { AddingKind } from './adding.tsx';
import { JudgementList } from './judgement-list.tsx';
import { NotReachedBanner } from './not-reached-banner.tsx';
import { passagesFor } from '../../../components/passages.ts';
import { ResolutionSection } from './resolution-section.tsx';
import { StatementCard } from './statement-card.tsx';
import { validStatements } from './source-answers.ts';
import { useOpenLink } from './use-open-link.ts';
import { usePersons } from './use-persons.ts';
import classes from './entry.module.css';
import { onDemand } from '../../../components/on-demand.tsx';

// The forms for what is written by hand come when they are asked for.
const Adding = onDemand(async () => (await import('./adding.tsx')).Adding);
// So does what the entry is counted in, which all tables are made for.
const CountedSection = onDemand(async () => (await import('./counted-section.tsx')).CountedSection);

type Props = {
  readonly row: QueueRow;
  readonly county: string;
  readonly entry: EntryView | undefined;
  readonly focused: CriterionId | null;
  readonly onHistory: () => void;
  readonly onPrecedents: () => void;
};

function factsOf(entry: EntryView, t: ReturnType<typeof useTranslation<'judging'>>['t']): string {
  const { population, attempts } = entry;
  return [
    entry.unit,
    entry.countyName,
    ...(population === null
      ? []
      : [t(($) => $.facts.population, { number: countOf(population.count) })]),
    t(($) => $.facts.sources, { count: validStatements(entry).length }),
    t(($) => $.facts.attempts, { count: attempts.length }),
  ].join(' · ');
}

/** The middle pane: everything the sources said, as large as it deserves, and what can be added. */
export function EntryPane({ row, county, entry, focused, onHistory, onPrecedents }: Props) {
  const { t } = useTranslation('judging');
  const { t: tApp } = useTranslation('app');
  const { codebookContent: codebook, id: round } = useJudging().round;
  const top = useTopOfPane<HTMLElement>(row.unit);
  // Asked for while the entry is still being fetched, a form opens when it is there; it is never that of another entry.
  const [wanted, setWanted] = useState<{ kind: AddingKind; unit: UnitNumber } | null>(null);
  const adding = wanted?.unit === row.unit ? wanted.kind : null;
  const setAdding = (kind: AddingKind): void => setWanted({ kind, unit: row.unit });
  const [withdrawing, setWithdrawing] = useState<StatementId | null>(null);
  const [countedOf, setCountedOf] = useState<UnitNumber | null>(null);
  const showCounted = (): void => setCountedOf(countedOf === row.unit ? null : row.unit);
  const persons = usePersons(entry);
  const [person, setPerson] = useState<PersonView | null>(null);
  const editPerson = (one: PersonView): void => {
    setPerson(one);
    setAdding('person');
  };
  const add = (kind: AddingKind) => () => setAdding(kind);
  const statements = entry === undefined ? [] : validStatements(entry);

  const comments = useThreadDrawer();
  const openInBrowser = useOpenLink();
  const { tell } = useNotices();

  useActions({
    addStatement: add('statement'),
    addAttempt: add('attempt'),
    setContact: add('contact'),
    markNotReached: add('not-reached'),
    assign: add('assign'),
    editPerson: () => {
      // Not known yet is not that there is none.
      if (persons === undefined) return;
      const newest = persons.find((one) => one.blocked !== true);
      if (newest !== undefined) editPerson(newest);
      else tell({ tone: 'done', text: t(($) => $.person.none) });
    },
    showHistory: onHistory,
    showCounted,
    showComments: () => comments.open(row.unit),
    openLink: () => {
      const link = statements.find((one) => /^https?:\/\//iu.test(one.link ?? ''))?.link;
      if (link !== undefined && link !== null) openInBrowser(link);
    },
  });

  const action = (label: string, key: string, run: () => void) => (
    <button type="button" className={classes['link']} aria-keyshortcuts={key} onClick={run}>
      {label} <Kbd of={key} />
    </button>
  );
  const underlined = statements.some((one) =>
    passagesFor(codebook, focused, one.text ?? '').some((passage) => passage.bears),
  );
  const focusedLabel = codebook.criteria.find((one) => one.id === focused)?.label;
  return (
    <section {...top} className={classes['pane']} aria-labelledby="entry-name">
      <div className={classes['content']}>
        <header>
          <h1 id="entry-name" className={classes['name']}>
            {row.name}
          </h1>
          <p className={classes['facts']}>
            {entry === undefined ? `${row.unit} · ${county}` : factsOf(entry, t)}
          </p>
        </header>
        {entry === undefined ? (
          <Skeleton lines={6} label={tApp(($) => $.loading)} />
        ) : (
          <>
            <AssignedLine entry={entry} />
            <RejudgeNote entry={entry} />
            <NotReachedBanner entry={entry} />
            {statements.length === 0 && (
              <div className={classes['nothing']}>
                <h2>{t(($) => $.noStatements.title)}</h2>
                <p>{t(($) => $.noStatements.text)}</p>
              </div>
            )}
            {statements.map((statement) => (
              <StatementCard
                key={statement.id}
                entry={entry}
                statement={statement}
                focused={focused}
                onWithdraw={(one) => {
                  setWithdrawing(one.id);
                  setAdding('withdraw');
                }}
              />
            ))}
            {focusedLabel !== undefined && underlined && (
              <p className={classes['note']}>
                {t(($) => $.statement.underlined, {
                  criterion: focusedLabel.toLocaleLowerCase('nb'),
                })}
              </p>
            )}
            <ResolutionSection entry={entry} />
            <JudgementList entry={entry} />
            <AttemptList entry={entry} persons={persons} onPerson={editPerson} />
            <ContactSection entry={entry} />
            {countedOf === row.unit && <CountedSection round={round} unit={row.unit} />}
            <div
              className={classes['actions']}
              role="group"
              aria-label={t(($) => $.entryActions.label)}
            >
              {action(
                t(($) => $.entryActions.statement),
                'o',
                add('statement'),
              )}
              {action(
                t(($) => $.entryActions.attempt),
                't',
                add('attempt'),
              )}
              {action(
                t(($) => $.entryActions.contact),
                'c',
                add('contact'),
              )}
              {action(
                t(($) => $.entryActions.notReached),
                'r',
                add('not-reached'),
              )}
              {action(
                t(($) => $.entryActions.assign),
                'm',
                add('assign'),
              )}
              {action(
                t(($) => $.entryActions.history),
                'h',
                onHistory,
              )}
              {action(
                t(($) => $.entryActions.counted),
                'w',
                showCounted,
              )}
              {action(
                t(($) => $.entryActions.comments),
                'e',
                () => comments.open(row.unit),
              )}
              {action(
                t(($) => $.entryActions.precedents),
                'd',
                onPrecedents,
              )}
            </div>
            {adding !== null && (
              <Adding
                kind={adding}
                entry={entry}
                statement={withdrawing}
                person={person}
                onClose={() => setWanted(null)}
              />
            )}
          </>
        )}
      </div>
    </section>
  );
}
