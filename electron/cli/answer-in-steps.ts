import type { BackupProgress, InSteps } from '../../shared/contract/backup-views.ts';
import { integerText } from '../../shared/lib/norwegian-format.ts';
import type { Terminal } from './command.ts';

const stages: Readonly<Record<BackupProgress['stage'], string>> = {
  proving: 'kontrollerer kopien',
  reading: 'leser filen',
  writing: 'skriver den nye filen',
};

/** So many events are told of at a time; of a smaller file nothing is said. */
const apart = 25_000;

/**
 * Goes through long work with whole files to its answer, and says now and then how far it has come. In: the terminal,
 * and the steps. Out: the answer.
 */
export async function answerInSteps<A>(
  { progress }: Pick<Terminal, 'progress'>,
  steps: AsyncIterable<InSteps<A>>,
): Promise<A> {
  let told = '';
  for await (const step of steps) {
    if (step.kind === 'done') return step.answer;
    const reached = Math.floor(step.done / apart) * apart;
    const of = step.total === null ? '' : ` av ${integerText(step.total)}`;
    const line = `${stages[step.stage]}: ${integerText(reached)}${of} hendelser`;
    if (reached > 0 && line !== told) progress(line);
    told = line;
  }
  throw new Error('The steps ended without an answer');
}
