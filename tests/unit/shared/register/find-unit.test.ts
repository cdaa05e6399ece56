import { describe, expect, it } from 'vitest';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { findUnit } from '../../../../shared/register/find-unit.ts';
import { buildUnitIndex } from '../../../../shared/register/unit-index.ts';
import type { UnitMatch, WantedUnit } from '../../../../shared/register/unit-match.ts';
import { day, refusalOf, valueOf } from './asking.ts';

const in2015 = valueOf(buildUnitIndex(day('2015-01-01'), 'kommuner'));
const in2020 = valueOf(buildUnitIndex(day('2020-01-01'), 'kommuner'));
const in2024 = valueOf(buildUnitIndex(day('2024-01-01'), 'kommuner'));
const withDistricts = valueOf(buildUnitIndex(day('2015-01-01'), 'kommuner-og-bydeler'));

/** The match with units as their numbers, to be read at a glance. */
function seen(match: UnitMatch): unknown {
  switch (match.outcome) {
    case 'found':
      return [match.unit.number, ...match.unrecognised];
    case 'ambiguous':
      return { ambiguous: match.candidates.map((unit) => unit.number) };
    case 'contradiction':
      return {
        contradiction: match.between,
        byNumber: match.byNumber?.number ?? null,
        byName: match.byName.map((unit) => unit.number),
      };
    case 'unknown':
    case 'not-valid-at-date':
    case 'not-in-this-kind':
      return match;
    default:
      return assertNever(match);
  }
}

const find2015 = (wanted: WantedUnit) => seen(findUnit(in2015, wanted));

describe('finding a unit by number', () => {
  it.each([
    '0403',
    '403',
    403,
    '403.0',
    '403,0',
    ' 0403 ',
    "'0403",
    '0403 Hamar',
    '0403 - Hamar kommune',
    'Hamar (0403)',
    'Hamar',
  ])('reads %j as Hamar', (number) => {
    expect(find2015({ number })).toEqual(['0403']);
  });

  it('restores the zero of a city district', () => {
    for (const number of ['030101', '30101', 30101, '30 101']) {
      expect(seen(findUnit(withDistricts, { number }))).toEqual(['030101']);
    }
  });

  it('reads a number in the column for names, and blanks as not said', () => {
    expect(find2015({ name: '0403 Hamar' })).toEqual(['0403']);
    expect(find2015({ number: '–', name: 'Hamar' })).toEqual(['0403']);
    expect(find2015({ number: '0403', name: ' ', county: '-' })).toEqual(['0403']);
    expect(find2015({})).toEqual({ outcome: 'unknown', by: 'nothing' });
    expect(find2015({ number: '', name: '?' })).toEqual({ outcome: 'unknown', by: 'nothing' });
  });

  it.each(['9999', '12', '403.5', '1234567', '0', '-403.5'])('knows no unit %s', (number) => {
    expect(find2015({ number, name: 'Hamar' })).toEqual({ outcome: 'unknown', by: 'number' });
  });

  it('does not fall back on the name where the number cannot be read', () => {
    expect(find2015({ number: 'mangler', name: 'Hamar' })).toEqual({
      outcome: 'unknown',
      by: 'number',
    });
  });

  it('says what a number of another date became or came from', () => {
    expect(find2015({ number: '3403', name: 'Hamar' })).toEqual({
      outcome: 'not-valid-at-date',
      number: '3403',
      name: 'Hamar',
      becameOrCameFrom: ['0403'],
    });
    expect(seen(findUnit(in2024, { number: '720' }))).toEqual({
      outcome: 'not-valid-at-date',
      number: '0720',
      name: 'Stokke',
      becameOrCameFrom: ['3905', '3907'],
    });
    expect(seen(findUnit(in2024, { number: '1534' }))).toMatchObject({
      becameOrCameFrom: ['1580'],
    });
    expect(find2015({ number: '1580' })).toMatchObject({ becameOrCameFrom: ['1534'] });
    expect(find2015({ number: '1507' })).toMatchObject({
      becameOrCameFrom: ['1504', '1523', '1529', '1534', '1546'],
    });
  });
});

