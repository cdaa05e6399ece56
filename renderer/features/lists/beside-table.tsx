import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { answersTo } from '../../../shared/codebook/profile.ts';
import type { EntryView, RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { entryAddress } from '../../app/addresses.ts';
import { Kbd } from '../../components/kbd.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { useEntries } from '../../data/queries.ts';
import { BesideOutcome } from './beside-outcome.tsx';
import { BesideSources } from './beside-sources.tsx';
import classes from './beside.module.css';

type Props = {
  readonly round: RoundView;
  readonly units: readonly UnitNumber[];
  readonly onRemove: (unit: UnitNumber) => void;
  readonly onClose: () => void;
};

/** The judgement that stands last; of one that is kept back there is none to see. */
const standing = (entry: EntryView) => entry.judgements.findLast((one) => one.current);

/** Two to six entries side by side: sources, answers criterion by criterion, outcome, mark and why. */
export function BesideTable({ round, units, onRemove, onClose }: Props) {
  const { t } = useTranslation('lists');
  const entries = useEntries(round.id, units);
  const { criteria } = round.codebookContent;
  const answersOf = (entry: EntryView, criterion: (typeof criteria)[number]): string =>
    answersTo(standing(entry)?.answers ?? {}, criterion.id)
      .map((id) => criterion.answers.find((one) => one.id === id)?.label ?? id)
      .join(', ');
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
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.entry)}</th>
              {entries.map((entry) => (
                <th key={entry.unit} scope="col">
                  <span className={classes['head']}>
                    <Link href={entryAddress(entry.unit)} className={classes['name']}>
                      {entry.name}
                    </Link>
                    <button
                      type="button"
                      className={classes['remove']}
                      aria-label={t(($) => $.takeOut, { name: entry.name })}
                      onClick={() => onRemove(entry.unit)}
                    >
                      <IconX size={15} aria-hidden />
                    </button>
                  </span>
                  <span className={classes['county']}>{entry.countyName}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t(($) => $.sources)}</th>
              {entries.map((entry) => (
                <td key={entry.unit}>
                  <BesideSources entry={entry} />
                </td>
              ))}
            </tr>
            {criteria.map((criterion) => {
              const words = entries.map((entry) => answersOf(entry, criterion));
              const differs = new Set(words).size > 1;
              return (
                <tr key={criterion.id} data-differs={differs || undefined}>
                  <th scope="row" title={criterion.question}>
                    {criterion.label}
                    {differs && (
                      <span
                        className={classes['differs']}
                        role="img"
                        aria-label={t(($) => $.differs)}
                      >
                        {' '}
                        ≠
                      </span>
                    )}
                  </th>
                  {entries.map((entry, at) => (
                    <td key={entry.unit}>
                      {words[at] === '' ? (
                        <span className={classes['open']}>
                          {entry.withheld
                            ? t(($) => $.value['holdes-tilbake'])
                            : t(($) => $.value.ubesvart)}
                        </span>
                      ) : (
                        words[at]
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
            <tr>
              <th scope="row">{t(($) => $.facet.utfall)}</th>
              {entries.map((entry) => (
                <td key={entry.unit}>
                  <BesideOutcome codebook={round.codebookContent} entry={entry} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t(($) => $.rationale)}</th>
              {entries.map((entry) => (
                <td key={entry.unit} className={classes['rationale']}>
                  {entry.borderline?.rationale ?? standing(entry)?.rationale ?? ''}
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">{t(($) => $.facet.person)}</th>
              {entries.map((entry) => (
                <td key={entry.unit}>{entry.judges.join(', ')}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}
