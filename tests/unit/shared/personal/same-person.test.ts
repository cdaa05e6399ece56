import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPerson } from '../../../../shared/personal/same-person.ts';

const person = (name: string, phone = '', email = '') => ({ name, phone, email });
const sizes = (...held: readonly ReturnType<typeof person>[]): readonly number[] =>
  byPerson(held).map((one) => one.length);

describe('the same person in several entries', () => {
  it('has the same name and the same way to be reached', () => {
    expect(sizes(person('Kari Å', '90112233'), person(' kari  å ', '+47 901 12 233'))).toEqual([2]);
    expect(sizes(person('Kari Å', '', 'K@x.no'), person('Kari Å', '22334455', 'k@x.no'))).toEqual([
      2,
    ]);
  });

  it('is not whoever has the name, or shares the telephone', () => {
    expect(sizes(person('Kari Å'), person('Kari Å'))).toEqual([1, 1]);
    expect(sizes(person('Kari Å', '22334455'), person('Ola Å', '22334455'))).toEqual([1, 1]);
    expect(sizes(person('Kari Å', '1234'), person('Kari Å', '1234'))).toEqual([1, 1]);
  });

  it('may be linked by a third', () => {
    const held = [person('Kari Å', '22334455'), person('Kari Å', '', 'k@x.no')];
    expect(sizes(...held)).toEqual([1, 1]);
    expect(sizes(...held, person('Kari Å', '22334455', 'k@x.no'))).toEqual([3]);
  });

  it('is put together so that nobody is lost or there twice', () => {
    const some = fc.record({
      name: fc.constantFrom('', 'Kari', 'Ola'),
      phone: fc.constantFrom('', '22334455', '90112233'),
      email: fc.constantFrom('', 'a@x.no', 'b@x.no'),
    });
    fc.assert(
      fc.property(fc.array(some), (held) => {
        const groups = byPerson(held);
        expect(new Set(groups.flat())).toEqual(new Set(held));
        expect(groups.flat()).toHaveLength(held.length);
      }),
    );
  });
});
