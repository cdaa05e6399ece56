import { describe, expect, it } from 'vitest';
import { claimOfLog, logBeginnings } from '../../../electron/store/log-proof.ts';
import { load } from '../../../electron/store/mapping-file.ts';
import { openDatabase } from '../../../electron/store/sql/open-database.ts';
import { releaseNumber, sha256Hex } from '../../../shared/lib/ids.ts';
import { methodStory } from '../../builders/method-story.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const other = sha256Hex.parse('f'.repeat(64));

describe('what a manifest says of the log', () => {
  it('is held against the log as it is, however long it has become', async () => {
    const folder = temporaryFolder();
    const { client, path, round, goOn } = await methodStory(folder);
    const look = async <T>(work: (handle: ReturnType<typeof openDatabase>['handle']) => T) => {
      await client.mapping.close();
      const { handle, close } = openDatabase(path);
      try {
        return work(handle);
      } finally {
        close();
        await client.mapping.open({ file: path });
      }
    };
    const then = await look((handle) =>
      claimOfLog(handle, load(handle).mapping, { round, number: releaseNumber.parse('1.0') }),
    );
    expect(then.follows).toBeNull();
    await goOn();
    await look((handle) => {
      const begins = logBeginnings(handle);
      const { size, root } = then.log;
      expect(begins({ size, root })).toBe(true);
      expect(begins({ size: size - 1, root })).toBe(false);
      expect(begins({ size, root: other })).toBe(false);
      expect(begins({ size: size + 10_000, root })).toBe(false);
    });
  }, 60_000);
});
