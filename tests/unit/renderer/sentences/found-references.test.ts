import { expect, it } from 'vitest';
import { foundReferences } from '../../../../renderer/features/sentences/found-references.ts';

const cell = (path: string, label: string) => ({ path, label, n: 1, denominator: 2 });
const references = [
  {
    table: 'utfall',
    caption: 'Etter utfall',
    cells: [cell('har-tjeneste', 'Har tjeneste'), cell('egen', 'Egen tjeneste')],
  },
  {
    table: 'utfall-fylke',
    caption: 'Etter fylke',
    cells: [cell('utfall-fylke.01.egen', 'Østfold, Egen tjeneste')],
  },
];

it('finds numbers by every word, those whose row begins with the first of them first', () => {
  const found = (search: string) => foundReferences(references, search).map((one) => one.path);
  expect(found('')).toHaveLength(3);
  expect(found('egen')).toEqual(['egen', 'utfall-fylke.01.egen']);
  expect(found('tjeneste ØST')).toEqual(['utfall-fylke.01.egen']);
  expect(found('har utfall')).toEqual(['har-tjeneste']);
  expect(found('finnes ikke')).toEqual([]);
});
