import { expect, it } from 'vitest';
import { powerLoss, reported } from '../../builders/power-loss/power-loss.ts';
import { jobs } from '../../builders/power-loss/jobs.ts';

// A share of what `npm run endurance` does in full.
it.each(jobs)(
  'power cut anywhere in «%s» loses nothing that was acknowledged',
  (job) => {
    const found = powerLoss(job, 250);
    reported(found);
    expect(found.told).toEqual([]);
    expect(found.distinct).toBeGreaterThanOrEqual(250);
  },
  120_000,
);

it('loses what was acknowledged where SQLite does not wait for the disk, or this would prove nothing', () => {
  const found = powerLoss('commit', 60, 'NORMAL');
  reported(found);
  expect(found.faults.get('lost')).toBeGreaterThan(0);
}, 120_000);
