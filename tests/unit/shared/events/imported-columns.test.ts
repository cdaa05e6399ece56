import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { storedEnvelope } from '../../../../shared/events/envelope.ts';
import type { EventOf } from '../../../../shared/events/event.ts';
import { asStored, upcast } from '../../../../shared/events/upcast.ts';
import { canonicalJson } from '../../../../shared/lib/canonical-json.ts';
import { roundId, sha256Hex, statementId } from '../../../../shared/lib/ids.ts';
import { interpreted } from '../../../builders/intake.ts';

const headings = [
  'Kommune',
  'Opplysning',
  'form',
  'mestring',
  'Utfall',
  'Begrunnelse',
  'Ikke nådd',
];

function importOf(rows: EventOf<'rows-imported'>['rows']): EventOf<'rows-imported'> {
  return {
    type: 'rows-imported',
    round: roundId.parse('r'),
    file: 'intervjuer.xlsx',
    fileHash: sha256Hex.parse('0'.repeat(64)),
    sheet: 'Ark1',
    columns: { Kommune: 'kommune' },
    rows: [...rows],
  };
}

const asRead = (stored: ReturnType<typeof asStored>): ReturnType<typeof asStored> =>
  storedEnvelope.shape.event.parse(JSON.parse(canonicalJson(stored)));

const three = interpreted([
  headings,
  ['Hamar', 'Kurs hver vår', 'senter', 'ja', 'egen-tjeneste', 'Slik er det', null],
  ['Hamar', null, 'senter', 'ja', null, null, null],
  ['Løten', null, null, null, null, null, 'ja'],
]).rows;

describe('an import in columns', () => {
  it('is the same import when it is read again, whatever the rows say', () => {
    const maybe = (...values: readonly string[]) => fc.constantFrom(null, ...values);
    const row = fc.tuple(
      fc.constantFrom('Hamar', 'Løten'),
      maybe('Kurs hver vår', 'Ingenting', '__proto__'),
      maybe('senter', 'ingen'),
      maybe('ja', 'nei'),
      maybe('egen-tjeneste', 'ingen-tjeneste', 'tatt-inn'),
      maybe('Slik er det'),
      maybe('ja'),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (cells) => {
        const { rows } = interpreted([headings, ...cells]);
        fc.pre(rows.length > 0);
        const stored = asStored(importOf([...rows]));
        expect(stored.v).toBe(2);
        expect(upcast(asRead(stored))).toStrictEqual(importOf([...rows]));
      }),
    );
  });

  it('says each set of answers once, and no id that follows from the key', () => {
    const text = canonicalJson(asStored(importOf([...three])));
    expect(text.match(/senter/gu)).toHaveLength(1);
    expect(text).not.toMatch(/"[sj]-/u);
  });

  it('keeps the rows as they are where a column would lose something of them', () => {
    const [first, ...others] = three;
    if (first?.statement === null || first === undefined) throw new Error('no statement');
    const named = { ...first, statement: { ...first.statement, id: statementId.parse('annen') } };
    const later = {
      ...first,
      judgement: first.judgement && { ...first.judgement, independent: true },
    };
    for (const one of [named, later]) {
      const stored = asStored(importOf([one, ...others]));
      expect(stored.v).toBe(1);
      expect(upcast(asRead(stored))).toStrictEqual(importOf([one, ...others]));
    }
  });

  it('is refused where the columns do not belong together', () => {
    const stored = asStored(importOf([...three]));
    const part = (name: string) => z.record(z.string(), z.unknown()).parse(stored[name]);
    const wrong = [
      { rows: { ...part('rows'), key: [] } },
      { statements: { ...part('statements'), answers: [0, 7, 0] } },
      { judgements: { ...part('judgements'), judge: [] } },
      { answers: [] },
      { extra: 1 },
    ];
    for (const change of wrong)
      expect(() => upcast({ ...stored, ...change })).toThrow('Unknown event rows-imported v2');
  });
});
