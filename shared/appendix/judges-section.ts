import type { UnitNumber } from '../lib/ids.ts';
import { compareNames, countText, integerText } from '../lib/norwegian-format.ts';
import { firstVotes, judgeKey } from '../projections/votes.ts';
import type { AppendixPart, AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { deviatingTold, judgesTold, ledgerTold } from './judged-told.ts';
import { paragraph, table } from './parts.ts';
import { counted, say, type Sentence } from './sentence.ts';

/** What one person has judged; one person under one name, however it was typed. */
type Judged = {
  readonly name: string;
  readonly units: Set<UnitNumber>;
  judgements: number;
  first: number;
  later: number;
};

function judgedBy({ units }: AppendixInput): readonly Judged[] {
  const found = new Map<string, Judged>();
  const of = (name: string): Judged => {
    const known = found.get(judgeKey(name)) ?? {
      name,
      units: new Set(),
      judgements: 0,
      first: 0,
      later: 0,
    };
    found.set(judgeKey(name), known);
    return known;
  };
  for (const { unit, entry } of units) {
    for (const one of entry.judgements) {
      const person = of(one.judge);
      person.judgements += 1;
      person.units.add(unit.number);
    }
    for (const [at, { judge }] of firstVotes(entry).entries()) {
      if (at === 0) of(judge).first += 1;
      else of(judge).later += 1;
    }
  }
  return [...found.values()].sort(
    (one, other) => other.units.size - one.units.size || compareNames(one.name, other.name),
  );
}

function judgesTable(input: AppendixInput): readonly AppendixPart[] {
  const judged = judgedBy(input);
  return table(
    {
      id: 'vurdert-av',
      caption: 'Hvem som har vurdert.',
      columns: [
        { heading: 'Navn', side: 'start', width: 30 },
        { heading: 'Enheter', side: 'end', width: 17 },
        { heading: 'Som den første', side: 'end', width: 17 },
        { heading: 'Etter en annen', side: 'end', width: 17 },
        { heading: 'Vurderinger', side: 'end', width: 19 },
      ],
      rows: judged.map(({ name, units, first, later, judgements }) => [
        name,
        integerText(units.size),
        integerText(first),
        integerText(later),
        integerText(judgements),
      ]),
      notes: [
        '«Vurderinger» teller også dem som er erstattet eller trukket tilbake; alle står i loggen.',
      ],
    },
    judged.map(({ name, units }) => counted(name, [...units])),
  );
}

const judgementNoun = { one: 'vurdering', many: 'vurderinger' };

function changedTold({ units }: AppendixInput): readonly Sentence[] {
  const all = units.flatMap(({ unit, entry }) =>
    entry.judgements.map((one) => ({ ...one, unit: unit.number })),
  );
  const replaced = all.filter((one) => one.supersedes !== null).map((one) => one.unit);
  const withdrawn = all.filter((one) => one.withdrawn !== null).map((one) => one.unit);
  return [
    ...say(
      `${countText(replaced.length, judgementNoun)} erstatter en tidligere av samme person; den tidligere står i loggen.`,
      [counted('Vurderinger som erstatter en tidligere', replaced, replaced.length)],
    ),
    ...say(`${countText(withdrawn.length, judgementNoun)} er trukket tilbake, med begrunnelse.`, [
      counted('Vurderinger som er trukket tilbake', withdrawn, withdrawn.length),
    ]),
  ];
}

/** In: the input. Out: who judged what, with numbers for each person. */
export function judgesSection(input: AppendixInput): AppendixSection {
  const { content } = input;
  return {
    id: 'vurderinger',
    heading: 'Vurderinger',
    parts: [
      ...paragraph([
        ...ledgerTold(content),
        ...judgesTold(content),
        ...deviatingTold(content),
        ...changedTold(input),
      ]),
      ...judgesTable(input),
    ],
  };
}
