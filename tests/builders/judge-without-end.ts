// A program that judges without end and says each decision on standard output once it is acknowledged. Killed by the
// test beside it. Arguments: the mapping.
import { handleCommand } from '../../electron/store/handle-command.ts';
import { openMappingFile } from '../../electron/store/mapping-file.ts';
import { currentVotes } from '../../shared/projections/votes.ts';
import { entryOf } from '../../electron/store/memory.ts';
import { at, judging } from './mapping.ts';
import { newSigner } from './signer.ts';

const file = openMappingFile(process.argv[2] ?? '');
const [round] = file.memory().mapping.rounds;
if (round === undefined) throw new Error('The mapping has no round');
// Another person each time: the key dies with the process.
const signer = newSigner(`Prøver ${String(process.pid)}`);
for (;;) {
  for (const { number } of round.units) {
    const own = currentVotes(entryOf(file.memory(), round.id, number)).find(
      (one) => one.judge === signer.name,
    );
    const done = await handleCommand(
      file,
      signer,
      at(1),
      judging(round, number, { replaces: own?.id ?? null }),
    );
    if (!done.ok) throw new Error(done.refusal.message);
    process.stdout.write(`${String(done.value.n)}\n`);
  }
}
