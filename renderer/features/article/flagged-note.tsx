import { useTranslation } from 'react-i18next';
import { TextButton } from '../../components/text-button.tsx';
import type { ArticleRow } from './article-rows.ts';
import classes from './article.module.css';

type Props = {
  readonly rows: readonly ArticleRow[];
  readonly onGo: (piece: string) => void;
};

/** Before anything is written: how many sentences the numbers do not bear out, and the way to the first. */
export function FlaggedNote({ rows, onGo }: Props) {
  const { t } = useTranslation('article');
  const flagged = rows.filter((one) => one.flags.length > 0);
  const [first] = flagged;
  if (first === undefined) return null;
  return (
    <p className={classes['flagged']}>
      {t(($) => $.flagged, { count: flagged.length })}
      <TextButton onPress={() => onGo(first.piece)}>{t(($) => $.toFlagged)}</TextButton>
    </p>
  );
}
