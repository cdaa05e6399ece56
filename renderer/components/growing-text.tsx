import { useId, type Ref } from 'react';
import { PersonalHint } from './personal-hint.tsx';
import classes from './growing-text.module.css';

type Props = {
  readonly label: string;
  /** The label is also printed above the field, not only read out and shown in it. */
  readonly printed?: boolean;
  readonly value: string;
  readonly refusal: string | null;
  readonly textRef: Ref<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  /** Escape: back to the criteria. */
  readonly onLeave: () => void;
};

/** Words somebody writes, in serif, in a field that grows with them. */
export function GrowingText(props: Props) {
  const { label, printed = false, value, refusal, textRef, onChange, onBlur, onLeave } = props;
  const id = useId();
  return (
    <div className={classes['field']}>
      {printed && (
        <label htmlFor={id} className={classes['label']}>
          {label}
        </label>
      )}
      {/* The replica behind the field has the same words and gives it its height. */}
      <div className={classes['grow']} data-replica={`${value} `}>
        <textarea
          id={id}
          ref={textRef}
          rows={2}
          value={value}
          maxLength={20_000}
          placeholder={printed ? undefined : label}
          aria-label={printed ? undefined : label}
          aria-invalid={refusal !== null || undefined}
          aria-describedby={refusal === null ? undefined : `${id}-refusal`}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) onLeave();
          }}
        />
      </div>
      <PersonalHint text={value} />
      {refusal !== null && (
        <p id={`${id}-refusal`} className={classes['refusal']} role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
