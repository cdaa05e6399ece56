import { useTranslation } from 'react-i18next';
import type { SignatureView } from '../../../shared/contract/release-views.ts';
import { timeInWords } from '../../components/in-words.ts';
import classes from './release-card.module.css';

/** Who has signed, in which role, and what they said it means. */
export function SignatureList({ signatures }: { readonly signatures: readonly SignatureView[] }) {
  const { t } = useTranslation('release');
  if (signatures.length === 0)
    return <p className={classes['facts']}>{t(($) => $.list.noSignatures)}</p>;
  return (
    <ul className={classes['signatures']} aria-label={t(($) => $.list.signatures)}>
      {signatures.map(({ name, role, meaning, time, signature, revoked }) => (
        <li key={signature}>
          <p>{t(($) => $.list.signedBy, { name, role })}</p>
          <p className={classes['meaning']}>{meaning}</p>
          <p className={classes['facts']}>{timeInWords(time)}</p>
          {revoked !== undefined && (
            <p className={classes['revoked']}>
              {revoked.before
                ? t(($) => $.list.revokedAfter, { time: timeInWords(revoked.from) })
                : t(($) => $.list.revokedBefore, { time: timeInWords(revoked.from) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
