import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../../shared/codebook/codebook.ts';
import classes from './explanation.module.css';

type Props = {
  readonly id: string;
  readonly criterion: Criterion;
  /** The list of criteria, in which the row has `data-row`. */
  readonly list: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
};

const EDGE = 12;

/** The written rule beside its criterion: question, explanation, an example on each side of the border. */
export function Explanation({ id, criterion, list, onClose }: Props) {
  const { t } = useTranslation('judging');
  const card = useRef<HTMLElement>(null);
  const [place, setPlace] = useState({ top: 0, right: 0 });

  useLayoutEffect(() => {
    const row = list.current?.querySelector(`[data-row="${criterion.id}"]`);
    if (row === null || row === undefined || card.current === null) return;
    const { top, left } = row.getBoundingClientRect();
    const lowest = window.innerHeight - card.current.offsetHeight - EDGE;
    setPlace({
      top: Math.max(EDGE, Math.min(top, lowest)),
      right: window.innerWidth - left + 2 * EDGE,
    });
  }, [criterion, list]);

  return createPortal(
    <section id={id} ref={card} className={classes['card']} style={place} aria-live="polite">
      <h3 className={classes['question']}>{criterion.question}</h3>
      <p>{criterion.explanation}</p>
      <dl>
        <dt>{t(($) => $.form.example)}</dt>
        <dd>{criterion.example}</dd>
        <dt>{t(($) => $.form.counterExample)}</dt>
        <dd>{criterion.counterExample}</dd>
      </dl>
      <button type="button" className={classes['close']} onClick={onClose}>
        {t(($) => $.form.closeExplanation)}
      </button>
    </section>,
    document.body,
  );
}
