import { assertNever } from '../lib/assert-never.ts';
import type { UnitNumber } from '../lib/ids.ts';
import { countText } from '../lib/norwegian-format.ts';
import type { ObstacleKind } from './obstacles/obstacle-kind.ts';
import { standsInTheWay, unwaivedUnits, type Obstacle } from './obstacles/obstacles.ts';

/** One reason why a round cannot be released yet. `units` is empty only where nothing is decided. */
export type ReleaseBlock = {
  readonly kind: ObstacleKind;
  /** A whole sentence in bokmål. */
  readonly sentence: string;
  /** In register order. */
  readonly units: readonly UnitNumber[];
};

/** In: a kind of obstacle, and how many entries have it. Out: it as a whole sentence in bokmål. */
export function obstacleSentence(kind: ObstacleKind, n: number): string {
  const entries = countText(n, { one: 'oppføring', many: 'oppføringer' });
  switch (kind) {
    case 'nothing-decided':
      return 'Ingen oppføring er avgjort.';
    case 'undecided':
      return `${entries} er ${n === 1 ? 'uavgjort' : 'uavgjorte'}.`;
    case 'to-resolve':
      return `${entries} har vurderinger som spriker, og må avklares.`;
    case 'awaiting-second':
      return `${entries} venter på andrevurdering.`;
    case 'source-conflict':
      return `${entries} har kilder som sier imot hverandre.`;
    case 'rejudge':
      return `${entries} må vurderes på nytt etter kodeboken som gjelder nå.`;
    case 'inconsistent':
      return `${entries} har samme svar som andre, og et annet utfall.`;
    case 'no-source':
      return `${entries} er ${n === 1 ? 'avgjort' : 'avgjorte'} uten en kilde.`;
    case 'no-contact':
      return `${entries} har tjeneste, men det står ikke hvordan den nås.`;
    case 'dead-link':
      return `${entries} har lenker som er døde eller feilskrevne.`;
    case 'open-comment':
      return `${entries} har åpne kommentarer.`;
    case 'contest-unanswered':
      return `${entries} er ${n === 1 ? 'bestridt' : 'bestridte'} og ikke besvart.`;
    default:
      return assertNever(kind);
  }
}

function shortOf({ kind, units }: ReleaseBlock): string {
  const n = units.length;
  switch (kind) {
    case 'nothing-decided':
      return 'ingen avgjorte';
    case 'undecided':
      return countText(n, { one: 'uavgjort', many: 'uavgjorte' });
    case 'to-resolve':
      return countText(n, { one: 'til avklaring', many: 'til avklaring' });
    case 'awaiting-second':
      return countText(n, { one: 'venter på andrevurdering', many: 'venter på andrevurdering' });
    case 'source-conflict':
      return countText(n, { one: 'kildekonflikt', many: 'kildekonflikter' });
    case 'rejudge':
      return countText(n, { one: 'må vurderes på nytt', many: 'må vurderes på nytt' });
    case 'inconsistent':
      return countText(n, { one: 'i strid med praksis', many: 'i strid med praksis' });
    case 'no-source':
      return countText(n, { one: 'uten kilde', many: 'uten kilde' });
    case 'no-contact':
      return countText(n, { one: 'uten kontakt', many: 'uten kontakt' });
    case 'dead-link':
      return countText(n, { one: 'med død lenke', many: 'med døde lenker' });
    case 'open-comment':
      return countText(n, { one: 'med åpne kommentarer', many: 'med åpne kommentarer' });
    case 'contest-unanswered':
      return countText(n, { one: 'ubesvart innsigelse', many: 'ubesvarte innsigelser' });
    default:
      return assertNever(kind);
  }
}

/**
 * In: everything that is told before a release. Out: what of it stands in the way of one, with the units that are not
 * waived; none where it can be released.
 */
export function releaseBlocks(obstacles: readonly Obstacle[]): readonly ReleaseBlock[] {
  return obstacles.filter(standsInTheWay).map((one) => {
    const units = unwaivedUnits(one);
    return { kind: one.kind, sentence: obstacleSentence(one.kind, units.length), units };
  });
}

/** In: the reasons. Out: them in short, as refusals say them: `92 uavgjorte, 6 kildekonflikter`. */
export function blockSummary(blocks: readonly ReleaseBlock[]): string {
  return blocks.map(shortOf).join(', ');
}
