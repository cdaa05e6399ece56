import { describe, expect, it } from 'vitest';
import {
  followingId,
  nextOf,
  withCriterionId,
  withNewCriterion,
  withNewOutcome,
  withOutcomeId,
} from '../../../../../renderer/features/codebook/editor/edit-codebook.ts';
import { asKind, kindOf } from '../../../../../renderer/features/codebook/editor/edit-condition.ts';
import { withScale } from '../../../../../renderer/features/codebook/editor/edit-scale.ts';
import { movedAt } from '../../../../../renderer/features/codebook/editor/list-tools.ts';
import { slugOf } from '../../../../../renderer/features/codebook/editor/loose-ids.ts';
import { draftFrom } from '../../../../../renderer/features/codebook/editor/use-edited-codebook.ts';
import { codebookMistakes } from '../../../../../shared/codebook/read-codebook.ts';
import { answerId, criterionId, outcomeId } from '../../../../../shared/lib/ids.ts';
import { codebook2015 } from '../../../../builders/codebooks.ts';

const book = codebook2015();
const form = criterionId.parse('form');

describe('writing the next version', () => {
  it('begins with all that holds, under the next number', () => {
    const { criteria, ...rest } = nextOf(book);
    const { criteria: before, ...present } = book;
    expect(rest).toEqual({ ...present, version: 2 });
    expect(criteria.map((one) => withScale(one, undefined))).toEqual(before);
  });

  it('asks for the words of what is new, each at its place', () => {
    const places = codebookMistakes(withNewCriterion(book)).map((one) => one.place);
    expect(places).toEqual(
      ['label', 'question', 'explanation', 'example', 'counterExample'].map(
        (field) => `criteria.9.${field}`,
      ),
    );
    expect(codebookMistakes(withNewOutcome(book)).map((one) => one.place)).toEqual(
      ['label', 'short', 'definition'].map((field) => `outcomes.5.${field}`),
    );
  });

  it('gives a new part an id from its label until somebody writes one', () => {
    expect(slugOf('Egen tjeneste – året rundt')).toBe('egen-tjeneste-aret-rundt');
    expect(followingId('nytt-kriterium', '', 'Varighet', [])).toBe('varighet');
    expect(followingId('varighet', 'Varighet', 'Varighet i år', [])).toBe('varighet-i-ar');
    expect(followingId('min-egen', 'Varighet', 'Lengde', [])).toBe('min-egen');
    expect(followingId('nytt-kriterium', '', 'Form', ['form'])).toBe('form-2');
  });

  it('takes an id along wherever it stands', () => {
    const renamed = withOutcomeId(
      withCriterionId(book, form, criterionId.parse('organisering')),
      outcomeId.parse('ingen-tjeneste'),
      outcomeId.parse('ingenting'),
    );
    expect(codebookMistakes(renamed)).toEqual([]);
    expect(JSON.stringify(renamed)).not.toContain('"form"');
    expect(JSON.stringify(renamed)).not.toContain('"ingen-tjeneste"');
  });

  it('moves no further than to the ends', () => {
    expect(movedAt(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(movedAt(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(movedAt(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('a test of a rule', () => {
  const none = { criterion: form, is: [answerId.parse('ingen')] };

  it('becomes one of another kind and keeps what it said', () => {
    const both = asKind(book, none, 'all');
    expect(both).toEqual({ all: [none] });
    expect(asKind(book, both, 'any')).toEqual({ any: [none] });
    expect(asKind(book, both, 'not')).toEqual({ not: none });
    expect(asKind(book, { not: none }, 'unanswered')).toEqual({
      criterion: form,
      unanswered: true,
    });
    expect(kindOf(asKind(book, { not: none }, 'is'))).toBe('is');
  });
});

describe('a version that was left half written', () => {
  const kept = JSON.stringify({ from: 1, book: nextOf(book), reason: 'Fordi' });

  it('comes back, unless another version has come since or it has suffered', () => {
    expect(draftFrom(kept, book)).toEqual({ book: nextOf(book), reason: 'Fordi' });
    expect(draftFrom(kept, nextOf(book))).toBeNull();
    expect(draftFrom('{"from":', book)).toBeNull();
    expect(draftFrom('{"from":1,"book":{}}', book)).toBeNull();
    expect(draftFrom(null, book)).toBeNull();
  });
});
