import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowRefusalView } from '../../../shared/contract/intake-views.ts';
import { countInWords } from '../../components/in-words.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import classes from './refusals.module.css';

const LIKELY_HEIGHT = 76;

/** The refused rows of which only what is seen is made: there can be as many as the file has rows. */
export function RefusedRows({ rows }: { readonly rows: readonly RowRefusalView[] }) {
  const { t } = useTranslation('intake');
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LIKELY_HEIGHT,
    overscan: 6,
  });
  return (
    <ScrollRegion ref={scroller} className={classes['scroller']} label={t(($) => $.refusals.list)}>
      <ul className={classes['list']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-posinset={item.index + 1}
              aria-setsize={rows.length}
              className={classes['row']}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <p className={classes['place']}>
                <strong>{t(($) => $.refusals.place, { row: countInWords(row.row) })}</strong>
                {row.column !== null && <span>{row.column}</span>}
                {row.value !== null && row.value !== '' && (
                  <q className={classes['value']}>{row.value}</q>
                )}
              </p>
              <p>{row.message}</p>
            </li>
          );
        })}
      </ul>
    </ScrollRegion>
  );
}
