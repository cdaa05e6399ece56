import { integerText, listText } from '../lib/norwegian-format.ts';
import { judgeKey } from '../projections/votes.ts';
import type { AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { resolvedTold } from './judged-told.ts';
import { paragraph } from './parts.ts';
import { counted, fact, say, type Sentence } from './sentence.ts';

function thirdTold({ content, round, codebooks }: AppendixInput): readonly Sentence[] {
  const { resolutions = [], judgements } = content;
  const decided = resolutions.filter((one) => one.way === 'avgjort');
  const judged = new Set(judgements.map((one) => `${one.unit} ${judgeKey(one.judge)}`));
  const isThird = ({ unit, by }: (typeof decided)[number]): boolean =>
    by.every((name) => !judged.has(`${unit} ${judgeKey(name)}`));
  const third = decided.filter(isThird);
  const oneOfThem = decided.filter((one) => !isThird(one));
  const who = [
    ...new Map(decided.flatMap(({ by }) => by.map((name) => [judgeKey(name), name]))).values(),
  ];
  const numbers = (some: typeof decided) => some.map((one) => one.unit);
  const places = codebooks.slice(0, 1).map((one) => one.at);
  const rule =
    round.resolver === 'any'
      ? { text: 'også en av dem som har vurdert, kan avgjøre', kind: 'også en som har vurdert' }
      : { text: 'en tredje person avgjør', kind: 'en tredje person' };
  return [
    ...say(`Rundens regel er at ${rule.text}.`, [
      fact('Rundens regel', rule.kind, places),
      counted('Avgjort av en person', numbers(decided)),
    ]),
    ...say(
      `${integerText(third.length)} er avgjort av en som ikke selv hadde vurdert oppføringen.`,
      [counted('Avgjort av en tredje person', numbers(third))],
    ),
    ...say(
      `${integerText(oneOfThem.length)} er avgjort av en som selv hadde vurdert oppføringen.`,
      [counted('Avgjort av en som hadde vurdert', numbers(oneOfThem))],
    ),
    ...say(
      `${who.length === 1 ? 'Den' : 'De'} som avgjorde, var ${listText(who)}.`,
      who.map((name) =>
        counted(
          name,
          numbers(decided.filter(({ by }) => by.some((one) => judgeKey(one) === judgeKey(name)))),
        ),
      ),
    ),
  ];
}

function openTold({ units }: AppendixInput): readonly Sentence[] {
  const open = units.filter(({ reading }) => reading.toResolve).map((one) => one.unit.number);
  return say(`${integerText(open.length)} med ulike svar er ikke avklart.`, [
    counted('Ulike svar, ikke avklart', open),
  ]);
}

/** In: the input. Out: how differing judgements were settled, and by whom. */
export function resolutionSection(input: AppendixInput): AppendixSection {
  return {
    id: 'avklaringer',
    heading: 'Avklaringer',
    parts: paragraph([
      ...resolvedTold(input.content.resolutions ?? [], 'de som vurderte,'),
      ...thirdTold(input),
      ...openTold(input),
    ]),
  };
}