describe('finding a unit by name', () => {
  it.each([
    ['Hamar', '0403'],
    ['HAMAR KOMMUNE', '0403'],
    ['nord odal', '0418'],
    ['Nord-Odal kommune', '0418'],
    ['Evje & Hornnes', '0937'],
    ['Kautokeino', '2011'],
    ['guovdageaidnu', '2011'],
    ['Guovdageaidnu – Kautokeino', '2011'],
    ['Kautokeino - Guovdageaidnu', '2011'],
    ['Kautokeino/Guovdageaidnu', '2011'],
    ['Kåfjord – Gáivuotna – Kaivuono', '1940'],
    ['Gáivuotna - Kåfjord', '1940'],
    ['Porsángu', '2020'],
    ['Tromso', '1902'],
    ['Snasa', '1736'],
    ['Tråante', '1601'],
    ['Bø i Telemark', '0821'],
    ['Våler (Østfold)', '0137'],
    ['Våler i Hedmark', '0426'],
    ['Herøy, Nordland', '1818'],
    ['Oslo kommune', '0301'],
  ])('%s is %s', (name, number) => {
    expect(find2015({ name })).toEqual([number]);
  });

  it('reads decomposed letters and soft hyphens as the same name', () => {
    expect(find2015({ name: 'Tromsø'.normalize('NFD') })).toEqual(['1902']);
    expect(find2015({ name: 'Våle\u00ADrenga' })).toEqual({ outcome: 'unknown', by: 'name' });
    expect(find2015({ name: 'Råd\u00ADe' })).toEqual(['0135']);
  });

  it('does not take a genitive or half a name', () => {
    expect(find2015({ name: 'Hamars' })).toEqual({ outcome: 'unknown', by: 'name' });
    expect(find2015({ name: 'Odal' })).toEqual({ outcome: 'unknown', by: 'name' });
  });

  it.each([
    ['Bø', ['0821', '1867']],
    ['Herøy', ['1515', '1818']],
    ['Nes', ['0236', '0616']],
    ['Os', ['0441', '1243']],
    ['Sande', ['0713', '1514']],
    ['Våler', ['0137', '0426']],
  ])('%s is two municipalities in 2015', (name, numbers) => {
    expect(find2015({ name })).toEqual({ ambiguous: numbers });
    expect(find2015({ name, county: 'finnes ikke' })).toEqual({ ambiguous: numbers });
  });

  it('will not ignore diacritics where two names differ by them alone', () => {
    expect(find2015({ name: 'Lærdal' })).toEqual(['1422']);
    expect(find2015({ name: 'Lardal' })).toEqual(['0728']);
    expect(find2015({ name: 'Laerdal' })).toEqual({ ambiguous: ['0728', '1422'] });
  });

  it.each([
    ['Herøy', 'Møre og Romsdal', '1515'],
    ['Herøy', 'Møre og Romsdal fylke', '1515'],
    ['Herøy', 'MØRE & ROMSDAL FYLKESKOMMUNE', '1515'],
    ['Herøy', 15, '1515'],
    ['Herøy', '18 Nordland', '1818'],
    ['Herøy', 'Nordlánnda', '1818'],
    ['Våler', '4', '0426'],
    ['Våler', 'Ostfold', '0137'],
    ['Os', 'Hordaland', '1243'],
  ])('%s in %s is %s', (name, county, number) => {
    expect(find2015({ name, county })).toEqual([number]);
  });

  it('takes the county of another date where none of 2015 fits', () => {
    expect(find2015({ name: 'Våler', county: 'Innlandet' })).toEqual(['0426']);
    expect(find2015({ name: 'Våler', county: 'Viken' })).toEqual(['0137']);
    expect(seen(findUnit(in2024, { name: 'Våler', county: 'Hedmark' }))).toEqual(['3419']);
  });

  it('knows names of other dates', () => {
    expect(find2015({ name: 'Senja' })).toEqual({
      outcome: 'not-valid-at-date',
      number: '5421',
      name: 'Senja',
      becameOrCameFrom: ['1927', '1928', '1929', '1931'],
    });
    expect(seen(findUnit(in2020, { name: 'Haram' }))).toMatchObject({
      number: '1534',
      becameOrCameFrom: ['1507'],
    });
    expect(seen(findUnit(in2020, { name: 'Nes', county: 'Buskerud' }))).toMatchObject({
      number: '0616',
      becameOrCameFrom: ['3040'],
    });
  });
});

