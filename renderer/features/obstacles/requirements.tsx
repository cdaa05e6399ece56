import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ObstaclesView } from '../../../shared/contract/obstacle-contract.ts';
import { requirableKind } from '../../../shared/events/obstacle.ts';
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
  const asked = requirements.filter((one) => one.required).map((one) => one.kind);
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
                void start(async () => {
                  const kinds = requirableKind.options.filter((one) =>
                    one === kind ? !on : asked.includes(one),
                  );
                  await client.obstacle.setRequirements({ round, kinds });
                  return true;
                })
              }
            />
          );
        })}
      </div>
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
    </section>
  );
}
