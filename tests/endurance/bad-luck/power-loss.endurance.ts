import { expect, it } from 'vitest';
import { powerLoss, reported } from '../../builders/power-loss/power-loss.ts';
import { jobs, type Job } from '../../builders/power-loss/jobs.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';

/**
 * How many distinct states of a disk are opened in the full run; each job has about a fifth more, whatever is cut. With
 * those that come about in several ways, and are held to what had been said by then, they are far over 100,000.
 */
const states: Readonly<Record<Job, number>> = {
  making: 2_700,
  migrating: 4_700,
  commit: 15_000,
  checkpoint: 13_000,
  import: 12_000,
  release: 7_000,
  erasure: 14_000,
  backup: 2_500,
};

it.each(jobs)(
  'power cut anywhere in «%s» loses nothing that was acknowledged',
  {
    timeout: 0,
  },
  (job) => {
    const wanted = full ? states[job] : 100;
    const found = powerLoss(job, wanted, 'FULL', 1_000);
    reported(found);
    expect(found.told).toEqual([]);
    expect(found.distinct).toBeGreaterThanOrEqual(wanted);
  },
);

it.each(jobs.filter((job) => job !== 'making' && job !== 'migrating'))(
  'the same in «%s» loses some where SQLite does not wait for the disk, or it would prove nothing',
  { timeout: 0 },
  (job) => {
    const found = powerLoss(job, full ? 1_000 : 60, 'NORMAL', 1_000);
    reported(found);
    expect(found.faults.get('lost')).toBeGreaterThan(0);
  },
);
