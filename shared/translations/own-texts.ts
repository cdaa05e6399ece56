import type { FigureSpecification } from '../figures/specification.ts';
import type { TableSpecification } from '../tables/specification.ts';
import type { Variable } from '../tables/variable.ts';
import type { Dictionaries } from './dictionary.ts';

const once = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');

const ofVariable = ({ merged, labels }: Variable): readonly string[] => [
  ...merged.map((one) => one.label),
  ...Object.values(labels),
];

/** In: a table as it is specified. Out: the texts of its own: caption, words for categories, notes. */
export function textsOfTable(spec: TableSpecification): readonly string[] {
  const { caption, rows, columns, layer, filter, notes } = spec;
  const variables = [
    ...rows.flat(),
    ...columns.flat(),
    ...(layer === null ? [] : [layer]),
    ...filter.map((one) => one.variable),
  ];
  return once([caption, ...variables.flatMap(ofVariable), ...notes]);
}

/** In: a figure as it is specified. Out: the texts of its own: title, text alternative, notes. */
export function textsOfFigure({
  title,
  alternative,
  notes,
}: FigureSpecification): readonly string[] {
  return once([title, alternative ?? '', ...notes]);
}

/**
 * In: translations, the texts there are, and one of them in a language (empty: it has none). Out: the translations with it,
 * without those of texts that are no more; undefined where none are left.
 */
export function withTranslation(
  before: Dictionaries | undefined,
  texts: readonly string[],
  language: 'nn' | 'en',
  text: string,
  words: string,
): Dictionaries | undefined {
  const kept = (of: 'nn' | 'en'): Record<string, string> => {
    const known = { ...before?.[of], ...(of === language ? { [text]: words } : {}) };
    return Object.fromEntries(
      Object.entries(known).filter(([one, given]) => texts.includes(one) && given.trim() !== ''),
    );
  };
  const nn = kept('nn');
  const en = kept('en');
  const some = (one: Record<string, string>): boolean => Object.keys(one).length > 0;
  if (!some(nn) && !some(en)) return undefined;
  return { ...(some(nn) ? { nn } : {}), ...(some(en) ? { en } : {}) };
}
