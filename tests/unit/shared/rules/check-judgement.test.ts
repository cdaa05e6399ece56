import { describe, expect, it } from 'vitest';
import { builtInCodebook } from '../../../../shared/codebook/built-in.ts';
import { criterionId, outcomeId } from '../../../../shared/lib/ids.ts';
import { checkJudgement, type GivenJudgement } from '../../../../shared/rules/check-judgement.ts';
import { ownService, profileOf } from '../../../builders/mapping.ts';

const found = builtInCodebook('tjenester-2015');
if (found === undefined) throw new Error('tjenester-2015 is built in');
const codebook = found;

const given = (change: Partial<GivenJudgement> = {}): GivenJudgement => ({
  answers: ownService,
  outcome: null,
  mark: 'unsaid',
  rationale: null,
  ...change,
});
const mark = { criterion: null, alternative: null, rationale: null, reasons: [] };
const takenIn = { ...ownService, ...profileOf({ form: 'ingen', 'flere-ars-erfaring': 'ja' }) };

function codeOf(change: Partial<GivenJudgement>): string {
  const checked = checkJudgement(codebook, given(change));
  return checked.ok ? 'accepted' : checked.refusal.code;
}

describe('checking a judgement', () => {
  it('takes the outcome that follows from the answers', () => {
    expect(checkJudgement(codebook, given())).toMatchObject({
      ok: true,
      value: { outcome: 'egen-tjeneste', derived: 'egen-tjeneste', borderline: null },
    });
  });

  it('takes another outcome only with a rationale', () => {
    const outcome = outcomeId.parse('ingen-tjeneste');
    expect(codeOf({ outcome })).toBe('deviation-without-rationale');
    expect(codeOf({ outcome, rationale: '   ' })).toBe('deviation-without-rationale');
    expect(codeOf({ outcome, rationale: 'Tjenesten er lagt ned.' })).toBe('accepted');
  });

  it('takes a mark only with a rationale, and only with another outcome as the alternative', () => {
    const whole = {
      ...mark,
      criterion: criterionId.parse('form'),
      alternative: outcomeId.parse('ingen-tjeneste'),
    };
    expect(codeOf({ mark: whole })).toBe('borderline-without-rationale');
    expect(codeOf({ mark: { ...whole, rationale: 'Usikker form.' } })).toBe('accepted');
    expect(codeOf({ mark: whole, rationale: 'Usikker form.' })).toBe('accepted');
    expect(
      codeOf({ mark: { ...whole, alternative: outcomeId.parse('egen-tjeneste') }, rationale: 'x' }),
    ).toBe('borderline-same-outcome');
    expect(codeOf({ mark, rationale: 'Usikker.' })).toBe('borderline-incomplete');
  });

  it('fills in a mark where the doubt leaves no choice', () => {
    const answers = { ...ownService, ...profileOf({ 'evaluert-sammen': 'uklart' }) };
    expect(checkJudgement(codebook, given({ answers, mark, rationale: 'Skjema.' }))).toMatchObject({
      ok: true,
      value: {
        borderline: {
          criterion: 'evaluert-sammen',
          alternative: 'egen-tjeneste',
          rationale: 'Skjema.',
        },
      },
    });
  });

  it('always marks a municipality taken in without a service of its own', () => {
    expect(codeOf({ answers: takenIn })).toBe('borderline-without-rationale');
    expect(codeOf({ answers: takenIn, mark: 'no', rationale: 'Mange kurs.' })).toBe(
      'borderline-required',
    );
    expect(
      checkJudgement(codebook, given({ answers: takenIn, rationale: 'Mange kurs.' })),
    ).toMatchObject({
      ok: true,
      value: {
        outcome: 'tilbud-uten-tjeneste',
        borderline: { criterion: 'form', alternative: 'ingen-tjeneste' },
      },
    });
  });

  it('refuses answers and outcomes that are not the codebook’s', () => {
    expect(codeOf({ answers: profileOf({ form: 'slott' }) })).toBe('unknown-answer');
    expect(codeOf({ answers: profileOf({ vekt: 'ja' }) })).toBe('unknown-answer');
    expect(codeOf({ answers: profileOf({ form: ['senter', 'enhet'] }) })).toBe('unknown-answer');
    expect(codeOf({ outcome: outcomeId.parse('kanskje') })).toBe('unknown-outcome');
  });
});
