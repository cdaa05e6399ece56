import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import type { Variable } from '../../../../shared/tables/variable.ts';
import classes from './builder.module.css';

type Props = {
  readonly categories: VariableView['categories'];
  readonly variable: Variable;
  readonly onChange: (to: Partial<Variable>) => void;
};

/** Own words for the categories, where the table is to call them something else than register and codebook do. */
export function CategoryNames({ categories, variable, onChange }: Props) {
  const { t } = useTranslation('builder');
  const rename = (id: string, name: string): void => {
    const { [id]: _, ...others } = variable.labels;
    onChange({ labels: name.trim() === '' ? others : { ...others, [id]: name } });
  };
  return (
    <details>
      <summary className={classes['names']}>{t(($) => $.options.names)}</summary>
      <div className={classes['ticks']}>
        {categories.map(({ id, label }) => (
          <TextInput
            key={id}
            size="xs"
            aria-label={t(($) => $.options.nameOf, { label })}
            placeholder={label}
            value={variable.labels[id] ?? ''}
            onChange={(event) => rename(id, event.currentTarget.value)}
          />
        ))}
      </div>
    </details>
  );
}
