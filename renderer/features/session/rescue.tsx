import { useTranslation } from 'react-i18next';
import { CalledOff } from '../../app/backups/called-off.tsx';
import { LongLook } from '../../app/backups/long-look.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { useRescue } from '../../data/backup-queries.ts';
import { RescueWays } from './rescue-ways.tsx';
import classes from './rescue.module.css';

/** What can be done with a file that cannot be opened, and what would be lost with each. */
export function Rescue({ file }: { readonly file: string }) {
  const { t } = useTranslation('backups');
  const { asked, cancel, again } = useRescue(file);
  // What is answered is read before anything is done about it.
  const place = useKeptFocus(asked.kind, asked.kind === 'asking' || asked.kind === 'cancelled');
  return (
    <section aria-labelledby="rescue" aria-live="polite">
      <div ref={place} className={classes['rescue']} tabIndex={-1}>
        <div>
          <h2 id="rescue" className={classes['name']}>
            {t(($) => $.rescue.title)}
          </h2>
          <p className={classes['soft']}>{t(($) => $.rescue.safe)}</p>
        </div>
        {asked.kind === 'refused' && <RefusalNote text={asked.refusal.message} />}
        {asked.kind === 'asking' && (
          <LongLook words={t(($) => $.rescue.working)} step={asked.step} onCancel={cancel} />
        )}
        {asked.kind === 'cancelled' && <CalledOff onAgain={again} />}
        {asked.kind === 'answered' && <RescueWays view={asked.answer} />}
      </div>
    </section>
  );
}
