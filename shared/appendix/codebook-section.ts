import type { Codebook } from '../codebook/codebook.ts';
import { compareCodebooks } from '../codebook/compare-codebooks.ts';
import { describeDoubt, describeGroups, describeRules } from '../codebook/describe-rules.ts';
import { countText, listText } from '../lib/norwegian-format.ts';
import type { CodebookVersion } from '../projections/mapping-state.ts';
import type { AppendixPart, AppendixSection } from './appendix-document.ts';
import type { AppendixInput } from './appendix-input.ts';
import { versionsTold } from './judged-told.ts';
import { list, paragraph, table } from './parts.ts';
import { fact, say, type Sentence } from './sentence.ts';

const criterionNoun = { one: 'kriterium', many: 'kriterier' };

function criteriaTable({ criteria }: Codebook, place: readonly number[]): readonly AppendixPart[] {
  return table(
    {
      id: 'kriterier',
      caption: 'Kriteriene i kodeboken.',
      columns: [
        { heading: 'Kriterium', side: 'start', width: 24 },
        { heading: 'Spørsmål', side: 'start', width: 44 },
        { heading: 'Svar', side: 'start', width: 32 },
      ],
      rows: criteria.map(({ label, question, answers, multiple }) => [
        label,
        question,
        `${answers.map((one) => one.label).join('; ')}${multiple ? ' (flere kan gjelde)' : ''}`,
      ]),
    },
    [fact('Kriterier i kodeboken', String(criteria.length), place)],
  );
}

function rulesTold(codebook: Codebook, places: readonly number[]): readonly Sentence[] {
  return describeRules(codebook).flatMap(({ label, parts }) => {
    const text = parts.length === 0 ? `${label}: ellers.` : `${label}: ${listText(parts)}.`;
    return say(text, [fact('Regel i kodeboken', text, places)]);
  });
}

/** What each version changed in the one before, in the words of the comparison. */
function changesTable(codebooks: readonly CodebookVersion[]): readonly AppendixPart[] {
  const changes = codebooks.slice(1).flatMap(({ codebook, at }, index) =>
    compareCodebooks(codebooks[index]?.codebook ?? codebook, codebook).map((one) => ({
      ...one,
      version: String(codebook.version),
      at,
    })),
  );
  return table(
    {
      id: 'kodebokendringer',
      caption: 'Endringer i kodeboken underveis.',
      columns: [
        { heading: 'Versjon', side: 'end', width: 10 },
        { heading: 'Hva', side: 'start', width: 24 },
        { heading: 'Før', side: 'start', width: 33 },
        { heading: 'Nå', side: 'start', width: 33 },
      ],
      rows: changes.map(({ version, what, before, after }) => [
        version,
        what,
        before ?? '–',
        after ?? '–',
      ]),
    },
    changes.map(({ version, what, at }) => fact(`Versjon ${version}`, what, [at])),
  );
}

/** In: the input. Out: criteria, rules, versions of the codebook with what changed and what rests on each. */
export function codebookSection({ content, codebooks }: AppendixInput): AppendixSection {
  const { codebook, codebookHash } = content;
  const last = codebooks.at(-1);
  const places = last === undefined ? [] : [last.at];
  const version = String(codebook.version);
  const criteria = String(codebook.criteria.length);
  const doubt = describeDoubt(codebook);
  return {
    id: 'kodebok',
    heading: 'Kodebok',
    parts: [
      ...paragraph([
        ...say(
          `Det er vurdert etter kodeboken «${codebook.title}», versjon ${version}, ` +
            `med ${countText(codebook.criteria.length, criterionNoun)}.`,
          [
            fact('Kodebok', codebook.title, places),
            fact('Versjon', version),
            fact('Kriterier', criteria),
          ],
        ),
        ...say(`SHA-256 for kodeboken er ${codebookHash}.`, [
          fact('Kodebokens SHA-256', codebookHash, places),
        ]),
        ...versionsTold(content),
      ]),
      ...changesTable(codebooks),
      ...criteriaTable(codebook, places),
      ...paragraph(
        say('Utfallet er det første som passer:', [
          fact('Regler i kodeboken', String(codebook.rules.length), places),
        ]),
      ),
      ...list(rulesTold(codebook, places), true),
      ...paragraph([
        ...(doubt === null ? [] : say(doubt, [fact('Svaret som betyr tvil', doubt, places)])),
        ...describeGroups(codebook).flatMap(({ label, note }) =>
          say(note, [fact(`Telles sammen som «${label}»`, note, places)]),
        ),
      ]),
    ],
  };
}
