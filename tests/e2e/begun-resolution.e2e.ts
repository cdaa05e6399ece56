import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { launchGrenseland, type Grenseland } from './launch.ts';
import { openMapping, unlockAs, type OpenMapping } from './play/open-mapping.ts';

const service =
  '{"form":"koordinator","samarbeid":"egen","gruppebasert":"ja","mestring":"ja","planlagt-sammen":"ja","gjennomfort-sammen":"ja","evaluert-sammen":"ja"}';
const words = 'Vi har lest intervjuet på nytt; stillingen er fast.';

let mapping: OpenMapping;
let window: Page;
let again: Grenseland | undefined;

const pane = () => window.getByRole('region', { name: 'Avklaring' }).first();
const rationale = () => window.getByRole('textbox', { name: 'Begrunnelse for avklaringen' });

/** The whole program gone at once, as when the power goes. */
async function crash(): Promise<void> {
  const process = mapping.app.process();
  const gone = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await gone;
}

beforeAll(async () => {
  mapping = await openMapping({
    filled: 'empty',
    judged: [
      ['--adviser', 'Kari Nordmann', '--unit', '0702', '--answers', service],
      ['--adviser', 'Ola Hansen', '--unit', '0702', '--answers', '{"form":"ingen"}'],
    ],
  });
  window = mapping.window;
}, 120_000);
afterAll(async () => {
  await again?.close();
  await mapping.end().catch(() => undefined);
});

describe('what is begun where judgements differ', () => {
  it('is kept a moment after each change', async () => {
    await window.keyboard.press('Control+9');
    await window.getByRole('heading', { level: 2, name: 'Holmestrand' }).waitFor();
    expect(await pane().getByText('Utkastet er tatt vare på').count()).toBe(0);
    await window.keyboard.press('a');
    await window.keyboard.press('r');
    await window.keyboard.type(words);
    await pane().getByText('Utkastet er tatt vare på').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
  });

  it('stands as it was left after the program is killed', async () => {
    await crash();
    again = await launchGrenseland({ home: mapping.home, args: [mapping.mapping] });
    ({ window } = again);
    await unlockAs(window, 'Kari Nordmann');
    await window.getByRole('heading', { level: 1, name: 'Kartlegging 2015' }).waitFor();
    await window.keyboard.press('Control+9');
    await window.getByRole('heading', { level: 2, name: 'Holmestrand' }).waitFor();
    expect(await rationale().inputValue()).toBe(words);
    expect(await pane().getByText('Egen tjeneste', { exact: true }).count()).toBeGreaterThan(0);
    await pane().getByText('Utkastet er tatt vare på').waitFor();
    expect(await axeInBothSchemes(window)).toEqual([]);
  });

  it('is put away with a key, for good', async () => {
    const discard = pane().getByRole('button', { name: 'Forkast utkastet' });
    await discard.focus();
    await window.keyboard.press('Enter');
    await discard.waitFor({ state: 'detached' });
    expect(await rationale().inputValue()).toBe('');
    await window.keyboard.press('Control+1');
    await window.getByRole('heading', { level: 1, name: 'Kartlegging 2015' }).waitFor();
    await window.reload();
    await window.getByRole('heading', { level: 1, name: 'Kartlegging 2015' }).waitFor();
    await window.keyboard.press('Control+9');
    await window.getByRole('heading', { level: 2, name: 'Holmestrand' }).waitFor();
    expect(await rationale().inputValue()).toBe('');
  });
});
