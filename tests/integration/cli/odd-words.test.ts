import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal, type Call } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

// What a person types who guesses: the answer has to be of use to that one.

async function terminal(): Promise<{ readonly call: Call; readonly file: string }> {
  const folder = temporaryFolder();
  const file = join(folder, 'k.grenseland');
  const call = openTerminal(folder);
  await call(
    ...`new --file ${file} --name Prøve --register 2015-01-01 --units kommuner`.split(' '),
    ...'--codebook tjenester-2015 --adviser Kari'.split(' '),
  );
  return { call, file };
}

describe('odd words in the terminal', () => {
  it('about answers are told in Norwegian what should stand there', async () => {
    const { call, file } = await terminal();
    const problem = async (answers: string): Promise<unknown> => {
      const at = ['--file', file, '--unit', '0702', '--adviser', 'Kari'];
      const { output } = await call('judge', ...at, '--answers', answers);
      return output;
    };
    expect(await problem('[]')).toMatchObject({
      refused: { code: 'invalid-json', details: { problem: 'det skal stå et objekt her' } },
    });
    for (const one of ['{"form":"Senter"}', '{"form":null}', '{"form":7}'])
      expect(await problem(one)).toMatchObject({
        refused: {
          details: {
            place: '--answers.form',
            problem: 'det skal stå id-en til et svar, eller en liste av dem',
          },
        },
      });
  });

  it('where a name is left blank or an option is missing are a matter of usage, and said plainly', async () => {
    const { call, file } = await terminal();
    const at = ['--file', file, '--unit', '0702'];
    expect(await call('judge', ...at, '--adviser', '  ', '--answers', '{}')).toMatchObject({
      exit: 2,
      output: { usage: '--adviser: is empty' },
    });
    expect(await call('judge', ...at, '--adviser', 'Kari')).toMatchObject({
      exit: 2,
      output: { usage: '--answers: is missing' },
    });
    expect(await call('entry', ...at, '--at', 'i går')).toMatchObject({
      exit: 2,
      output: {
        usage: '--at: must be a day (2015-03-05) or a moment with its zone (2015-03-05T12:00:00Z)',
      },
    });
    expect(
      await call('judge', ...at, '--adviser', 'Kari', '--answers', '{}', '--outcome', 'Egen'),
    ).toMatchObject({
      exit: 2,
      output: { usage: '--outcome: must be an id, as egen-tjeneste' },
    });
    expect(await call('precedents', ...at, '--limit', 'mange')).toMatchObject({
      exit: 2,
      output: { usage: '--limit: must be a number' },
    });
    expect(await call('conflicts', '--file', file, '--adviser', 'Kari')).toMatchObject({
      exit: 2,
      output: { usage: '--unit, --criterion and --answers: needed to settle one' },
    });
  });
});
