import { useTranslation } from 'react-i18next';
import type { Loss } from '../../../shared/backups/loss.ts';
import type { LossView } from '../../../shared/contract/backup-views.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import { integerText, listText } from '../../../shared/lib/norwegian-format.ts';
import { timeInWords } from '../../components/in-words.ts';
import classes from './loss-account.module.css';

/** More names than this are counted. */
const mostNames = 8;

function LostEvents({ lost }: { readonly lost: Loss }) {
  const { t } = useTranslation('backups');
  const { events, since, until, authors, entries, releases, signatures } = lost;
  const names = entries.slice(0, mostNames).map((one) => one.name);
  const others = entries.length - names.length;
  const more = others > 0 ? [t(($) => $.loss.more, { shown: integerText(others) })] : [];
  return (
    <>
      <p className={classes['lost']}>
        {t(($) => $.loss.lost, {
          count: events,
          shown: integerText(events),
          since: timeInWords(since ?? ''),
          until: timeInWords(until ?? ''),
        })}
      </p>
      <p className={classes['soft']}>
        {t(($) => $.loss.by, {
          names: listText(
            authors.map((one) =>
              t(($) => $.loss.byOne, { name: one.name, shown: integerText(one.events) }),
            ),
          ),
        })}
      </p>
      {entries.length > 0 && (
        <p className={classes['soft']}>
          {t(($) => $.loss.entries, {
            count: entries.length,
            shown: integerText(entries.length),
            names: [...names, ...more].join(', '),
          })}
        </p>
      )}
      {releases.length > 0 && (
        <p className={classes['released']}>
          {t(($) => $.loss.releases, { count: releases.length, numbers: listText(releases) })}
        </p>
      )}
      {signatures.length > 0 && (
        <p className={classes['released']}>
          {t(($) => $.loss.signatures, {
            names: listText(signatures.map((one) => t(($) => $.loss.signature, { ...one }))),
          })}
        </p>
      )}
    </>
  );
}

function Standing({ view }: { readonly view: LossView }) {
  const { t } = useTranslation('backups');
  switch (view.standing) {
    case 'ahead':
    case 'forked':
      return <LostEvents lost={view.lost} />;
    case 'same':
    case 'behind':
    case 'other-mapping':
    case 'unreadable': {
      const { standing, damage } = view;
      const readable = damage !== null && (standing === 'same' || standing === 'behind');
      return <p>{readable ? t(($) => $.loss.readable) : t(($) => $.loss[standing])}</p>;
    }
    default:
      return assertNever(view.standing);
  }
}

/** What the file had and nobody can read any more, whichever way is taken. */
function Unreadable({ view }: { readonly view: LossView }) {
  const { t } = useTranslation('backups');
  const { damage, said, sound } = view;
  if (damage === null) return null;
  const gone = said === null ? 0 : said - Math.max(sound, view.backup.events);
  return (
    <p className={classes['soft']}>
      {gone > 0
        ? t(($) => $.loss.damagedCount, { count: gone, shown: integerText(gone) })
        : t(($) => $.loss.damaged, { position: integerText(damage.position) })}
    </p>
  );
}

/** What would be lost if a backup took the place of the file, as far as the file can be read. */
export function LossAccount({ view }: { readonly view: LossView }) {
  const { standing } = view;
  return (
    <div className={classes['account']}>
      <Standing view={view} />
      {standing !== 'unreadable' && standing !== 'other-mapping' && <Unreadable view={view} />}
    </div>
  );
}
