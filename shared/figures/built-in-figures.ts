import type { Language } from '../lib/language.ts';
import { figureWords } from '../messages/figures/figure-words.ts';
import { tableWords } from '../messages/tables/table-words.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { captionOf, subjectOf } from '../release/tables/table-words.ts';
import {
  figureSpecification,
  type FigureSpecification,
  type WrittenFigure,
} from './specification.ts';

/** A title is made in the language already: it is its own translation. */
const titled = (title: string, language: Language) =>
  language === 'nb' ? {} : { translations: { [language]: { [title]: title } } };

/**
 * The figures a round has of itself, where no others are asked for. In: its content (worded), whether boundaries are at
 * hand, the language. Out: outcomes with their ranges, by county, as tiles, as points (and areas), and the flow.
 */
export function builtInFigures(
  content: FrozenContent,
  boundaries: boolean,
  language: Language = 'nb',
): readonly FigureSpecification[] {
  const { decided, registered } = content.ledger;
  const words = tableWords(language);
  const { titles } = figureWords(language);
  const subject = subjectOf(content, words);
  const written: readonly WrittenFigure[] = [
    {
      id: 'utfall-stolper',
      kind: 'bars',
      title: captionOf(content, words.byOutcome(subject), decided, words),
      table: 'utfall',
    },
    {
      id: 'utfall-fylke-stolper',
      kind: 'stacked-bars',
      title: captionOf(content, words.byOutcomeAndCounty(subject), decided, words),
      table: 'utfall-fylke',
      width: 'two',
    },
    {
      id: 'rutekart',
      kind: 'tile-map',
      title: captionOf(content, titles.tiles(subject), registered, words),
    },
    { id: 'kart', kind: 'map', title: captionOf(content, titles.map(subject), registered, words) },
    ...(boundaries
      ? [
          {
            id: 'flatekart',
            kind: 'areas' as const,
            title: captionOf(content, titles.areas(subject), registered, words),
          },
        ]
      : []),
    {
      id: 'flyt',
      kind: 'flow',
      title: captionOf(content, titles.flow, registered, words),
    },
  ];
  return written.map((one) =>
    figureSpecification.parse({ ...one, ...titled(one.title, language) }),
  );
}
