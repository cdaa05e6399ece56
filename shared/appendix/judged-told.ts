import { countText, dateText, integerText, listText } from '../lib/norwegian-format.ts';
import { compareNames } from '../lib/norwegian-format.ts';
import type { UnitNumber } from '../lib/ids.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import { judgeKey } from '../projections/votes.ts';
import type {
  FrozenContent,
  FrozenEntry,
  FrozenJudgement,
  FrozenResolution,
} from '../release/frozen-content.ts';
import { undecidedNoun } from '../release/overview/headline.ts';
import { counted, fact, say, type Sentence } from './sentence.ts';

/** Who judged the decided units, and which; one person under one name, however it was typed. */
function judges(
  judgements: readonly FrozenJudgement[],
): readonly { readonly name: string; readonly units: readonly UnitNumber[] }[] {
  const found = new Map<string, { name: string; units: Set<UnitNumber> }>();
  for (const { judge, unit } of judgements) {
    const known = found.get(judgeKey(judge)) ?? { name: judge, units: new Set() };
    known.units.add(unit);
    found.set(judgeKey(judge), known);
  }
  return [...found.values()]
    .map(({ name, units }) => ({ name, units: [...units] }))
    .sort(
      (one, other) => other.units.length - one.units.length || compareNames(one.name, other.name),
    );
}

/** The units that have been judged by more than one person. */
function judgedTwice(judgements: readonly FrozenJudgement[]): readonly UnitNumber[] {
  const judgesOf = new Map<UnitNumber, Set<string>>();
  for (const { unit, judge } of judgements)
    judgesOf.set(unit, (judgesOf.get(unit) ?? new Set()).add(judgeKey(judge)));
  return [...judgesOf].filter(([, { size }]) => size > 1).map(([unit]) => unit);
}

/** The judgements of the units that are decided. */
function decidedJudgements({ entries, judgements }: FrozenContent): readonly FrozenJudgement[] {
  const open = new Set(entries.filter((one) => one.standing !== 'decided').map(({ unit }) => unit));
  return judgements.filter((one) => !open.has(one.unit));
}

/** In: the content. Out: who judged, and how many units more than one did. */
export function judgesTold(content: FrozenContent): readonly Sentence[] {
  const judged = decidedJudgements(content);
  const by = judges(judged);
  const twice = judgedTwice(judged);
  const each = by.map(({ name, units }) => `${name} (${integerText(units.length)})`);
  return [
    ...say(
      `Vurderingene er gjort av ${listText(each)}.`,
      by.map(({ name, units }) => counted(name, units)),
    ),
    ...say(`${integerText(twice.length)} er vurdert av mer enn én person.`, [
      counted('Vurdert av mer enn én', twice),
    ]),
  ];
}

/**
 * In: resolutions that stand, and how those who judged have been named before. Out: how many units differing
 * judgements were settled in, and how.
 */
export function resolvedTold(
  resolutions: readonly FrozenResolution[],
  theJudges: 'de' | 'de som vurderte,',
): readonly Sentence[] {
  const agreed = resolutions.filter((one) => one.way === 'enighet').map((one) => one.unit);
  const decided = resolutions.filter((one) => one.way !== 'enighet').map((one) => one.unit);
  const ways = [
    ...(decided.length === 0
      ? []
      : [`${integerText(decided.length)} ved at en navngitt person avgjorde`]),
    ...(agreed.length === 0
      ? []
      : [`${integerText(agreed.length)} ved at de som hadde vurdert, ble enige`]),
  ];
  return say(
    `I ${integerText(resolutions.length)} ga ${theJudges} ulike svar; det er avklart, ${listText(ways)}.`,
    [
      counted(
        'Avklart',
        resolutions.map((one) => one.unit),
      ),
      ...(decided.length === 0 ? [] : [counted('Avgjort av en navngitt person', decided)]),
      ...(agreed.length === 0 ? [] : [counted('Avgjort ved enighet', agreed)]),
    ],
  );
}

