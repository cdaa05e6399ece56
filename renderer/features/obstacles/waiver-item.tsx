import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WaiverView } from '../../../shared/contract/obstacle-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { entryAddress } from '../../app/addresses.ts';
import { dateInWords } from '../../components/in-words.ts';
import { countOf } from '../../components/norwegian.ts';
import { ReasonForm } from '../../components/reason-form.tsx';
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
  const [doing, start] = useDoing<true>();
  const { id, kind, by, time, units, inForce, withdrawn } = waiver;
  const withdraw = async (reason: string): Promise<void> => {
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
          <ReasonForm
            label={t(($) => $.waivers.withdraw)}
            reasonLabel={t(($) => $.waivers.withdrawReason)}
            cancel={t(($) => $.cancel, { ns: 'app' })}
            refusal={doing.kind === 'refused' ? doing.refusal : null}
            onSend={(reason) => void withdraw(reason)}
            onCancel={() => setTaking(false)}
          />
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
