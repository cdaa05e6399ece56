import type { Language } from '../../shared/lib/language.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { printTables } from '../../shared/release/print-tables.ts';
import { setOf } from '../../shared/release/tables/evaluate-tables.ts';
import { evaluateSpecification } from '../../shared/tables/evaluate-specification.ts';
import { tableSpecification } from '../../shared/tables/specification.ts';
import { tableWorld } from '../../shared/tables/table-world.ts';
import { reference2015 } from './frozen-content.ts';

const parts = [
  { id: 'sor-og-ost', label: 'Sør og øst', of: ['sor-ost', 'vest'] },
  { id: 'midt-og-nord', label: 'Midt og nord', of: ['midt', 'nord'] },
];

/** Headings over rows and columns, ranges, a row of those without an answer, a ranking, and notes; one has no nynorsk. */
const specification = tableSpecification.parse({
  id: 'form-og-samarbeid',
  caption: 'Form og samarbeid etter landsdel og utfall',
  rows: [
    [{ kind: 'criterion', criterion: 'form' }],
    [{ kind: 'criterion', criterion: 'samarbeid' }],
  ],
  columns: [[{ kind: 'region', merged: parts }, { kind: 'outcome-group' }]],
  statistic: { kind: 'percent', of: 'column' },
  notReached: 'row',
  ranking: true,
  notes: ['Formen er den kommunen selv oppga.'],
  translations: {
    nn: {
      'Form og samarbeid etter landsdel og utfall': 'Form og samarbeid etter landsdel og utfall',
      'Sør og øst': 'Sør og aust',
      'Midt og nord': 'Midt og nord',
    },
    en: {
      'Form og samarbeid etter landsdel og utfall':
        'Form and cooperation by part of the country and outcome',
      'Sør og øst': 'South and east',
      'Midt og nord': 'Middle and north',
      'Formen er den kommunen selv oppga.': 'The form is the one the municipality reported.',
    },
  },
});

/** In: a language. Out: one table in it, as data and as printed. */
export function tableInLanguage(language: Language) {
  const content = reference2015();
  const world = tableWorld([content], language);
  const set = setOf(
    content,
    [...valueOf(evaluateSpecification(specification, world, 1))],
    language,
  );
  return { set, printed: printTables(set, 1) };
}
