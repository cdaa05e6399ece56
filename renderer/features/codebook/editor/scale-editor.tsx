import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../../shared/codebook/codebook.ts';
import type { CriterionScale } from '../../../../shared/codebook/criterion-scale.ts';
import { exactText } from '../../../../shared/lib/norwegian-format.ts';
import { useEditing } from './editing.ts';
import { numberTyped, scaleKinds, scaleOfKind, withNumber } from './edit-scale.ts';
import classes from './editor.module.css';
import { movedAt } from './list-tools.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { elementOf } from './place.ts';

type Props = {
  readonly place: string;
  readonly criterion: Criterion;
  readonly onChange: (scale: CriterionScale | undefined) => void;
};

type NumberProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (number: number | null) => void;
};

/** A number as it is being written; what is none yet stands as it is, and the check says what is missing. */
function NumberField({ label, value, onChange }: NumberProps) {
  const [text, setText] = useState(value === undefined ? '' : exactText(value));
  // What changed elsewhere, as when an answer before it is taken out, goes before what was written.
  const shown = value === undefined || numberTyped(text) === value ? text : exactText(value);
  return (
    <TextInput
      className={classes['number']}
      aria-label={label}
      inputMode="decimal"
      error={value === undefined}
      value={shown}
      onChange={(event) => {
        const written = event.currentTarget.value;
        setText(written);
        onChange(numberTyped(written));
      }}
    />
  );
}

/** What the answers are to each other: only different, from low to high, or numbers. */
export function ScaleEditor({ place, criterion, onChange }: Props) {
  const { t } = useTranslation('codebook');
  const { mistakeAt } = useEditing();
  const { answers, scale } = criterion;
  const labelOf = (id: string): string => {
    const found = answers.find((one) => one.id === id);
    return found === undefined || found.label === '' ? id : found.label;
  };
  return (
    <fieldset className={classes['group']}>
      <legend>{t(($) => $.edit.scale)}</legend>
      <NativeSelect
        id={elementOf(place)}
        aria-label={t(($) => $.edit.scaleKind)}
        description={t(($) => $.edit.scaleHint)}
        value={scale?.kind ?? 'none'}
        error={mistakeAt(place)}
        data={scaleKinds.map((kind) => ({ value: kind, label: t(($) => $.edit.scales[kind]) }))}
        onChange={(event) => {
          const kind = scaleKinds.find((one) => one === event.currentTarget.value) ?? 'none';
          onChange(scaleOfKind(kind, answers, scale));
        }}
      />
      {scale?.kind === 'ordinal' && (
        <ol className={classes['scale']} aria-label={t(($) => $.edit.scales.ordinal)}>
          {scale.order.map((id, at) => (
            <li key={id} className={classes['line']}>
              <span>{labelOf(id)}</span>
              <PlaceButtons
                name={labelOf(id)}
                at={at}
                of={scale.order.length}
                removable={false}
                onMove={(by) => onChange({ ...scale, order: movedAt(scale.order, at, by) })}
                onRemove={() => undefined}
              />
            </li>
          ))}
        </ol>
      )}
      {scale?.kind === 'interval' && (
        <ul className={classes['scale']} aria-label={t(($) => $.edit.scales.interval)}>
          {answers.map(({ id }, at) => (
            // Ids change while they are written; the place is what stays.
            <li key={`${place}.${String(at)}`} className={classes['line']}>
              <span>{labelOf(id)}</span>
              <NumberField
                label={t(($) => $.edit.numberFor, { name: labelOf(id) })}
                value={scale.values[id]}
                onChange={(number) => onChange(withNumber(scale, id, number))}
              />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
