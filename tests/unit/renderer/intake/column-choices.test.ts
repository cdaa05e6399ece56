import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignMeaning,
  differsFromProposal,
  headingWith,
  proposedColumns,
} from '../../../../renderer/features/intake/column-choices.ts';
import type { SheetView } from '../../../../shared/contract/intake-views.ts';

const sheet: SheetView = {
  name: 'Intervju',
  rows: 2,
  problem: null,
  headings: [
    { heading: 'Knr', meaning: 'kommunenummer', remembered: false, samples: ['0101'] },
    { heading: 'Navn', meaning: 'kommune', remembered: true, samples: [] },
    { heading: 'Merknad', meaning: null, remembered: false, samples: [] },
  ],
};

describe('what the columns mean', () => {
  it('is at first what is proposed', () => {
    const choices = proposedColumns(sheet);
    expect(choices).toEqual({ Knr: 'kommunenummer', Navn: 'kommune', Merknad: null });
    expect(differsFromProposal(sheet, choices)).toBe(false);
  });

  it('frees the column that had a meaning when another gets it', () => {
    const choices = assignMeaning(proposedColumns(sheet), 'Merknad', 'kommune');
    expect(choices).toEqual({ Knr: 'kommunenummer', Navn: null, Merknad: 'kommune' });
    expect(differsFromProposal(sheet, choices)).toBe(true);
  });

  it('can be nothing for any number of columns', () => {
    const choices = assignMeaning(proposedColumns(sheet), 'Knr', null);
    expect(choices).toEqual({ Knr: null, Navn: 'kommune', Merknad: null });
  });

  it('tells which column carries a meaning', () => {
    expect(headingWith(proposedColumns(sheet), 'kommune')).toBe('Navn');
    expect(headingWith(proposedColumns(sheet), 'utfall')).toBeNull();
  });

  it('never gives one meaning to two columns, whatever is chosen in whatever order', () => {
    const change = fc.tuple(
      fc.constantFrom('Knr', 'Navn', 'Merknad'),
      fc.constantFrom('kommunenummer', 'kommune', 'utfall', null),
    );
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        let choices = proposedColumns(sheet);
        for (const [heading, meaning] of changes) {
          choices = assignMeaning(choices, heading, meaning);
          expect(choices[heading]).toBe(meaning);
        }
        const used = Object.values(choices).filter((meaning) => meaning !== null);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});
