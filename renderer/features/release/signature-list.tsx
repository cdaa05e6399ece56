import { useTranslation } from 'react-i18next';
import type { ReleaseSignature } from '../../../shared/events/release.ts';
import { timeInWords } from '../../components/in-words.ts';
import classes from './release-card.module.css';

/** Who has signed, in which role, and what they said it means. */
export function SignatureList({
  signatures,
}: {
  readonly signatures: readonly ReleaseSignature[];
}) {
  const { t } = useTranslation('release');
  if (signatures.length === 0)
    return <p className={classes['facts']}>{t(($) => $.list.noSignatures)}</p>;
  return (
    <ul className={classes['signatures']} aria-label={t(($) => $.list.signatures)}>
      {signatures.map(({ name, role, meaning, time, signature }) => (
        <li key={signature}>
          <p>{t(($) => $.list.signedBy, { name, role })}</p>
          <p className={classes['meaning']}>{meaning}</p>
          <p className={classes['facts']}>{timeInWords(time)}</p>
        </li>
      ))}
    </ul>
  );
}
