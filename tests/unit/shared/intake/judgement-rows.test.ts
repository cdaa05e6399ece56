import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../../shared/intake/sheet.ts';
import { adviserId } from '../../../../shared/lib/ids.ts';
import { interpretedRecords, ownService } from '../../../builders/intake.ts';

type Rec = Readonly<Record<string, CellValue>>;

const first = (record: Rec, choice: Parameters<typeof interpretedRecords>[1] = {}) => {
  const { rows, refusals } = interpretedRecords([record], choice);
  return rows[0] ?? refusals[0];
};

const hamar: Rec = { kommunenummer: 403, kommune: 'Hamar' };

describe('a row with an outcome is a judgement', () => {
  it('by the one who judged, and the answers are that person’s reading', () => {
    expect(
      first({
        ...hamar,
        ...ownService,
        utfall: 'Egen tjeneste',
        'vurdert av': 'Ola  Nordmann',
        'vurdert dato': '2015-03-09',
        opplysning: 'Ja',
      }),
    ).toMatchObject({
      statement: { text: 'Ja', readByJudge: true, answers: { form: ['koordinator'] } },
      judgement: {
        judge: 'Ola Nordmann',
        adviser: null,
        date: '2015-03-09',
        outcome: 'egen-tjeneste',
        derived: 'egen-tjeneste',
        borderline: null,
        rationale: null,
        supersedes: null,
      },
    });
  });

  it('by whoever imports where the row does not say, in that person’s own stream', () => {
    const adviser = adviserId.parse('a'.repeat(20));
    const row = { ...hamar, ...ownService, utfall: 'egen-tjeneste' };
    expect(first(row, { adviser })).toMatchObject({ judgement: { judge: 'Kari Ås', adviser } });
    expect(first({ ...row, 'vurdert-av': 'KARI ÅS' }, { adviser })).toMatchObject({
      judgement: { adviser },
    });
    expect(first({ ...row, 'vurdert-av': 'Ola' }, { adviser })).toMatchObject({
      judgement: { adviser: null },
    });
  });

  it('alone, where it says nothing of a source', () => {
    expect(first({ ...hamar, utfall: 'ingen-tjeneste' })).toMatchObject({
      statement: null,
      judgement: { outcome: 'ingen-tjeneste' },
    });
  });

  it('rows by different persons for one unit are independent judgements', () => {
    const { rows } = interpretedRecords([
      { ...hamar, utfall: 'ingen-tjeneste', 'vurdert-av': 'Kari' },
      { ...hamar, utfall: 'ingen-tjeneste', 'vurdert-av': 'Ola' },
    ]);
    expect(rows.map((row) => row.judgement?.judge)).toEqual(['Kari', 'Ola']);
    expect(new Set(rows.map((row) => row.key)).size).toBe(2);
  });

  it('may deviate from its answers with a rationale', () => {
    expect(
      first({ ...hamar, utfall: 'egen-tjeneste', begrunnelse: 'Sagt to ganger' }),
    ).toMatchObject({
      judgement: {
        outcome: 'egen-tjeneste',
        derived: 'ingen-tjeneste',
        rationale: 'Sagt to ganger',
      },
    });
  });

  it('may be marked as borderline, fully or as the answers leave no choice', () => {
    const doubtful = {
      ...hamar,
      ...ownService,
      'evaluert-sammen': 'uklart',
      utfall: 'ingen-tjeneste',
    };
    const mark = {
      criterion: 'evaluert-sammen',
      alternative: 'egen-tjeneste',
      rationale: 'Kildene er uenige',
      reasons: [],
    };
    for (const given of [
      { grenseland: 'ja', 'tvil om': 'Evaluert sammen', 'alternativt utfall': 'egen tjeneste' },
      { grenseland: 'X' },
      { 'tvil-om': 'evaluert-sammen' },
    ])
      expect(first({ ...doubtful, ...given, begrunnelse: 'Kildene er uenige' })).toMatchObject({
        judgement: { borderline: mark },
      });
    expect(first({ ...doubtful, grenseland: 'nei' })).toMatchObject({
      judgement: { borderline: null },
    });
    expect(first(doubtful)).toMatchObject({ judgement: { borderline: null } });
  });

  it('tells what was not asked apart from what was not answered', () => {
    const row = { ...hamar, ...ownService, utfall: 'egen-tjeneste', samarbeid: null };
    for (const words of ['ikke spurt da', ' Ikke spurt da ', 'ikke-spurt'])
      expect(first({ ...row, planer: words })).toMatchObject({
        judgement: { notAsked: ['planer'], answers: { form: ['koordinator'] } },
      });
    expect(JSON.stringify(first(row))).not.toContain('notAsked');
    expect(first({ ...row, planer: 'ikke spurt da; ingen' })).toMatchObject({
      code: 'unknown-answer',
      column: 'planer',
    });
    const asked = first(row);
    const unasked = first({ ...row, planer: 'ikke spurt da' });
    expect(asked).not.toMatchObject({
      key: unasked !== undefined && 'key' in unasked && unasked.key,
    });
  });

  it('says nothing of a source with a question that was not asked', () => {
    expect(first({ ...hamar, opplysning: 'Ja', form: 'ikke spurt da' })).toMatchObject({
      statement: { text: 'Ja', answers: {} },
      judgement: null,
    });
  });

  it('is marked by itself where the outcome always is', () => {
    const taken = {
      ...hamar,
      ...ownService,
      form: 'ingen',
      'flere-ars-erfaring': 'ja',
      utfall: 'tilbud-uten-tjeneste',
    };
    expect(first({ ...taken, begrunnelse: 'Flere års erfaring' })).toMatchObject({
      judgement: { borderline: { criterion: 'form', alternative: 'ingen-tjeneste' } },
    });
    expect(first(taken)).toMatchObject({ code: 'borderline-without-rationale', column: 'utfall' });
  });
});
