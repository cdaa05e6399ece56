import { describe, expect, it } from 'vitest';
import { entryFromJson, entryJson, importedBy } from '../../../../electron/store/entry-json.ts';
import type { LoggedEvent } from '../../../../shared/events/envelope.ts';
import type { Event } from '../../../../shared/events/event.ts';
import { roundId, sha256Hex, unitNumber } from '../../../../shared/lib/ids.ts';
import { entryChanges } from '../../../../shared/projections/entry-changes.ts';
import { emptyEntry } from '../../../../shared/projections/entry-state.ts';
import { evolveEntry } from '../../../../shared/projections/evolve-entry.ts';
import { interpreted } from '../../../builders/intake.ts';

const round = roundId.parse('r');
const hamar = unitNumber.parse('0403');
const { rows } = interpreted([
  ['Kommune', 'Opplysning', 'form', 'Utfall', 'Begrunnelse'],
  ['Hamar', 'Kurs hver vår', 'senter', 'egen-tjeneste', 'Slik er det'],
  ['Hamar', 'Kurs hver høst', 'senter', null, null],
]);

const logged = (n: number, event: Event): LoggedEvent => ({
  n,
  author: 'a',
  position: n,
  time: '2015-02-02T09:00:00.000Z',
  hash: '',
  event,
});
const importOf = (all: typeof rows): LoggedEvent =>
  logged(4, {
    type: 'rows-imported',
    round,
    file: 'intervjuer.xlsx',
    fileHash: sha256Hex.parse('0'.repeat(64)),
    sheet: 'Ark1',
    columns: {},
    rows: [...all],
  });
const imported = importOf(rows);
const [first] = rows;
if (first?.statement === null || first === undefined) throw new Error('no statement');
const log = [
  imported,
  logged(5, {
    type: 'statement-withdrawn',
    round,
    unit: hamar,
    statement: first.statement.id,
    reason: 'Feil kommune',
  }),
  // Somebody gives what the import did not bring an id that it did bring.
  logged(6, { type: 'statement-added', round, unit: hamar, statement: first.statement }),
];
const entry = (upTo: number) =>
  evolveEntry(
    emptyEntry(hamar),
    log.slice(0, upTo).flatMap((one) => entryChanges(one)?.byUnit.get(hamar) ?? []),
  );
const importedAt = (at: number) => {
  const found = log.find((one) => one.n === at);
  return found === undefined ? null : importedBy(found);
};

describe('an entry with imported rows', () => {
  it('is stored without their words, and is the same when it is read again', () => {
    const state = entry(2);
    expect(state.statements).toHaveLength(2);
    expect(state.statements[0]?.withdrawn).toBe('Feil kommune');
    const json = entryJson(state);
    expect(json).not.toContain('Kurs');
    expect(entryFromJson(json, importedAt)).toEqual(state);
    expect(entryJson(entryFromJson(json, importedAt) ?? emptyEntry(hamar))).toBe(json);
  });

  it('is not there where what it names is not: then the log is folded anew', () => {
    expect(entryFromJson(entryJson(entry(1)), () => null)).toBeNull();
    expect(entryFromJson(entryJson(entry(3)), importedAt)).toBeNull();
    expect(importedBy(importOf([...rows, ...rows]))).toBeNull();
  });
});
