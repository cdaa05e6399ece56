import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeInBothSchemes } from './axe-findings.ts';
import { stubDialogs } from './launch.ts';
import { openMapping, type OpenMapping } from './play/open-mapping.ts';
import { terminalIn } from './run-terminal.ts';

let open: OpenMapping;
const findings: string[] = [];

async function look(name: string): Promise<void> {
  for (const one of await axeInBothSchemes(open.window)) findings.push(`${name}, ${one}`);
}

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await open.window.keyboard.press(key);
};
const pane = () => open.window.getByRole('region', { name: 'Tidligere avgjørelser' });
const cards = () => pane().locator('[data-precedent]');
const chosen = () => pane().locator('[data-chosen]');
const nameOf = async (): Promise<string> =>
  (await chosen().getByRole('heading', { level: 3 }).innerText()).trim();
const words = (label: string) => open.window.getByRole('textbox', { name: label });
const told = async (text: string | RegExp): Promise<boolean> => {
  await open.window.getByText(text).first().waitFor();
  return true;
};

beforeAll(async () => {
  open = await openMapping({ filled: 'workbook' });
  await press('Control+3');
  await open.window.getByRole('listbox').waitFor();
});
afterAll(() => open.end());

describe('earlier cases beside the judgement', () => {
  it('take the place of the queue, say why they are shown, and follow what is answered', async () => {
    await press('d');
    await cards().first().waitFor();
    expect(await open.window.getByRole('listbox', { name: 'Køen' }).count()).toBe(0);
    expect(await chosen().count()).toBe(1);
    const before = await cards().first().innerText();
    await press('u', '3', 'u', 'Escape');
    await open.window
      .getByRole('combobox', { name: 'Kriterium i tvil' })
      .selectOption({ label: 'samarbeid' });
    await chosen()
      .getByText(/samme kriterium i tvil/iu)
      .waitFor();
    expect(await cards().first().innerText()).not.toBe(before);
    expect(
      await chosen()
        .getByText(/svar like/u)
        .count(),
    ).toBe(1);
    await look('earlier cases');
  });

  it('are followed by a key', async () => {
    await press('Escape', 'Shift+L');
    await told(`Følger avgjørelsen i ${await nameOf()}.`);
    await chosen().getByText('Du følger denne.').waitFor();
    expect(await chosen().getByRole('button', { pressed: true }).count()).toBe(1);
  });

  it('are distinguished only by facts', async () => {
    await press('Shift+J', 'Shift+S');
    await words('Hvilke fakta er ulike?').waitFor();
    await press('Control+Enter');
    expect(await told(/Skriv hvilke fakta som er ulike/u)).toBe(true);
    await look('distinguishing');
    await open.window.keyboard.type('Her er kurset åpent for alle.');
    await press('Control+Enter');
    await chosen().getByText('Du skiller saken fra denne:').waitFor();
  });

  it('are overruled with a rationale, and listed until somebody judges them anew', async () => {
    await press('Shift+J', 'Shift+V');
    await words('Hvorfor fravikes den?').waitFor();
    await open.window.keyboard.type('Ett kurs i året er nok.');
    await press('Control+Enter');
    const name = await nameOf();
    await told(`Fraveket. ${name} står nå på listen til ny vurdering.`);
    await chosen().getByText('Fraveket, venter på ny vurdering').waitFor();

    await press('Control+1');
    await told(/1 fraveket avgjørelse venter på ny vurdering/u);
    await open.window.getByRole('link', { name: 'Se praksis' }).click();
    await open.window.getByRole('heading', { level: 1, name: 'Praksis' }).waitFor();
    expect(await told(/Ett kurs i året er nok/u)).toBe(true);
    await look('the casebook');
  });

  it('stand, overruled, among what the page of versions wants judged anew, and in the entry', async () => {
    await press('Control+7');
    await open.window.getByRole('heading', { level: 2, name: 'Regler' }).waitFor();
    await press('v');
    const list = open.window.locator('section').filter({
      has: open.window.getByRole('heading', { name: 'Vurderes på nytt' }),
    });
    await list.getByText(/fravek avgjørelsen i .*«Ett kurs i året er nok»/u).waitFor();
    await look('what is to be judged anew');
    const overruled = list.getByRole('link').first();
    const name = await overruled.innerText();
    await overruled.focus();
    await press('Enter');
    await open.window.getByRole('heading', { level: 1, name }).waitFor();
    expect(await told('Fraveket som presedens, venter på ny vurdering')).toBe(true);
    await look('an overruled entry');
    await press('Control+1');
    await open.window.getByRole('link', { name: 'Se praksis' }).click();
    await open.window.getByRole('heading', { level: 1, name: 'Praksis' }).waitFor();
  });

  it('are gathered by criterion and written to Word and HTML', async () => {
    const folder = join(open.folder, 'praksis');
    mkdirSync(folder);
    await stubDialogs(open.app, { folder });
    await press('Control+e');
    await told(/praksis\.docx, praksis\.html/u);
    expect(existsSync(join(folder, 'praksis.docx'))).toBe(true);
    expect(existsSync(join(folder, 'praksis.html'))).toBe(true);
  });

  it('open where they were judged, and the pane stays for the next entry', async () => {
    await press('Control+3');
    await cards().first().waitFor();
    const name = await nameOf();
    await press('Shift+O');
    await open.window.getByRole('heading', { level: 1, name }).waitFor();
    await press('d');
    await open.window.getByRole('listbox', { name: 'Køen' }).waitFor();
    expect(await pane().count()).toBe(0);
  });

  it('are told in the terminal, each with why', async () => {
    await open.close();
    const grenseland = await terminalIn(join(open.folder, 'hjem'));
    const { json } = await grenseland(
      'precedents',
      '--file',
      open.mapping,
      '--unit',
      '124',
      '--limit',
      '3',
    );
    const answer = z
      .object({ precedents: z.array(z.object({ score: z.number(), why: z.array(z.unknown()) })) })
      .parse(json);
    expect(answer.precedents).toHaveLength(3);
    expect(answer.precedents.every((one) => one.why.length > 0)).toBe(true);
  });

  it('is free of what axe finds', () => {
    expect(findings).toEqual([]);
  });
});
