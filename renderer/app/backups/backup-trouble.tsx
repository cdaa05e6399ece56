import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useBackupTrouble } from '../../data/backup-queries.ts';
import { useNotices } from '../notices/notices.tsx';

/** Tells once when a backup that nobody asked for could not be made; the work goes on. */
export function BackupTrouble() {
  const { t } = useTranslation('backups');
  const { tell } = useNotices();
  const [, go] = useLocation();
  const trouble = useBackupTrouble()?.message ?? null;
  const label = t(($) => $.toPage);
  useEffect(() => {
    if (trouble === null) return;
    const run = (): void => go('/sikkerhetskopier');
    tell({ tone: 'refused', text: trouble, action: { label, run } });
  }, [trouble, label, tell, go]);
  return null;
}
