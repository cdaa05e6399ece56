import { describe, expect, it } from 'vitest';
import { isoDate, unitNumber } from '../../../shared/lib/ids.ts';
import { paragraphOf } from '../../../shared/appendix/sentence.ts';
import { methodStory, type MethodStory } from '../../builders/method-story.ts';
import { codeOf } from '../../builders/refusal-code.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const unit = unitNumber.parse('0704');

const kindsOf = async ({ client, round }: MethodStory) =>
  (await client.obstacle.page({ round })).obstacles
    .filter((one) => one.stands)
    .map((one) => one.kind);

async function toldIn({ client, round }: MethodStory, id: string): Promise<string> {
  const { sections } = await client.appendix.show({ round, release: null });
  return (sections.find((one) => one.id === id)?.parts ?? [])
    .flatMap((part) => ('sentences' in part ? [paragraphOf(part.sentences)] : []))
    .join(' ');
}

describe('what stands in the way, from the log to what is signed', () => {
  it('is told, asked for, waived with a reason, frozen and printed', async () => {
    const story = await methodStory(temporaryFolder());
    const { client, round, as, release } = story;
    expect(await kindsOf(story)).toEqual([]);
    await client.obstacle.setRequirements({ round, kinds: ['open-comment'] });
    await client.thread.comment({
      round,
      unit,
      criterion: null,
      to: null,
      text: 'Er dette avklart?',
      due: null,
      answers: null,
    });
    expect(await kindsOf(story)).toEqual(['open-comment']);
    const { blocks } = await client.release.page({ round });
    expect(blocks.map((one) => [one.kind, one.units])).toEqual([['open-comment', [unit]]]);
    expect(await codeOf(client.release.freeze({ round, number: null }))).toBe('release-blocked');

    await as('Per');
    const given = { round, kind: 'open-comment' as const, units: null };
    expect(await codeOf(client.obstacle.waive({ ...given, reason: '' }))).toBe(
      'waiver-reason-missing',
    );
    const blocked = { ...given, kind: 'undecided' as const, reason: 'Haster.' };
    expect(await codeOf(client.obstacle.waive(blocked))).toBe('obstacle-not-waivable');
    await client.obstacle.waive({ ...given, reason: 'Spørsmålet gjelder neste runde.' });
    expect(await kindsOf(story)).toEqual([]);
    const first = await release();
    const told = await toldIn(story, 'unntak');
    expect(told).toContain('Per gjorde');
    expect(told).toContain('unntak for åpne kommentarer i 1 kommune (Tønsberg)');
    expect(told).toContain('«Spørsmålet gjelder neste runde.»');
    const { sections } = await client.appendix.show({ round, release: first });
    expect(sections.map((one) => one.id)).toContain('unntak');

    // Something new of the same kind stands in the way again, and the release is not what stands now.
    await client.thread.comment({
      round,
      unit,
      criterion: null,
      to: null,
      text: 'Og dette?',
      due: null,
      answers: null,
    });
    expect(await kindsOf(story)).toEqual(['open-comment']);
    const [waiver] = (await client.obstacle.page({ round })).waivers;
    expect(waiver).toMatchObject({ by: 'Per', inForce: 0, withdrawn: null });
    expect(waiver?.units).toMatchObject([{ unit, standing: 'changed' }]);
    const { obstacles } = await client.obstacle.page({ round });
    const again = obstacles.find((one) => one.kind === 'open-comment');
    expect(again?.units).toMatchObject([{ unit, waived: false, changed: true }]);
  });

  it('counts the links that somebody has tried, in every entry that has them', async () => {
    const story = await methodStory(temporaryFolder());
    const { client, round } = story;
    const link = 'https://www.eksempel.no/felles';
    const statement = {
      source: 'nettside' as const,
      date: null,
      informant: null,
      text: null,
      answers: {},
    };
    for (const one of [unit, unitNumber.parse('0701')])
      await client.entry.addStatement({ round, unit: one, statement: { ...statement, link } });
    await client.entry.addStatement({
      round,
      unit,
      statement: { ...statement, link: 'www.eksempel.no' },
    });
    const found = async (wanted: string) =>
      (await client.obstacle.links({ round })).find((one) => one.link === wanted);
    expect(await found(link)).toMatchObject({ wellFormed: true, last: null });
    expect((await found(link))?.units.map((one) => one.unit)).toEqual(['0701', '0704']);
    expect(await found('www.eksempel.no')).toMatchObject({ wellFormed: false });
    const tried = { round, link, date: isoDate.parse('2015-03-05'), note: 'Gir 404.' };
    await client.obstacle.checkLink({ ...tried, result: 'dod' });
    expect(await found(link)).toMatchObject({ last: { result: 'dod', date: '2015-03-05' } });
    const deadIn = async () =>
      (await client.obstacle.page({ round })).obstacles
        .find((one) => one.kind === 'dead-link')
        ?.units.map((one) => one.unit);
    expect(await deadIn()).toEqual(['0701', '0704']);
    await client.obstacle.checkLink({ ...tried, result: 'virker' });
    expect(await deadIn()).toEqual(['0704']);
  });
});
