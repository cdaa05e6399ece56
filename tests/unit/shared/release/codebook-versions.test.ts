import { describe, expect, it } from 'vitest';
import { criterionId } from '../../../../shared/lib/ids.ts';
import { judgementsData } from '../../../../shared/release/data/judgements-data.ts';
import { entriesData } from '../../../../shared/release/data/entries-data.ts';
import type { FrozenContent } from '../../../../shared/release/frozen-content.ts';
import { contentHashInput } from '../../../../shared/release/freeze.ts';
import { overviewOf } from '../../../../shared/release/overview.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { criterionOf, nextVersion, versionAt } from '../../../builders/codebooks.ts';
import { frozenFrom, smallRound, stateOf, voteFor } from '../../../builders/frozen-content.ts';
import { profileOf } from '../../../builders/mapping.ts';

const first = smallRound(['0101', '0102', '0201']);
const second = nextVersion(first.codebook, (book) => ({
  ...book,
  // Asks for how long, and no longer for themes.
  criteria: [
    ...book.criteria.filter((one) => one.id !== 'tema'),
    criterionOf('varighet', ['ja', 'nei'], { label: 'Varighet' }),
  ],
}));
const round = { ...first, codebook: second };
const early = voteFor('gruppe', {
  at: 2,
  answers: profileOf({ form: 'gruppe', tema: ['kreft', 'kols'] }),
});
const late = voteFor('gruppe', { at: 9, answers: profileOf({ form: 'gruppe', varighet: 'ja' }) });
const silent = voteFor('intet', { at: 10, answers: profileOf({ form: 'alene' }) });
const states = [
  stateOf('0101', { judgements: [early] }),
  stateOf('0102', { judgements: [late] }),
  stateOf('0201', { judgements: [silent] }),
];
const codebooks = [
  versionAt(round.id, 1, first.codebook),
  versionAt(round.id, 5, second, 'Varighet skal med.'),
];
const content = frozenFrom(round, states, { codebooks });

const tableOf = (of: FrozenContent, id: string) => {
  const found = evaluateTables(of).tables.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No table ${id}`);
  return found;
};

describe('a question that is new', () => {
  it('is «ikke spurt da» in the data, never blank, and no answer is lost', () => {
    const entries = entriesData(content);
    const column = entries.header.indexOf('varighet');
    expect(entries.rows.map((row) => row[column])).toEqual(['ikke spurt da', 'ja', '']);
    const { header, rows } = judgementsData(content);
    const cells = (id: string) => rows.map((row) => row[header.indexOf(id)]);
    expect(cells('kodebok')).toEqual(['3', '4', '4']);
    expect(cells('varighet')).toEqual(['ikke spurt da', 'ja', '']);
    expect(cells('tema')).toEqual(['kreft;kols', 'ikke spurt da', 'ikke spurt da']);
  });

  it('is told from a blank also where an imported file says so', () => {
    const told = { notAsked: [criterionId.parse('varighet')] };
    const fresh = frozenFrom(round, [
      stateOf('0101', { judgements: [{ ...late, answers: silent.answers, ...told }] }),
      stateOf('0102', { judgements: [late] }),
    ]);
    const entries = entriesData(fresh);
    const column = entries.header.indexOf('varighet');
    expect(entries.rows.map((row) => row[column])).toEqual(['ikke spurt da', 'ja', '']);
    const { header, rows } = judgementsData(fresh);
    expect(rows.map((row) => row[header.indexOf('varighet')])).toEqual(['ikke spurt da', 'ja']);
  });

  it('has a row of its own in its table, outside the denominator, with a note', () => {
    const { rows, cells, notes, caption } = tableOf(content, 'kriterium-varighet');
    expect(rows.map((row) => row.id)).toEqual(['ja', 'nei', 'ubesvart', 'ikke-spurt']);
    expect(cells.map(({ n, denominator, entries }) => ({ n, denominator, entries }))).toEqual([
      { n: 1, denominator: 2, entries: ['0102'] },
      { n: 0, denominator: 2, entries: [] },
      { n: 1, denominator: 2, entries: ['0201'] },
      { n: 1, denominator: null, entries: ['0101'] },
    ]);
    expect(caption).toContain('N = 2');
    expect(notes.join(' ')).toContain('1 avgjort er vurdert etter en tidligere versjon');
    expect(tableOf(content, 'kriterium-form').rows.map((row) => row.id)).not.toContain(
      'ikke-spurt',
    );
  });

  it('is told of in the method, with the versions and how much rests on each', () => {
    const text = overviewOf(content).method.paragraphs.join(' ');
    expect(text).toContain('versjon 4 gjelder nå');
    expect(text).toContain('«Varighet skal med».');
    expect(text).toContain('1 vurdering etter versjon 3 og 2 vurderinger etter versjon 4');
    expect(text).toContain('«ikke spurt da» gjelder «Varighet» (1)');
  });
});

describe('a round with one version', () => {
  it('freezes to what it always has, so that older releases stay what was signed', () => {
    const before = frozenFrom(first, states.slice(0, 1));
    const now = frozenFrom(first, states.slice(0, 1), { codebooks: codebooks.slice(0, 1) });
    expect(contentHashInput(now)).toEqual(contentHashInput(before));
    expect(JSON.stringify(now)).not.toContain('versions');
  });
});
