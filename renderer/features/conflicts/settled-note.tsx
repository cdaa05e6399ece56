import { useTranslation } from 'react-i18next';
import type { ConflictRow } from '../../../shared/contract/conflict-contract.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { AnswerId } from '../../../shared/lib/ids.ts';
import { dateOf } from '../../components/norwegian.ts';
import classes from './conflicts.module.css';

type Props = {
  readonly row: ConflictRow;
  readonly labels: (answers: readonly AnswerId[]) => string;
};

/** What settled a conflict, or why it is not settled all the same. Nothing where nobody has said anything. */
export function SettledNote({ row: { by, settled }, labels }: Props) {
  const { t } = useTranslation('conflicts');
  const judging = useTranslation('judging').t;
  if (by === null) return null;
  const answer = labels(by.answers);
  const sentence = (): string => {
    switch (by.kind) {
      case 'person':
        return t(($) => $.by.person, { answer, name: by.name, date: dateOf(by.time) });
      case 'judgement':
        return t(($) => $.by.judgement, { answer });
      case 'rule':
        return t(($) => $.by.rule, { answer, source: judging(($) => $.sourceDefinite[by.source]) });
      default:
        return assertNever(by);
    }
  };
  return (
    <div className={classes['settled']}>
      <p>{sentence()}</p>
      {by.kind === 'person' && <p className={classes['rationale']}>«{by.rationale}»</p>}
      {!settled && <p className={classes['unfollowed']}>{t(($) => $.notFollowed)}</p>}
    </div>
  );
}
