import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnitView } from '../../../shared/compare/comparison-view.ts';
import type { FlowLine } from '../../../shared/compare/flows.ts';
import { Hatch } from '../../components/hatch.tsx';
import { OutcomeBadge, type BadgeTone } from '../../components/outcome-badge.tsx';
import classes from './unit-list.module.css';

type Props = {
  readonly unit: UnitView;
  readonly from: FlowLine | undefined;
  readonly to: FlowLine | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
};

const tones: Readonly<Record<FlowLine['tone'], BadgeTone>> = {
  service: 'service',
  planned: 'planned',
  none: 'none',
  mixed: 'undecided',
  unknown: 'undecided',
  'not-reached': 'not-reached',
};

/** A unit in both rounds, and what is said of it; opens the entries behind. */
export function UnitRow({ unit, from, to, open, onToggle }: Props) {
  const { t } = useTranslation('compare');
  const { verdict, cause, certain, fate } = unit;
  const said = [
    cause === null ? t(($) => $.said[verdict]) : t(($) => $.causes[cause]),
    ...(fate === 'stable' ? [] : [t(($) => $.fates[fate])]),
  ];
  const badge = (line: FlowLine | undefined) =>
    line !== undefined && <OutcomeBadge label={line.short} tone={tones[line.tone]} />;
  return (
    <button
      type="button"
      className={classes['row']}
      data-unit={unit.unit}
      aria-expanded={open}
      onClick={onToggle}
    >
      {!certain && <Hatch className={classes['edge'] ?? ''} />}
      <span className={classes['name']}>
        {unit.name} <span className={classes['number']}>{unit.unit}</span>
      </span>
      <span className={classes['step']}>
        {badge(from)}
        <IconArrowRight size={14} aria-hidden className={classes['arrow']} />
        {badge(to)}
      </span>
      <span className={classes['said']}>
        {said.join(' · ')}
        {!certain && (
          <span className={classes['unsure']}>
            {' · '}
            {verdict === 'changed' ? t(($) => $.units.onlyAsJudged) : t(($) => $.units.couldChange)}
          </span>
        )}
      </span>
    </button>
  );
}
