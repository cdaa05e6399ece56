import { attributesOf } from '../xml/attributes.ts';
import { xmlName } from '../xml/xml-name.ts';
import { findPart, scanSmallPart, type Package } from './package.ts';

/** What one part says of another: `type` is the last word of the relationship's address, e.g. `worksheet`. */
export type Relationship = { readonly type: string; readonly target: string };

const relationship = xmlName('Relationship');

/**
 * In: the package and the name of a part ('' for the package itself). Out: its relationships by id, with targets as
 * part names; none where the part has no such list. Links out of the file are left out: nothing is fetched.
 */
export async function relationshipsOf(
  pack: Package,
  part: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
  const entry = findPart(pack, `${folder}_rels/${part.slice(folder.length)}.rels`);
  const found = new Map<string, Relationship>();
  if (entry === undefined) return found;
  await scanSmallPart(pack, entry, {
    open(name, bytes, from, to) {
      if (name !== relationship) return;
      const values = attributesOf(bytes, from, to);
      if (values.get('TargetMode') === 'External') return;
      const type = values.get('Type') ?? '';
      found.set(values.get('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolve(folder, values.get('Target') ?? ''),
      });
    },
    close() {},
    text() {},
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const full = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of full.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
