import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { MapLook } from './map-look.ts';
import classes from './norway-map.module.css';

type Props = {
  readonly look: MapLook;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** The id of the hatching in the drawing's `<defs>`. */
  readonly hatch: string;
};

/** One unit on the map. Filled, hatched, dotted, open, a grain or a cross: it can be told without colour. */
export function MapDot({ look, x, y, r, hatch }: Props) {
  switch (look) {
    case 'service':
      return <circle className={classes['service']} cx={x} cy={y} r={r} />;
    case 'borderline':
      return (
        <circle className={classes['borderline']} cx={x} cy={y} r={r} fill={`url(#${hatch})`} />
      );
    case 'planned':
      return <circle className={classes['planned']} cx={x} cy={y} r={r} />;
    case 'none':
      return <circle className={classes['none']} cx={x} cy={y} r={r - 0.4} />;
    case 'undecided':
      return <circle className={classes['undecided']} cx={x} cy={y} r={r * 0.42} />;
    case 'not-reached': {
      const arm = r * 0.55;
      return (
        <path
          className={classes['not-reached']}
          d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}m0 ${-2 * arm}l${-2 * arm} ${2 * arm}`}
        />
      );
    }
    default:
      return assertNever(look);
  }
}
