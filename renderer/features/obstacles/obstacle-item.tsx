import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ObstacleView } from '../../../shared/contract/obstacle-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { entryAddress, obstaclesAddress } from '../../app/addresses.ts';
import { blockAddress } from '../../app/block-address.ts';
import { Kbd } from '../../components/kbd.tsx';
import { countOf } from '../../components/norwegian.ts';
import classes from './obstacles.module.css';
import { NamedUnits } from './named-units.tsx';
import { WaiveForm } from './waive-form.tsx';

type Props = {
  readonly round: RoundId;
  readonly obstacle: ObstacleView;
  readonly waiving: boolean;
  readonly onWaive: (open: boolean) => void;
};

/** So many names stand at once; the others are where the way leads. */
const most = 120;

/** In: an obstacle. Out: where it is put right: its page, or the first of its entries where this page is that. */
export function wayTo({ kind, sentence, units }: ObstacleView): string {
  const [first] = units.filter((one) => !one.waived);
  const way = blockAddress({ kind, sentence, units: units.map((one) => one.unit) });
  if (way !== obstaclesAddress) return way;
  return first === undefined ? way : entryAddress(first.unit);
}

/** One thing that is told before a release, with its entries, the way there, and the form that lets it through. */
export function ObstacleItem({ round, obstacle, waiving, onWaive }: Props) {
  const { t } = useTranslation('obstacles');
  const [open, setOpen] = useState(false);
  const { kind, sentence, stands, required, waivable, units } = obstacle;
  const waived = units.filter((one) => one.waived).length;
  const left = units.filter((one) => !one.waived);
  const changed = units.filter((one) => one.changed).length;
  const allWaived = units.length > 0 && left.length === 0;
  const state = stands ? 'stands' : required || allWaived ? 'waived' : 'told';
  const nameOf = ({ name, waived: through, changed: since }: (typeof units)[number]): string => {
    if (through) return t(($) => $.unitWaived, { name });
    return since ? t(($) => $.unitChanged, { name }) : name;
  };
  return (
    <li className={classes['item']} data-row={kind} data-state={state}>
      <div className={classes['what']}>
        <p className={classes['state']}>{t(($) => $.state[state])}</p>
        <h2 className={classes['sentence']} id={`obstacle-${kind}`}>
          {sentence}
        </h2>
        {waived > 0 && (
          <p className={classes['facts']}>
            {t(($) => $.waivedOf, { waived: countOf(waived), all: countOf(units.length) })}
          </p>
        )}
        {changed > 0 && (
          <p className={classes['changed']}>{t(($) => $.changedOf, { count: changed })}</p>
        )}
        {units.length > 0 && (
          <button
            type="button"
            className={classes['text']}
            aria-expanded={open}
            aria-describedby={`obstacle-${kind}`}
            onClick={() => setOpen(!open)}
          >
            {open ? t(($) => $.hideUnits) : t(($) => $.units)}
          </button>
        )}
        {open && (
          <NamedUnits
            units={units.map((one) => ({
              ...one,
              name: nameOf(one),
            }))}
            most={most}
            labelledBy={`obstacle-${kind}`}
          />
        )}
        {waiving && left.length > 0 && (
          <WaiveForm
            round={round}
            kind={kind}
            sentence={sentence}
            units={left}
            onDone={() => onWaive(false)}
          />
        )}
      </div>
      <div className={classes['tools']}>
        <Link href={wayTo(obstacle)} aria-label={`${t(($) => $.open)}: ${sentence}`}>
          {t(($) => $.open)}
        </Link>
        {waivable && left.length > 0 && !waiving && (
          <Button
            size="compact-sm"
            variant="default"
            aria-describedby={`obstacle-${kind}`}
            rightSection={<Kbd of="u" />}
            onClick={() => onWaive(true)}
          >
            {t(($) => $.waive)}
          </Button>
        )}
      </div>
    </li>
  );
}
