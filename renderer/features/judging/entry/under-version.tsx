import { useTranslation } from 'react-i18next';
import { criterionLabel } from '../../../../shared/codebook/labels.ts';
import type { JudgementView } from '../../../../shared/contract/views.ts';
import { listText, withinSentence } from '../../../../shared/lib/norwegian-format.ts';
import { useJudging } from '../judging-context.ts';
import classes from './entry.module.css';

/** Which version of the codebook a judgement was made under, and what was not asked then, where there are several or a file says so. */
export function UnderVersion({ judgement }: { readonly judgement: JudgementView }) {
  const { t } = useTranslation('judging');
  const { codebookContent: codebook, earlierCodebooks } = useJudging().round;
  const { notAsked } = judgement;
  const several = earlierCodebooks.length > 0;
  if (!several && notAsked.length === 0) return null;
  const asked = notAsked.map((id) => withinSentence(criterionLabel(codebook, id)));
  return (
    <span className={classes['soft']}>
      {several && ` · ${t(($) => $.judgements.under, { version: judgement.codebook })}`}
      {asked.length > 0 && ` · ${t(($) => $.judgements.notAsked, { criteria: listText(asked) })}`}
    </span>
  );
}
