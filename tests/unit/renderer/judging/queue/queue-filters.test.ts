import { describe, expect, it } from 'vitest';
import {
  countByFilter,
  isChosen,
  passesFilter,
  queueFilters,
  readQueueFilter,
  shownFilters,
} from '../../../../../renderer/features/judging/queue/queue-filters.ts';
import { countyNumber, criterionId } from '../../../../../shared/lib/ids.ts';
import { queueRow } from '../../../../builders/front-views.ts';

const everything = { filter: 'alle', county: null, search: '' } as const;

describe('the filters of the queue', () => {
  it('puts every row in exactly one of undecided, decided and not reached', () => {
    const standings = ['uavgjorte', 'avgjorte', 'ikke-nadd'] as const;
    for (const standing of ['undecided', 'decided', 'not-reached'] as const) {
      const row = queueRow('0101', { standing });
      expect(standings.filter((filter) => passesFilter(filter, row))).toHaveLength(1);
    }
  });

  it('counts what each filter leaves, within the chosen county', () => {
    const rows = [
      queueRow('0101', { standing: 'decided', borderline: criterionId.parse('evaluert-sammen') }),
      queueRow('0104', { conflict: true }),
      queueRow('0402', { awaitingSecond: true, standing: 'decided' }),
    ];
    expect(countByFilter(rows, null)).toMatchObject({
      alle: 3,
      uavgjorte: 1,
      avgjorte: 2,
      grenseland: 1,
      kildekonflikt: 1,
      venter: 1,
      avklaring: 0,
    });
    expect(countByFilter(rows, countyNumber.parse('04')).alle).toBe(1);
  });

  it('have a chip where they leave something, are chosen, or belong to every day', () => {
    const counts = countByFilter([queueRow('0104', { conflict: true })], null);
    const daily = ['alle', 'uavgjorte', 'avgjorte', 'ikke-nadd', 'grenseland'];
    expect(shownFilters(counts, 'alle')).toEqual([...daily, 'kildekonflikt']);
    expect(shownFilters(counts, 'avklaring')).toEqual([...daily, 'kildekonflikt', 'avklaring']);
  });

  it.each([
    ['kautokeino', true],
    ['Guovdage', true],
    ['2011', true],
    ['201', true],
    ['tromsø', false],
  ])('finds Guovdageaidnu – Kautokeino by %s: %s', (search, found) => {
    const row = queueRow('2011', { name: 'Guovdageaidnu – Kautokeino' });
    expect(isChosen({ ...everything, search }, row)).toBe(found);
  });

  it('finds å, æ and ø as they are written and on a foreign keyboard', () => {
    const row = queueRow('1119', { name: 'Hå' });
    for (const search of ['hå', 'Haa', 'ha'])
      expect(isChosen({ ...everything, search }, row)).toBe(true);
  });

  it('reads only the filters there are', () => {
    expect(queueFilters.map((one) => readQueueFilter(one))).toEqual([...queueFilters]);
    expect(readQueueFilter('noe annet')).toBeUndefined();
  });
});
