import { useTranslation } from 'react-i18next';
import type { ConsistencyView } from '../../../shared/contract/precedent-contract.ts';
import { PlaceLink } from '../../app/casebook/place-link.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import { Panel } from '../../components/panel.tsx';
import classes from './casebook.module.css';

/** So many cases of one profile are named. */
const named = 8;

/** Cases with the same answers and different outcomes, and overruled ones that wait to be judged anew. */
export function ConsistencyPanels({ consistency }: { readonly consistency: ConsistencyView }) {
  const { t } = useTranslation('precedents');
  const { round } = useCurrentRound();
  const { inconsistencies, overruled } = consistency;
  return (
    <>
      {inconsistencies.length > 0 && (
        <Panel title={t(($) => $.practice.inconsistent)}>
          <p className={classes['decided']}>{t(($) => $.practice.inconsistentLead)}</p>
          {inconsistencies.map(({ cases }) => (
            <ul
              key={cases.map((one) => `${one.round} ${one.unit}`).join('|')}
              className={classes['set']}
            >
              {cases.slice(0, named).map((one) => (
                <li key={`${one.round} ${one.unit}`}>
                  <span>
                    <PlaceLink place={one} />
                    {one.round !== round.id && (
                      <span className={classes['decided']}> {one.roundName}</span>
                    )}
                  </span>
                  <OutcomeBadge label={one.outcome.short} tone={one.outcome.tone} />
                </li>
              ))}
              {cases.length > named && (
                <li className={classes['decided']}>
                  {t(($) => $.practice.more, { count: cases.length - named })}
                </li>
              )}
            </ul>
          ))}
        </Panel>
      )}
      {overruled.length > 0 && (
        <Panel title={t(($) => $.practice.overruled)}>
          <ul className={classes['set']}>
            {overruled.map((one) => (
              <li key={`${one.round} ${one.unit} ${one.in.unit} ${one.weigher}`} data-tall>
                <PlaceLink place={one} />
                <span className={classes['decided']}>
                  {t(($) => $.practice.overruledBy, {
                    name: one.in.name,
                    weigher: one.weigher,
                    rationale: one.rationale,
                  })}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
