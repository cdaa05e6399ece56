import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupView } from '../../../shared/contract/backup-views.ts';
import { sizeText } from '../../../shared/lib/norwegian-format.ts';
import { countInWords, timeInWords } from '../../components/in-words.ts';
import { TextButton } from '../../components/text-button.tsx';
import { BackupLoss } from './backup-loss.tsx';
import classes from './backups.module.css';

/** A backup: when, why, how much, and on demand what would be lost with it. */
export function BackupItem({ backup }: { readonly backup: BackupView }) {
  const { t } = useTranslation('backups');
  const [looking, setLooking] = useState(false);
  const time = timeInWords(backup.time);
  return (
    <li className={classes['item']}>
      <div className={classes['row']}>
        <div>
          <h3 className={classes['time']}>{time}</h3>
          <p className={classes['cause']}>{t(($) => $.causes[backup.cause])}</p>
        </div>
        <div className={classes['facts']}>
          <p>
            {t(($) => $.events, { count: backup.events, shown: countInWords(backup.events) })} ·{' '}
            {sizeText(backup.size)}
          </p>
          <p className={classes['proven']}>
            <IconCheck size={14} aria-hidden />
            {t(($) => $.proven)}
          </p>
        </div>
        <TextButton
          label={looking ? undefined : t(($) => $.lookAt, { time })}
          expanded={looking}
          onPress={() => setLooking(!looking)}
        >
          {looking ? t(($) => $.hide) : t(($) => $.look)}
        </TextButton>
      </div>
      {looking && <BackupLoss backup={backup} />}
    </li>
  );
}
