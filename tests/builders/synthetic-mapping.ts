import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { handleCommand } from '../../electron/store/handle-command.ts';
import { createMappingFile } from '../../electron/store/mapping-file.ts';
import type { Signer } from '../../electron/store/signer.ts';
import { sha256 } from '../../electron/store/envelope-crypto.ts';
import { codebook as codebookSchema, type Codebook } from '../../shared/codebook/codebook.ts';
import { deriveOutcome } from '../../shared/codebook/derive-outcome.ts';
import type { Profile } from '../../shared/codebook/profile.ts';
import type { ImportedRow } from '../../shared/events/event.ts';
import type { BorderlineMark } from '../../shared/events/judgement.ts';
import { round as roundSchema, type Round } from '../../shared/events/round.ts';
import type { SourceKind } from '../../shared/events/statement.ts';
import { canonicalJson } from '../../shared/lib/canonical-json.ts';
import {
  answerId,
  criterionId,
  judgementId,
  outcomeId,
  statementId,
  unitNumber,
  type UnitNumber,
} from '../../shared/lib/ids.ts';
import { valueOf } from '../../shared/lib/value-of.ts';
import { at } from './mapping.ts';
import { chanceFrom } from './chance.ts';
import { wordsAtRandom } from './synthetic-words.ts';

const criteria = 20;
/** The criteria that the outcome rests on. */
const bearing = ['k01', 'k02', 'k03', 'k04', 'k05'] as const;

/** A codebook of 20 criteria with the answers `ja`, `nei` and `uklart`, and four outcomes. */
const syntheticCodebook: Codebook = codebookSchema.parse({
  id: 'syntetisk',
  version: 1,
  title: 'Syntetisk kodebok',
  subject: 'syntetiske tilbud',
  introduction: ['Laget for å måle, ikke for å vurdere.'],
  limits: [],
  criteria: Array.from({ length: criteria }, (_, index) => ({
    id: `k${String(index + 1).padStart(2, '0')}`,
    label: `Kriterium ${index + 1}`,
    question: `Hva svarer kilden på ${index + 1}?`,
    explanation: 'Et syntetisk kriterium.',
    example: 'Ja.',
    counterExample: 'Nei.',
    multiple: false,
    answers: ['ja', 'nei', 'uklart'].map((id) => ({ id, label: id })),
  })),
  outcomes: [
    ['full', 'service'],
    ['delvis', 'service'],
    ['planlagt', 'planned'],
    ['ingen', 'none'],
  ].map(([id, tone]) => ({ id, label: id, short: id, definition: 'Syntetisk utfall.', tone })),
  groups: [{ id: 'har', label: 'har', outcomes: ['full', 'delvis'], note: 'Syntetisk.' }],
  rules: [
    { outcome: 'full', when: { all: bearing.map((id) => ({ criterion: id, is: ['ja'] })) } },
    {
      outcome: 'delvis',
      when: { all: bearing.slice(0, 2).map((id) => ({ criterion: id, is: ['ja'] })) },
    },
    { outcome: 'planlagt', when: { criterion: 'k06', is: ['ja'] } },
    { outcome: 'ingen' },
  ],
  doubt: { answer: 'uklart', countsAs: 'nei', couldBe: 'ja' },
});

/** How a mapping is made up; the same always makes the same rows. */
export type Synthetic = {
  readonly entries: number;
  /** Of a hundred entries, how many are borderline; half as many more have a rationale without. */
  readonly borderline?: number;
  /** How many statements each entry has. */
  readonly statements?: number;
  readonly seed?: number;
};

const firstUnit = 100_000;
const inCounty = 5_000;
const unitAt = (index: number): UnitNumber => unitNumber.parse(String(firstUnit + index));
const sources: readonly SourceKind[] = ['telefonintervju', 'nettside', 'sporreskjema'];
const judges = ['Kari Nordmann', 'Ola Hansen', 'Siri Berg', 'Anne Lie'];