describe('what contradicts itself', () => {
  it('is told, with both sides', () => {
    expect(find2015({ number: '0403', name: 'Løten' })).toEqual({
      contradiction: 'number-and-name',
      byNumber: '0403',
      byName: ['0415'],
    });
    expect(find2015({ number: '1515', name: 'Herøy (Nordland)' })).toMatchObject({
      byName: ['1818'],
    });
    expect(find2015({ number: '0403', name: '0415 Løten' })).toMatchObject({ byName: ['0415'] });
    expect(find2015({ number: '0403', name: 'Senja' })).toMatchObject({ byName: [] });
    expect(find2015({ number: '0121', name: 'Aurskog-Høland' })).toMatchObject({
      byName: ['0221'],
    });
    expect(find2015({ number: '1515', county: 'Nordland' })).toEqual({
      contradiction: 'number-and-county',
      byNumber: '1515',
      byName: [],
    });
    expect(find2015({ name: 'Hamar', county: 'Oppland' })).toEqual({
      contradiction: 'name-and-county',
      byNumber: null,
      byName: ['0403'],
    });
  });

  it('is not what belongs together', () => {
    expect(find2015({ number: '1515', name: 'Herøy' })).toEqual(['1515']);
    expect(find2015({ number: '1515', name: 'Heroy', county: 'More og Romsdal' })).toEqual([
      '1515',
    ]);
    expect(find2015({ number: '0403', name: '403 Hamar', county: 'Innlandet' })).toEqual(['0403']);
    expect(seen(findUnit(in2020, { number: '1507', name: 'Skodje' }))).toEqual(['1507']);
  });

  it('leaves what the register does not know to be told beside', () => {
    expect(find2015({ number: '0403', name: 'Lillehamar' })).toEqual(['0403', 'name']);
    expect(find2015({ name: 'Hamar', county: 'Hedmrak' })).toEqual(['0403', 'county']);
    expect(find2015({ number: '403', name: 'x', county: 'y' })).toEqual(['0403', 'name', 'county']);
  });
});

describe('city districts', () => {
  const find = (wanted: WantedUnit) => seen(findUnit(withDistricts, wanted));

  it.each([
    'Gamle Oslo',
    'Bydel Gamle Oslo',
    'gamle oslo bydel',
    'Oslo – Gamle Oslo',
    'Oslo kommune, bydel Gamle Oslo',
    'Gamle Oslo i Oslo',
  ])('%s is the city district', (name) => {
    expect(find({ name })).toEqual(['030101']);
    expect(find({ number: '0301', name })).toEqual(['030101']);
    expect(find({ number: '030101', name })).toEqual(['030101']);
  });

  it('reads St. Hanshaugen with and without the point', () => {
    for (const name of ['St. Hanshaugen', 'St Hanshaugen', 'St.Hanshaugen']) {
      expect(find({ name, county: 'Oslo' })).toEqual(['030104']);
    }
  });

  it('takes the name of the city beside the number of a district', () => {
    expect(find({ number: '030115', name: 'Oslo' })).toEqual(['030115']);
  });

  it('tells what the round judges instead', () => {
    const numbers = Array.from({ length: 15 }, (_, i) => `0301${String(i + 1).padStart(2, '0')}`);
    const oslo = { outcome: 'not-in-this-kind', number: '0301', instead: numbers };
    expect(find({ number: '301' })).toEqual(oslo);
    expect(find({ name: 'Oslo' })).toEqual(oslo);
    const district = { outcome: 'not-in-this-kind', number: '030101', instead: ['0301'] };
    expect(find2015({ number: '030101' })).toEqual(district);
    expect(find2015({ name: 'Gamle Oslo' })).toEqual(district);
    expect(find2015({ number: '0301', name: 'Gamle Oslo' })).toEqual(district);
    expect(find2015({ number: '030101', name: 'Oslo' })).toEqual(district);
  });
});

describe('the index', () => {
  it('is made once for all days between two changes', () => {
    expect(valueOf(buildUnitIndex(day('2016-05-17'), 'kommuner'))).toBe(in2015);
    expect(valueOf(buildUnitIndex(day('2017-01-01'), 'kommuner'))).not.toBe(in2015);
  });

  it('refuses a day that the register does not cover', () => {
    expect(refusalOf(buildUnitIndex(day('2014-12-31'), 'kommuner')).code).toBe(
      'register-date-unknown',
    );
  });
});
