import { expect, it } from 'vitest';
import { killOften } from '../../builders/killed-store.ts';

const full = process.env['GRENSELAND_ENDURANCE'] === 'full';

it('a store killed at any moment loses no acknowledged decision, and leaves nothing half done', {
  timeout: 0,
}, async () => {
  const { lost, told } = await killOften(full ? 1_000 : 5);
  expect({ lost, told }).toEqual({ lost: 0, told: [] });
});
