import { Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import { categoryOrder, type Variable } from '../../../../shared/tables/variable.ts';
import classes from './builder.module.css';
import { CategoryNames } from './category-names.tsx';
import { MergeCategories } from './merge-categories.tsx';

type Props = {
  readonly view: VariableView | undefined;
  readonly variable: Variable;
  readonly chosen: readonly string[] | null;
  readonly onChange: (to: Partial<Variable>) => void;
  readonly onChosen: (categories: readonly string[]) => void;
};

/** The choices of one variable: order, subtotals, categories counted as one, or which categories a filter lets through. */
export function VariableOptions({ view, variable, chosen, onChange, onChosen }: Props) {
  const { t } = useTranslation('builder');
  const categories = view?.categories ?? [];
  if (chosen !== null) {
    return (
      <Checkbox.Group
        size="xs"
        label={t(($) => $.options.only)}
        value={[...chosen]}
        onChange={(next) => onChosen(next)}
      >
        <div className={classes['ticks']}>
          {categories.map((one) => (
            <Checkbox key={one.id} value={one.id} label={`${one.label} (${one.n})`} size="xs" />
          ))}
        </div>
      </Checkbox.Group>
    );
  }
  return (
    <div className={classes['options']}>
      <div>
        <p className={classes['optionLabel']}>{t(($) => $.options.order)}</p>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t(($) => $.options.order)}
          value={variable.order}
          data={categoryOrder.options.map((order) => ({
            value: order,
            label: t(($) => $.orders[order]),
          }))}
          onChange={(value) =>
            onChange({ order: categoryOrder.options.find((one) => one === value) ?? 'register' })
          }
        />
      </div>
      {variable.kind === 'outcome' && (
        <Checkbox
          size="xs"
          label={t(($) => $.options.subtotals)}
          checked={variable.subtotals}
          onChange={(event) => onChange({ subtotals: event.currentTarget.checked })}
        />
      )}
      {variable.kind === 'population' && (
        <TextInput
          size="xs"
          label={t(($) => $.options.bounds)}
          defaultValue={variable.bounds.join(' ')}
          onBlur={(event) => {
            const bounds = event.currentTarget.value
              .split(/[\s;,]+/u)
              .map(Number)
              .filter((one) => Number.isInteger(one) && one > 0);
            if (bounds.length > 0) onChange({ bounds: bounds.toSorted((a, b) => a - b) });
          }}
        />
      )}
      <MergeCategories categories={categories} variable={variable} onChange={onChange} />
      <CategoryNames categories={categories} variable={variable} onChange={onChange} />
    </div>
  );
}
