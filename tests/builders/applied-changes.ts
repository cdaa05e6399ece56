import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';
import type { UnitNumber } from '../../shared/lib/ids.ts';
import type { EntryChange, EntryPart } from '../../shared/changes/entry-change.ts';
import type { ReadEntry } from '../../shared/changes/release-reading.ts';

function withPart(entry: ReadEntry, part: EntryPart): ReadEntry {
  switch (part.kind) {
    case 'name':
      return { ...entry, name: part.to };
    case 'county':
      return { ...entry, county: part.to.number, countyName: part.to.name };
    case 'standing':
      return { ...entry, standing: part.to };
    case 'outcome':
      return { ...entry, outcome: part.to };
    case 'mark':
      return { ...entry, borderline: part.to };
    case 'rationale':
      return { ...entry, rationale: part.to };
    case 'answers': {
      const { [part.criterion]: _, ...answers } = entry.answers;
      const others = entry.notAsked.filter((one) => one !== part.criterion);
      return {
        ...entry,
        answers:
          part.to === null || part.to.length === 0
            ? answers
            : { ...answers, [part.criterion]: part.to },
        notAsked: part.to === null ? [...others, part.criterion] : others,
      };
    }
    case 'conflict': {
      const others = entry.settled.filter((one) => one.criterion !== part.criterion);
      return { ...entry, settled: part.to === null ? others : [...others, part.to] };
    }
    case 'source-added':
      return { ...entry, sources: [...entry.sources, part.source] };
    case 'source-withdrawn': {
      const at = entry.sources.findIndex(
        (one) => canonicalJson(one) === canonicalJson(part.source),
      );
      return { ...entry, sources: entry.sources.filter((_, index) => index !== at) };
    }
    case 'contact':
      return { ...entry, contact: part.to };
    default:
      return assertNever(part);
  }
}

/** In: the entries of a release, and what became of them. Out: the entries of the later release. */
export function applied(
  entries: ReadonlyMap<UnitNumber, ReadEntry>,
  changes: readonly EntryChange[],
): ReadonlyMap<UnitNumber, ReadEntry> {
  const later = new Map(entries);
  for (const { unit, change, entry, parts } of changes) {
    const before = entries.get(unit);
    if (change === 'removed') later.delete(unit);
    else if (entry !== null) later.set(unit, entry);
    else if (before !== undefined) later.set(unit, parts.reduce(withPart, before));
  }
  return later;
}

/** In: entries. Out: them as one text in which the order of units, sources and answers is of no account. */
export function unordered(entries: ReadonlyMap<UnitNumber, ReadEntry>): string {
  const plain = [...entries.values()]
    .map(({ sources, answers, notAsked, settled, ...rest }) => ({
      ...rest,
      sources: sources.map((one) => canonicalJson(one)).sort(),
      answers: Object.fromEntries(
        Object.entries(answers).map(([id, given]) => [id, [...given].sort()]),
      ),
      notAsked: [...notAsked].sort(),
      settled: settled.map((one) => canonicalJson(one)).sort(),
    }))
    .sort((one, other) => (one.unit < other.unit ? -1 : 1));
  return canonicalJson(plain);
}
