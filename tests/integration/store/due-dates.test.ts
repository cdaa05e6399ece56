import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoDate, unitNumber } from '../../../shared/lib/ids.ts';
import { firstRound, newRound2015, ownService } from '../../builders/mapping.ts';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const unit = (number: string) => unitNumber.parse(number);

/** Kari and Ola in a round where every entry needs a second judgement; Kari is unlocked. */
async function desk() {
  const folder = temporaryFolder();
  const client = openProgram(join(folder, 'hjem'));
  const ola = await client.session.createAdviser({ name: 'Ola', title: '', passphrase });
  await client.session.createAdviser({ name: 'Kari', title: '', passphrase });
  const mapping = await client.mapping.create({
    file: join(folder, 'k.grenseland'),
    round: newRound2015({ second: 'all' }),
  });
  const round = firstRound(mapping);
  const write = (number: string, due: string | null, to: string | null, text: string) =>
    client.thread.comment({
      round,
      unit: unit(number),
      criterion: null,
      to,
      text,
      due: due === null ? null : isoDate.parse(due),
      answers: null,
    });
  const due = () => client.thread.due({ round });
  const asOla = () => client.session.unlock({ adviser: ola.id, passphrase });
  return { client, round, write, due, asOla };
}

describe('what is due in a round', () => {
  it('stands by date, what is late first, by today’s date in Norway', async () => {
    const { write, due, asOla } = await desk();
    await write('0702', '2999-01-01', 'Kari', 'Senere');
    await write('0701', '2015-03-20', 'Ola', 'For sent');
    await write('0101', '2014-12-31', null, 'Lenge siden');
    await write('0104', null, 'Ola', 'Uten frist');
    const { today, rows } = await due();
    expect(today).toMatch(/^20\d\d-\d\d-\d\d$/u);
    expect(rows.map(({ text, standing, to, mine }) => [text, standing, to, mine])).toEqual([
      ['Lenge siden', 'forfalt', null, false],
      ['For sent', 'forfalt', 'Ola', false],
      ['Senere', 'kommer', 'Kari', true],
    ]);
    await asOla();
    expect((await due()).rows.filter((one) => one.mine).map((one) => one.text)).toEqual([
      'For sent',
    ]);
  });

  it('is no longer due when it is settled, and again when it is opened', async () => {
    const { client, round, write, due } = await desk();
    await write('0702', '2015-03-20', null, 'Ring');
    const [row] = (await due()).rows;
    if (row === undefined) throw new Error('It is due');
    await client.thread.settle({ round, unit: row.unit, comment: row.id, note: '' });
    expect((await due()).rows).toEqual([]);
    await client.thread.reopen({ round, unit: row.unit, comment: row.id, reason: 'Ikke svar' });
    expect((await due()).rows).toHaveLength(1);
  });

  it('keeps back what a judge wrote from the one who is to judge independently', async () => {
    const { client, round, write, due, asOla } = await desk();
    await write('0702', '2015-03-20', 'Ola', 'kanari');
    await client.entry.judge({
      round,
      unit: unit('0702'),
      answers: ownService,
      outcome: null,
      mark: null,
      rationale: '',
      replaces: null,
    });
    expect((await due()).rows).toHaveLength(1);
    await asOla();
    expect(JSON.stringify(await due())).not.toContain('kanari');
    expect((await due()).rows).toEqual([]);
  });
});
