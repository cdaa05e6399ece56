import {
  compareNames,
  countText,
  dateText,
  integerText,
  listText,
  percentRangeText,
  periodText,
  rangeText,
  type Noun,
} from '../../lib/norwegian-format.ts';
import { norwegianDay } from '../../lib/norwegian-day.ts';
import { judgeKey } from '../../projections/votes.ts';
import type { FrozenContent, FrozenJudgement, FrozenResolution } from '../frozen-content.ts';
import type { OverviewSection } from '../overview-document.ts';
import { unitWords } from '../unit-words.ts';
import { headlineOf, undecidedNoun } from './headline.ts';
import { sourceNouns } from './source-words.ts';

/** «Alle 428 kommuner», or «411 av 428 kommuner». */
const partText = (n: number, whole: number, noun: Noun): string =>
  n === whole && n > 1
    ? `Alle ${countText(whole, noun)}`
    : `${integerText(n)} av ${countText(whole, noun)}`;

const sourceNoun = { one: 'kilde', many: 'kilder' };

function sourcesParagraph({ entries, unitKind }: FrozenContent): string {
  const sources = entries.flatMap((entry) => entry.sources);
  if (sources.length === 0) return 'Det er ikke registrert noen kilder.';
  const kinds = sourceNouns.flatMap(({ kind, noun }) => {
    const n = sources.filter((one) => one.source === kind).length;
    return n === 0 ? [] : [countText(n, noun)];
  });
  const dates = sources.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const from = dates.at(0);
  const to = dates.at(-1);
  const dated = from === undefined || to === undefined ? '' : ` fra ${periodText(from, to)}`;
  const undated = sources.length - dates.length;
  const withSource = entries.filter((entry) => entry.sources.length > 0).length;
  return (
    `Oversikten bygger på ${listText(kinds)}${dated}. ` +
    `${partText(withSource, entries.length, unitWords(unitKind).noun)} har minst én kilde.` +
    (undated === 0 ? '' : ` ${countText(undated, sourceNoun)} er uten dato.`)
  );
}

function unitsParagraph({ unitKind, registerDate, entries, counties }: FrozenContent): string {
  const { id, noun } = unitWords(unitKind);
  return (
    `Enheten er ${id}, etter inndelingen per ${dateText(registerDate)}: ` +
    `${countText(entries.length, noun)} i ${countText(counties.length, { one: 'fylke', many: 'fylker' })}.`
  );
}

/** Who judged the decided units, and how many; one person under one name, however it was typed. */
function judges(
  judgements: readonly FrozenJudgement[],
): readonly { name: string; units: number }[] {
  const found = new Map<string, { name: string; units: Set<string> }>();
  for (const { judge, unit } of judgements) {
    const known = found.get(judgeKey(judge)) ?? { name: judge, units: new Set() };
    known.units.add(unit);
    found.set(judgeKey(judge), known);
  }
  return [...found.values()]
    .map(({ name, units }) => ({ name, units: units.size }))
    .sort((one, other) => other.units - one.units || compareNames(one.name, other.name));
}

/** How many units have been judged by more than one person. */
function judgedTwice(judgements: readonly FrozenJudgement[]): number {
  const judgesOf = new Map<string, Set<string>>();
  for (const { unit, judge } of judgements)
    judgesOf.set(unit, (judgesOf.get(unit) ?? new Set()).add(judgeKey(judge)));
  return [...judgesOf.values()].filter(({ size }) => size > 1).length;
}

function resolvedSentences(resolutions: readonly FrozenResolution[]): readonly string[] {
  if (resolutions.length === 0) return [];
  const agreed = resolutions.filter((one) => one.way === 'enighet').length;
  const decided = resolutions.length - agreed;
  const ways = [
    ...(decided === 0 ? [] : [`${integerText(decided)} ved at en navngitt person avgjorde`]),
    ...(agreed === 0 ? [] : [`${integerText(agreed)} ved at de som hadde vurdert, ble enige`]),
  ];
  return [
    `I ${integerText(resolutions.length)} ga de ulike svar; det er avklart, ${listText(ways)}.`,
  ];
}

const versionWords = ({ codebook, versions = [] }: FrozenContent): string =>
  versions.length === 0
    ? `versjon ${codebook.version}, `
    : `som er endret underveis; versjon ${codebook.version} gjelder nå, `;

const judgementNoun = { one: 'vurdering', many: 'vurderinger' };

