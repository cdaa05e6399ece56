import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import {
  describeDoubt,
  describeGroups,
  describeRules,
} from '../../../shared/codebook/describe-rules.ts';
import { Hatch } from '../../components/hatch.tsx';
import classes from './rules-part.module.css';

/** The rules in words, in the order in which they are tried; how doubt counts; what is counted together. */
export function RulesPart({ codebook }: { readonly codebook: Codebook }) {
  const { t } = useTranslation('codebook');
  const doubt = describeDoubt(codebook);
  const groups = describeGroups(codebook);
  return (
    <>
      <ol className={classes['rules']}>
        {describeRules(codebook).map(({ outcome, label, parts }, at) => (
          // An outcome may have several rules, and their order is what makes them what they are.
          <li key={`${at} ${outcome}`}>
            <span className={classes['label']}>{label}</span>
            {parts.length === 0 ? (
              <span className={classes['join']}>{t(($) => $.otherwise)}</span>
            ) : (
              <ul className={classes['parts']}>
                {parts.map((part, index) => (
                  <li key={part}>
                    <span className={classes['join']}>
                      {index === 0 ? t(($) => $.when) : t(($) => $.and)}
                    </span>
                    <span>{part}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {doubt !== null && (
        <div className={classes['doubt']}>
          <Hatch className={classes['edge'] ?? ''} />
          <p>{doubt}</p>
        </div>
      )}
      {groups.length > 0 && (
        <div className={classes['groups']}>
          <h3>{t(($) => $.groups)}</h3>
          {groups.map(({ label, counts, note }) => (
            <div key={label}>
              <p>{t(($) => $.group, { label, counts })}</p>
              <p className={classes['note']}>{note}</p>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
