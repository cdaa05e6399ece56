import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { buildRound } from '../../electron/store/build-round.ts';
import { handleCommand } from '../../electron/store/handle-command.ts';
import {
  createMappingFile,
  openMappingFile,
  type MappingFile,
} from '../../electron/store/mapping-file.ts';
import type { Signer } from '../../electron/store/signer.ts';
import type { NewRound } from '../../shared/contract/mapping-contract.ts';
import type { MappingView } from '../../shared/contract/views.ts';
import type { Round } from '../../shared/events/round.ts';
import {
  answerId,
  criterionId,
  isoDate,
  isoTime,
  judgementId,
  unitNumber,
  type IsoTime,
  type RoundId,
} from '../../shared/lib/ids.ts';
import type { Profile } from '../../shared/codebook/profile.ts';
import type { CommandOf } from '../../shared/rules/command.ts';
import { valueOf } from '../../shared/lib/value-of.ts';

/** A moment in the invented spring of 2015, so many minutes after nine. */
export function at(minutes: number): IsoTime {
  return isoTime.parse(new Date(Date.UTC(2015, 1, 2, 9, minutes)).toISOString());
}

/** The round of the reference mapping: 428 municipalities, `tjenester-2015`. */
export function round2015(name = 'Kartlegging 2015'): Round {
  return buildRound({
    name,
    registerDate: isoDate.parse('2015-01-01'),
    units: 'kommuner',
    codebook: 'tjenester-2015',
    second: 'none',
    signatures: 1,
  });
}

/** A profile from plain text: `profile({ form: 'senter', mestring: 'ja' })`. */
export function profileOf(answers: Readonly<Record<string, string | readonly string[]>>): Profile {
  return Object.fromEntries(
    Object.entries(answers).map(([criterion, given]) => [
      criterionId.parse(criterion),
      (typeof given === 'string' ? [given] : given).map((one) => answerId.parse(one)),
    ]),
  );
}

/** The answers that make a service of the municipality's own. */
export const ownService = profileOf({
  form: 'koordinator',
  samarbeid: 'egen',
  gruppebasert: 'ja',
  mestring: 'ja',
  'planlagt-sammen': 'ja',
  'gjennomfort-sammen': 'ja',
  'evaluert-sammen': 'ja',
});

/** A judgement of a unit as the form gives it. */
export function judging(
  round: Round,
  unit: string,
  change: Partial<CommandOf<'judge'>> = {},
): CommandOf<'judge'> {
  return {
    type: 'judge',
    id: judgementId.parse(randomUUID()),
    round: round.id,
    unit: unitNumber.parse(unit),
    answers: ownService,
    outcome: null,
    mark: null,
    rationale: '',
    replaces: null,
    ...change,
  };
}

/** Makes a mapping with one round in the folder and opens it. The caller closes it. */
export async function startedMapping(
  folder: string,
  signer: Signer,
  round = round2015(),
): Promise<{ readonly file: MappingFile; readonly round: Round; readonly path: string }> {
  const path = join(folder, 'prøve.grenseland');
  await createMappingFile(path, async (file) => {
    valueOf(
      await handleCommand(file, signer, at(0), {
        type: 'create-mapping',
        name: 'prøve',
        program: 'Grenseland prøve',
      }),
    );
    valueOf(await handleCommand(file, signer, at(0), { type: 'start-round', round }));
  });
  return { file: openMappingFile(path), round, path };
}

/** What a window asks for a new round of the reference mapping. In: what is different. */
export function newRound2015(change: Partial<NewRound> = {}): NewRound {
  return {
    name: 'Kartlegging 2015',
    registerDate: isoDate.parse('2015-01-01'),
    units: 'kommuner',
    codebook: 'tjenester-2015',
    second: 'none',
    signatures: 1,
    ...change,
  };
}

/** In: a mapping as it was made. Out: its first round. Error: throws where it has none. */
export function firstRound(mapping: MappingView | null): RoundId {
  const round = mapping?.rounds[0]?.id;
  if (round === undefined) throw new Error('The mapping has no round');
  return round;
}
