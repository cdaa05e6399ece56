import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import type { RoundId } from '../../../../shared/lib/ids.ts';
import { Panel } from '../../../components/panel.tsx';
import { RefusalNote } from '../../../components/refusal-note.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useCodebookEffect } from '../../../data/codebook-queries.ts';
import { refusalOf } from '../../../data/refusal-of.ts';
import { EffectList } from '../effect-list.tsx';
import classes from './editor.module.css';

/** How long after the last stroke the entries are asked about. Milliseconds. */
const pause = 350;

type Props = {
  readonly round: RoundId;
  /** Null while there is something to mend, or nothing new. */
  readonly codebook: Codebook | null;
};

/** What the new version would do to what has been judged, before it is taken into use. */
export function EffectPanel({ round, codebook }: Props) {
  const { t } = useTranslation('codebook');
  const [settled] = useDebouncedValue(codebook, pause);
  const asked = codebook === null ? null : settled;
  const effect = useCodebookEffect(round, asked);
  const { data } = effect;
  return (
    <Panel title={t(($) => $.effect.title)}>
      {asked === null ? (
        <p className={classes['soft']}>{t(($) => $.effect.notYet)}</p>
      ) : effect.error !== null ? (
        <RefusalNote text={refusalOf(effect.error).message} />
      ) : data === undefined ? (
        <p className={classes['soft']}>{t(($) => $.effect.counting)}</p>
      ) : (
        <div aria-live="polite">
          <dl className={classes['figures']}>
            {(
              [
                ['changes', data.changes],
                ['couldChange', data.couldChange],
                ['oldWording', data.oldWording],
                ['rejudge', data.rows.length],
              ] as const
            ).map(([figure, count]) => (
              <div key={figure}>
                <dt>{t(($) => $.effect[figure])}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
          <p className={classes['soft']}>{t(($) => $.effect.of, { judged: data.judged })}</p>
          {data.heldBack > 0 && (
            <p className={classes['soft']}>
              {t(($) => $.effect.heldBack, { count: data.heldBack })}
            </p>
          )}
          {data.rows.length > 0 && (
            <ScrollRegion className={classes['affected']} label={t(($) => $.effect.list)}>
              <EffectList rows={data.rows} />
            </ScrollRegion>
          )}
        </div>
      )}
    </Panel>
  );
}
