import { describe, expect, it } from 'vitest';
import { noMark, precedentDesk, unclear, unit } from '../../builders/precedent-desk.ts';

const canary = 'kanarifuglkurs';

/** A file in which Kari judged an entry in doubt, and overruled it as a precedent in another. */
async function overruled(change: Parameters<typeof precedentDesk>[0] = {}) {
  const desk = await precedentDesk(change);
  const { client, id, doubt } = desk;
  await doubt('0104', `Kurset går sjelden, ${canary}.`);
  const { judgements } = await client.reading.entry({ round: id, unit: unit('0104') });
  const [judged] = judgements;
  if (judged === undefined) throw new Error('It is judged');
  await client.precedent.weigh({
    round: id,
    unit: unit('0105'),
    stance: 'fraviker',
    precedent: { round: id, unit: unit('0104'), judgement: judged.id },
    words: 'Ett kurs er nok.',
  });
  const rejudge = () => client.codebook.rejudge({ round: id });
  const entry = () => client.reading.entry({ round: id, unit: unit('0104') });
  const inQueue = async () =>
    (await client.reading.queue({ round: id })).rows
      .filter((one) => one.rejudge !== null)
      .map((one) => [one.unit, one.rejudge]);
  return { ...desk, judged, rejudge, entry, inQueue };
}

describe('an entry that was overruled as a precedent', () => {
  it('is to be judged anew, in the list, the queue and the entry itself, until it is', async () => {
    const { client, id, judged, rejudge, entry, inQueue } = await overruled();
    expect(await rejudge()).toMatchObject({
      must: 0,
      rows: [
        {
          unit: '0104',
          reasons: [
            {
              kind: 'precedent',
              weight: 'could',
              weigher: 'Kari',
              in: { unit: '0105' },
              sentence: expect.stringMatching(
                /^Kari fravek avgjørelsen i .*: «Ett kurs er nok»\.$/u,
              ),
            },
          ],
        },
      ],
    });
    expect(await inQueue()).toEqual([['0104', 'could']]);
    expect((await entry()).rejudge).toHaveLength(1);

    // The same again is an answer too.
    const { borderline } = judged;
    await client.entry.judge({
      ...noMark,
      round: id,
      unit: unit('0104'),
      answers: unclear,
      mark: borderline && { ...borderline, reasons: [...borderline.reasons] },
      replaces: judged.id,
    });
    expect((await rejudge()).rows).toEqual([]);
    expect(await inQueue()).toEqual([]);
    expect((await entry()).rejudge).toEqual([]);
  });

  it('is told to nobody who is to judge it independently', async () => {
    const { become, rejudge, entry, inQueue } = await overruled({ second: 'borderline' });
    const seen = async () => [
      (await rejudge()).rows.length,
      (await inQueue()).length,
      (await entry()).rejudge.length,
    ];
    expect(await seen()).toEqual([1, 1, 1]);
    await become('Ola');
    expect(await seen()).toEqual([0, 0, 0]);
  });

  it('is no effect of a codebook that is only looked at', async () => {
    const { client, id } = await overruled();
    const round = await client.reading.round({ round: id });
    const { codebookContent } = round;
    const [first, ...others] = codebookContent.criteria;
    if (first === undefined) throw new Error('It has criteria');
    const codebook = {
      ...codebookContent,
      version: 2,
      criteria: [{ ...first, label: `${first.label} nå` }, ...others],
    };
    expect((await client.codebook.preview({ round: id, codebook })).rows).toEqual([]);
  });
});
