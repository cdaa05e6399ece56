import { IconArrowsDiff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/kbd.tsx';
import classes from './comparison.module.css';

type Props = {
  readonly label: string;
  readonly question?: string;
  readonly keyLabel: string | null;
  readonly differs: boolean;
};

/** What a line compares; a difference is said with a sign and a word, never with colour alone. */
export function LineHead({ label, question, keyLabel, differs }: Props) {
  const { t } = useTranslation('resolution');
  return (
    <th scope="row" title={question}>
      <span className={classes['line']}>
        {label}
        {keyLabel !== null && <Kbd of={keyLabel} />}
      </span>
      {differs && (
        <span className={classes['different']}>
          <IconArrowsDiff size={14} stroke={1.8} aria-hidden />
          {t(($) => $.different)}
        </span>
      )}
    </th>
  );
}
