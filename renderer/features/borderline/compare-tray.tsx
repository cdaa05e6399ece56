import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/kbd.tsx';
import classes from './borderline-page.module.css';
import { mostCompared } from './compare-marks.ts';

type Props = {
  /** The names of the cases chosen so far. */
  readonly names: readonly string[];
  /** Why the last choice came to nothing. */
  readonly hint: 'few' | 'full' | null;
  readonly onCompare: () => void;
  readonly onClear: () => void;
};

/** What is chosen for the comparison, in view wherever one is in the list. */
export function CompareTray({ names, hint, onCompare, onClear }: Props) {
  const { t } = useTranslation('borderline');
  return (
    <section className={classes['tray']} aria-label={t(($) => $.compare.chosen)}>
      <div className={classes['chosen']}>
        <p className={classes['names']}>{names.join(' · ')}</p>
        <output className={classes['hint']} data-hint={hint ?? undefined}>
          {hint === null
            ? t(($) => $.compare.count, { count: names.length, most: mostCompared })
            : t(($) => $.compare[hint])}
        </output>
      </div>
      <Button variant="subtle" onClick={onClear}>
        {t(($) => $.compare.clear)}
      </Button>
      <Button
        variant={names.length > 1 ? 'filled' : 'default'}
        aria-keyshortcuts="C"
        rightSection={<Kbd of="c" plain />}
        onClick={onCompare}
      >
        {t(($) => $.compare.button)}
      </Button>
    </section>
  );
}
