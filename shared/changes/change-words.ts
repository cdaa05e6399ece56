import { assertNever } from '../lib/assert-never.ts';
import { dateText, listText } from '../lib/norwegian-format.ts';
import type { BorderlineMark } from '../events/judgement.ts';
import type { EntryStanding } from '../projections/entry-reading.ts';
import type { DifferenceLabels } from './difference-labels.ts';
import type { EntryPart } from './entry-change.ts';
import type { ComparedRelease } from './release-difference.ts';
import type { ReadContact, ReadSettlement, ReadSource } from './release-reading.ts';
import type { CauseKind, UnitCause } from './unit-cause.ts';

/** One thing that is different, as it is read: what, and from and to where it has them. */
export type PartWords = {
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
};

/** Why a unit is another one, as a heading says it. */
export const causeWords: Readonly<Record<CauseKind, string>> = {
  added: 'Ny i oversikten',
  removed: 'Ikke med lenger',
  reached: 'Nådd nå',
  'not-reached': 'Ikke nådd lenger',
  decided: 'Avgjort nå',
  undecided: 'Ikke avgjort lenger',
  codebook: 'Endret kodebok',
  resolution: 'Avklart',
  conflict: 'Kildekonflikt avgjort',
  judgement: 'Ny vurdering',
  withdrawn: 'Vurdering trukket',
  sources: 'Andre opplysninger',
  'told-otherwise': 'Navn, fylke eller kontakt',
};

const standings: Readonly<Record<EntryStanding, string>> = {
  decided: 'Avgjort',
  undecided: 'Uavgjort',
  'not-reached': 'Ikke nådd',
};

const sourceKinds: Readonly<Record<string, string>> = {
  telefonintervju: 'Telefonintervju',
  nettside: 'Nettside',
  sporreskjema: 'Spørreskjema',
};

/** In: a source. Out: «Telefonintervju, avdelingsleder, 12. februar 2015: Vi har kurs.» */
function sourceText({ kind, date, informant, link, text }: ReadSource): string {
  const head = [sourceKinds[kind] ?? kind, informant, date === '' ? '' : dateText(date), link]
    .filter((one) => one !== '')
    .join(', ');
  return text === '' ? head : `${head}: ${text}`;
}

const contactText = ({ department, phone, email, link }: ReadContact): string | null =>
  [department, phone, email, link].filter((one) => one !== '').join(', ') || null;

const markText = (labels: DifferenceLabels, mark: BorderlineMark | null): string | null =>
  mark === null
    ? null
    : `tvil om «${labels.criteria[mark.criterion] ?? mark.criterion}», kunne vært ` +
      `«${labels.outcomes[mark.alternative] ?? mark.alternative}»: ${mark.rationale}`;

/** In: a conflict that was settled. Out: «egen (avgjort av Kari Nordmann, 5. mars 2015): Lederen vet det best.» */
function settledText(labels: DifferenceLabels, settled: ReadSettlement | null): string | null {
  if (settled === null) return null;
  const { criterion, answers, by, date, why } = settled;
  const said = answers.map((one) => labels.answers[`${criterion}/${one}`] ?? one);
  const who = [by, ...(date === '' ? [] : [dateText(date)])].join(', ');
  return `${listText(said)} (avgjort av ${who}): ${why}`;
}

const marks = {
  set: 'Merket som grenseland',
  lifted: 'Ikke lenger grenseland',
  changed: 'Grenseland',
} as const;

/** In: what is called what, and one thing that is different. Out: the same in words. */
export function partWords(labels: DifferenceLabels, part: EntryPart): PartWords {
  const orNull = (text: string): string | null => (text === '' ? null : text);
  switch (part.kind) {
    case 'name':
      return { what: 'Navn', from: part.from, to: part.to };
    case 'county':
      return { what: 'Fylke', from: part.from.name, to: part.to.name };
    case 'standing':
      return { what: 'Status', from: standings[part.from], to: standings[part.to] };
    case 'outcome': {
      const label = (id: string | null): string | null =>
        id === null ? null : (labels.outcomes[id] ?? id);
      return { what: 'Utfall', from: label(part.from), to: label(part.to) };
    }
    case 'mark':
      return {
        what: marks[part.change],
        from: markText(labels, part.from),
        to: markText(labels, part.to),
      };
    case 'rationale':
      return { what: 'Begrunnelse', from: orNull(part.from), to: orNull(part.to) };
    case 'answers': {
      const said = (answers: readonly string[] | null): string | null => {
        if (answers === null) return 'ikke spurt';
        const named = answers.map((one) => labels.answers[`${part.criterion}/${one}`] ?? one);
        return named.length === 0 ? null : listText(named);
      };
      const what = labels.criteria[part.criterion] ?? part.criterion;
      return { what, from: said(part.from), to: said(part.to) };
    }
    case 'conflict': {
      const what = `Kildekonflikt: ${labels.criteria[part.criterion] ?? part.criterion}`;
      return { what, from: settledText(labels, part.from), to: settledText(labels, part.to) };
    }
    case 'source-added':
      return { what: 'Opplysning kommet til', from: null, to: sourceText(part.source) };
    case 'source-withdrawn':
      return { what: 'Opplysning trukket', from: sourceText(part.source), to: null };
    case 'contact':
      return { what: 'Kontakt', from: contactText(part.from), to: contactText(part.to) };
    default:
      return assertNever(part);
  }
}

/** In: why a unit is another one. Out: «Ny vurdering av Kari Nordmann, 5. mars 2015, etter nye opplysninger.» */
export function causeText({ kind, by, date, newSources }: UnitCause): string {
  const who = by.length === 0 ? '' : ` ved ${listText(by)}`;
  const when = date === '' ? '' : `, ${dateText(date)}`;
  const after = newSources && kind !== 'sources' ? ', etter nye opplysninger' : '';
  return `${causeWords[kind]}${who}${when}${after}`;
}

/** In: a release as it is compared. Out: «Utgivelse 1.0», or what stands now. */
export function releaseText({ release }: Pick<ComparedRelease, 'release'>): string {
  return release === null ? 'Det som står nå' : `Utgivelse ${release}`;
}
