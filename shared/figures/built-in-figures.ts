import type { Language } from '../lib/language.ts';
import { figureWords } from '../messages/figures/words-in.ts';
import { tableWords } from '../messages/tables/words-in.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { captionOf, subjectOf } from '../release/tables/table-words.ts';
import { contentIn } from '../translations/content-in.ts';
import {
  figureSpecification,
  type FigureSpecification,
  type WrittenFigure,
} from './specification.ts';

/** The titles of the built-in figures in one language; null where the codebook has no word for what is mapped in it. */
function titlesIn(given: FrozenContent, language: Language) {
  const { content, untranslated } = contentIn(given, language);
  if (untranslated.includes(given.codebook.subject)) return null;
  const words = tableWords(language);
  const { titles } = figureWords(language);
  const { decided, registered } = content.ledger;
  const subject = subjectOf(content, words);
  const of = (what: string, n: number): string => captionOf(content, what, n, words);
  return {
    bars: of(words.byOutcome(subject), decided),
    stackedBars: of(words.byOutcomeAndCounty(subject), decided),
    tiles: of(titles.tiles(subject), registered),
    map: of(titles.map(subject), registered),
    areas: of(titles.areas(subject), registered),
    flow: of(titles.flow, registered),
  };
}

/**
 * The figures a round has of itself, where no others are asked for. In: its content as it was given, and whether boundaries
 * are at hand. Out: outcomes with their ranges, by county, as tiles, as points (and areas), and the flow.
 */
export function builtInFigures(
  content: FrozenContent,
  boundaries: boolean,
): readonly FigureSpecification[] {
  const titles = titlesIn(content, 'nb');
  if (titles === null) throw new Error('What is mapped has a word in bokmål');
  const nynorsk = titlesIn(content, 'nn');
  const english = titlesIn(content, 'en');
  const titled = (of: keyof typeof titles) => ({
    title: titles[of],
    translations: {
      ...(nynorsk === null ? {} : { nn: { [titles[of]]: nynorsk[of] } }),
      ...(english === null ? {} : { en: { [titles[of]]: english[of] } }),
    },
  });
  const written: readonly WrittenFigure[] = [
    { id: 'utfall-stolper', kind: 'bars', table: 'utfall', ...titled('bars') },
    {
      id: 'utfall-fylke-stolper',
      kind: 'stacked-bars',
      table: 'utfall-fylke',
      width: 'two',
      ...titled('stackedBars'),
    },
    { id: 'rutekart', kind: 'tile-map', ...titled('tiles') },
    { id: 'kart', kind: 'map', ...titled('map') },
    ...(boundaries ? [{ id: 'flatekart', kind: 'areas' as const, ...titled('areas') }] : []),
    { id: 'flyt', kind: 'flow', ...titled('flow') },
  ];
  return written.map((one) => figureSpecification.parse(one));
}
