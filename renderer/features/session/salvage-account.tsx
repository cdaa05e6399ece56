import { useTranslation } from 'react-i18next';
import type { Salvage } from '../../../shared/contract/backup-views.ts';
import { listText } from '../../../shared/lib/norwegian-format.ts';
import { countInWords, timeInWords } from '../../components/in-words.ts';
import classes from './rescue.module.css';

/** What holds of a damaged file, where it stops, and what is missing. */
export function SalvageAccount({ salvage }: { readonly salvage: Salvage }) {
  const { t } = useTranslation('backups');
  const { events, fromBackup, damage, missing, until, beside } = salvage;
  if (events === 0) return <p className={classes['soft']}>{t(($) => $.rescue.salvageNothing)}</p>;
  const broken = beside.filter((one) => !one.whole);
  const missed =
    missing === null
      ? t(($) => $.rescue.missingUnknown)
      : missing === 0
        ? t(($) => $.rescue.missingNone)
        : t(($) => $.rescue.missing, { count: missing, shown: countInWords(missing) });
  return (
    <div>
      <p className={classes['soft']}>
        {t(($) => $.rescue.salvageText, {
          count: events,
          shown: countInWords(events),
          until: timeInWords(until ?? ''),
        })}{' '}
        {fromBackup > 0 &&
          t(($) => $.rescue.fromBackup, { count: fromBackup, shown: countInWords(fromBackup) })}
      </p>
      <p>
        {damage !== null &&
          t(($) => $.rescue.stops, {
            position: countInWords(damage.position),
            reason: damage.reason,
          })}{' '}
        {missed}
      </p>
      {broken.length > 0 && (
        <p>
          {t(($) => $.rescue.beside, {
            names: listText(broken.map((one) => t(($) => $.rescue.tables[one.name]))),
          })}
        </p>
      )}
    </div>
  );
}
