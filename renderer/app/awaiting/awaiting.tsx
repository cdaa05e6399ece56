import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { refusalOf } from '../../data/refusal-of.ts';

/** A question to the store: what came in the way of its answer, and how to ask again. */
export type Question = { readonly error: Error | null; readonly refetch: () => unknown };

type Props = {
  readonly questions: readonly Question[];
  readonly lines?: number;
};

/** What stands where the answers to some questions are to come: their outline, or why they do not, and asking again. */
export function Awaiting({ questions, lines = 12 }: Props) {
  const { t } = useTranslation('app');
  const failed = questions.find((one) => one.error !== null);
  if (failed === undefined) return <Skeleton lines={lines} label={t(($) => $.loading)} />;
  return (
    <ErrorState
      title={t(($) => $.error.title)}
      text={`${refusalOf(failed.error).message} ${t(($) => $.error.safe)}`}
      retry={{
        label: t(($) => $.error.retry),
        run: () => {
          for (const one of questions) void one.refetch();
        },
      }}
    />
  );
}
