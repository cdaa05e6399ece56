import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { causeText, causeWords, partWords } from '../../../shared/changes/change-words.ts';
import type { EntryChange } from '../../../shared/changes/entry-change.ts';
import { causeKinds, type CauseKind } from '../../../shared/changes/unit-cause.ts';
import type { DifferenceView } from '../../../shared/contract/changes-contract.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { entryAddress } from '../../app/addresses.ts';
import { FilterChip } from '../../components/filter-chip.tsx';
import { TextButton } from '../../components/text-button.tsx';
import classes from './changes.module.css';
import { PartList } from './part-list.tsx';

const PORTION = 40;

type EntryProps = {
  readonly entry: EntryChange;
  readonly labels: DifferenceView['labels'];
};

function Entry({ entry, labels }: EntryProps) {
  const { unit, name, countyName, because, parts } = entry;
  return (
    <article className={classes['entry']} data-entry aria-labelledby={`endret-${unit}`}>
      <h3 id={`endret-${unit}`}>
        <Link href={entryAddress(unit)}>{name}</Link>{' '}
        <span className={classes['aside']}>{countyName}</span>
      </h3>
      <p className={classes['soft']}>{causeText(because)}</p>
      {because.why !== '' && <p className={classes['why']}>{because.why}</p>}
      <PartList parts={parts.map((part) => partWords(labels, part))} />
    </article>
  );
}

/** The units that are others, narrowed by why. */
export function EntryList({ difference }: { readonly difference: DifferenceView }) {
  const { t } = useTranslation('changes');
  const [wanted, setWanted] = useState<CauseKind | null>(null);
  const [shown, setShown] = useState(PORTION);
  const { entries, labels } = difference;
  const there = causeKinds.filter((kind) => entries.some((one) => one.because.kind === kind));
  const kind = wanted !== null && there.includes(wanted) ? wanted : null;
  const those = kind === null ? entries : entries.filter((one) => one.because.kind === kind);
  const kinds: readonly (CauseKind | null)[] = [null, ...there];
  useActions({
    nextDifferenceCause: () => setWanted(kinds[(kinds.indexOf(kind) + 1) % kinds.length] ?? null),
  });
  const left = those.length - shown;
  return (
    <>
      {there.length > 1 && (
        <div className={classes['chips']} role="group" aria-label={t(($) => $.entries.filters)}>
          {kinds.map((one) => (
            <FilterChip
              key={one ?? ''}
              label={one === null ? t(($) => $.entries.all) : causeWords[one]}
              count={
                one === null
                  ? entries.length
                  : entries.filter((entry) => entry.because.kind === one).length
              }
              chosen={kind === one}
              onChoose={() => setWanted(one)}
            />
          ))}
        </div>
      )}
      {those.slice(0, shown).map((entry) => (
        <Entry key={entry.unit} entry={entry} labels={labels} />
      ))}
      {left > 0 && (
        <TextButton onPress={() => setShown(shown + PORTION)}>
          {t(($) => $.more, { count: Math.min(left, PORTION) })}
        </TextButton>
      )}
    </>
  );
}
