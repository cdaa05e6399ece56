import { useTranslation } from 'react-i18next';
import type { FacetView } from '../../../shared/contract/lists-contract.ts';
import { countOf } from '../../components/norwegian.ts';
import type { ListChoice } from '../../data/list-queries.ts';
import classes from './lists.module.css';

type Props = {
  readonly facets: readonly FacetView[];
  readonly chosen: ListChoice;
  readonly words: {
    readonly facet: (id: string) => string;
    readonly value: (facet: string, id: string) => string;
  };
  readonly onToggle: (facet: string, value: string) => void;
};

/** The facets open from the start; the criteria open when one wants them. */
const openFirst: ReadonlySet<string> = new Set(['status', 'utfall', 'grenseland']);

/** Everything an entry can be narrowed by, each value with how many it would leave. */
export function FacetPanel({ facets, chosen, words, onToggle }: Props) {
  const { t } = useTranslation('lists');
  return (
    <section aria-label={t(($) => $.facets)}>
      <h2 className={classes['heading']}>{t(($) => $.facets)}</h2>
      {facets.map(({ id, values }) => {
        const here = chosen.choice[id] ?? [];
        return (
          <details
            key={id}
            className={classes['facet']}
            open={openFirst.has(id) || here.length > 0}
          >
            <summary>
              {words.facet(id)}
              {here.length > 0 && (
                <span className={classes['chosen']}>
                  {t(($) => $.chosen, { count: here.length })}
                </span>
              )}
            </summary>
            <ul className={classes['values']}>
              {values.map(({ id: value, count }) => (
                <li key={value}>
                  <label data-empty={count === 0 || undefined}>
                    <input
                      type="checkbox"
                      checked={here.includes(value)}
                      onChange={() => onToggle(id, value)}
                    />
                    <span>{words.value(id, value)}</span>
                    <span className={classes['count']}>{countOf(count)}</span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
