import { tableWords } from '../messages/tables/table-words.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { captionOf, subjectOf } from '../release/tables/table-words.ts';
import {
  figureSpecification,
  type FigureSpecification,
  type WrittenFigure,
} from './specification.ts';

/**
 * The figures a round has of itself, where no others are asked for. In: its content, and whether boundaries are at
 * hand. Out: outcomes with their ranges, by county, as tiles, as points (and areas), and the flow.
 */
export function builtInFigures(
  content: FrozenContent,
  boundaries: boolean,
): readonly FigureSpecification[] {
  const { decided, registered } = content.ledger;
  const words = tableWords('nb');
  const subject = subjectOf(content, words);
  const written: readonly WrittenFigure[] = [
    {
      id: 'utfall-stolper',
      kind: 'bars',
      title: captionOf(content, `${subject} etter utfall`, decided, words),
      table: 'utfall',
    },
    {
      id: 'utfall-fylke-stolper',
      kind: 'stacked-bars',
      title: captionOf(content, `${subject} etter utfall og fylke`, decided, words),
      table: 'utfall-fylke',
      width: 'two',
    },
    {
      id: 'rutekart',
      kind: 'tile-map',
      title: captionOf(content, `${subject}, én rute per enhet`, registered, words),
    },
    { id: 'kart', kind: 'map', title: captionOf(content, `${subject} på kartet`, registered, words) },
    ...(boundaries
      ? [
          {
            id: 'flatekart',
            kind: 'areas' as const,
            title: captionOf(content, `${subject} som flater`, registered, words),
          },
        ]
      : []),
    {
      id: 'flyt',
      kind: 'flow',
      title: captionOf(content, 'Fra registrert til publisert', registered, words),
    },
  ];
  return written.map((one) => figureSpecification.parse(one));
}
