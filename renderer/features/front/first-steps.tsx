import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { RoundSummary } from '../../../shared/contract/views.ts';
import { Panel } from '../../components/panel.tsx';
import classes from './first-steps.module.css';

/** A new round says what to do first. */
export function FirstSteps({ round }: { readonly round: RoundSummary }) {
  const { t } = useTranslation('front');
  const [, go] = useLocation();
  const units = t(($) => $.unitWords[round.unitKind], { count: round.units });
  return (
    <Panel className={classes['sheet'] ?? ''}>
      <h2 className={classes['title']}>{t(($) => $.first.title, { count: round.units, units })}</h2>
      <p className={classes['text']}>{t(($) => $.first.text)}</p>
      <p className={classes['doing']}>
        <Button onClick={() => go('/hent-inn')}>{t(($) => $.first.doImport)}</Button>
        <Button variant="default" onClick={() => go('/vurder')}>
          {t(($) => $.first.doJudge)}
        </Button>
        <Link href="/kodebok">{t(($) => $.first.readCodebook)}</Link>
      </p>
      <ol className={classes['steps']} aria-label={t(($) => $.first.steps)}>
        {(['import', 'judge', 'release'] as const).map((step) => (
          <li key={step}>
            <h3>{t(($) => $.first[step].title)}</h3>
            <p>{t(($) => $.first[step].text)}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
