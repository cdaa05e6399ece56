import { expect, it } from 'vitest';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { compareSentences } from '../../../../shared/sentences/compare-sentences.ts';
import { sentenceWorld } from '../../../../shared/sentences/sentence-world.ts';
import { writeSentence } from '../../../../shared/sentences/write-sentence.ts';
import { frozenFrom, smallRound, stateOf, voteFor } from '../../../builders/frozen-content.ts';

const units = ['0101', '0102', '0103', '0104'];

/** Those named have it, of four. */
const having = (text: string, those: readonly string[]) => {
  const states = units.map((unit) =>
    stateOf(unit, { judgements: [voteFor(those.includes(unit) ? 'gruppe' : 'intet')] }),
  );
  const content = frozenFrom(smallRound(units), states);
  return valueOf(writeSentence(text, sentenceWorld(content, evaluateTables(content).tables, 0)));
};

it('tells what becomes of a sentence when the numbers do', () => {
  const text = 'I {halvparten: gruppe.percent} er det {gruppe.n}.';
  const two = having(text, ['0101', '0102']);
  const others = having(text, ['0103', '0104']);
  const three = having(text, ['0101', '0102', '0103']);
  expect(compareSentences(two, three)).toBe('untrue');
  expect(compareSentences(three, two)).toBe('true');
  expect(compareSentences(two, others)).toBe('records');
  expect(compareSentences(two, two)).toBe('none');
  expect(compareSentences(two, null)).toBe('untrue');
  expect(compareSentences(null, null)).toBe('none');
  const plain = 'Der er {gruppe.n}.';
  expect(compareSentences(having(plain, ['0101']), having(plain, ['0101', '0102']))).toBe('text');
});
