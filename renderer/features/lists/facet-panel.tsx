import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetView } from '../../../shared/contract/lists-contract.ts';
import type { ListChoice } from '../../data/list-queries.ts';
import { FacetSection } from './facet-section.tsx';
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
const nothing: readonly string[] = [];

/** Everything an entry can be narrowed by, each value with how many it would leave. */
export function FacetPanel({ facets, chosen, words, onToggle }: Props) {
  const { t } = useTranslation('lists');
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const onOpen = useCallback(
    (facet: string, open: boolean) => setOpened((before) => new Map(before).set(facet, open)),
    [],
  );
  // What one has ticked in stays open when the tick is taken away again: the pointer is there.
  const toggle = useCallback(
    (facet: string, value: string) => {
      onOpen(facet, true);
      onToggle(facet, value);
    },
    [onOpen, onToggle],
  );
  return (
    <section aria-label={t(($) => $.facets)}>
      <h2 className={classes['heading']}>{t(($) => $.facets)}</h2>
      {facets.map((facet) => {
        const here = chosen.choice[facet.id] ?? nothing;
        return (
          <FacetSection
            key={facet.id}
            facet={facet}
            title={words.facet(facet.id)}
            chosen={here}
            word={words.value}
            open={opened.get(facet.id) ?? (openFirst.has(facet.id) || here.length > 0)}
            onOpen={onOpen}
            onToggle={toggle}
          />
        );
      })}
    </section>
  );
}
