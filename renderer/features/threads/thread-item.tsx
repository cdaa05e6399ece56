import { Button, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../shared/codebook/codebook.ts';
import type { CommentView, ThreadView } from '../../../shared/contract/thread-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { drawNow } from '../../components/draw-now.ts';
import { timeInWords } from '../../components/in-words.ts';
import { dateOf } from '../../components/norwegian.ts';
import { PersonalHint } from '../../components/personal-hint.tsx';
import { useStore } from '../../data/store.tsx';
import { WritingForm } from './writing-form.tsx';
import classes from './threads.module.css';

type Props = {
  readonly round: RoundId;
  readonly thread: ThreadView;
  readonly criteria: readonly Criterion[];
};

function Said({ comment }: { readonly comment: CommentView }) {
  const { t } = useTranslation('threads');
  return (
    <>
      <p className={classes['words']}>{comment.text}</p>
      <p className={classes['by']}>
        {comment.to === null
          ? comment.writer
          : t(($) => $.fromTo, { from: comment.writer, to: comment.to })}{' '}
        · <time dateTime={comment.time}>{timeInWords(comment.time)}</time>
      </p>
    </>
  );
}

/** One thread: what began it, the answers, and what can be done with it. */
export function ThreadItem({ round, thread, criteria }: Props) {
  const { t } = useTranslation('threads');
  const { client } = useStore();
  const [writing, setWriting] = useState<'answer' | 'settle' | 'reopen' | null>(null);
  const [text, setText] = useState('');
  const { unit, id, settled } = thread;
  const item = useRef<HTMLLIElement>(null);
  const close = (): void => {
    drawNow(() => {
      setWriting(null);
      setText('');
    });
    item.current?.querySelector('button')?.focus();
  };
  const send = {
    answer: () =>
      client.thread.comment({
        round,
        unit,
        text,
        to: thread.to === null ? null : thread.writer,
        criterion: thread.criterion,
        due: null,
        answers: id,
      }),
    settle: () => client.thread.settle({ round, unit, comment: id, note: text }),
    reopen: () => client.thread.reopen({ round, unit, comment: id, reason: text }),
  };
  const about = criteria.find((one) => one.id === thread.criterion)?.label;
  return (
    <li ref={item} className={classes['thread']} data-settled={settled !== null || undefined}>
      <p className={classes['about']}>
        {about ?? t(($) => $.wholeEntry)}
        {thread.due !== null && settled === null && (
          <span className={classes['due']}>{t(($) => $.dueBy, { date: dateOf(thread.due) })}</span>
        )}
        {thread.forMe && <strong className={classes['mine']}>{t(($) => $.forMe)}</strong>}
      </p>
      <Said comment={thread} />
      {thread.answers.length > 0 && (
        <ul className={classes['answers']} aria-label={t(($) => $.answersTo)}>
          {thread.answers.map((one) => (
            <li key={one.id}>
              <Said comment={one} />
            </li>
          ))}
        </ul>
      )}
      {settled !== null && (
        <p className={classes['settled']}>
          {t(($) => $.settledBy, { name: settled.name, date: dateOf(settled.time) })}
          {settled.note !== '' && ` «${settled.note}»`}
        </p>
      )}
      {writing === null ? (
        <div className={classes['buttons']}>
          {settled === null ? (
            <>
              <Button size="compact-sm" variant="light" onClick={() => setWriting('answer')}>
                {t(($) => $.answer)}
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={() => setWriting('settle')}>
                {t(($) => $.settle)}
              </Button>
            </>
          ) : (
            <Button size="compact-sm" variant="subtle" onClick={() => setWriting('reopen')}>
              {t(($) => $.reopen)}
            </Button>
          )}
        </div>
      ) : (
        <WritingForm
          label={t(($) => $.doing[writing])}
          button={t(($) => $[writing])}
          send={send[writing]}
          onSent={close}
          onCancel={close}
        >
          <Textarea
            data-autofocus
            label={t(($) => $.doing[writing])}
            rows={2}
            maxLength={20_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <PersonalHint text={text} />
        </WritingForm>
      )}
    </li>
  );
}
