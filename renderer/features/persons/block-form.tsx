import { useTranslation } from 'react-i18next';
import type { HeldRecord } from '../../../shared/contract/person-views.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { useStore } from '../../data/store.tsx';
import classes from './persons.module.css';
import { ReasonForm } from './reason-form.tsx';

type Props = {
  readonly records: readonly HeldRecord[];
  /** Whether it is to be lifted. */
  readonly lifting: boolean;
  readonly onDone: () => void;
};

/** Blocks what is held of a person, wherever it is not blocked already; or lifts that. */
export function BlockForm({ records, lifting, onDone }: Props) {
  const { t } = useTranslation('persons');
  const { client } = useStore();
  const { tell } = useNotices();
  const keys = records.filter((one) => (one.blocked !== null) === lifting).map((one) => one.key);
  const button = lifting ? t(($) => $.unblock) : t(($) => $.block);
  return (
    <ReasonForm
      title={button}
      button={button}
      onDone={onDone}
      run={async (reason) => {
        const act = lifting ? client.person.unblock : client.person.block;
        await act({ keys, reason });
        tell({ tone: 'done', text: lifting ? t(($) => $.unblockDone) : t(($) => $.blockDone) });
      }}
    >
      <p className={classes['soft']}>{lifting ? t(($) => $.unblockLead) : t(($) => $.blockLead)}</p>
    </ReasonForm>
  );
}