/** In: the content. Out: in how many units somebody has put another outcome than the rules give. */
export function deviatingTold({
  judgements,
  resolutions = [],
}: FrozenContent): readonly Sentence[] {
  const resolved = new Set(resolutions.map((one) => one.unit));
  const standing = judgements.filter((one) => one.stands && !resolved.has(one.unit));
  const deviating = [
    ...new Set(
      [...standing, ...resolutions]
        .filter((one) => one.outcome !== one.derived)
        .map((one) => one.unit),
    ),
  ];
  return say(
    `I ${integerText(deviating.length)} avviker utfallet fra det reglene gir, med begrunnelse.`,
    [counted('Utfallet avviker fra reglene', deviating)],
  );
}

const judgementNoun = { one: 'vurdering', many: 'vurderinger' };

/** In: the content. Out: which versions of the codebook were used, from when and why, and how much rests on each. */
export function versionsTold({
  codebook,
  versions = [],
  entries,
  judgements,
}: FrozenContent): readonly Sentence[] {
  if (versions.length === 0) return [];
  const used = versions.flatMap(({ codebook: { version } }) => {
    const units = judgements
      .filter((one) => one.stands && one.codebook === version)
      .map((one) => one.unit);
    return units.length === 0 ? [] : [{ version: String(version), units }];
  });
  const counts = used.map(
    ({ version, units }) => `${countText(units.length, judgementNoun)} etter versjon ${version}`,
  );
  const changes = versions.flatMap((one) => {
    if (one.reason === null) return [];
    const day = dateText(norwegianDay(one.from));
    const reason = one.reason.replace(/[.]$/u, '');
    const version = String(one.codebook.version);
    return say(`Versjon ${version} gjelder fra ${day}: «${reason}».`, [
      fact('Ny versjon', version),
      fact('Fra', day),
      fact('Begrunnelse', reason),
    ]);
  });
  const open = codebook.criteria.flatMap(({ id, label }) => {
    const units = entries.filter((one) => one.notAsked?.includes(id)).map((one) => one.unit);
    return units.length === 0 ? [] : [{ label, units }];
  });
  const notAsked = open.map(({ label, units }) => `«${label}» (${integerText(units.length)})`);
  return [
    ...changes,
    ...say(`Av vurderingene som gjelder, er ${listText(counts)}.`, [
      ...used.map(({ version, units }) =>
        counted(`Gjelder, etter versjon ${version}`, units, units.length),
      ),
      ...used.map(({ version }) => fact('Versjon', version)),
    ]),
    ...say(
      `Ikke alle ble spurt om det som er nytt; «ikke spurt da» gjelder ${listText(notAsked)}.`,
      open.map(({ label, units }) => counted(`Ikke spurt om «${label}»`, units)),
    ),
  ];
}

/** In: the content. Out: how many are decided, undecided and not reached, which are all of them. */
export function ledgerText({ ledger }: FrozenContent): string {
  const { decided, undecided, notReached, registered } = ledger;
  if (decided === registered) return `Alle ${integerText(registered)} er avgjort.`;
  const parts = [
    `${integerText(decided)} avgjort`,
    ...(undecided === 0 ? [] : [countText(undecided, undecidedNoun)]),
    ...(notReached === 0 ? [] : [`${integerText(notReached)} ikke nådd`]),
  ];
  return `Av ${integerText(registered)} er ${listText(parts)}.`;
}

/** In: the content. Out: the same with what it rests on; nothing where none is decided. */
export function ledgerTold(content: FrozenContent): readonly Sentence[] {
  const standing = (wanted: FrozenEntry['standing']) =>
    content.entries.filter((one) => one.standing === wanted).map((one) => one.unit);
  const open = [
    counted('Uavgjorte', standing('undecided')),
    counted('Ikke nådd', standing('not-reached')),
  ].filter((one) => one.units.length > 0);
  return say(ledgerText(content), [
    counted(
      'Enheter i runden',
      content.entries.map((one) => one.unit),
    ),
    counted('Avgjorte', standing('decided')),
    ...open,
  ]);
}
