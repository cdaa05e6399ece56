import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../../shared/codebook/codebook.ts';
import { criterionLabel, outcomeLabel } from '../../../../shared/codebook/labels.ts';
import { answersTo } from '../../../../shared/codebook/profile.ts';
import type { JudgementView } from '../../../../shared/contract/views.ts';
import { differencesAmong } from '../../../../shared/projections/differences.ts';
import booktabs from '../../../components/booktabs.module.css';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useJudging } from '../judging-context.ts';
import classes from './entry.module.css';

type Line = {
  readonly id: string;
  readonly label: string;
  readonly apart: boolean;
  readonly cells: readonly string[];
};

/** The judgements of several side by side: outcome, borderline mark and every criterion, what differs marked. */
export function JudgementsBeside({
  judgements,
}: {
  readonly judgements: readonly JudgementView[];
}) {
  const { t } = useTranslation('judging');
  const { codebookContent: codebook } = useJudging().round;
  const apart = differencesAmong(codebook, judgements);
  const answered = (criterion: Criterion, one: JudgementView): string =>
    one.notAsked.includes(criterion.id)
      ? t(($) => $.judgements.notAskedThen)
      : answersTo(one.answers, criterion.id)
          .map((id) => criterion.answers.find((answer) => answer.id === id)?.label ?? id)
          .join(', ');
  const lines: readonly Line[] = [
    {
      id: 'utfall',
      label: t(($) => $.beside.outcome),
      apart: apart.outcome,
      cells: judgements.map((one) => outcomeLabel(codebook, one.outcome)),
    },
    {
      id: 'grenseland',
      label: t(($) => $.beside.mark),
      apart: apart.mark,
      cells: judgements.map(({ borderline }) =>
        borderline === null
          ? t(($) => $.beside.noMark)
          : t(($) => $.beside.marked, {
              criterion: criterionLabel(codebook, borderline.criterion).toLocaleLowerCase('nb'),
              outcome: outcomeLabel(codebook, borderline.alternative).toLocaleLowerCase('nb'),
            }),
      ),
    },
    ...codebook.criteria.map((one) => ({
      id: one.id,
      label: one.label,
      apart: apart.criteria.includes(one.id),
      cells: judgements.map((judgement) => answered(one, judgement)),
    })),
  ].filter((line) => line.apart || line.cells.some((cell) => cell !== ''));
  return (
    <ScrollRegion label={t(($) => $.beside.title)}>
      <table className={`${booktabs['table'] ?? ''} ${classes['beside'] ?? ''}`}>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.beside.about)}</th>
            {judgements.map((one) => (
              <th key={one.id} scope="col">
                {one.judge}
                {one.own && ` (${t(($) => $.judgements.own)})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} data-apart={line.apart || undefined}>
              <th scope="row">
                {line.label}
                {line.apart && <span className={classes['apart']}>{t(($) => $.beside.apart)}</span>}
              </th>
              {line.cells.map((cell, at) => (
                <td key={judgements[at]?.id ?? at}>{cell === '' ? '–' : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
