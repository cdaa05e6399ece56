import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldView } from '../../../shared/contract/person-views.ts';
import { Panel } from '../../components/panel.tsx';
import { useStore } from '../../data/store.tsx';
import classes from './persons.module.css';
import { ReasonForm } from './reason-form.tsx';

/** Which rounds ask for contact persons, and how that is changed, with a reason. */
export function RoundsPanel({ rounds }: { readonly rounds: HeldView['rounds'] }) {
  const { t } = useTranslation('persons');
  const { client } = useStore();
  const [changing, setChanging] = useState<string | null>(null);
  return (
    <Panel title={t(($) => $.rounds)}>
      <ul className={classes['lines']}>
        {rounds.map(({ id, name, asked }) => {
          const button = asked ? t(($) => $.stopAsking) : t(($) => $.beginAsking);
          return (
            <li key={id}>
              <div className={classes['top']}>
                <span>
                  {name}: {asked ? t(($) => $.asks) : t(($) => $.asksNot)}
                </span>
                <button
                  type="button"
                  className={classes['link']}
                  aria-label={`${button}: ${name}`}
                  onClick={() => setChanging(id)}
                >
                  {button}
                </button>
              </div>
              {changing === id && (
                <ReasonForm
                  title={`${button}: ${name}`}
                  button={button}
                  onDone={() => setChanging(null)}
                  run={(reason) => client.person.ask({ round: id, asked: !asked, reason })}
                >
                  <p className={classes['soft']}>
                    {asked ? t(($) => $.stopLead) : t(($) => $.beginLead)}
                  </p>
                </ReasonForm>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
