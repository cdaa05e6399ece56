import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './rescue.module.css';

type Props = { readonly name: string; readonly proposed: boolean; readonly children: ReactNode };

/** One way out; the one that keeps most says so. */
export function RescueWay({ name, proposed, children }: Props) {
  const { t } = useTranslation('backups');
  return (
    <section className={classes['way']} data-proposed={proposed || undefined} aria-label={name}>
      <div className={classes['top']}>
        <h3 className={classes['name']}>{name}</h3>
        {proposed && <span className={classes['most']}>{t(($) => $.rescue.most)}</span>}
      </div>
      {children}
    </section>
  );
}
