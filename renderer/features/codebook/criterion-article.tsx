import { useTranslation } from 'react-i18next';
import type { Codebook, Criterion } from '../../../shared/codebook/codebook.ts';
import { scaleWords } from '../../../shared/codebook/describe-scale.ts';
import { Hatch } from '../../components/hatch.tsx';
import classes from './criterion-article.module.css';
import { criterionElementId } from './sections.ts';

type Props = {
  readonly criterion: Criterion;
  /** Its place among the criteria, from 1; also its key. */
  readonly number: number;
  readonly codebook: Codebook;
};

/** One written rule: the question, what it means, an example on each side of the border, the answers. */
export function CriterionArticle({ criterion, number, codebook }: Props) {
  const { t } = useTranslation('codebook');
  const { doubt } = codebook;
  const scale = scaleWords(codebook, criterion);
  const heading = criterionElementId(criterion.id);
  return (
    <article className={classes['criterion']} aria-labelledby={heading}>
      <div className={classes['top']}>
        <span className={classes['number']}>{number}</span>
        <h3 id={heading} tabIndex={-1}>
          {criterion.label}
        </h3>
      </div>
      <p className={classes['question']}>{criterion.question}</p>
      <p className={classes['explanation']}>{criterion.explanation}</p>
      <div className={classes['sides']}>
        <div className={classes['side']}>
          <h4>{t(($) => $.example)}</h4>
          <p>{criterion.example}</p>
        </div>
        <div className={classes['side']} data-counter>
          <h4>{t(($) => $.counterExample)}</h4>
          <p>{criterion.counterExample}</p>
        </div>
      </div>
      <ul className={classes['answers']} aria-label={t(($) => $.answers)}>
        {criterion.answers.map(({ id, label }) => {
          const isDoubt = doubt?.answer === id;
          return (
            <li key={id} data-doubt={isDoubt || undefined}>
              {isDoubt && <Hatch className={classes['edge'] ?? ''} />}
              <span>{label}</span>
            </li>
          );
        })}
      </ul>
      {criterion.multiple && <p className={classes['multiple']}>{t(($) => $.multiple)}</p>}
      {scale !== null && (
        <p className={classes['multiple']}>{t(($) => $.scale, { words: scale })}</p>
      )}
    </article>
  );
}
