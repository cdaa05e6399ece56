import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KeyView } from '../../../shared/contract/key-contract.ts';
import { dateInWords } from '../../components/in-words.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { Fingerprint } from './fingerprint.tsx';
import classes from './keys.module.css';

type Props = {
  readonly keys: readonly KeyView[];
  /** The name of the one who looks. */
  readonly own: string;
  readonly onVouch: (key: KeyView) => void;
  readonly onRevoke: (key: KeyView) => void;
};

/** Every key of the mapping: whose, how it stands, and who answers for it. */
export function KeyTable({ keys, own, onVouch, onRevoke }: Props) {
  const { t } = useTranslation('keys');
  return (
    <ScrollRegion className={classes['wide']} label={t(($) => $.list.title)}>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.list.name)}</th>
            <th scope="col">{t(($) => $.list.fingerprint)}</th>
            <th scope="col">{t(($) => $.list.standing)}</th>
            <th scope="col">{t(($) => $.list.vouched)}</th>
            <th scope="col">{t(($) => $.list.does)}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((one) => (
            <tr key={one.adviser}>
              <td>
                <strong>{one.name}</strong>
                <p className={classes['soft']}>
                  {one.joined ? dateInWords(one.since) : t(($) => $.list.foreign)}
                </p>
              </td>
              <td>
                <Fingerprint of={one.adviser} />
              </td>
              <td className={one.standing === 'active' ? undefined : classes['waiting']}>
                {t(($) => $.own.standings[one.standing])}
                {one.revoked !== null && (
                  <p className={classes['soft']}>
                    {t(($) => $.list.revoked, {
                      name: one.revoked.by,
                      date: dateInWords(one.revoked.from),
                      words: one.revoked.words,
                    })}
                  </p>
                )}
              </td>
              <td>
                {one.vouched.length === 0 && (
                  <span className={classes['soft']}>{t(($) => $.list.nobody)}</span>
                )}
                {one.vouched.map(({ by, time, words }) => (
                  <p key={`${by} ${time}`}>
                    {t(($) => $.list.by, { name: by, date: dateInWords(time), words })}
                  </p>
                ))}
              </td>
              <td>
                {one.standing !== 'revoked' && one.standing !== 'replaced' && (
                  <div className={classes['buttons']}>
                    {one.name !== own && !one.vouched.some(({ by }) => by === own) && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t(($) => $.list.vouchTitle, { name: one.name })}
                        onClick={() => onVouch(one)}
                      >
                        {t(($) => $.list.vouch)}
                      </Button>
                    )}
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t(($) => $.list.revokeTitle, { name: one.name })}
                      onClick={() => onRevoke(one)}
                    >
                      {t(($) => $.list.revoke)}
                    </Button>
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
