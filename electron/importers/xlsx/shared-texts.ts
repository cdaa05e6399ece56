import { tooLarge } from '../file-fault.ts';
import { counted, limits } from '../limits.ts';
import { xmlName } from '../xml/xml-name.ts';
import { findPart, scanPart, type Package } from './package.ts';
import { textReader } from './text-reader.ts';

const item = xmlName('si');
const text = xmlName('t');
const phonetic = xmlName('rPh');

/**
 * In: the package and its part of shared texts, if any. Out: the texts in order; pieces with different looks are put
 * together, phonetic guides left out.
 */
export async function readSharedTexts(
  pack: Package,
  part: string | undefined,
): Promise<readonly string[]> {
  const entry = part === undefined ? undefined : findPart(pack, part);
  if (entry === undefined) return [];
  const texts: string[] = [];
  const readText = textReader();
  let current = '';
  let inText = false;
  let inPhonetic = false;
  await scanPart(pack, entry, {
    open(name) {
      if (name === item) current = '';
      else if (name === text) inText = !inPhonetic;
      else if (name === phonetic) inPhonetic = true;
    },
    close(name) {
      if (name === text) inText = false;
      else if (name === phonetic) inPhonetic = false;
      else if (name === item) {
        if (texts.length === limits.cells)
          throw tooLarge(
            `mer enn ${counted(limits.cells, 'tekster')}`,
            counted(limits.cells, 'tekster'),
          );
        texts.push(current);
      }
    },
    text(bytes, from, to, literal) {
      if (inText) current += readText(bytes, from, to, literal);
    },
  });
  return texts;
}
