import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureView } from '../../../shared/contract/figure-contract.ts';
import type { Refusal } from '../../../shared/lib/refusal.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import classes from './figures.module.css';

type Props = {
  readonly view: FigureView | undefined;
  readonly refusal: Refusal | null;
  /** True while a later figure is being drawn. */
  readonly stale: boolean;
};

/** The store's own drawing, read as XML and put in its place: what is seen is what is exported. */
function Drawing({ svg }: { readonly svg: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(parsed.documentElement, true));
  }, [svg]);
  return <div ref={place} className={classes['drawing']} />;
}

/** The figure as it will be printed, on white whatever the program's own colours are. */
export function FigurePreview({ view, refusal, stale }: Props) {
  const { t } = useTranslation('figures');
  if (refusal !== null)
    return <RefusalNote title={t(($) => $.preview.refused)} text={refusal.message} />;
  if (view === undefined) return <Skeleton lines={10} label={t(($) => $.preview.drawing)} />;
  return (
    <>
      <section
        className={classes['sheet']}
        aria-label={t(($) => $.preview.label)}
        aria-busy={stale}
        data-stale={stale || undefined}
      >
        <Drawing svg={view.svg} />
      </section>
      <details className={classes['alternative']}>
        <summary>{t(($) => $.preview.alternative)}</summary>
        <p>{view.alternative}</p>
      </details>
    </>
  );
}
