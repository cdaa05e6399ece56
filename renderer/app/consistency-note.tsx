import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useConsistency } from '../data/precedent-queries.ts';
import { useCurrentRound } from './round/current-round.tsx';
import classes from './consistency-note.module.css';

/** Cases that do not go together, with the way to them. A notice, and never in the way of anything. */
export function ConsistencyNote() {
  const { t } = useTranslation('precedents');
  const { data } = useConsistency(useCurrentRound().round.id);
  if (data === undefined) return null;
  const inconsistent = data.inconsistencies.length;
  const overruled = data.overruled.length;
  if (inconsistent + overruled === 0) return null;
  return (
    <p className={classes['note']}>
      {inconsistent > 0 && t(($) => $.note.inconsistent, { count: inconsistent })}{' '}
      {overruled > 0 && t(($) => $.note.overruled, { count: overruled })}{' '}
      <Link href="/grenseland/praksis">{t(($) => $.note.go)}</Link>
    </p>
  );
}
