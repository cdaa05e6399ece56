import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReplyRow } from '../../../shared/contract/reply-contract.ts';
import type { IsoDate, RoundId } from '../../../shared/lib/ids.ts';
import { withinSentence } from '../../../shared/lib/norwegian-format.ts';
import { entryAddress } from '../../app/addresses.ts';
import { Kbd } from '../../components/kbd.tsx';
import { dateOf } from '../../components/norwegian.ts';
import classes from './replies.module.css';
import { ReplyForm } from './reply-form.tsx';
import { SentNote } from './sent-note.tsx';
import { isOpen } from './reply-states.ts';

type Props = {
  readonly round: RoundId;
  readonly row: ReplyRow;
  readonly today: IsoDate;
  /** Whether it is among those that sheets are made for. */
  readonly chosen: boolean;
  readonly onChosen: () => void;
  readonly writing: boolean;
  readonly onWrite: (open: boolean) => void;
  readonly onComments: () => void;
  readonly onSent: () => void;
};

/** One municipality: what it was sent, what it answered, what it objects to and what came of that. */
export function ReplyItem(props: Props) {
  const { round, row, today, chosen, onChosen, writing, onWrite, onComments, onSent } = props;
  const { t } = useTranslation('replies');
  const { unit, name, replies, contests } = row;
  const open = isOpen(row);
  return (
    <li className={classes['item']} data-row={unit} data-open={open || undefined}>
      <Checkbox
        size="xs"
        className={classes['choose']}
        aria-label={t(($) => $.choose, { name })}
        checked={chosen}
        onChange={onChosen}
      />
      <div className={classes['what']}>
        <h2 className={classes['name']}>
          <Link id={`reply-${unit}`} href={entryAddress(unit)}>
            {name}
          </Link>
        </h2>
        <SentNote round={round} row={row} />
        {replies.map(({ date, role, text }, at) => (
          <p key={`${date ?? ''}-${at}`} className={classes['words']}>
            {date === null
              ? t(($) => $.repliedUndated, { role, text })
              : t(($) => $.replied, { role, date: dateOf(date), text })}
          </p>
        ))}
        {contests.map(({ id, role, date, answer }) => (
          <p key={id} className={classes['contest']} data-open={answer === null || undefined}>
            {answer === null
              ? t(($) => $.contested.open, { role: withinSentence(role), date: dateOf(date) })
              : t(($) => $.contested[answer.decision], {
                  role: withinSentence(role),
                  date: dateOf(date),
                  reason: answer.reason,
                })}
          </p>
        ))}
        {writing && (
          <ReplyForm
            round={round}
            unit={unit}
            name={name}
            today={today}
            onDone={() => onWrite(false)}
          />
        )}
      </div>
      <div className={classes['tools']}>
        {row.sent === null && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-describedby={`reply-${unit}`}
            rightSection={<Kbd of="s" />}
            onClick={onSent}
          >
            {t(($) => $.markSent)}
          </Button>
        )}
        {(contests.length > 0 || replies.length > 0) && (
          <Button
            size="compact-sm"
            variant={open ? 'light' : 'subtle'}
            aria-describedby={`reply-${unit}`}
            rightSection={<Kbd of="e" />}
            onClick={onComments}
          >
            {open ? t(($) => $.answer) : t(($) => $.comments)}
          </Button>
        )}
        {!writing && (
          <Button
            size="compact-sm"
            variant="default"
            aria-describedby={`reply-${unit}`}
            rightSection={<Kbd of="r" />}
            onClick={() => onWrite(true)}
          >
            {t(($) => $.register)}
          </Button>
        )}
      </div>
    </li>
  );
}
