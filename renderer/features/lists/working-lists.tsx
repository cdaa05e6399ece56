import { useTranslation } from 'react-i18next';
import { workingLists } from '../../../shared/lists/entry-facets.ts';
import { countOf } from '../../components/norwegian.ts';
import classes from './lists.module.css';

type Props = {
  readonly lists: readonly { readonly id: string; readonly count: number }[];
  readonly chosen: readonly string[];
  readonly onChoose: (list: string) => void;
};

/** What waits for me and what waits for somebody, each with how many it is. */
export function WorkingLists({ lists, chosen, onChoose }: Props) {
  const { t } = useTranslation('lists');
  return (
    <section aria-label={t(($) => $.working)}>
      <h2 className={classes['heading']}>{t(($) => $.working)}</h2>
      <ul className={classes['lists']}>
        {workingLists.map((list) => {
          const count = lists.find((one) => one.id === list)?.count ?? 0;
          return (
            <li key={list}>
              <button
                type="button"
                className={classes['list']}
                aria-pressed={chosen.includes(list)}
                data-empty={count === 0 || undefined}
                onClick={() => onChoose(list)}
              >
                {t(($) => $.list[list])} <span className={classes['count']}>{countOf(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
