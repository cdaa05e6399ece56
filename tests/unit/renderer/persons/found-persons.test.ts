import { describe, expect, it } from 'vitest';
import { calledBy, foundPersons } from '../../../../renderer/features/persons/found-persons.ts';
import type { HeldPerson } from '../../../../shared/contract/person-views.ts';
import { isoDate, roundId, unitNumber } from '../../../../shared/lib/ids.ts';

function person(name: string, phone = '', email = '', role = ''): HeldPerson {
  const record = {
    key: name + phone,
    round: roundId.parse('r'),
    roundName: 'Runde',
    unit: unitNumber.parse('0301'),
    unitName: 'Oslo',
    name,
    phone,
    email,
    role,
    since: '2015-03-05T12:00:00.000Z',
    by: 'Ola',
    attempt: { date: isoDate.parse('2015-03-05'), department: 'Torget', result: 'svar' as const },
    blocked: null,
    consents: [],
  };
  return { key: record.key, name, records: [record], namesakes: [] };
}

const everybody = [
  person('Ærlend Østgård', '+47 90 81 72 63', '', 'koordinator'),
  person('Máret Čearretšuolu', '', 'maret@karasjok.test'),
  person('', '22334455'),
];
const found = (looked: string): readonly string[] => foundPersons(everybody, looked).map(calledBy);

describe('looking for a person', () => {
  it('shows everybody where nothing is looked for', () => {
    expect(found('  ')).toHaveLength(3);
  });

  it.each([
    ['ØSTGÅRD', 'Ærlend Østgård'],
    ['čearre', 'Máret Čearretšuolu'],
    ['Máret'.normalize('NFD'), 'Máret Čearretšuolu'],
    ['karasjok', 'Máret Čearretšuolu'],
    ['koord', 'Ærlend Østgård'],
    ['9081', 'Ærlend Østgård'],
    ['22 33', '22334455'],
  ])('finds by «%s»', (looked, name) => {
    expect(found(looked)).toEqual([name]);
  });

  it('finds nobody by two digits, or by what nobody has', () => {
    expect(found('90')).toEqual([]);
    expect(found('Per')).toEqual([]);
  });
});
