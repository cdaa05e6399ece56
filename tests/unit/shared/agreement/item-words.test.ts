import { expect, test } from 'vitest';
import { agreementItems, valueIn } from '../../../../shared/agreement/agreement-items.ts';
import { categoryLabel, itemLabel } from '../../../../shared/agreement/item-words.ts';
import { builtInCodebook, builtInCodebookIds } from '../../../../shared/codebook/built-in.ts';
import { profile } from '../../../../shared/codebook/profile.ts';
import { outcomeId } from '../../../../shared/lib/ids.ts';

function codebook(id: string) {
  const found = builtInCodebook(id);
  if (found === undefined) throw new Error(`No codebook ${id}`);
  return found;
}

test.each(builtInCodebookIds)('%s: everything there is to agree on has a name of its own', (id) => {
  const book = codebook(id);
  const labels = agreementItems(book).map((item) => itemLabel(book, item));
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.slice(0, 2)).toEqual(['Utfall', book.outcomes[0]?.label]);
});

test('a vote says of each item what it is asked', () => {
  const book = codebook('nettsider-2023');
  const vote = {
    outcome: outcomeId.parse('bare-gruppe'),
    borderline: null,
    answers: profile.parse({ tilbudsform: ['gruppe'], tema: ['kreft', 'demens'] }),
  };
  const said = agreementItems(book).flatMap((item) => {
    const value = valueIn(item, vote);
    return value === undefined
      ? []
      : [`${itemLabel(book, item)} = ${categoryLabel(book, item, value)}`];
  });
  expect(said).toContain('Utfall = Bare gruppe');
  expect(said.filter((one) => one.startsWith('Tema'))).toEqual([
    expect.stringMatching(/^Tema = [Dd]emens \+ [Kk]reft$/u),
    ...book.criteria
      .filter((one) => one.id === 'tema')
      .flatMap((one) => one.answers)
      .map(
        ({ id, label }) => `Tema: ${label} = ${id === 'kreft' || id === 'demens' ? 'ja' : 'nei'}`,
      ),
  ]);
  // What is not answered is neither a yes nor a no.
  expect(said.filter((one) => one.startsWith('Arena'))).toEqual([]);
});
