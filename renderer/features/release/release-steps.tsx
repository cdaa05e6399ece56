import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleasePage } from '../../../shared/contract/release-views.ts';
import type { AdviserView, RoundSummary } from '../../../shared/contract/views.ts';
import type { ReleaseNumber } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { BlocksStep } from './blocks-step.tsx';
import type { CorrectionAsked } from './freeze-form.tsx';
import { LookStep } from './look-step.tsx';
import classes from './release.module.css';
import { ReleasesStep } from './releases-step.tsx';
import type { SignatureWish } from '../../app/signing/sign-form.tsx';
import { RulePanel } from './rule-panel.tsx';
import { SignStep } from './sign-step.tsx';
import { useIsHere } from '../../data/use-is-here.ts';
import { latestFinal, standingOf } from './standing.ts';
import { useReleaseDoings } from './use-release-doings.ts';
import { VerifyStep } from './verify-step.tsx';

type Props = {
  readonly round: RoundSummary;
  readonly page: ReleasePage;
  readonly adviser: AdviserView;
  readonly mappingPath: string;
};

/** The way to a release, from top to bottom; beside it what is released, and the check of it. */
export function ReleaseSteps({ round, page, adviser, mappingPath }: Props) {
  const { t } = useTranslation('release');
  const { tell } = useNotices();
  const { freezing, freeze, signing, sign, exporting, exportFolder, verifying, verify } =
    useReleaseDoings(round.id);
  const [previewed, setPreviewed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const freezeButton = useRef<HTMLButtonElement>(null);
  const here = useIsHere();

  const standing = standingOf(page);
  const candidate = standing.kind === 'to-sign' ? standing.candidate : null;
  const signedBySelf = candidate?.signatures.some((one) => one.name === adviser.name) ?? false;
  const exportable = latestFinal(page.releases);

  const signCandidate = async (wish: SignatureWish): Promise<boolean> => {
    if (candidate === null) return false;
    const { number, manifest } = candidate;
    const end = await sign({ round: round.id, number, manifest, ...wish });
    if (end.kind !== 'done') return false;
    const signed = end.value;
    const missing = signed.required - signed.signatures;
    tell({
      tone: 'done',
      text: signed.final
        ? t(($) => $.sign.final, { number })
        : t(($) => $.sign.signed, { number, count: missing }),
    });
    return true;
  };

  // It takes seconds, in which one may have gone to another page.
  const freezeAndTell = async (
    number: ReleaseNumber,
    corrects: CorrectionAsked | null,
  ): Promise<void> => {
    const end = await freeze(number, corrects);
    if (end.kind === 'done') tell({ tone: 'done', text: t(($) => $.look.frozenNow, { number }) });
    if (end.kind === 'refused' && !here.current) {
      tell({ tone: 'refused', text: end.refusal.message });
    }
  };

  useActions({
    showPreview: () => setPreviewed(true),
    verifyRelease: () => void verify(null),
    ...(standing.kind === 'to-freeze'
      ? { freezeRelease: () => freezeButton.current?.click() }
      : {}),
    ...(candidate !== null && !signedBySelf
      ? { signRelease: () => form.current?.requestSubmit() }
      : {}),
    ...(exportable === null ? {} : { exportRelease: () => void exportFolder(exportable.number) }),
  });

  return (
    <div className={classes['columns']}>
      <div className={classes['steps']}>
        <BlocksStep blocks={page.blocks} />
        <LookStep
          round={round}
          page={page}
          standing={standing}
          previewed={previewed}
          onPreview={setPreviewed}
          freezing={freezing}
          onFreeze={(number, corrects) => void freezeAndTell(number, corrects)}
          freezeRef={freezeButton}
        />
        <SignStep
          standing={standing}
          adviser={adviser}
          signedBySelf={signedBySelf}
          signing={signing}
          onSign={signCandidate}
          formRef={form}
        />
      </div>
      <div className={classes['steps']}>
        <ReleasesStep
          releases={page.releases}
          exporting={exporting}
          onExport={(number) => void exportFolder(number)}
          onVerify={(path) => void verify(path)}
        />
        <RulePanel round={round.id} rule={page.rule} />
        <VerifyStep
          verifying={verifying}
          onChoose={() => void verify(null)}
          onCurrent={() => void verify(mappingPath)}
        />
      </div>
    </div>
  );
}
