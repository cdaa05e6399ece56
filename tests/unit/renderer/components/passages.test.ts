import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesFor } from '../../../../renderer/components/passages.ts';
import { criterionId } from '../../../../shared/lib/ids.ts';
import { servicesCodebook } from '../../../builders/judging-views.ts';

const codebook = servicesCodebook();
const words =
  'Opplegget lager vi sammen med brukerne. Evalueringen gjør vi selv etterpå, men vi spør deltakerne.';

describe('the passages that bear on a criterion', () => {
  it('underlines the part with a word that begins as the criterion does', () => {
    const bearing = passagesFor(codebook, criterionId.parse('evaluert-sammen'), words)
      .filter((one) => one.bears)
      .map((one) => one.text);
    expect(bearing).toEqual(['Evalueringen gjør vi selv etterpå,']);
  });

  it('underlines nothing by a word that several criteria share', () => {
    const passages = passagesFor(codebook, criterionId.parse('planlagt-sammen'), words);
    expect(passages.some((one) => one.bears)).toBe(false);
  });

  it('underlines nothing where no criterion is in focus', () => {
    expect(passagesFor(codebook, null, words)).toEqual([{ text: words, bears: false }]);
  });

  it('loses and adds nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...codebook.criteria),
        (text, one) => {
          const passages = passagesFor(codebook, one.id, text);
          expect(passages.map((passage) => passage.text).join('')).toBe(text);
        },
      ),
    );
  });
});
