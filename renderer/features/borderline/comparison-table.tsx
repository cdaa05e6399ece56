import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BorderlineRow } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { entryAddress } from '../../app/addresses.ts';
import { compareValues } from '../../components/compare-values.ts';
import { ComparedRow } from '../../components/compared-row.tsx';
import { Hatch } from '../../components/hatch.tsx';
import { OutcomeBadge } from '../../components/outcome-badge.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import classes from '../../components/side-by-side.module.css';
import type { CodebookWords } from './codebook-words.ts';
import type { ComparedCriterion } from './compare-marks.ts';

type Props = {
  readonly rows: readonly BorderlineRow[];
  readonly criteria: readonly ComparedCriterion[];
  readonly words: CodebookWords;
  readonly onRemove: (unit: UnitNumber) => void;
};

/** The cases as columns: sources, answers criterion by criterion, outcome, alternative and why. */
export function ComparisonTable({ rows, criteria, words, onRemove }: Props) {
  const { t } = useTranslation('borderline');
  const reason = useTranslation('judging').t;
  const marked = (differs: boolean): string | undefined =>
    differs ? t(($) => $.compare.differs) : undefined;
  const outcomes = compareValues(rows.map((row) => row.outcome));
  const alternatives = compareValues(rows.map((row) => row.mark.alternative));
  return (
    <table className={classes['table']}>
      <colgroup>
        <col />
        {rows.map((row) => (
          <col key={row.unit} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={classes['corner']}>
            {t(($) => $.compare.unit)}
          </th>
          {rows.map((row) => (
            <th key={row.unit} scope="col">
              <div className={classes['head']}>
                <span>
                  <Link className={classes['name']} href={entryAddress(row.unit)}>
                    {row.name}
                  </Link>
                  <span className={classes['county']}>{row.countyName}</span>
                </span>
                <button
                  type="button"
                  className={classes['remove']}
                  aria-label={t(($) => $.compare.remove, { name: row.name })}
                  onClick={() => onRemove(row.unit)}
                >
                  <IconX size={15} aria-hidden />
                </button>
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <ComparedRow heading={t(($) => $.compare.quotes)}>
          {rows.map((row) => (
            <td key={row.unit}>
              <ScrollRegion
                className={classes['quotes']}
                label={t(($) => $.compare.quotesOf, { name: row.name })}
              >
                {row.quotes.length === 0 ? (
                  <p className={classes['none']}>{t(($) => $.compare.noQuotes)}</p>
                ) : (
                  // Two sources may say the same in the same words, and they never change places.
                  row.quotes.map((quote, at) => (
                    <blockquote key={`${at} ${quote}`}>{quoted(quote)}</blockquote>
                  ))
                )}
              </ScrollRegion>
            </td>
          ))}
        </ComparedRow>
        {criteria.map(({ id, label, values, differs }) => (
          <ComparedRow key={id} heading={label} differs={marked(differs)}>
            {rows.map((row, at) => {
              const inDoubt = row.mark.criterion === id;
              const answer = values[at]?.words ?? null;
              return (
                <td
                  key={row.unit}
                  data-apart={values[at]?.apart === true || undefined}
                  data-doubt={inDoubt || undefined}
                >
                  {inDoubt && <Hatch className={classes['edge'] ?? ''} />}
                  {answer ?? (
                    <span className={classes['open']}>
                      {row.notAsked.includes(id)
                        ? t(($) => $.compare.notAsked)
                        : t(($) => $.compare.unanswered)}
                    </span>
                  )}
                  {inDoubt && (
                    <span className={classes['doubt']}>{t(($) => $.compare.inDoubt)}</span>
                  )}
                </td>
              );
            })}
          </ComparedRow>
        ))}
        <ComparedRow heading={t(($) => $.compare.outcome)} differs={marked(outcomes.differs)}>
          {rows.map((row, at) => {
            const { short, tone } = words.outcome(row.outcome);
            return (
              <td key={row.unit} data-apart={outcomes.values[at]?.apart === true || undefined}>
                <OutcomeBadge label={short} tone={tone} borderline />
              </td>
            );
          })}
        </ComparedRow>
        <ComparedRow
          heading={t(($) => $.compare.alternative)}
          differs={marked(alternatives.differs)}
        >
          {rows.map((row, at) => {
            const { short, tone } = words.outcome(row.mark.alternative);
            return (
              <td key={row.unit} data-apart={alternatives.values[at]?.apart === true || undefined}>
                <OutcomeBadge label={short} tone={tone} />
              </td>
            );
          })}
        </ComparedRow>
        <ComparedRow heading={t(($) => $.compare.rationale)}>
          {rows.map((row) => (
            <td key={row.unit}>
              <p className={classes['rationale']}>{row.mark.rationale}</p>
              {row.mark.reasons.length > 0 && (
                <p className={classes['reasons']}>
                  {row.mark.reasons.map((one) => reason(($) => $.reason[one])).join(' · ')}
                </p>
              )}
            </td>
          ))}
        </ComparedRow>
        <ComparedRow heading={t(($) => $.compare.judge)}>
          {rows.map((row) => (
            <td key={row.unit}>{row.judge}</td>
          ))}
        </ComparedRow>
      </tbody>
    </table>
  );
}

/** Words between quotation marks, which some sources already carry. */
function quoted(words: string): string {
  return words.startsWith('«') ? words : `«${words}»`;
}