/** A round of so many synthetic units, 5 000 in a county. */
function syntheticRound(entries: number): Round {
  const counties = Math.ceil(entries / inCounty);
  const county = (index: number): string =>
    String(Math.floor(index / inCounty) + 1).padStart(2, '0');
  return roundSchema.parse({
    id: 'syntetisk',
    name: 'Syntetisk runde',
    registerDate: '2015-01-01',
    unitKind: 'kommuner',
    codebook: syntheticCodebook,
    codebookHash: sha256(canonicalJson(syntheticCodebook)),
    second: { kind: 'none' },
    signatures: 1,
    invented: true,
    units: Array.from({ length: entries }, (_, index) => ({
      number: unitAt(index),
      name: `Enhet ${index + 1}`,
      county: county(index),
    })),
    counties: Array.from({ length: counties }, (_, index) => ({
      number: county(index * inCounty),
      name: `Område ${index + 1}`,
    })),
  });
}

function answersAtRandom(chance: () => number): Profile {
  return Object.fromEntries(
    syntheticCodebook.criteria.map(({ id }) => {
      const drawn = chance();
      return [id, [answerId.parse(drawn < 0.5 ? 'ja' : drawn < 0.85 ? 'nei' : 'uklart')]];
    }),
  );
}

/** Rows as an import stores them: one judged row an entry, and further statements. */
function* syntheticRows({
  entries,
  borderline = 20,
  statements = 1,
  seed = 1,
}: Synthetic): Iterable<ImportedRow> {
  const chance = chanceFrom(seed);
  let row = 0;
  for (let index = 0; index < entries; index += 1) {
    const unit = unitAt(index);
    const answers = answersAtRandom(chance);
    const outcome = deriveOutcome(syntheticCodebook, answers);
    const kind = chance() * 100;
    const rationale = kind < borderline * 1.5 ? wordsAtRandom(chance, 12) : null;
    const mark: BorderlineMark | null =
      kind < borderline
        ? {
            criterion: criterionId.parse(
              `k${String(1 + Math.floor(chance() * criteria)).padStart(2, '0')}`,
            ),
            alternative: outcomeId.parse(outcome === 'ingen' ? 'delvis' : 'ingen'),
            rationale: rationale ?? '',
            reasons: [],
          }
        : null;
    for (let number = 0; number < statements; number += 1) {
      row += 1;
      const id = `${unit}-${number}`;
      yield {
        row,
        key: `syntetisk-${id}`,
        unit,
        statement: {
          id: statementId.parse(`o-${id}`),
          source: sources[Math.floor(chance() * sources.length)] ?? 'nettside',
          date: null,
          informant: null,
          text: wordsAtRandom(chance, 16),
          link: null,
          answers: number === 0 ? { ...answers } : {},
          readByJudge: number === 0,
        },
        judgement:
          number === 0
            ? {
                id: judgementId.parse(`v-${unit}`),
                judge: judges[Math.floor(chance() * judges.length)] ?? 'Kari Nordmann',
                adviser: null,
                date: null,
                answers: { ...answers },
                outcome,
                derived: outcome,
                borderline: mark,
                rationale,
                supersedes: null,
              }
            : null,
        notReached: false,
      };
    }
  }
}

/**
 * Makes a large mapping by the real write path: what an import would store, signed and projected.
 * In: a folder, who signs, and how it is made up. Out: its path and its round; the file is closed.
 */
export async function syntheticMapping(
  folder: string,
  signer: Signer,
  synthetic: Synthetic,
): Promise<{ readonly path: string; readonly round: Round }> {
  const path = join(folder, `syntetisk-${randomUUID()}.grenseland`);
  const round = syntheticRound(synthetic.entries);
  await createMappingFile(path, async (file) => {
    const act = async (command: Parameters<typeof handleCommand>[3]): Promise<void> => {
      valueOf(await handleCommand(file, signer, at(0), command));
    };
    await act({ type: 'create-mapping', name: 'Syntetisk', program: 'Grenseland prøve' });
    await act({ type: 'start-round', round });
    await act({
      type: 'import-rows',
      round: round.id,
      file: 'syntetisk.csv',
      fileHash: sha256(String(synthetic.seed ?? 1)),
      sheet: '',
      columns: {},
      rows: [...syntheticRows(synthetic)],
    });
  });
  return { path, round };
}
