import type { ErasureView, HeldRecord } from '../../../shared/contract/person-views.ts';
import type { Memory } from '../memory.ts';
import type { ReadHandle } from '../sql/handle.ts';
import { begunMentions } from './erase-persons.ts';
import { releasesWith } from './published-persons.ts';
import { mentionsInLog } from './personal-in-texts.ts';

/** In: handle, state, the records, how many backups there are. Out: what erasing them takes away, and what it cannot. */
export function beforeErasing(
  handle: ReadHandle,
  memory: Memory,
  records: readonly HeldRecord[],
  backups: number,
): ErasureView {
  return {
    records: records.length,
    drafts: begunMentions(handle, records),
    inLog: mentionsInLog(memory, records),
    releases: releasesWith(memory, records),
    backups,
  };
}
