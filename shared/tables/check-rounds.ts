import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import type { TableSpecification } from './specification.ts';
import type { TableWorld } from './table-world.ts';

const isRound = ({ kind }: { readonly kind: string }): boolean => kind === 'round';

/** Why percentages of the kind asked for would be of several rounds at once; null where they would not. */
function mixedPercent({ statistic, rows, columns, layer }: TableSpecification): string | null {
  if (!('of' in statistic)) return null;
  const inRows = rows.every((nest) => nest.some(isRound));
  const inColumns = columns.length > 0 && columns.every((nest) => nest.some(isRound));
  if (layer !== null && isRound(layer)) return null;
  const outermost = rows.every((nest) => nest[0] !== undefined && isRound(nest[0]));
  const holds =
    (statistic.of === 'column' && inColumns) ||
    (statistic.of === 'row' && inRows) ||
    (statistic.of === 'group' && outermost);
  return holds ? null : 'prosenten ville vært av flere runder samtidig';
}

/**
 * Several rounds in one table. In: a specification and what it is evaluated over. Out: the notes it must carry; none
 * for one round. Error: `rounds-not-alike` where their codebooks or kinds of unit differ, where a number would be of
 * several rounds at once, or where the rounds stand neither in rows, columns nor layer.
 */
export function checkRounds(
  spec: TableSpecification,
  world: TableWorld,
): Result<readonly string[]> {
  const { contents } = world;
  const [first, ...others] = contents;
  if (others.length === 0) return accept([]);
  const refused = (why: string) => reject(refuse('rounds-not-alike', { id: spec.id, why }));
  const other = others.find((one) => one.codebook.id !== first.codebook.id);
  if (other !== undefined)
    return refused(`«${first.round}» og «${other.round}» har ulike kodebøker`);
  if (others.some((one) => one.unitKind !== first.unitKind) && spec.unit === null)
    return refused('de har ikke samme slags enheter');
  const nests = [...spec.rows, ...spec.columns];
  const placed =
    nests.some((nest) => nest.some(isRound)) || (spec.layer !== null && isRound(spec.layer));
  if (!placed) return refused('runde må stå i radene, i kolonnene eller som lag');
  const why = mixedPercent(spec);
  if (why !== null) return refused(why);
  const versions = new Set(contents.map((one) => one.codebook.version));
  const dates = new Set(contents.map((one) => one.registerDate));
  return accept([
    ...(versions.size > 1 ? [world.words.otherVersions] : []),
    ...(dates.size > 1 ? [world.words.otherDivisions] : []),
  ]);
}
