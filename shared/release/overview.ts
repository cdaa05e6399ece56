import { countText, dateText, listText, rangeText } from '../lib/norwegian-format.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import type { FrozenContent } from './frozen-content.ts';
import { draftMarking, markingsOf, sourceLine } from './markings.ts';
import type { OverviewDocument } from './overview-document.ts';
import { overviewCorrection } from './overview/correction.ts';
import { overviewFigures } from './overview/figures.ts';
import { decidedNoun, headlineOf, headlineText, outcomeCounts } from './overview/headline.ts';
import { limitsSection, methodSection } from './overview/method.ts';
import { overviewCounties } from './overview/overview-county.ts';
import { unitWords } from './unit-words.ts';

function leadOf(content: FrozenContent): string {
  const { entries, counties, ledger } = content;
  const scope =
    `Oversikten omfatter ${countText(entries.length, unitWords(content.unitKind).noun)} ` +
    `i ${countText(counties.length, { one: 'fylke', many: 'fylker' })}.`;
  if (ledger.decided === 0) return `${scope} Ingen er avgjort ennå.`;
  const headline = headlineOf(content, entries);
  if (headline === null) return `${scope} Utfall: ${outcomeCounts(content, entries)}.`;
  const noun = decidedNoun(content, ledger.decided === ledger.registered);
  const { low, high } = headline;
  const range =
    low === high
      ? ''
      : ` Etter hvordan grensetilfellene leses, kan tallet være ${rangeText(low, high)}.`;
  return `${scope} ${headlineText(headline, noun)}.${range}`;
}

function authorLine({ authors }: FrozenContent): string {
  const [first] = authors;
  if (first === undefined) return 'Uten oppgitt forfatter';
  const titled = ({ name, title }: typeof first): string =>
    title.trim() === '' ? name : `${name}, ${title.trim()}`;
  if (authors.length === 1) return `Skrevet av ${titled(first)}`;
  // Several: the title in brackets, so that the commas between names stay readable.
  return `Skrevet av ${listText(
    authors.map(({ name, title }) => (title.trim() === '' ? name : `${name} (${title.trim()})`)),
  )}`;
}

/**
 * Writes the overview. In: the content of a release or a draft. Out: the document, every text final, in bokmål, without
 * private persons: informants by their role, contact to the service only.
 */
export function overviewOf(content: FrozenContent): OverviewDocument {
  const { codebook, release, published, updated } = content;
  const correction = overviewCorrection(content);
  return {
    title: `Nasjonal oversikt over ${codebook.subject} i ${unitWords(content.unitKind).definite}`,
    release: release === null ? draftMarking : `Utgivelse ${release}`,
    markings: markingsOf(content),
    lead: leadOf(content),
    ...(correction === undefined ? {} : { correction }),
    figures: overviewFigures(content),
    introduction: {
      heading: `Kjennetegn ved ${codebook.subject}`,
      paragraphs: codebook.introduction,
    },
    outcomes: codebook.outcomes.map(({ label, definition }) => ({ label, definition })),
    counties: overviewCounties(content),
    method: methodSection(content),
    limits: limitsSection(content),
    author: authorLine(content),
    published:
      published === null ? 'Ikke publisert' : `Publisert: ${dateText(norwegianDay(published))}`,
    updated: `Sist oppdatert: ${dateText(norwegianDay(updated))}`,
    updatedAt: updated,
    source: sourceLine(content),
  };
}
