import { expect, it } from 'vitest';
import { sentenceState } from '../../../../renderer/features/sentences/sentence-state.ts';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { sentenceWorld } from '../../../../shared/sentences/sentence-world.ts';
import { writeSentence } from '../../../../shared/sentences/write-sentence.ts';
import { reference2015 } from '../../../builders/frozen-content.ts';

it('says whether a sentence can be printed as it stands', () => {
  const content = reference2015();
  const world = sentenceWorld(content, evaluateTables(content).tables, 1);
  const state = (text: string) => sentenceState({ written: valueOf(writeSentence(text, world)) });
  expect(state('{har-tjeneste.percent} av kommunene')).toBe('fine');
  expect(state('{over 76: har-tjeneste.n} av dem')).toBe('depends');
  expect(state('{over halvparten: har-tjeneste.n} av dem')).toBe('untrue');
  expect(sentenceState({ written: null })).toBe('unreadable');
});
