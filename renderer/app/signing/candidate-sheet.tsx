import { useTranslation } from 'react-i18next';
import type { CandidateView } from '../../../shared/contract/signing-contract.ts';
import { waivableKind } from '../../../shared/events/obstacle.ts';
import { isoDate } from '../../../shared/lib/ids.ts';
import { dateText, integerText, percentText } from '../../../shared/lib/norwegian-format.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import type { OverviewOf } from '../../data/signing-queries.ts';
import { CandidateHashes } from './candidate-hashes.tsx';
import { CorrectionPart } from './correction-part.tsx';
import { FrozenOverview } from './frozen-overview.tsx';
import classes from './signing.module.css';
import { toldRoles } from './written-roles.ts';

type Props = { readonly candidate: CandidateView; readonly overview: OverviewOf };

/** Exactly what is signed, on one page: numbers, changes, borderline list, waivers, fingerprints, and the overview itself. */
export function CandidateSheet({ candidate, overview }: Props) {
  const { t } = useTranslation('signing');
  const { summary, changes, follows, corrects, borderline, waivers } = candidate;
  const { registered, decided, notReached, headline } = summary;
  const figure = (value: string, words: string) => (
    <div>
      <dt>{words}</dt>
      <dd>{value}</dd>
    </div>
  );
  const kindOf = (given: string): string => {
    const kind = waivableKind.safeParse(given);
    return kind.success ? t(($) => $.kinds[kind.data]) : given;
  };
  const dayOf = (given: string): string => {
    const day = isoDate.safeParse(given);
    return day.success ? dateText(day.data) : given;
  };
  return (
    <div className={classes['sheet']}>
      <div className={classes['part']}>
        <h3>{t(($) => $.summary)}</h3>
        <p className={classes['soft']}>
          {t(($) => $.facts, {
            number: candidate.release,
            round: candidate.round,
            files: integerText(candidate.files),
          })}
        </p>
        <p className={classes['soft']}>
          {candidate.said.author}. {candidate.said.published}. {candidate.said.updated}.
        </p>
        <p className={classes['soft']}>
          {candidate.rule.roles.length === 0
            ? t(($) => $.asks, { count: candidate.required })
            : t(($) => $.asksOf, {
                count: candidate.required,
                roles: toldRoles(candidate.rule.roles),
              })}
        </p>
        {candidate.invented && <p className={classes['range']}>{t(($) => $.invented)}</p>}
        <dl className={classes['figures']}>
          {figure(
            `${integerText(headline.n)} (${percentText(headline.n, headline.denominator, 1)})`,
            headline.label,
          )}
          {figure(
            integerText(registered),
            t(($) => $.registered),
          )}
          {figure(
            integerText(decided),
            t(($) => $.decided),
          )}
          {figure(
            integerText(notReached),
            t(($) => $.notReached),
          )}
          {figure(
            integerText(summary.borderline),
            t(($) => $.borderline),
          )}
        </dl>
        {headline.low !== headline.high && (
          <p className={classes['range']}>
            {t(($) => $.range, {
              low: integerText(headline.low),
              high: integerText(headline.high),
            })}
          </p>
        )}
      </div>
      <div className={classes['part']}>
        {changes === null ? (
          follows === null ? (
            <p className={classes['soft']}>{t(($) => $.first)}</p>
          ) : (
            <p className={classes['range']}>{t(($) => $.noChanges, { since: follows })}</p>
          )
        ) : (
          <>
            <h3>{t(($) => $.changes, { since: changes.since })}</h3>
            <ul className={classes['sentences']}>
              {changes.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {corrects !== null && <CorrectionPart corrects={corrects} />}
      <div className={classes['part']}>
        <h3>{t(($) => $.marks)}</h3>
        {borderline.length === 0 ? (
          <p className={classes['soft']}>{t(($) => $.noMarks)}</p>
        ) : (
          <ScrollRegion className={classes['list']} label={t(($) => $.marks)}>
            <ul>
              {borderline.map(({ unit, name, outcome, criterion, alternative, rationale }) => (
                <li key={unit}>
                  <p>
                    <strong>
                      {unit} {name}
                    </strong>
                  </p>
                  <p>{t(($) => $.mark, { outcome, alternative, criterion })}</p>
                  <p className={classes['soft']}>{rationale}</p>
                </li>
              ))}
            </ul>
          </ScrollRegion>
        )}
      </div>
      <div className={classes['part']}>
        <h3>{t(($) => $.waivers)}</h3>
        {waivers.length === 0 && <p className={classes['soft']}>{t(($) => $.noWaivers)}</p>}
        {waivers.length > 0 && (
          <ul className={classes['sentences']}>
            {waivers.map(({ kind, by, date, reason, units }) => (
              <li key={`${kind} ${by} ${date} ${reason}`}>
                {t(($) => $.waiver, {
                  count: units,
                  kind: kindOf(kind),
                  by,
                  date: dayOf(date),
                  reason,
                })}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={classes['part']}>
        <h3>{t(($) => $.hashes)}</h3>
        <CandidateHashes candidate={candidate} />
      </div>
      <FrozenOverview of={overview} />
    </div>
  );
}
