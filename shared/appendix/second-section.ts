import type { Round } from '../events/round.ts';
import { assertNever } from '../lib/assert-never.ts';
import { countText, exactText, integerText } from '../lib/norwegian-format.ts';
import { firstVoteCount } from '../projections/first-vote-count.ts';
import { needsSecond } from '../projections/second-needed.ts';
import { currentVotes, firstVotes } from '../projections/votes.ts';
import { unitWords } from '../release/unit-words.ts';
import type { AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { paragraph } from './parts.ts';
import { counted, fact, say, type Sentence } from './sentence.ts';

const policyTold = (
  { second, units, unitKind }: Round,
  places: readonly number[],
): readonly Sentence[] => {
  const { noun } = unitWords(unitKind);
  const required = (text: string, kind: string) => say(text, [fact('Rundens regel', kind, places)]);
  switch (second.kind) {
    case 'none':
      return [];
    case 'all':
      return required(
        'Runden krever at hver oppføring vurderes av en person til, som ikke har sett den første vurderingen.',
        'andrevurdering av alle',
      );
    case 'borderline':
      return required(
        'Runden krever at hvert grensetilfelle vurderes av en person til, som ikke har sett den første vurderingen.',
        'andrevurdering av grensetilfellene',
      );
    case 'share': {
      const percent = exactText(second.percent);
      const drawn = `${integerText(second.units.length)} av ${countText(units.length, noun)}`;
      return say(
        `Runden krever at ${percent} % av oppføringene vurderes av en person til, som ikke har sett den første vurderingen. ` +
          `Programmet trakk ${drawn} da runden ble startet, med frøet «${second.seed}».`,
        [
          fact('Rundens regel: andel', percent, places),
          { ...counted('Trukket', second.units), places },
          counted(
            'Enheter i runden',
            units.map((one) => one.number),
          ),
          fact('Frø', second.seed, places),
        ],
      );
    }
    default:
      return assertNever(second);
  }
};

function doneTold({ round, units, content }: AppendixInput): readonly Sentence[] {
  const { noun } = unitWords(content.unitKind);
  const needed = units.filter(({ entry }) => needsSecond(round, entry));
  const done = needed.filter(({ entry }) => currentVotes(entry).length > 1);
  const open = needed.filter(({ reading }) => reading.awaitingSecond);
  const numbers = (some: typeof units) => some.map((one) => one.unit.number);
  return [
    ...say(
      `Etter regelen, eller fordi noen er bedt om det, skal ${countText(needed.length, noun)} vurderes av to; ` +
        `${integerText(done.length)} er det.`,
      [
        counted('Skal vurderes av to', numbers(needed)),
        counted('Av dem vurdert av to', numbers(done)),
      ],
    ),
    ...say(`${integerText(open.length)} venter på andrevurdering.`, [
      counted('Venter på andrevurdering', numbers(open)),
    ]),
  ];
}

const voteNoun = { one: 'vurdering', many: 'vurderinger' };

function independenceTold({ units }: AppendixInput): readonly Sentence[] {
  const { compared } = firstVoteCount(units.map((one) => one.entry));
  const twice = units.filter(({ entry }) => firstVotes(entry).length > 1);
  const numbers = twice.map((one) => one.unit.number);
  const { independent, notIndependent, unknown } = compared;
  return [
    ...say(
      `${countText(independent, voteNoun)} er gitt mens programmet holdt den første skjult; det er notert i loggen for hver.`,
      [counted('Gitt mens den første var skjult', numbers, independent)],
    ),
    ...say(`${countText(notIndependent, voteNoun)} er gitt av noen som kunne se en annens.`, [
      counted('Gitt av noen som kunne se en annens', numbers, notIndependent),
    ]),
    ...say(
      `Om ${countText(unknown, voteNoun)} sier ikke loggen om en annens var sett på forhånd.`,
      [counted('Ukjent hva som var sett', numbers, unknown)],
    ),
  ];
}

/** In: the input. Out: which entries need an independent second judgement, how they were drawn, and what was done. */
export function secondSection(input: AppendixInput): AppendixSection {
  const [begun] = input.codebooks;
  return {
    id: 'andrevurdering',
    heading: 'Uavhengig andrevurdering',
    parts: paragraph([
      ...policyTold(input.round, begun === undefined ? [] : [begun.at]),
      ...doneTold(input),
      ...independenceTold(input),
    ]),
  };
}
