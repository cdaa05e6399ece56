import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './comparison.module.css';

type Props = {
  readonly heading: string;
  readonly differs?: boolean;
  readonly children: ReactNode;
};

/** One line of the comparison. Where the cases part, its heading says so. */
export function ComparedRow({ heading, differs = false, children }: Props) {
  const { t } = useTranslation('borderline');
  return (
    <tr>
      <th scope="row">
        <span className={classes['line']}>
          {heading}
          {differs && (
            <span
              className={classes['differs']}
              role="img"
              aria-label={t(($) => $.compare.differs)}
              title={t(($) => $.compare.differs)}
            >
              ≠
            </span>
          )}
        </span>
      </th>
      {children}
    </tr>
  );
}
