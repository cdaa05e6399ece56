import { useTranslation } from 'react-i18next';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import { CandidateSheet } from '../../app/signing/candidate-sheet.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { refusalOf } from '../../data/refusal-of.ts';
import { useShownCandidate } from '../../data/signing-queries.ts';

type Props = { readonly number: ReleaseNumber; readonly manifest: string };

/** What is frozen, as it is signed, before the form that signs it. */
export function ShownCandidate({ number, manifest }: Props) {
  const { t } = useTranslation('signing');
  const shown = useShownCandidate(number, manifest);
  if (shown.error !== null)
    return <RefusalNote title={t(($) => $.failed)} text={refusalOf(shown.error).message} />;
  if (shown.data === undefined) return <Skeleton lines={6} label={t(($) => $.loading)} />;
  return <CandidateSheet candidate={shown.data} overview={{ kind: 'release', number, manifest }} />;
}
