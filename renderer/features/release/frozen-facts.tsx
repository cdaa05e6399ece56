import { useTranslation } from 'react-i18next';
import type { ReleaseView } from '../../../shared/contract/release-views.ts';
import { timeInWords } from '../../components/in-words.ts';
import classes from './release.module.css';

/** What has been frozen, and the fingerprint that is signed. */
export function FrozenFacts({ release }: { readonly release: ReleaseView }) {
  const { t } = useTranslation('release');
  const { number, frozenAt, manifest } = release;
  return (
    <div className={classes['frozen']} role="status">
      <p>{t(($) => $.look.frozen, { number, time: timeInWords(frozenAt) })}</p>
      <p className={classes['small']}>{t(($) => $.look.manifest)}</p>
      <code className={classes['hash']}>{manifest.match(/.{1,8}/gu)?.join(' ')}</code>
      <p className={classes['small']}>{t(($) => $.look.manifestHint)}</p>
    </div>
  );
}
