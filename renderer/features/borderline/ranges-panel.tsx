import { useTranslation } from 'react-i18next';
import type { BorderlineView } from '../../../shared/contract/views.ts';
import { integerText, rangeText } from '../../../shared/lib/norwegian-format.ts';
import booktabs from '../../components/booktabs.module.css';
import { Panel } from '../../components/panel.tsx';
import classes from './ranges-panel.module.css';
import { farthestSwing, SwingBar } from './swing-bar.tsx';

type Props = {
  readonly ranges: BorderlineView['ranges'];
  /** The ids of the codebook's groups, which stand out. */
  readonly groups: readonly string[];
  /** The number whose moving marks are shown, or null. */
  readonly chosen: string | null;
  readonly onChoose: (number: string | null) => void;
};

/** How far each number could move, all on one scale around what they are. Choosing one shows the marks that move it. */
export function RangesPanel({ ranges, groups, chosen, onChoose }: Props) {
  const { t } = useTranslation('borderline');
  const end = farthestSwing(ranges);
  return (
    <Panel title={t(($) => $.ranges.title)}>
      <table className={`${booktabs['table']} ${classes['table']}`}>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.ranges.number)}</th>
            <th scope="col" className={booktabs['number']}>
              {t(($) => $.ranges.n)}
            </th>
            <th scope="col" className={booktabs['range']}>
              {t(($) => $.ranges.range)}
            </th>
            <th
              scope="col"
              className={classes['bar']}
              aria-label={t(($) => $.ranges.scale, { end })}
            >
              <span className={classes['scale']}>
                <span>−{end}</span>
                <span className={classes['middle']}>{t(($) => $.ranges.n)}</span>
                <span>+{end}</span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ranges.map(({ id, label, n, low, high }) => (
            <tr
              key={id}
              className={groups.includes(id) ? classes['group'] : undefined}
              data-chosen={chosen === id || undefined}
            >
              <th scope="row">
                <button
                  type="button"
                  className={classes['number']}
                  aria-pressed={chosen === id}
                  title={t(($) => $.ranges.show, { label })}
                  onClick={() => onChoose(chosen === id ? null : id)}
                >
                  {label}
                </button>
              </th>
              <td className={booktabs['number']}>{integerText(n)}</td>
              <td className={`${booktabs['range']} ${low === high ? booktabs['steady'] : ''}`}>
                {rangeText(low, high)}
              </td>
              <td className={classes['bar']}>
                <SwingBar
                  down={n - low}
                  up={high - n}
                  end={end}
                  label={t(($) => $.ranges.words, { label, n, low, high })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={booktabs['note']}>{t(($) => $.ranges.note)}</p>
    </Panel>
  );
}
