import { basename } from 'node:path';
import type { AdviserView, MappingView, RoundSummary } from '../../../shared/contract/views.ts';
import type { Round } from '../../../shared/events/round.ts';
import type { MappingFile } from '../mapping-file.ts';
import type { KeyFile } from '../profile/key-file.ts';

/** In: a round. Out: its summary, without units and codebook. */
export function roundSummary(round: Round): RoundSummary {
  const { id, name, registerDate, unitKind, units, codebook, invented, contactPersons } = round;
  return {
    id,
    name,
    registerDate,
    unitKind,
    units: units.length,
    codebook: codebook.id,
    codebookVersion: codebook.version,
    invented,
    contactPersons: contactPersons ?? true,
  };
}

/** In: an open mapping. Out: what every page knows of it. */
export function mappingView(file: MappingFile): MappingView {
  const { n, mapping } = file.memory();
  return {
    path: file.path,
    name: mapping.name || basename(file.path, '.grenseland'),
    creator: mapping.advisers[0]?.name ?? '',
    rounds: mapping.rounds.map(roundSummary),
    n,
  };
}

/** In: a key file. Out: the adviser, without the key. */
export function adviserView({ id, name, title, protection }: KeyFile): AdviserView {
  return { id, name, title, protection: protection.kind };
}
