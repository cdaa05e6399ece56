import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTerminal, type Call } from '../../builders/open-terminal.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const service =
  '{"form":"koordinator","gruppebasert":"ja","mestring":"ja","planlagt-sammen":"ja","gjennomfort-sammen":"ja","evaluert-sammen":"ja"}';

/** The words of a call, where none has a space in it. */
const words = (line: string): readonly string[] => line.split(' ');

/** A terminal on a mapping where Kari and Ola judge one entry differently. */
async function disagreement(): Promise<{ readonly call: Call; readonly at: readonly string[] }> {
  const folder = temporaryFolder();
  const file = join(folder, 'k.grenseland');
  const call = openTerminal(folder);
  await call(
    ...words(`new --name Prøve --register 2015-01-01 --units kommuner --codebook tjenester-2015`),
    '--file',
    file,
    '--adviser',
    'Kari',
  );
  const at = ['--file', file, '--unit', '702'];
  await call('judge', ...at, '--adviser', 'Kari', '--answers', service);
  await call('judge', ...at, '--adviser', 'Ola', '--answers', '{"form":"ingen"}');
  return { call, at };
}

const because = ['--rationale', 'Ingen er ansatt; se intervjuet.'];
const refusedWith = (code: string) => ({ exit: 1, output: { refused: { code } } });

describe('resolving in the terminal', () => {
  it('takes one side over, and says what came of it', async () => {
    const { call, at } = await disagreement();
    const done = await call('resolve', ...at, '--adviser', 'Per', '--like', 'ola', ...because);
    expect(done).toMatchObject({
      exit: 0,
      output: {
        unit: '0702',
        way: 'avgjort',
        by: 'Per',
        together: [],
        outcome: 'ingen-tjeneste',
        standing: 'decided',
        toResolve: false,
      },
    });
    expect(await call('ledger', ...at.slice(0, 2))).toMatchObject({
      output: { decided: 1, toResolve: 0 },
    });
    expect(await call('entry', ...at)).toMatchObject({
      output: {
        outcome: 'ingen-tjeneste',
        resolutions: [{ resolver: 'Per', stands: true, rationale: because[1] }],
        judgements: [{ outcome: 'egen-tjeneste' }, { outcome: 'ingen-tjeneste' }],
      },
    });
    expect(
      await call('resolve', ...at, '--adviser', 'Per', '--like', 'ola', ...because),
    ).toMatchObject(refusedWith('nothing-to-resolve'));
  });

  it('records an agreement, with answers and mark of its own', async () => {
    const { call, at } = await disagreement();
    const done = await call(
      'resolve',
      ...at,
      ...words('--adviser Ola --way enighet --with Kari'),
      ...words('--answers {"form":"ingen","planer":"godt-i-gang"}'),
      ...words('--borderline {"criterion":"form","alternative":"egen-tjeneste"}'),
      ...because,
    );
    expect(done).toMatchObject({
      output: {
        together: ['Kari', 'Ola'],
        outcome: 'planlagt-tjeneste',
        borderline: { rationale: because[1] },
      },
    });
  });

  it('refuses a judge, a missing reason and an unknown side, and takes one side or answers, not both', async () => {
    const { call, at } = await disagreement();
    const like = ['resolve', ...at, '--like', 'Kari'];
    expect(await call(...like, '--adviser', 'Ola', ...because)).toMatchObject(
      refusedWith('resolver-has-judged'),
    );
    expect(await call(...like, '--adviser', 'Per')).toMatchObject(refusedWith('rationale-missing'));
    expect(
      await call('resolve', ...at, '--like', 'Anne', '--adviser', 'Per', ...because),
    ).toMatchObject(refusedWith('agreement-by-stranger'));
    expect(await call(...like, '--answers', '{}', '--adviser', 'Per', ...because)).toMatchObject({
      exit: 2,
    });
    expect(await call('resolve', ...at, '--adviser', 'Per', ...because)).toMatchObject({ exit: 2 });
  });
});
