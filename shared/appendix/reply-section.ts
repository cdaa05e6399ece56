import type { UnitNumber } from '../lib/ids.ts';
import { countText, integerText } from '../lib/norwegian-format.ts';
import { replyNumbers, replyOf } from '../projections/reply-reading.ts';
import { unitWords } from '../release/unit-words.ts';
import type { AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { paragraph } from './parts.ts';
import { counted, fact, say, type Sentence } from './sentence.ts';
import { daysOf } from './sources-told.ts';

/** «I 2 ble oppføringen endret.» */
function decisionTold(
  what: string,
  told: string,
  units: readonly UnitNumber[],
): readonly Sentence[] {
  return say(`I ${integerText(units.length)} av dem ${told}.`, [counted(what, units)]);
}

/** In: the input. Out: who was sent what is recorded of them, who answered, and what came of it. */
export function replySection({ units, content }: AppendixInput): AppendixSection {
  const { noun } = unitWords(content.unitKind);
  const replies = units.map(({ unit, entry }) => ({ unit: unit.number, reply: replyOf(entry) }));
  const { sent, answered, contesting, changed, kept, open } = replyNumbers(replies);
  const days = daysOf(
    replies.flatMap(({ reply }) => (reply.sent === null ? [] : [reply.sent.date])),
  );
  return {
    id: 'tilsvar',
    heading: 'Tilsvar',
    parts: paragraph([
      ...say(
        `Faktaark med det som er registrert, er ført som sendt til ${countText(sent.length, noun)}, ${days}.`,
        [counted('Faktaark sendt', sent), fact('Sendt', days)],
      ),
      ...say(`${countText(answered.length, noun)} har svart.`, [counted('Har svart', answered)]),
      ...say(`${countText(contesting.length, noun)} har bestridt oppføringen sin.`, [
        counted('Har bestridt oppføringen', contesting),
      ]),
      ...decisionTold('Endret etter innsigelse', 'ble oppføringen endret', changed),
      ...decisionTold('Beholdt etter innsigelse', 'ble oppføringen beholdt', kept),
      ...decisionTold('Innsigelser som ikke er besvart', 'er innsigelsen ikke besvart', open),
    ]),
  };
}
