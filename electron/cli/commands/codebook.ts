import { resolve } from 'node:path';
import { z } from 'zod';
import type {
  CodebookEffectView,
  RejudgeView,
} from '../../../shared/contract/codebook-contract.ts';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import type { RejudgeReason } from '../../../shared/projections/rejudge.ts';
import { asAdviser, openMapping, roundNamed } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { readOptions } from '../options.ts';
import { UsageError } from '../usage.ts';

const rejudgeOptions = z.object({
  file: z.string().min(1),
  codebook: z.string().min(1).optional(),
  round: z.string().optional(),
  adviser: z.string().trim().min(1).optional(),
  reason: z.string().optional(),
  'dry-run': z.boolean().default(false),
});

function reasonOf(reason: RejudgeReason): unknown {
  if (reason.kind === 'precedent') return { ...reason, kind: 'overruled' };
  const { judge, version, effect, weight, sentence } = reason;
  return { judge, version, weight, ...effect, sentence };
}

/** The entries to judge anew as scripts read them: what is the matter as kind and as sentence. */
function entriesOf({ rows }: RejudgeView): readonly unknown[] {
  return rows.map(({ unit, name, reasons }) => ({
    unit,
    name,
    must: reasons.some((one) => one.weight === 'must'),
    reasons: reasons.map(reasonOf),
  }));
}

const unitsWith = ({ rows }: RejudgeView, ...kinds: readonly string[]): readonly string[] =>
  rows
    .filter((row) =>
      row.reasons.some((one) => one.kind === 'codebook' && kinds.includes(one.effect.kind)),
    )
    .map((row) => row.unit);

function effectAnswer(round: string, effect: CodebookEffectView, adopted: boolean): unknown {
  const { from, version, judged, differences } = effect;
  return {
    round,
    from,
    to: version,
    adopted,
    differences,
    judged,
    changes: unitsWith(effect, 'gone', 'changes'),
    couldChange: unitsWith(effect, 'could-change', 'new-mark'),
    oldWording: unitsWith(effect, 'old-wording'),
    must: effect.must,
    rejudge: effect.rows.length,
    entries: entriesOf(effect),
  };
}

/**
 * `rejudge`: with `--codebook`, what a new version would do, and without `--dry-run` takes it into use; without
 * `--codebook`, which entries are to be judged anew under the version that holds.
 */
export const rejudge: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'codebook', 'round', 'adviser', 'reason'],
      flags: ['dry-run'],
      path: false,
    },
    rejudgeOptions,
    words,
  );
  const { codebook: codebooks } = terminal.client;
  const round = roundNamed(await openMapping(terminal, given.file), given.round);
  if (given.codebook === undefined) {
    const view = await codebooks.rejudge({ round: round.id });
    const { version, must, rows } = view;
    return done({
      round: round.name,
      codebook: version,
      must,
      rejudge: rows.length,
      entries: entriesOf(view),
    });
  }
  const codebook = await codebooks.read({ file: resolve(given.codebook) });
  const effect = await codebooks.preview({ round: round.id, codebook });
  if (given['dry-run']) return done(effectAnswer(round.name, effect, false));
  const { adviser, reason = '' } = given;
  if (adviser === undefined) throw new UsageError('--adviser: who takes the new version into use');
  if (reason.trim() === '') throw new RefusedError(refuse('rationale-missing', {}));
  return asAdviser(terminal, adviser, async () => {
    await codebooks.change({ round: round.id, codebook, reason });
    return done(effectAnswer(round.name, effect, true));
  });
};

const codebookOptions = z.object({
  file: z.string().min(1),
  round: z.string().optional(),
  version: z.coerce.number().int().min(1).optional(),
  out: z.string().min(1).optional(),
});

/** `codebook`: the versions of a round's codebook, or one of them written as JSON. */
export const codebook: CliCommand = async (terminal, words) => {
  const given = readOptions(
    { values: ['file', 'round', 'version', 'out'], flags: [], path: false },
    codebookOptions,
    words,
  );
  const round = roundNamed(await openMapping(terminal, given.file), given.round);
  const versions = await terminal.client.codebook.versions({ round: round.id });
  const chosen = versions.find((one) =>
    given.version === undefined ? one.current : one.version === given.version,
  );
  if (chosen === undefined) {
    const known = versions.map((one) => String(one.version));
    throw new RefusedError(refuse('codebook-unknown', { codebook: String(given.version), known }));
  }
  const { out } = given;
  const written =
    out === undefined
      ? { codebook: chosen.codebook }
      : await terminal.client.codebook.save({
          round: round.id,
          version: chosen.version,
          file: resolve(out),
        });
  return done({
    round: round.name,
    versions: versions.map(({ codebook: content, ...one }) => ({ id: content.id, ...one })),
    ...written,
  });
};
