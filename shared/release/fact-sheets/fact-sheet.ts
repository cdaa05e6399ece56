import { criterionLabel } from '../../codebook/labels.ts';
import { answersTo } from '../../codebook/profile.ts';
import type { Codebook } from '../../codebook/codebook.ts';
import type { IsoDate, UnitNumber } from '../../lib/ids.ts';
import { dateText } from '../../lib/norwegian-format.ts';
import type { FrozenContent, FrozenEntry } from '../frozen-content.ts';
import { markingsOf, sourceLine } from '../markings.ts';
import { overviewEntry } from '../overview/overview-entry.ts';
import { sourceLinks } from '../overview/contact-ways.ts';
import { sourceText } from '../overview/source-words.ts';

/** A part of a sheet: what it is about, and what is recorded, line by line. */
export type FactSheetPart = { readonly heading: string; readonly lines: readonly string[] };

/** What is recorded of one unit, as it is sent to those it is about. Every text is final. No person is in it. */
export type FactSheet = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly marking: string | null;
  readonly parts: readonly FactSheetPart[];
  readonly source: string;
};

const part = (heading: string, lines: readonly string[]): readonly FactSheetPart[] =>
  lines.length === 0 ? [] : [{ heading, lines }];

function outcomeLines(codebook: Codebook, entry: FrozenEntry): readonly string[] {
  const outcome = codebook.outcomes.find((one) => one.id === entry.outcome);
  if (outcome !== undefined) return [`${outcome.label}: ${outcome.definition}`];
  return [
    entry.standing === 'not-reached'
      ? 'Vi har ikke nådd fram til noen som kan svare. Det sier ikke noe om hva som finnes hos dere.'
      : 'Oppføringen er ikke avgjort ennå.',
  ];
}

/** What was answered, criterion by criterion: form, cooperation, offers. */
function answerLines(codebook: Codebook, { answers }: FrozenEntry): readonly string[] {
  return codebook.criteria.flatMap(({ id, answers: possible }) => {
    const given = answersTo(answers, id).map(
      (answer) => possible.find((one) => one.id === answer)?.label ?? answer,
    );
    return given.length === 0 ? [] : [`${criterionLabel(codebook, id)}: ${given.join(', ')}`];
  });
}

function restLines({ sources }: FrozenEntry): readonly string[] {
  return sources.map((one) =>
    one.text === null ? sourceText(one) : `${sourceText(one)}: «${one.text.trim()}»`,
  );
}

function replyLines(due: IsoDate | null): readonly string[] {
  const when = due === null ? 'så snart dere kan' : `innen ${dateText(due)}`;
  return [
    `Stemmer ikke noe av dette, eller mangler noe vesentlig, så svar ${when}: si hva som er feil, hva som er riktig, og når det gjaldt.`,
    'Skriv hvilken rolle du svarer i. Svaret blir ført med rolle og dato, ikke med navn.',
    'Bestrider dere oppføringen, vurderer vi den på nytt. Dere får vite om den blir endret eller beholdt, og hvorfor.',
    due === null
      ? 'Hører vi ikke fra dere, blir oppføringen stående slik.'
      : 'Hører vi ikke fra dere innen fristen, blir oppføringen stående slik.',
  ];
}

/**
 * In: the content, one of its entries, and until when an answer is asked for (null: no day is set). Out: the sheet of what
 * is recorded, what it rests on, and how to answer.
 */
function factSheet(content: FrozenContent, entry: FrozenEntry, due: IsoDate | null): FactSheet {
  const { codebook } = content;
  const told = overviewEntry(codebook, entry);
  const markings = markingsOf({ ...content, heldBack: undefined });
  const contact = entry.contact === null ? [] : told.contact.map((one) => one.label);
  return {
    unit: entry.unit,
    name: entry.name,
    title: `Faktaark: ${entry.name}`,
    lead: `Dette har vi registrert om ${entry.name} (${entry.unit}) i «${content.round}». Vi ber dere se om det stemmer før oversikten gis ut.`,
    marking: markings.length === 0 ? null : markings.join(' · '),
    parts: [
      ...part('Utfall', outcomeLines(codebook, entry)),
      ...part('Form og tilbud', answerLines(codebook, entry)),
      ...part(
        'Grensetilfelle',
        told.borderline === null
          ? []
          : [told.borderline.text, `Begrunnelse: ${told.borderline.rationale}`],
      ),
      ...part('Slik når publikum tjenesten', contact),
      ...part('Lenker', sourceLinks(entry)),
      ...part('Hva det bygger på', restLines(entry)),
      ...part('Slik svarer dere', replyLines(due)),
    ],
    source: sourceLine(content),
  };
}

/**
 * In: the content, the units wanted (null: all about which something can be said: those decided and those not reached), and
 * the day an answer is asked for by. Out: their sheets, in register order.
 */
export function factSheets(
  content: FrozenContent,
  units: readonly UnitNumber[] | null,
  due: IsoDate | null,
): readonly FactSheet[] {
  return content.entries
    .filter((one) => (units === null ? one.standing !== 'undecided' : units.includes(one.unit)))
    .map((one) => factSheet(content, one, due));
}
