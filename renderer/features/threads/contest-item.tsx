import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContestView } from '../../../shared/contract/thread-contract.ts';
import type { RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { dateOf } from '../../components/norwegian.ts';
import { PersonalHint } from '../../components/personal-hint.tsx';
import { useStore } from '../../data/store.tsx';
import { WritingForm } from './writing-form.tsx';
import classes from './threads.module.css';

type Props = {
  readonly round: RoundId;
  readonly unit: UnitNumber;
  readonly contest: ContestView;
};

const decisions = ['beholdt', 'endret'] as const;

/** One thing a municipality says against its entry, with the answer or the form for it. */
export function ContestItem({ round, unit, contest }: Props) {
  const { t } = useTranslation('threads');
  const { client } = useStore();
  const [answering, setAnswering] = useState(false);
  const [decision, setDecision] = useState<(typeof decisions)[number]>('beholdt');
  const [reason, setReason] = useState('');
  const { answer } = contest;
  return (
    <li className={classes['thread']} data-settled={answer !== null || undefined}>
      <p className={classes['words']}>«{contest.text}»</p>
      <p className={classes['by']}>
        {t(($) => $.contest.said, {
          role: contest.role,
          date: dateOf(contest.date),
          name: contest.recordedBy,
        })}
      </p>
      {answer !== null && (
        <p className={classes['settled']}>
          {t(($) => $.contest.answered[answer.decision], {
            name: answer.name,
            date: dateOf(answer.time),
          })}{' '}
          «{answer.reason}»
        </p>
      )}
      {answer === null && !answering && (
        <div className={classes['buttons']}>
          <Button size="compact-sm" variant="light" onClick={() => setAnswering(true)}>
            {t(($) => $.contest.answer)}
          </Button>
        </div>
      )}
      {answer === null && answering && (
        <WritingForm
          label={t(($) => $.contest.answer)}
          button={t(($) => $.contest.save)}
          send={() =>
            client.thread.answerContest({ round, unit, contest: contest.id, decision, reason })
          }
          onSent={() => setAnswering(false)}
          onCancel={() => setAnswering(false)}
        >
          <Radio.Group
            label={t(($) => $.contest.decision)}
            value={decision}
            onChange={(value) => setDecision(decisions.find((one) => one === value) ?? decision)}
          >
            <div className={classes['buttons']}>
              {decisions.map((one) => (
                <Radio key={one} value={one} label={t(($) => $.contest.choice[one])} />
              ))}
            </div>
          </Radio.Group>
          <Textarea
            label={t(($) => $.contest.reason)}
            rows={2}
            maxLength={20_000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <PersonalHint text={reason} />
        </WritingForm>
      )}
    </li>
  );
}
