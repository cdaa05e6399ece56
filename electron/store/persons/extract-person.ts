import type { HeldPerson } from '../../../shared/contract/person-views.ts';
import type { IsoTime } from '../../../shared/lib/ids.ts';
import { personExtract, type PersonExtract } from '../../../shared/personal/person-extract.ts';
import { utf8, type PrintedFile } from '../../exporters/printed-file.ts';
import type { Memory } from '../memory.ts';
import { mentionsInLog } from './personal-in-texts.ts';

/** What prints is large, and seldom needed: it is fetched when it is. */
const printing = () => import('../../exporters/person-extract-docx.ts');

/** In: the state, a person, and the time. Out: everything that is held of them, as it is given to them. */
export function extractOf(memory: Memory, person: HeldPerson, time: IsoTime): PersonExtract {
  return personExtract({
    mapping: memory.mapping.name,
    time,
    records: person.records,
    texts: mentionsInLog(memory, person.records),
  });
}

/** In: an extract. Out: it as JSON and as a Word document. */
export async function extractFiles(extract: PersonExtract): Promise<readonly PrintedFile[]> {
  const { personExtractDocx } = await printing();
  return [
    { path: 'personopplysninger.json', bytes: utf8(`${JSON.stringify(extract, null, 2)}\n`) },
    { path: 'personopplysninger.docx', bytes: await personExtractDocx(extract) },
  ];
}
