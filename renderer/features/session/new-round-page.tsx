import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { NewRound } from '../../../shared/contract/mapping-contract.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { useChooseRound } from '../../app/round/current-round.tsx';
import { Page } from '../../components/page.tsx';
import { addRound } from '../../data/session-actions.ts';
import { useStore } from '../../data/store.tsx';
import { RoundForm } from './round-form.tsx';
import classes from './session.module.css';

/** Starts another round in the mapping that is open. */
export function NewRoundPage() {
  const { t } = useTranslation('session');
  const store = useStore();
  const choose = useChooseRound();
  const { tell } = useNotices();
  const [, go] = useLocation();
  const save = async (round: NewRound): Promise<void> => {
    const mapping = await addRound(store, round);
    const started = mapping.rounds.at(-1);
    if (started !== undefined) choose(started.id);
    tell({ tone: 'done', text: t(($) => $.round.added, { name: round.name }) });
    go('/');
  };
  return (
    <Page>
      <div className={classes['sheet']}>
        <RoundForm
          title={t(($) => $.round.newRound)}
          button={t(($) => $.round.add)}
          save={save}
          onCancel={() => go('/')}
        />
      </div>
    </Page>
  );
}
