import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import type { RoundId } from '../../../../shared/lib/ids.ts';
import { useActions } from '../../../app/actions/use-actions.tsx';
import { useNotices } from '../../../app/notices/notices.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useCodebookDoings } from '../../../data/codebook-queries.ts';
import { refusalOf } from '../../../data/refusal-of.ts';
import { useDoing } from '../../../data/use-doing.ts';
import { DifferenceList } from '../difference-list.tsx';
import { AdoptForm } from './adopt-form.tsx';
import { CriterionEditor } from './criterion-editor.tsx';
import { EditingContext } from './editing.ts';
import { nextOf, withNewCriterion, withNewOutcome } from './edit-codebook.ts';
import classes from './editor.module.css';
import { EffectPanel } from './effect-panel.tsx';
import { DoubtEditor, GroupsEditor, ReportedEditor } from './extras-editor.tsx';
import { ServiceEditor } from './service-editor.tsx';
import { MistakesPanel } from './mistakes-panel.tsx';
import { OutcomeEditor } from './outcome-editor.tsx';
import { goToPlace } from './place.ts';
import { RulesEditor } from './rules-editor.tsx';
import { draftFrom, useEditedCodebook } from './use-edited-codebook.ts';
import { WholeEditor } from './whole-editor.tsx';

type Props = {
  readonly round: RoundId;
  readonly present: Codebook;
  /** What was left here before, as it was kept. */
  readonly kept: string | null;
};

/** The next version of the codebook: what is written at the left; check, effect and adoption at the right. */
export function Editor({ round, present, kept }: Props) {
  const { t } = useTranslation('codebook');
  const { tell } = useNotices();
  const [, go] = useLocation();
  const doings = useCodebookDoings(round);
  const [start] = useState(() => draftFrom(kept, present) ?? { book: nextOf(present), reason: '' });
  const edited = useEditedCodebook(present, start, doings.keep);
  const { editing, mistakes, differences, ready, reason } = edited;
  const { book, edit } = editing;
  const [adopting, adopt] = useDoing<{ readonly n: number }>();
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const obstacle =
    mistakes.length > 0
      ? t(($) => $.adopt.mend)
      : ready === null
        ? t(($) => $.adopt.nothingNew)
        : null;

  const takeIntoUse = async (): Promise<void> => {
    const [first] = mistakes;
    if (first !== undefined) return goToPlace(first.place);
    if (ready === null) return;
    if (reason.trim() === '') return reasonField.current?.focus();
    const end = await adopt(() => doings.change(ready, reason));
    if (end.kind !== 'done') return;
    await edited.putAway().catch(() => undefined);
    tell({ text: t(($) => $.adopt.done, { version: ready.version }), tone: 'done' });
    go('/kodebok/versjoner');
  };
  const giveUp = async (): Promise<void> => {
    await edited.putAway().catch(() => undefined);
    go('/kodebok');
  };
  const fetchFile = async (): Promise<void> => {
    try {
      const read = await doings.read();
      if (read === null) return;
      edited.replace(
        read.version > present.version ? read : { ...read, version: present.version + 1 },
      );
      tell({ text: t(($) => $.edit.fetched, { title: read.title }), tone: 'done' });
    } catch (error) {
      tell({ text: refusalOf(error).message, tone: 'refused' });
    }
  };
  useActions({
    adoptCodebook: () => void takeIntoUse(),
    readCodebookFile: () => void fetchFile(),
    nextMistake: () => {
      const [first] = mistakes;
      if (first !== undefined) goToPlace(first.place);
    },
  });
  return (
    <EditingContext value={editing}>
      <PageHeading
        title={t(($) => $.edit.heading, { version: book.version })}
        lead={t(($) => $.edit.lead, { id: present.id, version: present.version })}
      >
        <Button variant="default" onClick={() => void fetchFile()}>
          {t(($) => $.edit.fetch)}
        </Button>
        <Button variant="default" onClick={() => void giveUp()}>
          {t(($) => $.edit.giveUp)}
        </Button>
        <Button variant="default" onClick={() => go('/kodebok')}>
          {t(($) => $.edit.back)}
        </Button>
      </PageHeading>
      <div className={classes['columns']}>
        <div className={classes['form']}>
          <section className={classes['part']}>
            <h2>{t(($) => $.edit.whole)}</h2>
            <WholeEditor />
          </section>
          <section className={classes['part']}>
            <h2>{t(($) => $.criteria)}</h2>
            {book.criteria.map((one, at) => (
              // Ids of new criteria change while they are written; what stays is the place.
              <CriterionEditor key={`criterion ${String(at)}`} criterion={one} at={at} />
            ))}
            <Button variant="default" size="compact-sm" onClick={() => edit(withNewCriterion)}>
              {t(($) => $.edit.addCriterion)}
            </Button>
          </section>
          <section className={classes['part']}>
            <h2>{t(($) => $.outcomes)}</h2>
            {book.outcomes.map((one, at) => (
              <OutcomeEditor key={`outcome ${String(at)}`} outcome={one} at={at} />
            ))}
            <Button variant="default" size="compact-sm" onClick={() => edit(withNewOutcome)}>
              {t(($) => $.edit.addOutcome)}
            </Button>
          </section>
          <section className={classes['part']}>
            <h2>{t(($) => $.rules)}</h2>
            <RulesEditor />
          </section>
          <section className={classes['part']}>
            <h2>{t(($) => $.edit.counting)}</h2>
            <GroupsEditor />
            <DoubtEditor />
            <ReportedEditor />
            <ServiceEditor />
          </section>
        </div>
        <div className={classes['side']}>
          <MistakesPanel mistakes={mistakes} />
          <EffectPanel round={round} codebook={ready} />
          <AdoptForm
            version={book.version}
            reason={reason}
            onReason={edited.setReason}
            obstacle={obstacle}
            doing={adopting}
            reasonField={reasonField}
            onAdopt={() => void takeIntoUse()}
          />
        </div>
        <Panel className={classes['differences'] ?? ''} title={t(($) => $.difference.title)}>
          {differences.length === 0 ? (
            <p className={classes['soft']}>{t(($) => $.difference.none)}</p>
          ) : (
            <DifferenceList
              differences={differences}
              before={present.version}
              after={book.version}
            />
          )}
        </Panel>
      </div>
    </EditingContext>
  );
}
