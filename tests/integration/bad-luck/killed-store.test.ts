import { expect, it } from 'vitest';
import { killOften } from '../../builders/killed-store.ts';

// A share of what `npm run endurance` does in full.
it('a store killed at any moment loses no acknowledged decision, and leaves nothing half done', async () => {
  const { lost, told, acknowledged } = await killOften(14);
  expect({ lost, told }).toEqual({ lost: 0, told: [] });
  expect(acknowledged).toBeGreaterThan(14);
}, 300_000);
