import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { answersTo } from '../../../shared/codebook/profile.ts';
import type { EntryView, RoundView } from '../../../shared/contract/views.ts';
import type { CriterionId, UnitNumber } from '../../../shared/lib/ids.ts';
import { entryAddress } from '../../app/addresses.ts';
import { compareValues } from '../../components/compare-values.ts';
import { ComparedRow } from '../../components/compared-row.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useEntries } from '../../data/queries.ts';
import { BesideOutcome } from './beside-outcome.tsx';
import { BesideSources } from './beside-sources.tsx';
import classes from '../../components/side-by-side.module.css';

type Props = {
  readonly round: RoundView;
  readonly units: readonly UnitNumber[];
  readonly onRemove: (unit: UnitNumber) => void;
  readonly onClose: () => void;
};

/** More than these need more width than the window has. */
const mostInView = 4;

/** The judgement that stands last; of one that is kept back there is none to see. */
const standing = (entry: EntryView) => entry.judgements.findLast((one) => one.current);

/** Why an entry says nothing of a criterion. */
function silence(
  entry: EntryView,
  criterion: CriterionId,
): 'holdes-tilbake' | 'ikke-spurt' | 'ubesvart' {
  if (entry.withheld) return 'holdes-tilbake';
  return standing(entry)?.notAsked.includes(criterion) === true ? 'ikke-spurt' : 'ubesvart';
}

/** Two to six entries side by side: sources, answers criterion by criterion, outcome, mark and why. */
export function BesideTable({ round, units, onRemove, onClose }: Props) {
  const { t } = useTranslation('lists');
  const entries = useEntries(round.id, units);
  const { criteria } = round.codebookContent;
  const answersOf = (entry: EntryView, criterion: (typeof criteria)[number]): string | null => {
    const chosen = answersTo(standing(entry)?.answers ?? {}, criterion.id);
    const known = criterion.answers.filter((one) => chosen.includes(one.id));
    return known.length === 0 ? null : known.map((one) => one.label).join(', ');
  };
  return (
    <>
      <PageHeading title={t(($) => $.besideTitle)} lead={t(($) => $.besideLead)}>
        <Button
          variant="default"
          aria-keyshortcuts="Escape"
          rightSection={<Kbd of="Escape" plain />}
          onClick={onClose}
        >
          {t(($) => $.back)}
        </Button>
      </PageHeading>
      <div className={classes['frame']}>
        <table className={classes['table']} data-many={units.length > mostInView || undefined}>
          <colgroup>
            <col />
            {entries.map((entry) => (
              <col key={entry.unit} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className={classes['corner']}>
                {t(($) => $.entry)}
              </th>
              {entries.map((entry) => (
                <th key={entry.unit} scope="col">
                  <div className={classes['head']}>
                    <span>
                      <Link href={entryAddress(entry.unit)} className={classes['name']}>
                        {entry.name}
                      </Link>
                      <span className={classes['county']}>{entry.countyName}</span>
                    </span>
                    <button
                      type="button"
                      className={classes['remove']}
                      aria-label={t(($) => $.takeOut, { name: entry.name })}
                      onClick={() => onRemove(entry.unit)}
                    >
                      <IconX size={15} aria-hidden />
                    </button>
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <ComparedRow heading={t(($) => $.sources)}>
              {entries.map((entry) => (
                <td key={entry.unit}>
                  <BesideSources entry={entry} />
                </td>
              ))}
            </ComparedRow>
            {criteria.map((criterion) => {
              const line = compareValues(entries.map((entry) => answersOf(entry, criterion)));
              return (
                <ComparedRow
                  key={criterion.id}
                  heading={criterion.label}
                  differs={line.differs ? t(($) => $.differs) : undefined}
                >
                  {entries.map((entry, at) => (
                    <td key={entry.unit} data-apart={line.values[at]?.apart === true || undefined}>
                      {line.values[at]?.words ?? (
                        <span className={classes['open']}>
                          {t(($) => $.value[silence(entry, criterion.id)])}
                        </span>
                      )}
                    </td>
                  ))}
                </ComparedRow>
              );
            })}
            <ComparedRow heading={t(($) => $.facet.utfall)}>
              {entries.map((entry) => (
                <td key={entry.unit}>
                  <BesideOutcome codebook={round.codebookContent} entry={entry} />
                </td>
              ))}
            </ComparedRow>
            <ComparedRow heading={t(($) => $.rationale)}>
              {entries.map((entry) => (
                <td key={entry.unit} className={classes['rationale']}>
                  {entry.borderline?.rationale ?? standing(entry)?.rationale ?? ''}
                </td>
              ))}
            </ComparedRow>
            <ComparedRow heading={t(($) => $.facet.person)}>
              {entries.map((entry) => (
                <td key={entry.unit}>{entry.judges.join(', ')}</td>
              ))}
            </ComparedRow>
          </tbody>
        </table>
      </div>
    </>
  );
}
