import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paragraphOf } from '../../../shared/appendix/sentence.ts';
import { isoDate, unitNumber } from '../../../shared/lib/ids.ts';
import { methodStory } from '../../builders/method-story.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const units = ['0701', '0702', '0704'].map((one) => unitNumber.parse(one));
const [horten, holmestrand] = [unitNumber.parse('0701'), unitNumber.parse('0702')];
const due = isoDate.parse('2099-04-15');

describe('the right of reply', () => {
  it('goes from the sheet to what came of it, and nobody is named on the way', async () => {
    const folder = temporaryFolder();
    const { client, round, path } = await methodStory(folder);
    const canary = 'Kanari Personnavn';
    await client.entry.addAttempt({
      round,
      unit: horten,
      attempt: {
        date: isoDate.parse('2015-02-03'),
        department: 'Helse',
        result: 'svar',
        note: `Snakket med ${canary}`,
      },
      person: null,
    });
    const out = join(folder, 'ark');
    const asked = {
      round,
      release: null,
      units: [...units],
      formats: ['docx' as const, 'txt' as const],
    };
    const written = await client.reply.write({ ...asked, due, folder: out });
    expect(written?.units).toEqual(units);
    expect(readdirSync(out).toSorted()).toEqual([
      '0701-horten.docx',
      '0701-horten.txt',
      '0702-holmestrand.docx',
      '0702-holmestrand.txt',
      '0704-tonsberg.docx',
      '0704-tonsberg.txt',
    ]);
    const mail = readFileSync(join(out, '0701-horten.txt'), 'utf8');
    expect(mail).toContain('innen 15. april 2099');
    for (const name of readdirSync(out))
      expect(readFileSync(join(out, name)).includes(canary)).toBe(false);
    const bytes = readFileSync(join(out, '0701-horten.docx'));
    await client.reply.write({ ...asked, due, folder: out });
    expect(readFileSync(join(out, '0701-horten.docx')).equals(bytes)).toBe(true);
    expect(path).not.toBe('');

    await client.reply.markSent({
      round,
      units: [...units],
      date: isoDate.parse('2015-04-01'),
      due,
    });
    const reply = { round, role: 'Kommunalsjef', date: isoDate.parse('2015-04-08') };
    expect(
      await codeOf(client.reply.record({ ...reply, unit: horten, text: '', contests: false })),
    ).toBe('reply-incomplete');
    await client.reply.record({ ...reply, unit: horten, text: 'Det stemmer.', contests: false });
    await client.reply.record({ ...reply, unit: holmestrand, text: 'Feil.', contests: true });
    const page = await client.reply.page({ round });
    const rowOf = (unit: string) => page.rows.find((one) => one.unit === unit);
    expect(page.numbers).toEqual({
      sent: 3,
      answered: 2,
      contesting: 1,
      changed: 0,
      kept: 0,
      open: 1,
    });
    expect(rowOf('0701')).toMatchObject({
      sent: { date: '2015-04-01', due },
      replies: [{ role: 'Kommunalsjef', text: 'Det stemmer.' }],
      contests: [],
    });
    const [contest] = rowOf('0702')?.contests ?? [];
    if (contest === undefined) throw new Error('Nothing is contested');
    await client.thread.answerContest({
      round,
      unit: holmestrand,
      contest: contest.id,
      decision: 'beholdt',
      reason: 'Kurset er avlyst.',
    });
    const after = await client.reply.page({ round });
    expect(after.numbers).toMatchObject({ kept: 1, open: 0 });
    const { sections } = await client.appendix.show({ round, release: null });
    const told = (sections.find((one) => one.id === 'tilsvar')?.parts ?? [])
      .flatMap((part) => ('sentences' in part ? [paragraphOf(part.sentences)] : []))
      .join(' ');
    expect(told).toBe(
      'Faktaark med det som er registrert, er ført som sendt til 3 kommuner, 1. april 2015. 2 kommuner har svart. 1 kommune har bestridt oppføringen sin. I 1 av dem ble oppføringen beholdt.',
    );
    const [newest] = await client.reading.history({ round, unit: horten });
    expect(newest?.what).toBe('Opplysning fra tilsvar lagt til');
  });

  it('can be called off, and then nothing is written', async () => {
    const folder = temporaryFolder();
    const { client, round } = await methodStory(folder);
    const out = join(folder, 'ark');
    const stopped = new AbortController();
    const steps = await client.reply.writeInSteps(
      { round, release: null, units: null, formats: ['docx'], due: null, folder: out },
      { signal: stopped.signal },
    );
    const first = await steps.next();
    expect(first.value).toMatchObject({ kind: 'progress', stage: 'sheets' });
    await steps.return?.(undefined);
    expect(() => readdirSync(out)).toThrow('ENOENT');
  });
});
