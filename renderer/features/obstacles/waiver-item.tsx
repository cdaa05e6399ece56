import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WaiverView } from '../../../shared/contract/obstacle-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { entryAddress } from '../../app/addresses.ts';
import { dateInWords } from '../../components/in-words.ts';
import { countOf } from '../../components/norwegian.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './obstacles.module.css';

type Props = { readonly round: RoundId; readonly waiver: WaiverView };

/** So many names stand at once. */
const most = 40;

/** What somebody let through, and whether anything rests on it still. */
export function WaiverItem({ round, waiver }: Props) {
  const { t } = useTranslation(['obstacles', 'app']);
  const { client } = useStore();
  const [taking, setTaking] = useState(false);
  const [reason, setReason] = useState('');
  const [doing, start] = useDoing<true>();
  const field = useRef<HTMLInputElement>(null);
  // It takes the place of the button that had the focus.
  useEffect(() => {
    if (taking) field.current?.focus();
  }, [taking]);
  const { id, kind, by, time, units, inForce, withdrawn } = waiver;
  const withdraw = async (): Promise<void> => {
    const end = await start(async () => {
      await client.obstacle.withdrawWaiver({ round, waiver: id, reason });
      return true;
    });
    if (end.kind === 'done') setTaking(false);
  };
  return (
    <li
      className={classes['item']}
      data-row={id}
      data-state={withdrawn === null && inForce > 0 ? 'waived' : 'told'}
    >
      <div className={classes['what']}>
        <p className={classes['state']}>{t(($) => $.waivers.kinds[kind])}</p>
        <h2 className={classes['sentence']}>«{waiver.reason}»</h2>
        <p className={classes['facts']}>
          {t(($) => $.waivers.by, { name: by, date: dateInWords(time) })} ·{' '}
          {inForce === 0
            ? t(($) => $.waivers.spent)
            : t(($) => $.waivers.inForce, { count: inForce, all: countOf(units.length) })}
        </p>
        {withdrawn !== null && (
          <p className={classes['facts']}>{t(($) => $.waivers.withdrawn, { reason: withdrawn })}</p>
        )}
        <ul className={classes['units']}>
          {units.slice(0, most).map((one) => (
            <li key={one.unit}>
              <Link href={entryAddress(one.unit)}>{one.name}</Link>
            </li>
          ))}
          {units.length > most && (
            <li>{t(($) => $.moreUnits, { rest: countOf(units.length - most) })}</li>
          )}
        </ul>
        {taking && (
          <form
            className={classes['form']}
            aria-label={t(($) => $.waivers.withdraw)}
            onSubmit={(event) => {
              event.preventDefault();
              void withdraw();
            }}
          >
            <TextInput
              ref={field}
              label={t(($) => $.waivers.withdrawReason)}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
            <div className={classes['buttons']}>
              <Button type="submit" size="compact-sm">
                {t(($) => $.waivers.withdraw)}
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={() => setTaking(false)}>
                {t(($) => $.cancel, { ns: 'app' })}
              </Button>
            </div>
          </form>
        )}
      </div>
      {withdrawn === null && !taking && (
        <div className={classes['tools']}>
          <Button size="compact-sm" variant="default" onClick={() => setTaking(true)}>
            {t(($) => $.waivers.withdraw)}
          </Button>
        </div>
      )}
    </li>
  );
}
