import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppendixDocument } from '../../../shared/appendix/appendix-document.ts';
import { paragraphOf } from '../../../shared/appendix/sentence.ts';
import { releaseNumber } from '../../../shared/lib/ids.ts';
import { holmestrand, methodStory, type MethodStory } from '../../builders/method-story.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const formats = ['docx', 'html', 'md'] as const;

/** What the files hold, by name. */
async function written(
  { client, round }: MethodStory,
  release: Parameters<typeof client.appendix.show>[0]['release'],
): Promise<Readonly<Record<string, string>>> {
  const folder = temporaryFolder();
  await client.appendix.export({ round, release, formats: [...formats], folder });
  return Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

/** Every sentence of a section, as one text. */
function textOf({ sections }: AppendixDocument, id: string): string {
  const parts = sections.find((one) => one.id === id)?.parts ?? [];
  return parts
    .flatMap((part) => ('sentences' in part ? [paragraphOf(part.sentences)] : []))
    .join(' ');
}

const rowsOf = ({ sections }: AppendixDocument, id: string) =>
  sections
    .flatMap((one) => one.parts)
    .flatMap((part) => (part.kind === 'table' && part.table.id === id ? part.table.rows : []))
    .map(({ cells }) => cells.map((one) => one.text));

describe('the method appendix of a file', () => {
  it('tells what the log holds, and of a release the same bytes whatever comes after', async () => {
    const story = await methodStory(temporaryFolder());
    const { client, round, release, goOn } = story;
    const first = await release();
    const then = await written(story, first);
    const told = await client.appendix.show({ round, release: first });
    expect(Object.keys(then)).toEqual(['metode.docx', 'metode.html', 'metode.md']);
    expect(textOf(told, 'kontakt')).toContain('3 kontaktforsøk med 3 avdelinger i 2 kommuner');
    expect(rowsOf(told, 'kontakt')).toEqual([
      ['Fikk svar', '2', '2'],
      ['Vist videre', '1', '1'],
      ['I alt', '3', '2'],
    ]);
    expect(textOf(told, 'avklaringer')).toContain('Den som avgjorde, var Per.');
    expect(textOf(told, 'godkjenning')).toContain('Kari, redaktør');
    expect(textOf(told, 'endringer')).toBe('');
    expect(rowsOf(told, 'kodebokendringer')).toEqual([]);

    await goOn();
    expect(await written(story, first)).toEqual(then);
    const second = await release();
    expect(await written(story, first)).toEqual(then);
    const changed = await client.appendix.show({ round, release: second });
    expect(textOf(changed, 'endringer')).toContain(
      'Forrige signerte utgivelse av runden er 1.0. I 1 kommune er utfallet et annet.',
    );
    expect(rowsOf(changed, 'endrede-oppforinger')).toEqual([
      [
        '0701 Horten',
        'Ingen tjeneste',
        'Planlagt tjeneste (grenseland, kunne vært ingen tjeneste)',
      ],
    ]);
    expect(rowsOf(changed, 'kodebokendringer')).toHaveLength(1);
    expect(textOf(changed, 'praksis')).toContain('Horten: skilt fra avgjørelsen om');
    const draft = await client.appendix.show({ round, release: null });
    expect(draft.marking).toContain('Utkast');
    expect(textOf(draft, 'godkjenning')).toBe('');
    expect(textOf(draft, 'endringer')).toContain('Utfall og merker for grenseland er de samme.');
  }, 60_000);

  it('gives one who is to judge independently no hint of the first judgement', async () => {
    const story = await methodStory(temporaryFolder());
    const { client, round, as, judge, release } = story;
    await release();
    const before = await client.appendix.show({ round, release: null });
    const { rows } = await client.reading.queue({ round });
    const fresh = rows.find((one) => one.borderline !== null);
    if (fresh === undefined) throw new Error('The example has borderline entries');
    await client.second.assign({
      round,
      unit: fresh.unit,
      task: 'andrevurdering',
      to: { kind: 'person', name: 'Ola' },
    });
    await as('Ola');
    const shown = await client.appendix.show({ round, release: null });
    expect(JSON.stringify(before.sections.find((one) => one.id === 'grenseland'))).toContain(
      fresh.unit,
    );
    const everything = JSON.stringify(shown.sections.map((one) => [one.id, one.parts]));
    expect(shown.marking).toContain('1 oppføring er holdt utenfor til du har vurdert den');
    expect(textOf(shown, 'grenseland')).toContain('12 av 427');
    expect(everything).not.toContain(`"name":"${fresh.name}"`);
    expect(rowsOf(shown, 'endrede-oppforinger')).toEqual([]);
    expect(rowsOf(shown, 'endrede-tall')).toEqual([]);
    expect(textOf(shown, 'endringer')).not.toContain('var avgjort, men er det ikke lenger');

    await judge(fresh.unit, 'Slik jeg ser det.');
    const after = await client.appendix.show({ round, release: null });
    expect(after.marking).not.toContain('holdt utenfor');
    expect(textOf(after, 'andrevurdering')).toContain('skal 1 kommune vurderes av to; 1 er det.');
    expect(JSON.stringify(after)).toContain(holmestrand);
  }, 60_000);

  it('is refused for a release that is not signed, or of another round', async () => {
    const { client, round } = await methodStory(temporaryFolder());
    const asked = client.appendix.show({ round, release: releaseNumber.parse('7.0') });
    expect(await codeOf(asked)).toBe('release-unknown');
    await client.release.freeze({ round, number: null });
    const frozen = client.appendix.show({ round, release: releaseNumber.parse('1.0') });
    expect(await codeOf(frozen)).toBe('release-not-final');
  }, 60_000);
});
