import { Button, Checkbox, TextInput } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import type { Variable } from '../../../../shared/tables/variable.ts';
import classes from './builder.module.css';
import { freeId } from './table-draft.ts';

type Props = {
  readonly categories: VariableView['categories'];
  readonly variable: Variable;
  readonly onChange: (to: Partial<Variable>) => void;
};

/** Categories that are counted as one: ticked, named, put together, and taken apart again. */
export function MergeCategories({ categories, variable, onChange }: Props) {
  const { t } = useTranslation('builder');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [label, setLabel] = useState('');
  const name = useRef<HTMLInputElement>(null);
  const merged = variable.merged.flatMap((one) => one.of);
  const ready = ticked.length > 1 && label.trim() !== '';
  const merge = (): void => {
    if (!ready) return;
    const ids = [...categories.map((one) => one.id), ...variable.merged.map((one) => one.id)];
    onChange({
      merged: [
        ...variable.merged,
        { id: freeId(label, ids), label: label.trim(), of: [...ticked] },
      ],
    });
    setTicked([]);
    setLabel('');
    // The button goes quiet when it is done: who uses keys stays where the next one begins.
    name.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey) return;
    event.preventDefault();
    merge();
  };
  return (
    <>
      {variable.merged.map((one) => (
        <div key={one.id} className={classes['merged']}>
          <span>{t(($) => $.options.mergedAs, { label: one.label, n: one.of.length })}</span>
          <Button
            size="compact-xs"
            variant="subtle"
            className={classes['keepsWidth'] ?? ''}
            onClick={() => onChange({ merged: variable.merged.filter((each) => each !== one) })}
          >
            {t(($) => $.options.split)}
          </Button>
        </div>
      ))}
      <Checkbox.Group
        size="xs"
        label={t(($) => $.options.merge)}
        value={[...ticked]}
        onChange={(next) => setTicked(next)}
      >
        <div className={classes['ticks']}>
          {categories
            .filter((one) => !merged.includes(one.id))
            .map((one) => (
              <Checkbox key={one.id} value={one.id} label={`${one.label} (${one.n})`} size="xs" />
            ))}
        </div>
      </Checkbox.Group>
      <div className={classes['mergeRow']}>
        <TextInput
          ref={name}
          size="xs"
          aria-label={t(($) => $.options.mergedLabel)}
          placeholder={t(($) => $.options.mergedLabel)}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button
          size="xs"
          variant="default"
          className={classes['keepsWidth'] ?? ''}
          disabled={!ready}
          onClick={merge}
        >
          {t(($) => $.options.doMerge)}
        </Button>
      </div>
    </>
  );
}
