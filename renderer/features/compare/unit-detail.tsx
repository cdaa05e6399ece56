import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PartView, SideView, UnitView } from '../../../shared/compare/comparison-view.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { listText } from '../../../shared/lib/norwegian-format.ts';
import { groupBy } from '../../../shared/register/group-by.ts';
import { entryAddress } from '../../app/addresses.ts';
import { useChooseRound } from '../../app/round/current-round.tsx';
import classes from './unit-list.module.css';

type Props = {
  readonly unit: UnitView;
  readonly from: SideView & { readonly id: RoundId };
  readonly to: SideView & { readonly id: RoundId };
};

function namesOf(parts: readonly PartView[], numbers: readonly string[]): string {
  return listText(parts.filter((one) => numbers.includes(one.unit)).map((one) => one.name));
}

/** The entries behind a unit in each round, and why its outcome is another one. */
export function UnitDetail({ unit, from, to }: Props) {
  const { t } = useTranslation('compare');
  const reasons = [...groupBy(unit.because, (one) => one.sentence)];
  return (
    <div className={classes['detail']}>
      {reasons.length > 0 && (
        <ul className={classes['why']}>
          {reasons.map(([sentence, pairs]) => (
            <li key={sentence}>
              {unit.because.length > 1 && (
                <span className={classes['pair']}>
                  {t(($) => $.detail.why, {
                    from: namesOf(
                      unit.from.parts,
                      pairs.map((one) => one.from),
                    ),
                    to: namesOf(
                      unit.to.parts,
                      pairs.map((one) => one.to),
                    ),
                  })}
                  {': '}
                </span>
              )}
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <div className={classes['sides']}>
        <Parts side={from} parts={unit.from.parts} />
        <Parts side={to} parts={unit.to.parts} />
      </div>
    </div>
  );
}

type PartsProps = {
  readonly side: SideView & { readonly id: RoundId };
  readonly parts: readonly PartView[];
};

function Parts({ side, parts }: PartsProps) {
  const { t } = useTranslation('compare');
  const choose = useChooseRound();
  const outcomeOf = ({ outcome, standing }: PartView): string => {
    if (outcome !== null) return outcome;
    if (standing === null) return t(($) => $.detail.missing);
    return standing === 'not-reached'
      ? t(($) => $.detail.notReached)
      : t(($) => $.detail.undecided);
  };
  return (
    <div>
      <h4 className={classes['round']}>{side.round}</h4>
      <ul className={classes['parts']}>
        {parts.map((part) => (
          <li key={part.unit}>
            <Link
              href={entryAddress(part.unit)}
              aria-label={t(($) => $.detail.open, { name: part.name, round: side.round })}
              onClick={() => choose(side.id)}
            >
              {part.name}
            </Link>{' '}
            <span className={classes['number']}>{part.unit}</span>
            <span className={classes['outcome']}>{outcomeOf(part)}</span>
            {part.borderline !== null && (
              <span className={classes['mark']}>
                {t(($) => $.detail.borderline, {
                  criterion: part.borderline.criterion,
                  alternative: part.borderline.alternative,
                })}{' '}
                {part.borderline.rationale}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
