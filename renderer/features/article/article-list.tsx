import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { addressOf, type ArticleRow } from './article-rows.ts';
import classes from './article.module.css';

type Props = {
  readonly rows: readonly ArticleRow[];
  /** The id of the chosen one; null: none. */
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
  readonly onMove: (id: string, by: 1 | -1) => void;
};

type MoveProps = Pick<Props, 'onMove' | 'onChoose'> & {
  readonly row: ArticleRow;
  readonly by: 1 | -1;
  /** It is the first or the last already; the button stays, so that it keeps the focus. */
  readonly atEnd: boolean;
};

function Move({ row: { piece, title }, by, atEnd, onMove, onChoose }: MoveProps) {
  const { t } = useTranslation('article');
  return (
    <button
      type="button"
      className={classes['move']}
      aria-label={by === -1 ? t(($) => $.up, { title }) : t(($) => $.down, { title })}
      aria-disabled={atEnd}
      onFocus={() => onChoose(piece)}
      onClick={() => onMove(piece, by)}
    >
      {by === -1 ? '↑' : '↓'}
    </button>
  );
}

/** The parts of the article in order, each with its number; saved ones can be moved. */
export function ArticleList({ rows, current, onChoose, onMove }: Props) {
  const { t } = useTranslation('article');
  const saved = rows.filter((one) => one.saved);
  return (
    <ol className={classes['list']} aria-label={t(($) => $.list)}>
      {rows.map((row) => (
        <li
          key={row.piece}
          className={classes['row']}
          data-kind={row.kind}
          aria-current={row.piece === current ? 'true' : undefined}
        >
          <span className={classes['label']}>{row.label ?? t(($) => $.kind[row.kind])}</span>
          <Link
            href={addressOf(row)}
            className={classes['title']}
            data-piece={row.piece}
            onFocus={() => onChoose(row.piece)}
          >
            {row.title}
          </Link>
          {row.flags.length > 0 && (
            <span className={classes['flags']} title={row.flags.join('\n')}>
              {t(($) => $.flags, { count: row.flags.length })}
            </span>
          )}
          {row.saved ? (
            <span className={classes['moves']}>
              <Move
                row={row}
                by={-1}
                atEnd={row === saved[0]}
                onMove={onMove}
                onChoose={onChoose}
              />
              <Move
                row={row}
                by={1}
                atEnd={row === saved.at(-1)}
                onMove={onMove}
                onChoose={onChoose}
              />
            </span>
          ) : (
            <span className={classes['aside']}>{t(($) => $.builtIn)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
