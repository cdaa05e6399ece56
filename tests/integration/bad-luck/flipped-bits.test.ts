import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  flipEvenly,
  isSilentlyWrong,
  isWithoutPlace,
  lookAt,
} from '../../builders/flipped-bits.ts';
import { richMapping } from '../../builders/rich-mapping.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

it('a flipped bit anywhere in a file is found with its place, or changes nothing that anybody sees', async () => {
  const folder = temporaryFolder();
  const path = await richMapping(folder);
  const before = await lookAt(path);
  expect(before.kind).toBe('holds');
  const kinds = { refused: 0, found: 0, holds: 0 };
  for await (const one of flipEvenly(path, join(folder, 'skadet.grenseland'), 120, 0.5)) {
    kinds[one.look.kind] += 1;
    expect(isSilentlyWrong(one, before), `bit ${one.bit}`).toBe(false);
    expect(isWithoutPlace(one), `bit ${one.bit}: ${JSON.stringify(one.look)}`).toBe(false);
  }
  expect(kinds.refused).toBeGreaterThan(0);
  expect(kinds.found).toBeGreaterThan(0);
});
