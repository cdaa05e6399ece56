import { describe, expect, it } from 'vitest';
import { builtInCodebook, builtInCodebookIds } from '../../../../shared/codebook/built-in.ts';
import {
  describeDoubt,
  describeGroups,
  describeRules,
} from '../../../../shared/codebook/describe-rules.ts';

function book(id: string) {
  const found = builtInCodebook(id);
  if (found === undefined) throw new Error(`no codebook ${id}`);
  return found;
}

describe('the rules in words', () => {
  it('say of tjenester-2015 what the rules are', () => {
    const offersCount =
      'gruppebasert, styrker mestring, planlagt sammen, gjennomført sammen og evaluert sammen er alle «ja»';
    expect(
      describeRules(book('tjenester-2015')).map(({ label, parts }) => [label, ...parts]),
    ).toEqual([
      [
        'Egen tjeneste',
        'form er ikke «ingen»',
        offersCount,
        'samarbeid er «egen» eller ikke besvart',
      ],
      [
        'Interkommunal tjeneste',
        'form er ikke «ingen»',
        offersCount,
        'samarbeid er «interkommunal, vert» eller «interkommunal, deltaker»',
      ],
      ['Planlagt tjeneste', 'planer er «godt i gang»'],
      [
        'Tatt inn uten egen tjeneste',
        'form er «ingen»',
        'gruppebasert, styrker mestring, planlagt sammen, gjennomført sammen, evaluert sammen og flere års erfaring er alle «ja»',
      ],
      ['Ingen tjeneste'],
    ]);
  });

  it('say of nettsider-2023 what the rules are', () => {
    expect(describeRules(book('nettsider-2023')).map(({ parts }) => parts)).toEqual([
      ['tilbudsform omfatter både «gruppe» og «individuelt»'],
      ['tilbudsform omfatter «gruppe»'],
      ['tilbudsform omfatter «individuelt»'],
      [],
    ]);
  });

  it.each(builtInCodebookIds)('of %s end with one that takes what is left', (id) => {
    const rules = describeRules(book(id));
    expect(rules.filter((rule) => rule.parts.length === 0)).toEqual([rules.at(-1)]);
  });
});

describe('doubt in words', () => {
  it('says what it counts as, and what follows', () => {
    expect(describeDoubt(book('tjenester-2015'))).toBe(
      '«uklart» teller som «nei» når utfallet utledes. Gir «ja» et annet utfall, foreslår programmet å merke tilfellet som grenseland.',
    );
  });

  it('is null where the codebook knows none', () => {
    expect(describeDoubt(book('nettsider-2023'))).toBeNull();
  });
});

describe('groups in words', () => {
  it('name the outcomes they count', () => {
    expect(describeGroups(book('tjenester-2015'))).toEqual([
      {
        label: 'Har tjeneste',
        counts: 'egen tjeneste, interkommunal tjeneste og tatt inn uten egen tjeneste',
        note: expect.stringContaining('Har tjeneste'),
      },
    ]);
  });
});
