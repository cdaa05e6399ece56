import { describe, expect, it } from 'vitest';
import { canAsk, firstAsked, registersFor } from '../../../../renderer/features/compare/asked.ts';
import type { ComparisonChoices } from '../../../../shared/contract/compare-contract.ts';
import { isoDate, releaseNumber, roundId } from '../../../../shared/lib/ids.ts';

const day = (text: string) => isoDate.parse(text);

function version(round: string, release: string | null, date: string) {
  return {
    round: roundId.parse(round),
    roundName: round,
    release: release === null ? null : releaseNumber.parse(release),
    correctedBy: [],
    registerDate: day(date),
  };
}

const choices = (...versions: readonly ReturnType<typeof version>[]): ComparisonChoices => ({
  versions,
  registers: [day('2015-01-01'), day('2020-01-01')],
});

describe('what is asked first', () => {
  it('is the two newest rounds on the register of the later', () => {
    const asked = firstAsked(
      choices(
        version('a', null, '2015-01-01'),
        version('b', '1.0', '2024-03-01'),
        version('b', null, '2024-03-01'),
        version('c', null, '2020-01-01'),
      ),
    );
    expect(asked).toMatchObject({
      from: { round: 'b', release: null },
      to: { round: 'c', release: null },
      register: '2024-03-01',
    });
  });

  it('is a release and how the round stands now, where there is one round', () => {
    const only = choices(version('a', '1.0', '2015-01-01'), version('a', null, '2015-01-01'));
    expect(firstAsked(only)).toMatchObject({
      from: { round: 'a', release: '1.0' },
      to: { round: 'a', release: null },
    });
  });

  it('is nothing where there is nothing to compare', () => {
    expect(firstAsked(choices(version('a', null, '2015-01-01')))).toBeNull();
  });
});

describe('what can be asked', () => {
  it('has the days of the rounds among those of the register, in order', () => {
    const all = choices(version('a', null, '2015-01-01'), version('b', null, '2016-05-01'));
    expect(registersFor(all)).toEqual(['2015-01-01', '2016-05-01', '2020-01-01']);
  });

  it('is no longer what another mapping had', () => {
    const here = choices(version('a', null, '2015-01-01'), version('b', null, '2016-05-01'));
    const asked = firstAsked(here);
    if (asked === null) throw new Error('There are two rounds');
    expect(canAsk(asked, here)).toBe(true);
    expect(canAsk(asked, choices(version('a', null, '2015-01-01')))).toBe(false);
  });
});
