import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  errors,
  faultBench,
  storeCalls,
  type FaultBench,
} from '../../builders/disk-faults/disk-faults.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';
/** In the short run, of so many calls one fails. */
const stride = full ? 1 : 40;

let bench: FaultBench;
beforeAll(async () => {
  bench = await faultBench();
});
afterAll(() => bench.end());

it.each(storeCalls)(
  'a disk that fails at any «%s» is told of by name, and loses nothing',
  {
    timeout: 0,
  },
  async (call) => {
    const wrong: string[] = [];
    const outcomes = new Map<string, number>();
    for (const error of errors) {
      for (let at = 1; ; at += stride) {
        const { hit, told, wrong: found } = await bench.under({ call, error, at });
        if (!hit) break;
        wrong.push(...found.map((one) => `${call} ${at} ${error}: ${one}`));
        const refused = told.flatMap((one) => (one.kind === 'refused' ? [one.code] : []));
        const outcome =
          refused.length > 0 ? refused.join(' + ') : told.at(-1)?.kind === 'done' ? 'done' : 'died';
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    }
    const counts = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ');
    process.stdout.write(`disk faults, ${call}: ${counts}\n`);
    expect(wrong).toEqual([]);
  },
);
