import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaiverView } from '../../../shared/contract/obstacle-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { dateInWords } from '../../components/in-words.ts';
import { countOf } from '../../components/norwegian.ts';
import { ReasonForm } from '../../components/reason-form.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import { NamedUnits } from './named-units.tsx';
import classes from './obstacles.module.css';

type Props = { readonly round: RoundId; readonly waiver: WaiverView };

/** So many names stand at once. */
const most = 40;

const standings = ['in-force', 'changed', 'put-right'] as const;

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
            ? t(($) => $.waivers.spent, { all: countOf(units.length) })
            : t(($) => $.waivers.inForce, { count: inForce, all: countOf(units.length) })}
        </p>
        {withdrawn !== null && (
          <p className={classes['facts']}>{t(($) => $.waivers.withdrawn, { reason: withdrawn })}</p>
        )}
        {standings.map((standing) => {
          const those = withdrawn === null ? units.filter((one) => one.standing === standing) : [];
          return (
            those.length > 0 && (
              <div key={standing}>
                {standing !== 'in-force' && (
                  <p className={classes['facts']} data-standing={standing}>
                    {t(($) => $.waivers.standing[standing])}
                  </p>
                )}
                <NamedUnits units={those} most={most} />
              </div>
            )
          );
        })}
        {withdrawn !== null && <NamedUnits units={units} most={most} />}
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
