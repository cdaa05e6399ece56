import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DeskState } from '../../../renderer/features/intake/desk-state.ts';
import { newDesk, type Desk } from '../../../renderer/features/intake/desk.ts';
import { firstRound, newRound2015 } from '../../builders/mapping.ts';
import { intakeFixture } from '../../builders/intake-fixture.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { silentHost } from '../../builders/silent-host.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const headings = 'Kommunenummer;Kommune;Hva ble sagt;Merknad';
const rows = [
  '0101;Halden;Vi har en koordinator.;ring igjen',
  '0104;Moss;Nei, ikke noe slikt.;',
  '9999;Utopia;Ingen vet.;',
];

type Paths = { open: string | null; save: string | null };

/** A desk on a real store, with a person who answers the dialogs. */
async function deskOn(text: string) {
  const folder = temporaryFolder();
  const file = join(folder, 'intervjuer.csv');
  writeFileSync(file, text);
  const paths: Paths = { open: file, save: null };
  const client = openProgram(join(folder, 'hjem'), {
    ...silentHost,
    chooseFile: () => Promise.resolve(paths.open),
    chooseNewFile: () => Promise.resolve(paths.save),
  });
  await client.session.createAdviser({ name: 'Kari Nordmann', title: 'rådgiver', passphrase });
  const mapping = await client.mapping.create({
    file: join(folder, 'k.grenseland'),
    round: newRound2015(),
  });
  const round = firstRound(mapping);
  const statements = async (): Promise<number> =>
    (await client.reading.queue({ round })).rows.reduce((sum, one) => sum + one.statements, 0);
  return { desk: newDesk(client.intake, round), paths, folder, statements };
}

/** Waits until the desk is as wanted. */
function until<T extends DeskState>(
  desk: Desk,
  wanted: (state: DeskState) => state is T,
): Promise<T> {
  return new Promise((resolve) => {
    const look = (): void => {
      const state = desk.state();
      if (!wanted(state)) return;
      stop();
      resolve(state);
    };
    const stop = desk.onChange(look);
    look();
  });
}

type Chosen = Extract<DeskState, { kind: 'chosen' }>;
type Tried = Chosen & { trial: Extract<Chosen['trial'], { kind: 'done' }> };
const tried = (state: DeskState): state is Tried =>
  state.kind === 'chosen' && state.trial.kind === 'done';

const text = [headings, ...rows].join('\r\n');

describe('a file on the desk', () => {
  it('is tried at once, and every row accounted for', async () => {
    const { desk, statements } = await deskOn(text);
    await desk.choose();
    const { trial, choice } = await until(desk, tried);
    expect(trial.report).toMatchObject({ rows: 3, stored: 2, refused: 1, alreadyStored: 0 });
    expect(trial.report.refusals[0]).toMatchObject({ row: 4, code: 'unknown-unit' });
    expect(choice.columns).toMatchObject({ 'Hva ble sagt': 'opplysning', Merknad: null });
    expect(await statements()).toBe(0);
  });

  it('stays as it was when the dialog is closed', async () => {
    const { desk, paths } = await deskOn(text);
    paths.open = null;
    await desk.choose();
    expect(desk.state()).toEqual({ kind: 'empty', refusal: null });
  });

  it('is tried anew when a column changes its meaning, which frees the one that had it', async () => {
    const { desk } = await deskOn(text);
    await desk.choose();
    await until(desk, tried);
    desk.setMeaning('Merknad', 'opplysning');
    const { trial, choice } = await until(desk, tried);
    expect(choice.columns).toMatchObject({ 'Hva ble sagt': null, Merknad: 'opplysning' });
    expect(trial.report.unusedColumns).toContain('Hva ble sagt');
  });

  it('says why it cannot be tried when no column tells the municipality', async () => {
    const { desk } = await deskOn(text);
    await desk.choose();
    await until(desk, tried);
    desk.setMeaning('Kommunenummer', null);
    desk.setMeaning('Kommune', null);
    const state = await until(
      desk,
      (one): one is Chosen => one.kind === 'chosen' && one.trial.kind === 'refused',
    );
    expect(state.trial).toMatchObject({ refusal: { code: 'headings-missing' } });
    expect(await desk.run()).toBeNull();
  });

  it('is refused whole when it cannot be read', async () => {
    const { desk, paths } = await deskOn(text);
    paths.open = intakeFixture('passordbeskyttet.xlsx');
    await desk.choose();
    expect(desk.state()).toMatchObject({ kind: 'empty', refusal: { code: 'unreadable-file' } });
  });
});

describe('taking it in', () => {
  it('stores what was promised, and nothing twice', async () => {
    const { desk, statements } = await deskOn(text);
    await desk.choose();
    await until(desk, tried);
    const end = await desk.run();
    expect(end).toMatchObject({ kind: 'stored', report: { stored: 2, refused: 1 } });
    expect(desk.state().kind).toBe('stored');
    expect(await statements()).toBe(2);
    await desk.choose();
    const again = await until(desk, tried);
    expect(again.trial.report).toMatchObject({ stored: 2, alreadyStored: 2 });
  });

  it('stores nothing when it is cancelled, and counts anew to be sure of it', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `0101;Halden;Opplysning ${at}.;`);
    const { desk, statements } = await deskOn([headings, ...many].join('\r\n'));
    await desk.choose();
    await until(desk, tried);
    const running = desk.run();
    await until(
      desk,
      (one): one is Extract<DeskState, { kind: 'running' }> =>
        one.kind === 'running' && one.step !== null,
    );
    desk.cancel();
    expect(await running).toEqual({ kind: 'cancelled' });
    const { stopped, trial } = await until(desk, tried);
    expect(stopped).toEqual({ kind: 'cancelled', already: 0 });
    expect(trial.report.alreadyStored).toBe(0);
    expect(await statements()).toBe(0);
  });

  it('writes the refused rows as a workbook, or says why it could not', async () => {
    const { desk, paths, folder } = await deskOn(text);
    await desk.choose();
    await until(desk, tried);
    await desk.saveRefused();
    expect(desk.state()).toMatchObject({ saved: null, notSaved: null });
    paths.save = join(folder, 'avviste.xlsx');
    await desk.saveRefused();
    expect(desk.state()).toMatchObject({ saved: paths.save, notSaved: null });
    expect(existsSync(paths.save)).toBe(true);
    paths.save = join(folder, 'finnes-ikke', 'avviste.xlsx');
    await desk.saveRefused();
    const state = desk.state();
    expect(state).toMatchObject({ saved: null });
    expect(state.kind === 'chosen' && state.notSaved?.message).toBeTruthy();
  });
});
