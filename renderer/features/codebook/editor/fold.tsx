import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from './editing.ts';
import classes from './editor.module.css';
import { elementOf } from './place.ts';

type Props = {
  readonly place: string;
  readonly title: string;
  /** What the part is now, in a word or two. */
  readonly note?: string;
  readonly open?: boolean;
  readonly buttons?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the codebook that folds away; its line says when something in it is wrong. */
export function Fold({ place, title, note, open = false, buttons, children }: Props) {
  const { t } = useTranslation('codebook');
  const { mistakesWithin } = useEditing();
  const count = mistakesWithin(place);
  return (
    <div className={classes['fold']}>
      <details open={open}>
        <summary id={elementOf(place)}>
          <span className={classes['foldTitle']}>{title}</span>
          {note !== undefined && <span className={classes['note']}>{note}</span>}
          {count > 0 && (
            <span className={classes['wrong']}>{t(($) => $.edit.mistakesHere, { count })}</span>
          )}
        </summary>
        <div className={classes['fields']}>{children}</div>
      </details>
      {buttons}
    </div>
  );
}
