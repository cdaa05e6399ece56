import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal, type Call } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const wordsIn = (text: string): readonly string[] => text.split(' ');

const service =
  '{"form":"koordinator","samarbeid":"egen","gruppebasert":"ja","mestring":["ja"],"planlagt-sammen":"ja","gjennomfort-sammen":"ja","evaluert-sammen":"ja"}';

/** A terminal on a mapping where every entry needs a second judgement. */
async function terminal(): Promise<{ readonly call: Call; readonly at: readonly string[] }> {
  const folder = temporaryFolder();
  const file = join(folder, 'k.grenseland');
  const call = openTerminal(folder);
  const made = await call(
    ...wordsIn(`new --file ${file} --name Prøve --register 2015-01-01 --units kommuner`),
    ...wordsIn('--codebook tjenester-2015 --adviser Kari --second all --resolver any'),
    ...wordsIn('--precedence telefonintervju,nettside'),
  );
  expect(made).toMatchObject({ exit: 0, output: { units: 428 } });
  return { call, at: ['--file', file, '--unit', '702'] };
}

describe('judging in the terminal', () => {
  it('saves a judgement, and in its place the next of the same adviser', async () => {
    const { call, at } = await terminal();
    const first = await call('judge', ...at, '--adviser', 'Kari', '--answers', service);
    expect(first).toMatchObject({
      exit: 0,
      output: {
        unit: '0702',
        outcome: 'egen-tjeneste',
        derived: 'egen-tjeneste',
        borderline: null,
        independent: null,
        standing: 'decided',
        awaitingSecond: true,
        toResolve: false,
      },
    });
    const mark = '{"criterion":"form","alternative":"egen-tjeneste","rationale":"Uklart"}';
    const again = await call(
      'judge',
      ...at,
      ...wordsIn('--adviser kari --answers {"form":"ingen"} --borderline'),
      mark,
    );
    expect(again).toMatchObject({
      output: { outcome: 'ingen-tjeneste', borderline: { rationale: 'Uklart', reasons: [] } },
    });
    const { output } = await call('entry', ...at);
    expect(output).toMatchObject({ judgements: [{ current: false }, { current: true }] });
  });

  it('keeps the first from the second, who is named, and says that it was kept', async () => {
    const { call, at } = await terminal();
    await call('judge', ...at, '--adviser', 'Kari', '--answers', service, '--rationale', 'kanari');
    expect(JSON.stringify((await call('entry', ...at)).output)).toContain('kanari');
    const seen = await call('entry', ...at, '--adviser', 'Ola');
    expect(JSON.stringify(seen.output)).not.toContain('kanari');
    expect(seen.output).toMatchObject({ withheld: true, judges: ['Kari'], judgements: [] });
    const second = await call('judge', ...at, '--adviser', 'Ola', '--answers', '{"form":"ingen"}');
    expect(second).toMatchObject({ output: { independent: true, toResolve: true } });
    expect((await call('entry', ...at, '--adviser', 'Ola')).output).toMatchObject({
      withheld: false,
    });
  });

  it('refuses as the form does, and says where the JSON is wrong', async () => {
    const { call, at } = await terminal();
    const by = ['judge', ...at, '--adviser', 'Kari', '--answers'];
    const refused = async (...words: readonly string[]): Promise<unknown> => {
      const { exit, output } = await call(...by, ...words);
      expect(exit).toBe(1);
      return output;
    };
    expect(await refused('{"form":"slott"}')).toMatchObject({
      refused: { code: 'unknown-answer', details: { value: 'slott', criterion: 'form' } },
    });
    expect(await refused(service, '--outcome', 'ingen-tjeneste')).toMatchObject({
      refused: { code: 'deviation-without-rationale' },
    });
    expect(await refused('{"form":')).toMatchObject({
      refused: { code: 'invalid-json', details: { place: '--answers' } },
    });
    expect(await refused('{"form":[]}')).toMatchObject({
      refused: { code: 'invalid-json', details: { place: '--answers.form' } },
    });
    expect(await refused(service, '--borderline', '{"kriterium":"form"}')).toMatchObject({
      refused: { code: 'invalid-json', details: { place: '--borderline' } },
    });
    expect((await call('entry', ...at)).output).toMatchObject({ judgements: [] });
  });
});
