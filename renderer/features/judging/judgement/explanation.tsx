import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../../shared/codebook/codebook.ts';
import type { CriterionId } from '../../../../shared/lib/ids.ts';
import classes from './criteria.module.css';

type Props = {
  readonly criterion: Criterion;
  readonly opened: boolean;
  readonly onChange: (criterion: CriterionId | null) => void;
  readonly children: ReactNode;
};

/** The written rule beside its criterion: question, explanation, an example on each side of the border. */
export function Explanation({ criterion, opened, onChange, children }: Props) {
  const { t } = useTranslation('judging');
  return (
    <Popover
      opened={opened}
      onChange={(open) => onChange(open ? criterion.id : null)}
      position="left-start"
      offset={28}
      width={380}
      zIndex={150}
      trapFocus={false}
      returnFocus={false}
    >
      <Popover.Target>{children}</Popover.Target>
      <Popover.Dropdown className={classes['explanation'] ?? ''}>
        <p className={classes['question']}>{criterion.question}</p>
        <p>{criterion.explanation}</p>
        <dl>
          <dt>{t(($) => $.form.example)}</dt>
          <dd>{criterion.example}</dd>
          <dt>{t(($) => $.form.counterExample)}</dt>
          <dd>{criterion.counterExample}</dd>
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
