import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NotDone } from '../../../shared/contract/lists-contract.ts';
import classes from './lists.module.css';

type Props = {
  readonly done: number;
  readonly refused: readonly NotDone[];
  readonly onClose: () => void;
};

/** What came of doing the same to many: how many it was done to, and each of the others with its reason. */
export function NotDoneList({ done, refused, onClose }: Props) {
  const { t } = useTranslation('lists');
  const app = useTranslation('app').t;
  return (
    <div className={classes['manyForm']}>
      <p role="status">{t(($) => $.done, { count: done })}</p>
      {refused.length > 0 && (
        <>
          <p>{t(($) => $.refused, { count: refused.length })}</p>
          <ul className={classes['refused']}>
            {refused.map((one) => (
              <li key={one.unit}>
                <strong>{one.name}</strong> {one.message}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={classes['acts']}>
        <Button data-autofocus onClick={onClose}>
          {app(($) => $.close)}
        </Button>
      </div>
    </div>
  );
}
