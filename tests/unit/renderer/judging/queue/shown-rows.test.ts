import { describe, expect, it } from 'vitest';
import { gather } from '../../../../../renderer/features/judging/queue/shown-rows.ts';
import { queueRow } from '../../../../builders/front-views.ts';

const undecided = { filter: 'uavgjorte', county: null, search: '' } as const;
const before = [queueRow('0101'), queueRow('0104'), queueRow('0105', { standing: 'decided' })];
const judged = [queueRow('0101', { standing: 'decided' }), ...before.slice(1)];

describe('the rows on the screen', () => {
  it('keeps a row that was just judged until the choice is made anew', () => {
    const first = gather(null, undecided, before);
    expect([...first.members]).toEqual(['0101', '0104']);
    const after = gather(first, undecided, judged);
    expect([...after.members]).toEqual(['0101', '0104']);
    const anew = gather(after, { ...undecided, filter: 'avgjorte' }, judged);
    expect([...anew.members]).toEqual(['0101', '0105']);
    expect([...gather(anew, undecided, judged).members]).toEqual(['0104']);
  });

  it('takes in a row that has come to fit', () => {
    const first = gather(null, undecided, judged);
    expect([...gather(first, undecided, before).members].sort()).toEqual(['0101', '0104']);
  });

  it('gives back the same object where nothing is new, so that nothing is drawn again', () => {
    const first = gather(null, undecided, before);
    expect(gather(first, { ...undecided }, judged)).toBe(first);
  });
});