/** Which versions of the codebook were used, from when and why, and how much rests on each. */
function versionSentences({ codebook, versions = [], entries }: FrozenContent): readonly string[] {
  if (versions.length === 0) return [];
  const counts = versions.map(
    (one) => `${countText(one.judgements, judgementNoun)} etter versjon ${one.codebook.version}`,
  );
  const changes = versions.flatMap((one) =>
    one.reason === null
      ? []
      : [
          `Versjon ${one.codebook.version} gjelder fra ${dateText(norwegianDay(one.from))}: ` +
            `«${one.reason.replace(/[.]$/u, '')}».`,
        ],
  );
  const open = codebook.criteria.flatMap(({ id, label }) => {
    const n = entries.filter((one) => one.notAsked?.includes(id)).length;
    return n === 0 ? [] : [`«${label}» (${integerText(n)})`];
  });
  return [
    ...changes,
    `Av vurderingene som gjelder, er ${listText(counts)}.`,
    ...(open.length === 0
      ? []
      : [`Ikke alle ble spurt om det som er nytt; «ikke spurt da» gjelder ${listText(open)}.`]),
  ];
}

function judgedParagraph(content: FrozenContent): string {
  const { codebook, ledger, entries, judgements, resolutions = [] } = content;
  const { decided, undecided, notReached, registered } = ledger;
  const open = new Set(entries.filter((one) => one.standing !== 'decided').map(({ unit }) => unit));
  const judged = judgements.filter((one) => !open.has(one.unit));
  const twice = judgedTwice(judged);
  const resolved = new Set(resolutions.map((one) => one.unit));
  const standing = judgements.filter((one) => one.stands && !resolved.has(one.unit));
  const deviating = new Set(
    [...standing, ...resolutions]
      .filter((one) => one.outcome !== one.derived)
      .map((one) => one.unit),
  ).size;
  const by = judges(judged).map(({ name, units }) => `${name} (${integerText(units)})`);
  return [
    `Hver oppføring er vurdert etter kodeboken «${codebook.title}», ${versionWords(content)}` +
      `med ${countText(codebook.criteria.length, { one: 'kriterium', many: 'kriterier' })}.`,
    ...versionSentences(content),
    decided === registered
      ? `Alle ${integerText(registered)} er avgjort.`
      : `Av ${integerText(registered)} er ${integerText(decided)} avgjort, ` +
        `${countText(undecided, undecidedNoun)} og ${integerText(notReached)} ikke nådd.`,
    ...(by.length === 0 ? [] : [`Vurderingene er gjort av ${listText(by)}.`]),
    ...(twice === 0 ? [] : [`${integerText(twice)} er vurdert av mer enn én person.`]),
    ...resolvedSentences(resolutions),
    ...(deviating === 0
      ? []
      : [`I ${integerText(deviating)} avviker utfallet fra det reglene gir, med begrunnelse.`]),
  ].join(' ');
}

function borderlineParagraph(content: FrozenContent): string {
  const { borderline, decided } = content.ledger;
  if (borderline === 0) return 'Ingen av vurderingene er merket som grenseland.';
  const marked =
    `${integerText(borderline)} av ${integerText(decided)} avgjorte er merket som grenseland: ` +
    'det står hvilket kriterium det er tvil om, hvilket utfall det like gjerne kunne vært, og hvorfor.';
  const headline = headlineOf(content, content.entries);
  if (headline === null) return marked;
  const { group, n, low, high, denominator } = headline;
  return low === high
    ? `${marked} Tallet for «${group.label}», ${integerText(n)}, er det samme hvordan de enn leses.`
    : `${marked} Etter hvordan de leses, er tallet for «${group.label}» ` +
        `${rangeText(low, high)} (${percentRangeText(low, high, denominator, 1)}); ` +
        `slik de står, er det ${integerText(n)}.`;
}

/** In: the content. Out: how the overview was made, every number in it counted from the content. */
export function methodSection(content: FrozenContent): OverviewSection {
  return {
    heading: 'Slik er oversikten laget',
    paragraphs: [
      sourcesParagraph(content),
      unitsParagraph(content),
      judgedParagraph(content),
      borderlineParagraph(content),
      ...content.codebook.groups.map((group) => group.note),
    ],
  };
}

/** In: the content. Out: what the overview does not claim: the codebook's words, and what is open in this one. */
export function limitsSection({
  codebook,
  ledger,
  unitKind,
  invented,
}: FrozenContent): OverviewSection {
  const { noun } = unitWords(unitKind);
  return {
    heading: 'Forbehold',
    paragraphs: [
      ...(invented
        ? ['Dette er et oppdiktet eksempel. Ingen opplysning sier noe om en virkelig kommune.']
        : []),
      ...codebook.limits,
      ...(ledger.notReached === 0
        ? []
        : [
            `${countText(ledger.notReached, noun)} ble ikke nådd. Det sier ikke noe om hva som finnes der.`,
          ]),
      ...(ledger.undecided === 0
        ? []
        : [
            `${countText(ledger.undecided, noun)} er ${ledger.undecided === 1 ? 'uavgjort' : 'uavgjorte'} og står uten utfall.`,
          ]),
    ],
  };
}
