import { describe, expect, it } from 'vitest';
import { firstUnfinishedName, withUnfinished } from '../../../electron/store/unfinished.ts';

const place = '/kartlegginger/2015.grenseland';

describe('the name under which something is made', () => {
  it('is another while what was called off is still ending, and free again afterwards', async () => {
    let ended = (): void => undefined;
    const ending = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const names: string[] = [];
    const first = withUnfinished(place, 'ny', async (name) => {
      names.push(name);
      await ending;
    });
    const second = withUnfinished(place, 'ny', async (name) => {
      names.push(name);
      await ending;
    });
    const elsewhere = await withUnfinished(`${place}x`, 'ny', (name) => Promise.resolve(name));
    ended();
    await Promise.all([first, second]);
    const third = await withUnfinished(place, 'ny', (name) => Promise.resolve(name));
    const usual = firstUnfinishedName(place, 'ny');
    expect(names).toEqual([usual, `${usual}-2`]);
    expect(elsewhere).toBe(firstUnfinishedName(`${place}x`, 'ny'));
    expect(third).toBe(usual);
  });

  it('is free again where the work failed', async () => {
    const broken = withUnfinished(place, 'ny', () => Promise.reject(new Error('disken er full')));
    await expect(broken).rejects.toThrow('disken er full');
    expect(await withUnfinished(place, 'ny', (name) => Promise.resolve(name))).toBe(
      firstUnfinishedName(place, 'ny'),
    );
  });
});
