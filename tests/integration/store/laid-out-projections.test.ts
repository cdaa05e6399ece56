import { describe, expect, it } from 'vitest';
import { openMappingFile, type MappingFile } from '../../../electron/store/mapping-file.ts';
import {
  layOutProjections,
  ProjectionChangedError,
} from '../../../electron/store/projection-reader.ts';
import type { Memory } from '../../../electron/store/memory.ts';
import { smallMapping } from '../../builders/small-mapping.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const statesIn = ({ entries }: Memory) => [...entries.values()].flatMap((all) => [...all.values()]);

/** Opens a mapping, changes its stored entries behind the program's back, and lays them out. */
async function laidOutAfter(sql: string, look: (file: MappingFile) => void): Promise<void> {
  const file = openMappingFile(await smallMapping(temporaryFolder(), 4));
  try {
    file.handle.exec(sql);
    look(file);
  } finally {
    file.close();
  }
}

describe('stored entries that are read when they are asked for', () => {
  it('are not believed where one is of a round that nobody knows', () =>
    laidOutAfter("UPDATE projection_entry SET round = 'x' || round WHERE unit = '0701'", (file) => {
      expect(() => layOutProjections(file.handle)).toThrow(ProjectionChangedError);
    }));

  it('are folded from the log where one is not of the kind that the table has', () =>
    laidOutAfter(
      `CREATE TEMP TABLE kept AS SELECT * FROM projection_entry;
       DROP TABLE projection_entry;
       CREATE TABLE projection_entry (round, unit, state, seal, PRIMARY KEY (round, unit)) WITHOUT ROWID;
       INSERT INTO projection_entry SELECT round, unit, iif(unit = '0701', NULL, state), seal FROM kept;`,
      (file) => {
        const { memory, asWritten } = layOutProjections(file.handle);
        expect(statesIn(memory)).toEqual(statesIn(file.memory()));
        expect(asWritten()).toBe(false);
      },
    ));
});
