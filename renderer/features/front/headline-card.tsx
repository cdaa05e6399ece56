import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FrontView } from '../../../shared/contract/views.ts';
import { percentText } from '../../../shared/lib/norwegian-format.ts';
import { Panel } from '../../components/panel.tsx';
import { ScaleBar } from '../../components/scale-bar.tsx';
import classes from './cards.module.css';
import { scaleEnd } from '../../components/scale-end.ts';

/** How many, and how sure: the number, its share, and how far the borderline cases could move it. */
export function HeadlineCard({ front }: { readonly front: FrontView }) {
  const { t } = useTranslation('front');
  const { headline, ledger, round, heldBack } = front;
  const { n, low, high, denominator } = headline;
  const end = scaleEnd(high, denominator);
  const title =
    ledger.undecided > 0 ? t(($) => $.headline.soFar, { label: headline.label }) : headline.label;
  // As the range: without what is kept from the one who asks.
  const count = front.counties.reduce((sum, county) => sum + county.ledger.borderline, 0);
  return (
    <Panel title={title} className={classes['card'] ?? ''}>
      <p className={classes['figure']}>{n}</p>
      <p className={classes['share']}>
        {denominator === 0
          ? t(($) => $.headline.none)
          : t(($) => $.headline.share, {
              percent: percentText(n, denominator, 1),
              count: denominator,
              units: t(($) => $.unitWords[round.unitKind], { count: denominator }),
            })}
      </p>
      <ScaleBar
        n={n}
        low={low}
        high={high}
        end={end}
        label={t(($) => $.headline.bar, { n, low, high, end })}
      />
      {count === 0 ? (
        <p className={classes['certain']}>{t(($) => $.headline.certain)}</p>
      ) : (
        <p className={classes['range']}>
          <Link href="/grenseland">
            {low === high
              ? t(($) => $.headline.steady, { count })
              : t(($) => $.headline.range, { count, low, high })}
          </Link>
        </p>
      )}
      {heldBack > 0 && (
        <p className={classes['held-back']}>{t(($) => $.headline.heldBack, { count: heldBack })}</p>
      )}
    </Panel>
  );
}
