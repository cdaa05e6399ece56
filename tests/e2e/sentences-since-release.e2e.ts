import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeInBothSchemes } from './axe-findings.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';

/** A folder for pictures, where somebody wants to look at the page. */
const shots = process.env['GRENSELAND_SHOTS'];

let open: OpenMapping;

const field = () => open.window.getByRole('textbox', { name: 'Teksten med tall i klammer' });
const changed = () => open.window.getByRole('region', { name: 'Siden utgivelse 1.0' });

async function save(text: string): Promise<void> {
  const { window } = open;
  await field().blur();
  await window.keyboard.press('n');
  await window.getByRole('textbox', { name: 'Navn' }).waitFor();
  await field().fill(text);
  await window.keyboard.press('Control+Enter');
  await window.getByRole('heading', { level: 2, name: /^setning-/u }).waitFor();
}

beforeAll(async () => {
  const planned = ['--answers', '{"form":"ingen","planer":"godt-i-gang"}'];
  open = await openMapping({
    filled: 'complete',
    released: true,
    judged: [['--adviser', 'Kari Nordmann', '--unit', '0101', ...planned]],
  });
  await open.window.keyboard.press('Control+Shift+x');
  await field().waitFor();
});
afterAll(() => open.end());

it('tells which sentences have become others since the release, and which are no longer true', async () => {
  const { window } = open;
  await save('Det var {har-tjeneste.n} med.');
  await window.getByRole('combobox', { name: 'Hvilke tall setningene har' }).click();
  await window.getByRole('option', { name: 'Utgivelse 1.0' }).click();
  const sheet = window.getByRole('region', { name: 'Slik leses den' });
  await sheet.getByRole('button', { name: /^\d+:/u }).waitFor();
  const before = await sheet.getByRole('button', { name: /^\d+:/u }).innerText();
  await save(`Det var {${before}: har-tjeneste.n} med.`);
  await changed().getByRole('link', { name: 'setning-2' }).waitFor();
  const told = await changed().innerText();
  expect(told).toContain(`Det var ${before} med.`);
  expect(told).toContain('andre tall');
  expect(told).toContain('stemmer ikke lenger');
  expect(await axeInBothSchemes(window)).toEqual([]);
  if (shots !== undefined) await window.screenshot({ path: join(shots, 'sentences-since.png') });
});
