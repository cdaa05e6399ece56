import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { refusalOf } from '../../data/refusal-of.ts';
import { useColleagues } from '../../data/second-queries.ts';
import { PersonRow } from './person-row.tsx';
import classes from './people.module.css';

/** Who judges in this file, what is asked of them, and who no longer does. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('people');
  const { t: tApp } = useTranslation('app');
  const { round } = useCurrentRound();
  const { data: people, error } = useColleagues(round.id);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(($) => $.title)}
      size="lg"
      closeButtonProps={{ 'aria-label': tApp(($) => $.close) }}
    >
      <p className={classes['lead']}>
        {t(($) => $.lead)} {t(($) => $.switch)} <Kbd of="Ctrl+l" />
      </p>
      {error !== null && <p role="alert">{refusalOf(error).message}</p>}
      {error === null && people === undefined && (
        <Skeleton lines={4} label={tApp(($) => $.loading)} />
      )}
      <ul className={classes['people']}>
        {people?.map((one) => (
          <PersonRow key={one.id ?? one.name} person={one} />
        ))}
      </ul>
    </Modal>
  );
}
