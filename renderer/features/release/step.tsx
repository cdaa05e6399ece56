import { IconCheck } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './release.module.css';

type Props = {
  readonly number: number;
  readonly title: string;
  readonly done?: boolean;
  readonly children: ReactNode;
};

/** One step on the way to a release. */
export function Step({ number, title, done = false, children }: Props) {
  const { t } = useTranslation('release');
  return (
    <section className={classes['step']} aria-labelledby={`release-step-${number}`}>
      <h2 id={`release-step-${number}`} className={classes['title']}>
        <span className={classes['number']} data-done={done || undefined} aria-hidden="true">
          {done ? <IconCheck size={15} stroke={2.4} /> : number}
        </span>
        {title}
        {done && <VisuallyHidden>, {t(($) => $.steps.done)}</VisuallyHidden>}
      </h2>
      <div className={classes['body']}>{children}</div>
    </section>
  );
}
