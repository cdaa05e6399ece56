import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftView } from '../../../../shared/contract/views.ts';
import { Kbd } from '../../../components/kbd.tsx';
import { GrowingText } from '../../../components/growing-text.tsx';
import classes from './judgement-pane.module.css';

type Props = {
  readonly draft: DraftView;
  readonly opened: boolean;
  /** What the sources disagree on, which a judgement settles by answering it and saying why. */
  readonly conflict: string | null;
  readonly refusal: string | null;
  readonly textRef: Ref<HTMLTextAreaElement>;
  readonly onOpen: () => void;
  readonly onChange: (rationale: string) => void;
  readonly onBlur: () => void;
  readonly onLeave: () => void;
};

/** Why: optional where the outcome follows from the criteria, required where it does not. */
export function RationaleField(props: Props) {
  const { draft, opened, conflict, refusal, textRef, onOpen, onChange, onBlur, onLeave } = props;
  const { t } = useTranslation('judging');
  const deviates = draft.outcome !== null;
  const quiet = !opened && !deviates && conflict === null;
  if (quiet && draft.rationale === '' && refusal === null) {
    return (
      <button type="button" className={classes['quiet']} aria-keyshortcuts="b" onClick={onOpen}>
        {t(($) => $.rationale.add)} <Kbd of="b" />
      </button>
    );
  }
  const label = deviates
    ? t(($) => $.rationale.required)
    : conflict === null
      ? t(($) => $.rationale.optional)
      : t(($) => $.rationale.settles, { criteria: conflict });
  return (
    <GrowingText
      textRef={textRef}
      printed
      label={label}
      value={draft.rationale}
      refusal={refusal}
      onChange={onChange}
      onBlur={onBlur}
      onLeave={onLeave}
    />
  );
}
