import { countText, dateText, listText } from '../lib/norwegian-format.ts';
import { unitWords } from '../release/unit-words.ts';
import type { AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { list, paragraph } from './parts.ts';
import { counted, fact, say } from './sentence.ts';
import { waivedWords } from './waived-words.ts';

const waiverNoun = { one: 'unntak', many: 'unntak' };

/** In: the input. Out: what was let through although it was not put right: who, when, why, for which units. */
export function waiverSection({ content }: AppendixInput): AppendixSection {
  const { waivers = [], entries, unitKind } = content;
  const { noun } = unitWords(unitKind);
  const names = new Map(entries.map((one) => [one.unit, one.name]));
  const all = [...new Set(waivers.flatMap((one) => one.units))];
  return {
    id: 'unntak',
    heading: 'Unntak',
    parts: [
      ...paragraph(
        say(
          `Oversikten bygger på ${countText(waivers.length, waiverNoun)}, som gjelder ${countText(all.length, noun)}.`,
          [
            counted('Unntak', all, waivers.length),
            counted(
              'Enheter med unntak',
              entries.flatMap(({ unit }) => (all.includes(unit) ? [unit] : [])),
            ),
          ],
        ),
      ),
      ...list(
        waivers.flatMap(({ kind, by, date, reason, at, units }) => {
          const day = dateText(date);
          const which = listText(units.map((unit) => names.get(unit) ?? unit));
          return say(
            `${by} gjorde ${day} unntak for ${waivedWords[kind]} i ${countText(units.length, noun)} (${which}): «${reason}»`,
            [
              fact('Gjort av', by, [at]),
              fact('Dato', day, [at]),
              fact('Begrunnelse', reason, [at]),
              fact('Gjelder', which, [at]),
              counted('Unntaket gjelder', units),
            ],
          );
        }),
      ),
    ],
  };
}
