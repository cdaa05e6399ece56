import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetView } from '../../../shared/contract/lists-contract.ts';
import { countOf } from '../../components/norwegian.ts';
import classes from './lists.module.css';

type Props = {
  readonly facet: FacetView;
  readonly title: string;
  readonly chosen: readonly string[];
  readonly word: (facet: string, id: string) => string;
  readonly open: boolean;
  readonly onOpen: (facet: string, open: boolean) => void;
  readonly onToggle: (facet: string, value: string) => void;
};

/** One thing an entry can be narrowed by. Its values are made only while it is open: there can be dozens of facets. */
export function FacetSection({ facet, title, chosen, word, open, onOpen, onToggle }: Props) {
  const { t } = useTranslation('lists');
  const { id, values } = facet;
  const toggle = useCallback((value: string) => onToggle(id, value), [id, onToggle]);
  return (
    <details className={classes['facet']} open={open}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          onOpen(id, !open);
        }}
      >
        {title}
        {chosen.length > 0 && (
          <span className={classes['chosen']}>{t(($) => $.chosen, { count: chosen.length })}</span>
        )}
      </summary>
      {open && (
        <ul className={classes['values']}>
          {values.map((value) => (
            <FacetValue
              key={value.id}
              id={value.id}
              count={value.count}
              label={word(id, value.id)}
              checked={chosen.includes(value.id)}
              onToggle={toggle}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

type ValueProps = {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly onToggle: (value: string) => void;
};

/** One value of a facet, with how many it would leave. */
const FacetValue = memo(function FacetValue({ id, label, count, checked, onToggle }: ValueProps) {
  return (
    <li>
      <label data-empty={count === 0 || undefined}>
        <input type="checkbox" checked={checked} onChange={() => onToggle(id)} />
        <span>{label}</span>
        <span className={classes['count']}>{countOf(count)}</span>
      </label>
    </li>
  );
});
