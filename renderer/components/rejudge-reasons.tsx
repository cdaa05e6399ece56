import type { RejudgeReason } from '../../shared/projections/rejudge.ts';

type Props = {
  readonly reasons: readonly RejudgeReason[];
  readonly className?: string | undefined;
};

/** Why an entry is to be judged anew: whose judgement it is about where there are several, and the sentence. */
export function RejudgeReasons({ reasons, className }: Props) {
  const judgeOf = (one: RejudgeReason): string | null =>
    one.kind === 'codebook' ? one.judge : null;
  const several = new Set(reasons.map(judgeOf).filter((one) => one !== null)).size > 1;
  return (
    <ul className={className}>
      {reasons.map((one) => {
        const judge = judgeOf(one);
        return (
          <li key={`${judge ?? ''} ${one.sentence}`}>
            {several && judge !== null && `${judge}: `}
            {one.sentence}
          </li>
        );
      })}
    </ul>
  );
}
