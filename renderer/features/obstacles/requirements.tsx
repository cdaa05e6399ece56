import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObstaclesView } from '../../../shared/contract/obstacle-contract.ts';
import { requirableKind, type RequirableKind } from '../../../shared/events/obstacle.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { countOf } from '../../components/norwegian.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './obstacles.module.css';

type Props = {
  readonly round: RoundId;
  readonly requirements: ObstaclesView['requirements'];
};

/** What this round asks for besides what always stands in the way; each tick is recorded. */
export function Requirements({ round, requirements }: Props) {
  const { t } = useTranslation('obstacles');
  const { client } = useStore();
  const [doing, start] = useDoing<true>();
  const recorded = requirements.filter((one) => one.required).map((one) => one.kind);
  // What was ticked stands at once; what is recorded takes its place when it comes back.
  const told = recorded.join(' ');
  const [ticked, setTicked] = useState<{
    readonly over: string;
    readonly kinds: readonly RequirableKind[];
  } | null>(null);
  const asked: readonly string[] = ticked?.over === told ? ticked.kinds : recorded;
  const set = async (kinds: RequirableKind[]): Promise<void> => {
    setTicked({ over: told, kinds });
    const end = await start(async () => {
      await client.obstacle.setRequirements({ round, kinds });
      return true;
    });
    if (end.kind !== 'done') setTicked(null);
  };
  return (
    <section className={classes['requirements']} aria-labelledby="requirements">
      <h2 id="requirements" className={classes['heading']}>
        {t(($) => $.require.title)}
      </h2>
      <p className={classes['facts']}>{t(($) => $.require.intro)}</p>
      <div className={classes['requireList']}>
        {requirableKind.options.map((kind) => {
          const units = requirements.find((one) => one.kind === kind)?.units ?? 0;
          const on = asked.includes(kind);
          return (
            <Checkbox
              key={kind}
              label={t(($) => $.require.kinds[kind])}
              description={
                units === 0 ? undefined : t(($) => $.require.now, { units: countOf(units) })
              }
              checked={on}
              onChange={() =>
                void set(
                  requirableKind.options.filter((one) =>
                    one === kind ? !on : asked.includes(one),
                  ),
                )
              }
            />
          );
        })}
      </div>
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
    </section>
  );
}
