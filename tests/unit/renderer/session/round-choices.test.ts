import { describe, expect, it } from 'vitest';
import {
  countUnits,
  firstChoices,
  newRoundOf,
  orders,
} from '../../../../renderer/features/session/round-choices.ts';

describe('the form for a new round', () => {
  it('says how many units the round would have', () => {
    expect(countUnits(firstChoices)).toEqual({ ok: true, units: 428, counties: 19 });
    expect(countUnits({ ...firstChoices, units: 'kommuner-og-bydeler' })).toMatchObject({
      units: 442,
    });
  });

  it('says why it cannot tell', () => {
    expect(countUnits({ ...firstChoices, date: 'i fjor' })).toEqual({ ok: false, message: null });
    const early = countUnits({ ...firstChoices, date: '1.1.1990' });
    expect(early.ok ? '' : early.message).toMatch(/1\. januar 2015/u);
  });

  it('reads the date as people write it, and sends a share as its percentage', () => {
    const round = newRoundOf({ ...firstChoices, name: 'R', date: '5.3.2015', second: 'share' });
    expect(round).toMatchObject({
      registerDate: '2015-03-05',
      second: 20,
      codebook: 'tjenester-2015',
    });
    expect(newRoundOf({ ...firstChoices, date: '' })).toBeNull();
  });

  it('sends who resolves, and an order of sources only where one is chosen', () => {
    expect(newRoundOf(firstChoices)).toMatchObject({ resolver: 'third' });
    expect(newRoundOf(firstChoices)).not.toHaveProperty('precedence');
    expect(orders).toHaveLength(6);
    for (const order of orders)
      expect(newRoundOf({ ...firstChoices, precedence: order.join(',') })).toMatchObject({
        precedence: order,
      });
  });

  it("sends the path of one's own codebook", () => {
    const own = newRoundOf({ ...firstChoices, codebook: 'own', path: '/hjemme/kodebok.json' });
    expect(own?.codebook).toBe('/hjemme/kodebok.json');
  });
});
