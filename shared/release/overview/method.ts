import { borderlineTold } from '../../appendix/borderline-told.ts';
import {
  deviatingTold,
  judgesTold,
  ledgerText,
  resolvedTold,
  versionsTold,
} from '../../appendix/judged-told.ts';
import { limitsTold } from '../../appendix/limits-told.ts';
import { paragraphOf } from '../../appendix/sentence.ts';
import { sourcesTold } from '../../appendix/sources-told.ts';
import { unitsTold } from '../../appendix/units-told.ts';
import { countText } from '../../lib/norwegian-format.ts';
import type { FrozenContent } from '../frozen-content.ts';
import type { OverviewSection } from '../overview-document.ts';

const versionWords = ({ codebook, versions = [] }: FrozenContent): string =>
  versions.length === 0
    ? `versjon ${codebook.version}, `
    : `som er endret underveis; versjon ${codebook.version} gjelder nå, `;

function judgedParagraph(content: FrozenContent): string {
  const { codebook, resolutions = [] } = content;
  return [
    `Hver oppføring er vurdert etter kodeboken «${codebook.title}», ${versionWords(content)}` +
      `med ${countText(codebook.criteria.length, { one: 'kriterium', many: 'kriterier' })}.`,
    ...versionsTold(content).map((one) => one.text),
    ledgerText(content),
    ...[...judgesTold(content), ...resolvedTold(resolutions, 'de'), ...deviatingTold(content)].map(
      (one) => one.text,
    ),
  ].join(' ');
}

/** In: the content. Out: how the overview was made, in short; the method appendix tells it whole, in the same words. */
export function methodSection(content: FrozenContent): OverviewSection {
  return {
    heading: 'Slik er oversikten laget',
    paragraphs: [
      paragraphOf(sourcesTold(content)) || 'Det er ikke registrert noen kilder.',
      paragraphOf(unitsTold(content)),
      judgedParagraph(content),
      paragraphOf(borderlineTold(content)) || 'Ingen av vurderingene er merket som grenseland.',
      ...content.codebook.groups.map((group) => group.note),
    ],
  };
}

/** In: the content. Out: what the overview does not claim: the codebook's words, and what is open in this one. */
export function limitsSection(content: FrozenContent): OverviewSection {
  return { heading: 'Forbehold', paragraphs: limitsTold(content).map((one) => one.text) };
}
