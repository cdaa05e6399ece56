import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ResolutionRow } from '../../../shared/contract/resolution-contract.ts';
import { listText } from '../../../shared/lib/norwegian-format.ts';
import { entryAddress } from '../../app/addresses.ts';
import { useHistoryDrawer } from '../../app/history/history-drawer.tsx';
import { Kbd } from '../../components/kbd.tsx';
import classes from './case.module.css';

/** Which entry it is, in what its judgements differ, and the ways to more of it. */
export function CaseHeading({ row }: { readonly row: ResolutionRow }) {
  const { t } = useTranslation('resolution');
  const history = useHistoryDrawer();
  const { outcome, mark, criteria } = row.differences;
  const what = listText([
    ...(outcome ? [t(($) => $.differs.outcome)] : []),
    ...(mark ? [t(($) => $.differs.mark)] : []),
    ...(criteria.length === 0 ? [] : [t(($) => $.differs.criteria, { count: criteria.length })]),
  ]);
  const asked =
    row.asked === null
      ? null
      : row.asked.kind === 'person'
        ? t(($) => $.asked, { name: row.asked?.kind === 'person' ? row.asked.name : '' })
        : t(($) => $.askedNew);
  return (
    <header className={classes['heading']}>
      <h2>{row.name}</h2>
      <p className={classes['facts']}>
        {[row.unit, row.countyName, ...(asked === null ? [] : [asked])].join(' · ')}
      </p>
      <p className={classes['lead']}>{t(($) => $.differs.lead, { what })}</p>
      {row.reopened && (
        <p className={classes['reopened']} role="note">
          {t(($) => $.reopened)}
        </p>
      )}
      <p className={classes['links']}>
        <Link href={entryAddress(row.unit)} aria-keyshortcuts="o">
          {t(($) => $.open)}
        </Link>
        <Kbd of="o" />
        <button type="button" aria-keyshortcuts="h" onClick={() => history.open(row.unit)}>
          {t(($) => $.history)}
        </button>
        <Kbd of="h" />
      </p>
    </header>
  );
}
