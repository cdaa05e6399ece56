import { useTranslation } from 'react-i18next';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { ReleaseNav } from '../../app/release-nav.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { countOf } from '../../components/norwegian.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { useReplies } from '../../data/reply-queries.ts';
import { RepliesDesk } from './replies-desk.tsx';

/** Who has got the sheet of what is recorded of them, who answered, and what came of it. */
export function RepliesPage() {
  const { t } = useTranslation('replies');
  const { round } = useCurrentRound();
  const replies = useReplies(round.id);
  const numbers = replies.data?.numbers;
  const any = numbers !== undefined && numbers.sent + numbers.answered > 0;
  const lead = any
    ? t(($) => $.lead, {
        sent: countOf(numbers.sent),
        answered: countOf(numbers.answered),
        contesting: countOf(numbers.contesting),
        changed: countOf(numbers.changed),
        kept: countOf(numbers.kept),
        open: countOf(numbers.open),
      })
    : t(($) => $.leadNone);
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} {...(numbers === undefined ? {} : { lead })} />
      <ReleaseNav />
      {replies.data === undefined ? (
        <Awaiting questions={[replies]} />
      ) : (
        <RepliesDesk key={round.id} round={round.id} view={replies.data} />
      )}
    </Page>
  );
}
