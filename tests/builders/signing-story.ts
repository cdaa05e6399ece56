import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../../shared/lib/ids.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { unitsAt } from '../../shared/register/units-at.ts';
import { runCommand } from '../../electron/cli/run-command.ts';
import { createProgram } from '../../electron/store/program.ts';
import { passphrase } from './open-program.ts';
import type { Call } from './open-terminal.ts';
import { silentHost } from './silent-host.ts';

/** Every municipality of 2015 judged by one person, one of them as borderline. In: who. Out: the rows of a file. */
function everythingJudged(judge: string): string {
  const units = valueOf(unitsAt(isoDate.parse('2015-01-01'), 'kommuner'));
  const rows = units.map(({ number }, at) =>
    at === 0
      ? `${number};ingen;ingen-tjeneste;ja;planer;planlagt-tjeneste;Nær en plan.;${judge};2015-02-12`
      : `${number};ingen;ingen-tjeneste;;;;;${judge};2015-02-12`,
  );
  const header =
    'Kommunenummer;form;utfall;grenseland;tvil-om;alternativt-utfall;begrunnelse;vurdert-av;vurdert-dato';
  return [header, ...rows, ''].join('\r\n');
}

/** A program for each call, as a terminal has it: the mapping is free for the next machine. */
function callsOf(home: string): Call {
  return async (...words) => {
    const onSession = (): void => undefined;
    const options = { home, host: silentHost, resume: null, onSession, terminal: true };
    const program = createProgram(options);
    try {
      return await runCommand(program, words, { passphrase, progress: () => undefined });
    } finally {
      await program.close();
    }
  };
}

/** A mapping that is ready to be signed, and machines that each have their own keys. */
export type SigningStory = {
  readonly folder: string;
  readonly mapping: string;
  /** Kari's machine, where the mapping is. */
  readonly kari: Call;
  /** A machine of its own for each name. */
  readonly machine: (name: string) => Call;
  readonly path: (name: string) => string;
};

/** In: a folder in which a story has been told. Out: the same mapping and machines, nothing done with them. */
export function storyIn(folder: string): SigningStory {
  const path = (name: string): string => join(folder, name);
  const machine = (name: string): Call => {
    const home = path(`hjem-${name}`);
    mkdirSync(home, { recursive: true });
    return callsOf(home);
  };
  return { folder, mapping: path('kartlegging.grenseland'), kari: machine('kari'), machine, path };
}

/** In: a folder, and the words of `new` about who is to sign. Out: the mapping, all judged by Kari, nothing frozen. */
export async function signingStory(folder: string, rule: readonly string[]): Promise<SigningStory> {
  const story = storyIn(folder);
  const { kari, mapping, path } = story;
  const rows = path('rader.csv');
  writeFileSync(rows, everythingJudged('Kari'));
  const who = ['--file', mapping, '--adviser', 'Kari'];
  const round = ['--name', 'Runde', '--register', '2015-01-01', '--units', 'kommuner'];
  await kari('new', ...who, ...round, '--codebook', 'tjenester-2015', ...rule);
  await kari('import', ...who, '--input', rows);
  return story;
}
