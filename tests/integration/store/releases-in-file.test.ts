import { expect, it } from 'vitest';
import { load } from '../../../electron/store/mapping-file.ts';
import { releasesIn } from '../../../electron/store/releases-in-file.ts';
import { openDatabase } from '../../../electron/store/sql/open-database.ts';
import { smallMapping } from '../../builders/small-mapping.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

it('the releases of a file are those of its state, whatever has become of what is stored of it', async () => {
  const { handle, close } = openDatabase(await smallMapping(temporaryFolder()));
  try {
    const { releases, revocations } = load(handle).mapping;
    expect(releases.length).toBeGreaterThan(0);
    expect(releasesIn(handle)).toEqual({ releases, revocations });
    // Not as it was written, of another place than the log's end, and gone: the log is asked.
    for (const change of [
      "UPDATE projection_mapping SET state = CAST('{}' AS BLOB)",
      'UPDATE projection_mapping SET n = n - 1',
      'DELETE FROM projection_mapping',
    ]) {
      handle.exec(change);
      expect(releasesIn(handle)).toMatchObject({ releases, revocations });
    }
  } finally {
    close();
  }
});
