import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PrecedentsView } from '../../../shared/contract/precedent-contract.ts';
import { criterionId, isoDate, judgementId, outcomeId } from '../../../shared/lib/ids.ts';
import { newRound2015, ownService, profileOf } from '../../builders/mapping.ts';
import { noMark, precedentDesk, unclear, unit } from '../../builders/precedent-desk.ts';

const round2015 = newRound2015();
const canary = 'kanarifuglkurs';

const shown = ({ precedents }: PrecedentsView) => precedents.map((one) => one.unit);

describe('precedents in a file', () => {
  it('are none where nothing has been decided in doubt or with words', async () => {
    const { client, id, near } = await precedentDesk();
    await client.entry.judge({ ...noMark, round: id, unit: unit('0101'), answers: ownService });
    expect(await near('0104')).toEqual({ precedents: [], cases: 0 });
  });

  it('stand with the same doubt first, and say why, in both written forms', async () => {
    const { client, id, say, doubt, near } = await precedentDesk();
    await doubt('0101', 'Kurset går bare annethvert år, uten brukermedvirkning.');
    await client.entry.judge({
      ...noMark,
      round: id,
      unit: unit('0104'),
      answers: { ...ownService, ...profileOf({ form: 'senter' }) },
      rationale: 'Eget senter i sangkoret.',
    });
    await say('0105', 'Brukarmedverknaden i sangkora er god.');
    const bySources = await near('0105');
    expect(shown(bySources)).toEqual(['0104', '0101']);
    expect(bySources.precedents[1]?.whyWords).toEqual(['felles ord: brukermedvirkning']);

    const byForm = await client.precedent.near({
      round: id,
      unit: unit('0105'),
      form: { answers: unclear, doubt: null, words: '' },
      limit: 12,
    });
    expect(byForm.precedents[0]).toMatchObject({
      unit: '0101',
      roundName: 'Kartlegging 2015',
      outcome: { id: 'ingen-tjeneste', tone: 'none' },
      borderline: { criterion: 'gruppebasert', alternative: 'Egen tjeneste' },
      distance: 0,
      differing: [],
      overruled: false,
    });
    expect(byForm.precedents[0]?.why.map((one) => one.kind)).toEqual([
      'samme-tvil',
      'like-svar',
      'felles-ord',
    ]);
    expect(byForm.precedents[1]?.differing.map((one) => one.criterion)).toEqual([
      'form',
      'gruppebasert',
    ]);
  });

  it('follow what is judged and taken back, and never hold the entry itself', async () => {
    const { client, id, doubt, near } = await precedentDesk();
    await doubt('0101', 'Kurset går sjelden.');
    await doubt('0104', 'Kurset går sjelden.');
    expect(shown(await near('0104'))).toEqual(['0101']);
    await client.entry.withdrawJudgement({ round: id, unit: unit('0101'), reason: 'feil enhet' });
    expect(await near('0104')).toMatchObject({ precedents: [], cases: 1 });
    await doubt('0101', 'Kurset er lagt ned.');
    expect((await near('0104')).precedents[0]?.borderline?.rationale).toBe('Kurset er lagt ned.');
  });

  it('reach into rounds with another codebook, where only words can be alike', async () => {
    const { client, id, say, doubt, near } = await precedentDesk();
    await doubt('0101', 'Pårørendeskole i biblioteket.');
    const mapping = await client.mapping.addRound({
      round: {
        ...round2015,
        name: 'Nettsider 2023',
        registerDate: isoDate.parse('2023-01-01'),
        codebook: 'nettsider-2023',
      },
    });
    const web = mapping.rounds.find((one) => one.id !== id)?.id;
    if (web === undefined) throw new Error('no second round');
    await say('3001', 'Pårørandeskulen på biblioteket', web);
    expect((await near('3001', web)).precedents).toMatchObject([
      { round: id, unit: '0101', distance: null, why: [{ kind: 'felles-ord' }] },
    ]);
  });

  it('keep back what the asker is to judge without seeing, there and here', async () => {
    const { client, id, say, doubt, near, become } = await precedentDesk({ second: 'borderline' });
    await say('0104', 'Kurs på biblioteket');
    await say('0105', 'Kurs på biblioteket');
    await doubt('0101', `Kurs på biblioteket, ${canary}`);
    await doubt('0104', `Kurs, ${canary}`);
    expect(shown(await near('0105'))).toEqual(['0104', '0101']);
    await become('Ola');
    expect(JSON.stringify(await near('0105'))).not.toContain(canary);
    expect(await near('0105')).toEqual({ precedents: [], cases: 0 });
    // What Kari thought of the entry is no part of what it is held against.
    expect((await near('0104')).precedents).toEqual([]);
    expect(JSON.stringify(await client.precedent.casebook({ round: id }))).not.toContain(canary);
    await doubt('0101', 'Annethvert år på biblioteket');
    expect(shown(await near('0105'))).toEqual(['0101']);
  });

  it('are weighed; what is overruled is listed until somebody judges it anew', async () => {
    const { client, id, doubt, near, become } = await precedentDesk();
    await doubt('0101', 'Kurset går sjelden.');
    const { judgement } = await client.entry.judge({
      ...noMark,
      round: id,
      unit: unit('0104'),
      answers: unclear,
      mark: {
        criterion: criterionId.parse('gruppebasert'),
        alternative: null,
        rationale: 'Kurset går sjelden.',
        reasons: [],
      },
    });
    await become('Ola');
    const at = { round: id, unit: unit('0105') };
    const precedent = { round: id, unit: unit('0104'), judgement: judgementId.parse(judgement) };
    const overrule = client.precedent.weigh({ ...at, stance: 'fraviker', precedent, words: '' });
    await expect(overrule).rejects.toMatchObject({ data: { code: 'precedent-words-missing' } });
    await client.precedent.weigh({
      ...at,
      stance: 'fraviker',
      precedent,
      words: 'Ett kurs er nok.',
    });
    expect((await client.reading.history(at))[0]).toMatchObject({
      what: 'Fraviker tidligere avgjørelse i Moss',
    });
    const form = { answers: unclear, doubt: null, words: '' };
    const found = await client.precedent.near({ ...at, form, limit: 12 });
    expect(found.precedents.find((one) => one.unit === '0104')).toMatchObject({
      overruled: true,
      weighings: [{ stance: 'fraviker', words: 'Ett kurs er nok.', weigher: 'Ola', own: true }],
    });
    const consistency = () => client.precedent.consistency({ round: id });
    expect(await consistency()).toMatchObject({
      overruled: [{ unit: '0104', in: { unit: '0105' }, weigher: 'Ola' }],
    });
    await doubt('0104', 'Avgjort på nytt.');
    expect((await consistency()).overruled).toEqual([]);
    expect(shown(await near('0104'))).toContain('0101');
  });

  it('show the same answers with different outcomes, until they are told apart', async () => {
    const { client, id } = await precedentDesk();
    const judge = (number: string, outcome: string | null) =>
      client.entry.judge({
        ...noMark,
        round: id,
        unit: unit(number),
        answers: ownService,
        outcome: outcome === null ? null : outcomeId.parse(outcome),
        rationale: outcome === null ? '' : 'Lagt ned i mars',
      });
    await judge('0101', null);
    const { judgement } = await judge('0104', 'ingen-tjeneste');
    const consistency = () => client.precedent.consistency({ round: id });
    expect((await consistency()).inconsistencies).toMatchObject([
      {
        cases: [
          { unit: '0101', outcome: { id: 'egen-tjeneste' } },
          { unit: '0104', outcome: { id: 'ingen-tjeneste' } },
        ],
      },
    ]);
    await client.precedent.weigh({
      round: id,
      unit: unit('0101'),
      stance: 'skiller',
      precedent: { round: id, unit: unit('0104'), judgement: judgementId.parse(judgement) },
      words: 'Her er tjenesten i drift.',
    });
    expect((await consistency()).inconsistencies).toEqual([]);
  });

  it('make a casebook that is the same, byte for byte, each time it is written', async () => {
    const { client, folder, id, doubt } = await precedentDesk();
    await doubt('0101', 'Kurset går <sjelden> & lite.');
    const write = async (name: string) => {
      const written = await client.precedent.exportCasebook({
        round: id,
        formats: ['docx', 'html'],
        folder: join(folder, name),
      });
      expect(written?.files).toEqual(['praksis.docx', 'praksis.html']);
      return ['praksis.docx', 'praksis.html'].map((file) =>
        readFileSync(join(folder, name, file)).toString('base64'),
      );
    };
    expect(await write('en')).toEqual(await write('to'));
    const html = readFileSync(join(folder, 'en', 'praksis.html'), 'utf8');
    expect(html).toContain('Kurset går &lt;sjelden&gt; &amp; lite.');
    expect(html).not.toContain('<script');
    expect(existsSync(join(folder, 'en', 'praksis.docx'))).toBe(true);
  });
});
