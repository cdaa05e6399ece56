import { array, assert, constantFrom, oneof, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../../shared/lib/value-of.ts';
import { evaluateTables } from '../../../../shared/release/tables/evaluate-tables.ts';
import { sentenceWorld } from '../../../../shared/sentences/sentence-world.ts';
import { writeSentence } from '../../../../shared/sentences/write-sentence.ts';
import {
  frozenFrom,
  markOf,
  reference2015,
  smallRound,
  stateOf,
  voteFor,
} from '../../../builders/frozen-content.ts';

const content = reference2015();
const { tables } = evaluateTables(content);
const world = sentenceWorld(content, tables, 1);
const coarse = sentenceWorld(content, tables, 0);
const write = (text: string, where = world) => valueOf(writeSentence(text, where));
const read = (text: string, where = world): string =>
  write(text, where).text.replaceAll('\u00A0', ' ');
const refused = (text: string) => {
  const result = writeSentence(text, world);
  return result.ok ? null : result.refusal;
};

describe('a sentence with live numbers', () => {
  it('prints the published headline', () => {
    const text =
      'I alt hadde {har-tjeneste.n} av {har-tjeneste.N} kommuner ({har-tjeneste.percent}) en tjeneste.';
    expect(write(text).text).toBe('I alt hadde 79 av 428 kommuner (18,5\u00A0%) en tjeneste.');
    expect(read(text, coarse)).toBe('I alt hadde 79 av 428 kommuner (18 %) en tjeneste.');
    expect(write(text).flags).toEqual([]);
  });

  it('prints every part of a number', () => {
    expect(read('x {har-tjeneste.low} {har-tjeneste.high} {har-tjeneste.range}')).toBe(
      'x 75 79 75–79',
    );
    expect(
      read('x {har-tjeneste.lowPercent} {har-tjeneste.highPercent} {har-tjeneste.percentRange}'),
    ).toBe('x 17,5 % 18,5 % 17,5–18,5 %');
    expect(read('x {har-tjeneste.borderline}: {har-tjeneste.borderlineNames}')).toMatch(
      /^x 4: .+, .+, .+ og .+$/u,
    );
    expect(read('x {tilbud-uten-tjeneste.names}')).toBe(read('x {har-tjeneste.borderlineNames}'));
  });

  it('finds a cell by row, by table and row, and by table, row and column', () => {
    expect(read('x {utfall.har-tjeneste.n}')).toBe('x 79');
    expect(read('x {kriterium-form.koordinator.n}')).toBe('x 63');
    expect(read('x {utfall-fylke.alle.har-tjeneste.n}')).toBe('x 79');
    expect(read('x {utfall-fylke."alle"."har-tjeneste".n}')).toBe('x 79');
  });

  it('keeps the records behind each number', () => {
    const [, number, , whole] = write('x {har-tjeneste.n} av {har-tjeneste.N}').parts;
    expect(number).toMatchObject({
      kind: 'number',
      text: '79',
      source: { from: 2, to: 18 },
      number: {
        table: 'utfall',
        row: 'har-tjeneste',
        column: 'n',
        part: 'n',
        n: 79,
        low: 75,
        high: 79,
      },
    });
    if (number?.kind !== 'number' || whole?.kind !== 'number') throw new Error('two numbers');
    expect(number.number.entries).toHaveLength(79);
    expect(number.number.swings).toHaveLength(4);
    expect(whole.number.entries).toHaveLength(428);
  });

  it('bends what follows a number', () => {
    const one = (n: number, text: string): string => {
      const units = Array.from({ length: 5 }, (_, at) => `010${at + 1}`);
      const states = units.map((unit, at) =>
        stateOf(unit, { judgements: [voteFor(at < n ? 'gruppe' : 'intet')] }),
      );
      const small = frozenFrom(smallRound(units), states);
      return read(text, sentenceWorld(small, evaluateTables(small).tables, 1));
    };
    const text = 'Der er {gruppe.n kommune|kommuner}';
    expect([0, 1, 2].map((n) => one(n, text))).toEqual([
      'Der er ingen kommuner',
      'Der er én kommune',
      'Der er 2 kommuner',
    ]);
    expect(one(1, 'Der er {gruppe.n et tilbud|tilbud}')).toBe('Der er ett tilbud');
    expect(one(1, 'Der er {gruppe.n ei gruppe|grupper}')).toBe('Der er ei gruppe');
    expect(one(1, 'Der er {tall gruppe.n kommune|kommuner}')).toBe('Der er 1 kommune');
    expect(one(3, 'Der er {ord gruppe.n kommune|kommuner}')).toBe('Der er tre kommuner');
    expect(one(1, 'Der {gruppe.n ? er den ene|er de}')).toBe('Der er den ene');
    expect(one(4, 'Der {gruppe.n ? er den ene|er de}')).toBe('Der er de');
    expect(one(1, '{gruppe.n kommune|kommuner} har det. {gruppe.n kommune|kommuner}!')).toBe(
      'Én kommune har det. Én kommune!',
    );
    expect(one(0, '{gruppe.n} av {gruppe.N kommune|kommuner}')).toBe('Ingen av 5 kommuner');
  });

  it('writes a number out where a sentence begins, and says where it cannot', () => {
    expect(read('{har-tjeneste.n} kommuner. {tilbud-uten-tjeneste.n} til.')).toBe(
      'Syttini kommuner. Fire til.',
    );
    expect(read('I ca. {har-tjeneste.n} kommuner, jf. {har-tjeneste.n}')).toBe(
      'I ca. 79 kommuner, jf. 79',
    );
    expect(read('{har-tjeneste.N} kommuner')).toBe('Fire hundre og tjueåtte kommuner');
    expect(write('{tall har-tjeneste.n} kommuner').flags).toEqual([]);
    const { flags } = write('{har-tjeneste.percent} av kommunene');
    expect(flags).toMatchObject([{ kind: 'begins-with-number', from: 0, to: 6 }]);
  });

  it('is written in nynorsk too', () => {
    const nynorsk = sentenceWorld(content, tables, 1, 'nn');
    expect(read('{kriterium-form.senter.n kommune|kommunar} har det.', nynorsk)).toBe(
      'Ingen kommunar har det.',
    );
    expect(read('{utfall-fylke.01.tilbud-uten-tjeneste.n}', nynorsk)).toMatch(/^[A-ZÉ]/u);
    const { flags } = write('I {over halvparten: har-tjeneste.percent}.', nynorsk);
    expect(flags[0]?.message).toContain('«under ein femdel»');
  });

  it('lets a brace be a brace, and keeps a percentage typed by hand on one line', () => {
    expect(write('{{x}} og 18 %').text).toBe('{x} og 18\u00A0%');
  });

  it.each([
    ['a {har-tjeneste.n', 3, 'sentence-unreadable'],
    ['a } b', 3, 'sentence-unreadable'],
    ['ab {} c', 4, 'sentence-unreadable'],
    ['ab {har-tjeneste.n kommune} c', 19, 'sentence-unreadable'],
    ['ab {finnes-ikke.n}', 5, 'reference-unknown'],
    ['ab {har-tjeneste}', 5, 'reference-unknown'],
    ['ab {har-tjeneste.antall}', 5, 'reference-unknown'],
    ['ab {utfall-fylke.alle.n}', 5, 'reference-unknown'],
    ['ab {ganske mange: har-tjeneste.n}', 4, 'claim-unknown'],
    ['ab {dobbelt så mange: har-tjeneste.n}', 4, 'sentence-unreadable'],
    ['ab {nesten halvparten: har-tjeneste.range}', 4, 'sentence-unreadable'],
  ])('refuses «%s» at %i', (text, position, code) => {
    expect(refused(text)).toMatchObject({ code, details: { position } });
  });

  it('tells what there is', () => {
    expect(refused('{finnes-ikke.n}')?.details['known']).toContain('har-tjeneste');
    expect(refused('{utfall.finnes-ikke.n}')?.details['known']).toContain('har-tjeneste');
    expect(refused('{utfall-fylke.alle.n}')?.details['known']).toContain('har-tjeneste');
    expect(refused('{har-tjeneste.antall}')?.message).toContain('percent');
  });

  it('has the same text in its parts, and each number where it was written', () => {
    const rows = tables[0]?.rows.filter((row) => row.kind !== 'outside').map((row) => row.id) ?? [];
    const piece = oneof(
      constantFrom('kommuner ', 'og ', '. ', '{{ ', 'ca. '),
      tuple(constantFrom(...rows), constantFrom('n', 'N', 'percent', 'range', 'names')).map(
        ([row, part]) => `{${row}.${part}}`,
      ),
    );
    assert(
      property(array(piece), (pieces) => {
        const text = pieces.join('');
        const { text: printed, parts, flags } = write(text);
        expect(parts.map((one) => one.text).join('')).toBe(printed);
        const written = parts.flatMap((one) =>
          one.kind === 'number' ? [text.slice(one.source.from, one.source.to)] : [],
        );
        expect(written.every((one) => /^\{.*\}$/u.test(one))).toBe(true);
        for (const { from, to } of flags) expect(printed.slice(from, to)).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });
});

describe('words with a checked meaning', () => {
  it('says what is untrue, and what would be true', () => {
    const { text, flags } = write('I {nesten halvparten: har-tjeneste.percent} av kommunene.');
    expect(text).toBe('I nesten halvparten av kommunene.');
    expect(flags).toMatchObject([
      {
        kind: 'claim-untrue',
        from: 2,
        to: 19,
        claim: {
          truth: 'never',
          value: '18,5\u00A0%',
          meaning: 'fra 45\u00A0% til under 50\u00A0%',
        },
      },
    ]);
    expect(flags[0]?.message).toContain('18,5\u00A0%');
    const [flag] = flags;
    expect(flags[0]?.message).toContain('«under en femdel»');
    if (flag?.kind !== 'claim-untrue') throw new Error('a flag');
    for (const words of flag.claim.instead)
      expect(write(`I {${words}: har-tjeneste.percent}`).flags).toEqual([]);
  });

  it('says what is true only as the borderline entries are read now', () => {
    const { flags } = write('Der er {over 76: har-tjeneste.n}.');
    expect(flags).toMatchObject([
      {
        kind: 'claim-depends',
        claim: { value: '79', low: '75', high: '79', instead: ['minst 75', 'høyst 79'] },
      },
    ]);
    expect(write('Der er {minst 75: har-tjeneste.n}.').flags).toEqual([]);
    expect(write('Der er {under 20 %: har-tjeneste.percent}.').flags).toEqual([]);
  });

  it('holds two numbers against each other, exactly also where one mark moves both', () => {
    const { flags } = write('Der er {flere: egen-tjeneste.n, interkommunal-tjeneste.n} egne.');
    expect(flags).toEqual([]);
    expect(
      write('{dobbelt så mange: egen-tjeneste.n, interkommunal-tjeneste.n}').flags,
    ).toMatchObject([
      { kind: 'claim-untrue', claim: { value: '5,25\u00A0ganger'.replace('\u00A0', ' ') } },
    ]);
    const units = ['0101', '0102', '0103', '0104', '0105'];
    const states = units.map((unit, at) =>
      stateOf(unit, {
        judgements: [
          voteFor(at < 3 ? 'gruppe' : 'intet', {
            borderline: at === 2 ? markOf('form', 'intet') : null,
          }),
        ],
      }),
    );
    const small = frozenFrom(smallRound(units), states);
    const where = sentenceWorld(small, evaluateTables(small).tables, 1);
    expect(write('Det er {flere: gruppe.n, intet.n}', where).flags).toMatchObject([
      {
        kind: 'claim-depends',
        claim: { value: '1,5 ganger', low: '0,67 ganger', high: '1,5 ganger' },
      },
    ]);
  });

  it('begins a sentence with a capital', () => {
    expect(write('{under en femdel: har-tjeneste.percent} av kommunene').text).toBe(
      'Under en femdel av kommunene',
    );
  });
});

describe('a percentage typed beside live numbers', () => {
  it('is held against them', () => {
    const { flags } = write('Der er {har-tjeneste.n} av {har-tjeneste.N} kommuner (20 %).');
    expect(flags).toMatchObject([{ kind: 'contradiction', from: 7 }]);
    expect(flags[0]?.message.replaceAll('\u00A0', ' ')).toBe('79 av 428 er 18,5 %, ikke 20 %.');
    expect(write('Der er {har-tjeneste.n} av {har-tjeneste.N} kommuner (18 %).').flags).toEqual([]);
  });
});
