import { useTranslation } from 'react-i18next';
import type { ErasedPerson } from '../../../shared/contract/person-views.ts';
import { dateOf } from '../../components/norwegian.ts';
import { Panel } from '../../components/panel.tsx';
import classes from './persons.module.css';

/** That somebody was held here once, and why no longer; who, nobody can say. */
export function ErasedPanel({ erased }: { readonly erased: readonly ErasedPerson[] }) {
  const { t } = useTranslation('persons');
  return (
    <Panel title={t(($) => $.erased)}>
      <ul className={classes['lines']}>
        {erased.map(({ key, unitName, roundName, reason, time, by }) => (
          <li key={key}>
            {t(($) => $.erasedLine, {
              unit: unitName,
              round: roundName,
              reason,
              date: dateOf(time),
              name: by,
            })}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
