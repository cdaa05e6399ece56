import { expect, it } from 'vitest';
import { powerLoss, reported } from '../../builders/power-loss/power-loss.ts';
import { jobs, type Job } from '../../builders/power-loss/jobs.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';

/** How many distinct states of a disk are opened in the full run: over 100,000 in all. */
const states: Readonly<Record<Job, number>> = {
  making: 7_000,
  migrating: 9_000,
  commit: 18_000,
  checkpoint: 16_000,
  import: 15_000,
  release: 12_000,
  erasure: 17_000,
  backup: 8_000,
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
