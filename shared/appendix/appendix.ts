import { dateText } from '../lib/norwegian-format.ts';
import { norwegianDay } from '../lib/norwegian-day.ts';
import { markingsOf, sourceLine } from '../release/markings.ts';
import type { AppendixDocument, AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { agreementSection } from './agreement-section.ts';
import { borderlineSection } from './borderline-section.ts';
import { changesSection } from './changes-section.ts';
import { codebookSection } from './codebook-section.ts';
import { conflictSection } from './conflict-section.ts';
import { contactSection } from './contact-section.ts';
import { judgesSection } from './judges-section.ts';
import { limitsTold } from './limits-told.ts';
import { mappedSection } from './mapped-section.ts';
import { list, numbered } from './parts.ts';
import { precedentSection } from './precedent-section.ts';
import { replySection } from './reply-section.ts';
import { resolutionSection } from './resolution-section.ts';
import { secondSection } from './second-section.ts';
import { signOffSection } from './sign-off-section.ts';
import { sourcesSection } from './sources-section.ts';
import { waiverSection } from './waiver-section.ts';

const limitsSection = ({ content }: AppendixInput): AppendixSection => ({
  id: 'forbehold',
  heading: 'Forbehold',
  parts: list(limitsTold(content)),
});

const sections: readonly ((input: AppendixInput) => AppendixSection)[] = [
  mappedSection,
  sourcesSection,
  contactSection,
  codebookSection,
  judgesSection,
  secondSection,
  agreementSection,
  resolutionSection,
  borderlineSection,
  conflictSection,
  precedentSection,
  replySection,
  waiverSection,
  changesSection,
  limitsSection,
  signOffSection,
];

function leadOf({ content }: AppendixInput): string {
  const written = 'Vedlegget er skrevet ut fra loggen. Det loggen ikke viser, står ikke her.';
  return content.published === null
    ? `Utkast. ${written}`
    : `Utgivelse ${content.release ?? ''}, ${dateText(norwegianDay(content.published))}. ${written}`;
}

/**
 * In: everything it is written from. Out: the method appendix, section by section. A section that says nothing is left
 * out. Equal inputs give equal documents.
 */
export function appendixDocument(input: AppendixInput): AppendixDocument {
  const { content } = input;
  const markings = markingsOf(content);
  return {
    title: `Metodevedlegg: ${content.round}`,
    lead: leadOf(input),
    marking: markings.length === 0 ? null : markings.join(' · '),
    source: sourceLine(content),
    sections: numbered(
      sections.map((section) => section(input)).filter(({ parts }) => parts.length > 0),
    ),
  };
}
