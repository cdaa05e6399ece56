import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyReleaseFolder } from '../../../electron/verifier/verify-release-folder.ts';
import { methodStory } from '../../builders/method-story.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

describe('a release made after another', () => {
  it('proves that its log goes on from that one, to a stranger with both folders', async () => {
    const folder = temporaryFolder();
    const { client, path, release, goOn } = await methodStory(folder);
    const numbers = [await release()];
    await goOn();
    numbers.push(await release());
    const [earlier = '', later = ''] = numbers.map((one) => join(folder, one));
    for (const number of numbers)
      await client.release.export({ number, folder: join(folder, number), minisign: true });
    expect(readdirSync(later)).toContain('manifest.json.minisig');
    expect(await verifyReleaseFolder(later, { after: earlier })).toMatchObject({ problems: [] });
    expect(await verifyReleaseFolder(earlier, { after: later })).toMatchObject({
      valid: false,
      problems: [{ code: 'not-the-release-before' }],
    });
    expect(await client.release.verify({ path })).toMatchObject({ valid: true });
    const checked = await client.release.verify({ path: later, after: earlier });
    expect(checked?.checked).toContain('Loggen bygger videre på utgivelse 1.0');
    expect(await client.release.verify({ path: earlier, after: later })).toMatchObject({
      valid: false,
    });
  }, 60_000);
});
