import { describe, expect, it } from 'vitest';
import { countLooks, lookOf } from '../../../../renderer/components/map/map-look.ts';
import { mapUnits } from '../../../../renderer/features/front/map-units.ts';
import type { MapPoint, QueueRow } from '../../../../shared/contract/views.ts';
import { criterionId, outcomeId } from '../../../../shared/lib/ids.ts';
import { mapPoint, queueRow } from '../../../builders/front-views.ts';
import { round2015 } from '../../../builders/mapping.ts';

const round = round2015();
const words = {
  undecided: 'uavgjort',
  notReached: 'ikke nådd',
  awaitingSecond: 'venter på din andrevurdering',
};
const own = outcomeId.parse('egen-tjeneste');

function units(rows: readonly QueueRow[], map: readonly MapPoint[]) {
  return mapUnits(
    { map },
    { rows, counties: round.counties },
    { codebookContent: round.codebook },
    words,
  );
}

describe('how a unit is drawn', () => {
  it.each([
    ['decided', 'service', false, 'service'],
    ['decided', 'service', true, 'borderline'],
    ['decided', 'none', true, 'borderline'],
    ['decided', 'planned', false, 'planned'],
    ['decided', 'none', false, 'none'],
    ['undecided', null, false, 'undecided'],
    ['not-reached', null, false, 'not-reached'],
  ] as const)('%s, tone %s, borderline %s', (standing, tone, borderline, look) => {
    expect(lookOf({ standing, tone, borderline })).toBe(look);
  });
});

describe('the units of the map', () => {
  it('carry county and outcome in words', () => {
    const [unit] = units(
      [queueRow('0101', { standing: 'decided', outcome: own, name: 'Halden' })],
      [mapPoint('0101', { standing: 'decided', tone: 'service', name: 'Halden' })],
    );
    expect(unit).toMatchObject({
      name: 'Halden',
      county: 'Østfold',
      outcome: 'egen tjeneste',
      tone: 'service',
      look: 'service',
      hidden: false,
    });
  });

  it('say what has no outcome', () => {
    const shown = units(
      [queueRow('0101'), queueRow('0104', { standing: 'not-reached' })],
      [mapPoint('0101'), mapPoint('0104', { standing: 'not-reached' })],
    );
    expect(shown.map(({ outcome, tone }) => [outcome, tone])).toEqual([
      ['uavgjort', 'undecided'],
      ['ikke nådd', 'not-reached'],
    ]);
    expect(countLooks(shown)).toMatchObject({ undecided: 1, 'not-reached': 1, service: 0 });
  });

  it('keep from the asker what the asker is to second, and only that', () => {
    const row = (withheld: boolean) =>
      queueRow('0101', {
        standing: 'decided',
        outcome: withheld ? null : own,
        borderline: withheld ? null : criterionId.parse('form'),
        awaitingSecond: true,
        judges: ['Ola'],
        withheld,
      });
    const point = mapPoint('0101', { standing: 'decided', tone: 'service', borderline: true });
    expect(units([row(true)], [point])[0]).toMatchObject({
      outcome: words.awaitingSecond,
      look: 'undecided',
      hidden: true,
    });
    expect(units([row(false)], [point])[0]).toMatchObject({ look: 'borderline', hidden: false });
  });
});
