import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { VerificationView } from '../../../shared/contract/release-views.ts';
import classes from './verification.module.css';

/** What a check found: that all of it holds and what was looked at, or each place that does not hold. */
export function Verification({ result }: { readonly result: VerificationView }) {
  const { t } = useTranslation('release');
  const { valid, kind, path, problems, checked, revoked } = result;
  return (
    <div
      className={classes['result']}
      data-valid={valid || undefined}
      role={valid ? 'status' : 'alert'}
    >
      <p className={classes['verdict']}>
        {valid ? (
          <IconCircleCheck size={19} aria-hidden />
        ) : (
          <IconAlertTriangle size={19} aria-hidden />
        )}
        {valid ? t(($) => $.verify.valid) : t(($) => $.verify.invalid, { count: problems.length })}
      </p>
      <p className={classes['path']}>
        {t(($) => $.verify[kind])}: {path}
      </p>
      {!valid && (
        <>
          <ul className={classes['problems']} aria-label={t(($) => $.verify.problems)}>
            {problems.map(({ place, code, message }) => (
              <li key={`${place} ${code} ${message}`}>
                <strong>{place}</strong>
                <p>{message}</p>
              </li>
            ))}
          </ul>
          <p>
            {kind === 'release' ? t(($) => $.verify.doNotUse) : t(($) => $.verify.doNotUseMapping)}
          </p>
        </>
      )}
      {revoked.length > 0 && (
        <>
          <p className={classes['small']}>{t(($) => $.verify.revoked)}</p>
          <ul className={classes['revoked']} aria-label={t(($) => $.verify.revoked)}>
            {revoked.map(({ release, name, role, key, message }) => (
              <li key={`${release} ${key}`}>
                <strong>{t(($) => $.verify.revokedBy, { release, name, role })}</strong>
                <p>{message}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {checked.length > 0 && (
        <>
          <p className={classes['small']}>{t(($) => $.verify.checked)}</p>
          <ul className={classes['checked']}>
            {checked.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
