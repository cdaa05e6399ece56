import { dateText } from '../lib/norwegian-format.ts';
import { isoTime } from '../lib/ids.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import type { AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { paragraph } from './parts.ts';
import { counted, fact, say } from './sentence.ts';
import { unitsTold } from './units-told.ts';

/** In: the input. Out: what was mapped, in which period, by which register. */
export function mappedSection({ content, codebooks, units }: AppendixInput): AppendixSection {
  const [begun] = codebooks;
  const started = begun === undefined ? '' : dateText(norwegianDay(isoTime.parse(begun.time)));
  const touched = units.filter(({ entry }) => entry.history.length > 0);
  const last = dateText(norwegianDay(content.updated));
  return {
    id: 'kartlagt',
    heading: 'Hva som er kartlagt, og når',
    parts: paragraph([
      ...say(`Kartleggingsrunden «${content.round}» ble startet ${started}.`, [
        fact('Runden', content.round),
        fact('Startet', started, begun === undefined ? [] : [begun.at]),
      ]),
      ...say(`Siste endring som er tatt med, er fra ${last}.`, [
        fact('Siste endring', last),
        counted(
          'Enheter som noe er ført inn om',
          touched.map((one) => one.unit.number),
        ),
      ]),
      ...unitsTold(content),
    ]),
  };
}
