import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal, type Call } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const words = (line: string): readonly string[] => line.split(' ');

const none = '{"form":"ingen"}';

/** A terminal on a mapping where every entry needs a second judgement; Kari has judged one, Ola another. */
async function terminal(): Promise<{
  readonly call: Call;
  readonly ask: Call;
  readonly at: readonly string[];
}> {
  const folder = temporaryFolder();
  const file = join(folder, 'k.grenseland');
  const call = openTerminal(folder);
  await call(
    ...words('new --name Prøve --register 2015-01-01 --units kommuner --second all'),
    ...words(`--codebook tjenester-2015 --adviser Kari --file ${file}`),
  );
  const at = ['--file', file, '--unit', '702'];
  await call('judge', ...at, '--adviser', 'Kari', '--answers', none);
  await call(...words(`judge --file ${file} --unit 0701 --adviser Ola --answers`), none);
  return {
    call,
    at,
    ask: (...rest) => call('assign', ...at, '--adviser', 'Kari', ...rest),
  };
}

const refusedWith = (code: string) => ({ exit: 1, output: { refused: { code } } });

describe('assigning in the terminal', () => {
  it('asks a person by name, anybody who has not judged, and nobody any longer', async () => {
    const { call, ask, at } = await terminal();
    const ola = { kind: 'person', name: 'Ola' };
    expect(await ask(...words('--task andrevurdering --to ola'))).toMatchObject({
      exit: 0,
      output: { unit: '0702', task: 'andrevurdering', to: ola, assigned: { andrevurdering: ola } },
    });
    const anyone = { kind: 'ny-person' };
    expect(await ask(...words('--task avklaring --to anyone'))).toMatchObject({
      output: { to: anyone, assigned: { andrevurdering: ola, avklaring: anyone } },
    });
    const { output } = await ask(...words('--task andrevurdering --to nobody'));
    expect(output).toMatchObject({ to: null, assigned: { avklaring: anyone } });
    expect(output).not.toHaveProperty('assigned.andrevurdering');
    expect(await call('entry', ...at)).toMatchObject({
      output: { assigned: { avklaring: anyone } },
    });
  });

  it('records what is so already only once', async () => {
    const { ask } = await terminal();
    const first = await ask(...words('--task vurdering --to Ola'));
    expect(await ask(...words('--task vurdering --to OLA'))).toEqual(first);
  });

  it('refuses as the window does, and changes nothing', async () => {
    const { call, ask, at } = await terminal();
    expect(await ask(...words('--task vurdering --to Ukjent'))).toMatchObject(
      refusedWith('adviser-unknown'),
    );
    expect(await ask(...words('--task andrevurdering --to Kari'))).toMatchObject(
      refusedWith('second-by-the-first'),
    );
    expect(await ask(...words('--task avklaring --to Kari'))).toMatchObject(
      refusedWith('resolver-has-judged'),
    );
    expect(await ask(...words('--task avklaring --to Ola --round Finnes_ikke'))).toMatchObject(
      refusedWith('round-unknown'),
    );
    expect(await ask(...words('--task noe --to Ola'))).toMatchObject({ exit: 2 });
    expect(await ask('--task', 'vurdering')).toMatchObject({ exit: 2 });
    expect((await call('entry', ...at)).output).toMatchObject({ assigned: {} });
  });
});
