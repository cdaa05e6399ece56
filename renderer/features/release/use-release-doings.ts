import type { SignedView, VerificationView } from '../../../shared/contract/release-views.ts';
import type { ReleaseNumber, RoundId } from '../../../shared/lib/ids.ts';
import { useStore } from '../../data/store.tsx';
import type { CorrectionAsked } from './freeze-form.tsx';
import { useDoing } from '../../data/use-doing.ts';

/** A release folder that has been written. */
export type ExportedFolder = {
  readonly number: ReleaseNumber;
  readonly folder: string;
  readonly files: readonly string[];
};

type Signing = {
  readonly round: RoundId;
  readonly number: ReleaseNumber;
  readonly manifest: string;
  readonly role: string;
  readonly meaning: string;
  readonly authentication: string;
};

/** In: the round. Out: what can be done about its releases, and how far each has come. */
export function useReleaseDoings(round: RoundId) {
  const { client, queries, ask } = useStore();
  const [freezing, startFreezing] = useDoing<{ readonly number: string }>();
  const [signing, startSigning] = useDoing<SignedView>();
  const [exporting, startExporting] = useDoing<ExportedFolder>();
  const [verifying, startVerifying] = useDoing<VerificationView>();

  // What was just done is shown before it is called done.
  const thenRenew = async <T>(work: Promise<T>): Promise<T> => {
    const answer = await work;
    await queries.invalidateQueries({ queryKey: ask.release.page.key() });
    return answer;
  };
  return {
    freezing,
    freeze: (number: ReleaseNumber, corrects: CorrectionAsked | null) =>
      startFreezing(() => thenRenew(client.release.freeze({ round, number, corrects }))),
    signing,
    sign: (wish: Signing) => startSigning(() => thenRenew(client.release.sign(wish))),
    exporting,
    exportFolder: (number: ReleaseNumber) =>
      startExporting(async () => {
        const written = await client.release.export({ number, folder: null });
        return written === null ? null : { number, ...written };
      }),
    verifying,
    verify: (path: string | null) => startVerifying(() => client.release.verify({ path })),
  };
}
