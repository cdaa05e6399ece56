import { IconSearch, IconX } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { BorderlineRow } from '../../../shared/contract/views.ts';
import { FilterChip } from '../../components/filter-chip.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { TextButton } from '../../components/text-button.tsx';
import type { CodebookWords } from './codebook-words.ts';
import { FacetPick } from './facet-pick.tsx';
import classes from './filter-bar.module.css';
import { countValues, everyMark, facets, isNarrowed, type MarkChoice } from './mark-filters.ts';

type Props = {
  readonly rows: readonly BorderlineRow[];
  readonly shown: number;
  readonly codebook: Codebook;
  readonly words: CodebookWords;
  readonly choice: MarkChoice;
  readonly onChoose: (choice: MarkChoice) => void;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onLeaveSearch: () => void;
};

/** The ways to narrow the marks, each with how many it would leave as everything else stands. */
export function FilterBar(props: Props) {
  const { rows, shown, codebook, words, choice, onChoose, searchRef, onLeaveSearch } = props;
  const { t } = useTranslation('borderline');
  const criteria = countValues(rows, choice, codebook, 'criterion');
  const everyCriterion = [...criteria.values()].reduce((sum, count) => sum + count, 0);
  const moved = choice.moves === null ? null : labelOf(codebook, choice.moves);
  return (
    <search className={classes['bar']} aria-label={t(($) => $.filters.label)}>
      <div className={classes['line']} role="group" aria-label={t(($) => $.filters.criteria)}>
        <span className={classes['caption']} aria-hidden="true">
          {t(($) => $.facet.criterion)}
        </span>
        <FilterChip
          label={t(($) => $.filters.all)}
          count={everyCriterion}
          chosen={choice.criterion === null}
          onChoose={() => onChoose({ ...choice, criterion: null })}
        />
        {codebook.criteria
          .filter((one) => criteria.has(one.id))
          .map((one) => (
            <FilterChip
              key={one.id}
              label={words.criterion(one.id)}
              count={criteria.get(one.id) ?? 0}
              chosen={choice.criterion === one.id}
              onChoose={() =>
                onChoose({ ...choice, criterion: choice.criterion === one.id ? null : one.id })
              }
            />
          ))}
      </div>
      <div className={classes['line']}>
        <div className={classes['search']}>
          <IconSearch size={14} aria-hidden />
          <input
            ref={searchRef}
            type="search"
            value={choice.search}
            aria-label={t(($) => $.filters.search)}
            aria-keyshortcuts="/"
            placeholder={t(($) => $.filters.searchHint)}
            onChange={(event) => onChoose({ ...choice, search: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && choice.search !== '') {
                onChoose({ ...choice, search: '' });
              } else if (event.key === 'Enter' || event.key === 'Escape') onLeaveSearch();
            }}
          />
          <Kbd of="/" />
        </div>
        {facets
          .filter((facet) => facet !== 'criterion')
          .map((facet) => (
            <FacetPick
              key={facet}
              facet={facet}
              counts={countValues(rows, choice, codebook, facet)}
              rows={rows}
              words={words}
              chosen={choice[facet]}
              onChoose={(value) => onChoose({ ...choice, [facet]: value })}
            />
          ))}
      </div>
      <div className={classes['line']}>
        {moved !== null && (
          <button
            type="button"
            className={classes['moves']}
            title={t(($) => $.filters.stopMoves, { label: moved })}
            onClick={() => onChoose({ ...choice, moves: null })}
          >
            {t(($) => $.filters.moves, { label: moved })}
            <IconX size={12} aria-hidden />
          </button>
        )}
        {isNarrowed(choice) && (
          <TextButton onPress={() => onChoose(everyMark)}>{t(($) => $.filters.clear)}</TextButton>
        )}
        <p className={classes['shown']}>
          <output>{t(($) => $.list.shown, { shown, count: rows.length })}</output> ·{' '}
          {t(($) => $.list.help)}
        </p>
      </div>
    </search>
  );
}

function labelOf(codebook: Codebook, number: string): string {
  const known = [...codebook.groups, ...codebook.outcomes].find((one) => one.id === number);
  return known?.label ?? number;
}
