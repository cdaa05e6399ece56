import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldView } from '../../../shared/contract/person-views.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErasedPanel } from './erased-panel.tsx';
import { foundPersons } from './found-persons.ts';
import { HeldList } from './held-list.tsx';
import { PersonDetail } from './person-detail.tsx';
import classes from './persons.module.css';
import { RoundsPanel } from './rounds-panel.tsx';
import { TextsPanel } from './texts-panel.tsx';

/** Whom something is held about, one of them with everything, and what the rounds ask for. */
export function PersonsDesk({ held }: { readonly held: HeldView }) {
  const { t } = useTranslation('persons');
  const [looked, setLooked] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = foundPersons(held.persons, looked);
  const shown = found.find((one) => one.records.some(({ key }) => key === chosen)) ?? found[0];
  return (
    <div className={classes['desk']}>
      {held.persons.length === 0 ? (
        <EmptyState title={t(($) => $.empty.title)} text={t(($) => $.empty.text)} />
      ) : (
        <div className={classes['columns']}>
          <div className={classes['side']}>
            <TextInput
              type="search"
              label={t(($) => $.search)}
              value={looked}
              autoComplete="off"
              onChange={(event) => setLooked(event.currentTarget.value)}
            />
            <p className={classes['soft']} role="status">
              {found.length === 0
                ? t(($) => $.noneFound)
                : t(($) => $.count, { count: found.length })}
            </p>
            <HeldList persons={found} current={shown?.key ?? null} onChoose={setChosen} />
          </div>
          {shown !== undefined && <PersonDetail key={shown.key} person={shown} />}
        </div>
      )}
      <div className={classes['pair']}>
        <RoundsPanel rounds={held.rounds} />
        <TextsPanel />
      </div>
      {held.erased.length > 0 && <ErasedPanel erased={held.erased} />}
    </div>
  );
}
