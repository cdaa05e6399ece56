import { pushApart } from '../figures/tiles/push-apart.ts';
import { placed } from '../figures/tiles/tile-map.ts';
import { mapAspect } from '../register/project-point.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import type { SiteWords } from '../messages/site/site-words.ts';
import type { SiteMap } from './site-document.ts';
import { outcomeShown } from './site-units.ts';

/** The drawing is that high, in units of its own; a dot takes that much room. */
const height = 720;
const radius = 5.2;
const room = 2 * radius + 0.8;

/** One decimal: what is finer is not seen, and every digit is fetched by every reader. */
const rounded = (number: number): number => Math.round(number * 10) / 10;

/** In: content, the words. Out: its units where they lie, moved a little where they would cover each other. */
export function siteMap(content: FrozenContent, words: SiteWords): SiteMap {
  const places = placed(content.entries, content.registerDate);
  const entries = new Map(content.entries.map((one) => [one.unit, one]));
  const spread = pushApart(
    places.map(({ x, y }) => ({ x: (x * height) / room, y: (y * height) / room })),
  );
  const points = places.flatMap(({ unit }, at) => {
    const entry = entries.get(unit);
    const spot = spread[at];
    if (entry === undefined || spot === undefined) return [];
    const { label, tone } = outcomeShown(content, entry, words);
    return [
      {
        unit,
        name: entry.name,
        label,
        x: rounded(spot.x * room),
        y: rounded(spot.y * room),
        tone,
        borderline: entry.borderline !== null,
      },
    ];
  });
  return {
    width: rounded(height * mapAspect),
    height,
    radius,
    alternative: words.map({
      units: content.entries.length,
      counties: content.counties.length,
      kind: content.unitKind,
    }),
    points,
  };
}
