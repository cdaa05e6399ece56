import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  CandidateView,
  SignedCandidateView,
} from '../../../shared/contract/signing-contract.ts';
import type { AdviserView } from '../../../shared/contract/views.ts';
import { sha256Hex } from '../../../shared/lib/ids.ts';
import { CandidateSheet } from '../../app/signing/candidate-sheet.tsx';
import { SignForm } from '../../app/signing/sign-form.tsx';
import { IntoView } from '../../components/into-view.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import { CandidateRefusal } from './candidate-refusal.tsx';
import classes from './session.module.css';

const focusOn = (button: HTMLElement | null): void => button?.focus();

type Props = { readonly adviser: AdviserView; readonly onBack: () => void };

/** A candidate from another machine: what it is, then the signature, which is saved as a file. No mapping is open. */
export function SignCandidate({ adviser, onBack }: Props) {
  const { t } = useTranslation('signing');
  const { client } = useStore();
  const [opening, startOpening] = useDoing<CandidateView & { readonly file: string }>();
  const [signing, startSigning] = useDoing<SignedCandidateView>();
  const form = useRef<HTMLFormElement>(null);
  const open = () => startOpening(() => client.signing.openCandidate({ file: null }));
  const candidate = opening.kind === 'done' ? opening.value : null;
  return (
    <div className={classes['form']}>
      <div>
        <h1 className={classes['title']}>{t(($) => $.candidate.title)}</h1>
        <p className={classes['lead']}>{t(($) => $.candidate.lead)}</p>
      </div>
      {opening.kind === 'doing' && <Skeleton lines={6} label={t(($) => $.candidate.opening)} />}
      {opening.kind === 'refused' && <CandidateRefusal refusal={opening.refusal} />}
      {candidate !== null && (
        <>
          <CandidateSheet
            candidate={candidate}
            overview={{
              kind: 'file',
              file: candidate.file,
              manifest: sha256Hex.parse(candidate.manifest),
            }}
          />
          {signing.kind === 'done' ? (
            <IntoView>
              <p className={classes['signed']} role="status">
                {t(($) => $.candidate.signed, { file: signing.value.file })}
              </p>
            </IntoView>
          ) : (
            <SignForm
              key={candidate.manifest}
              number={candidate.release}
              roles={candidate.rule.roles}
              rolesAre="asked"
              adviser={adviser}
              signing={signing}
              formRef={form}
              onSign={async (wish) => {
                const { file } = candidate;
                const manifest = sha256Hex.parse(candidate.manifest);
                const end = await startSigning(() =>
                  client.signing.signCandidate({ file, manifest, out: null, ...wish }),
                );
                return end.kind === 'done';
              }}
            />
          )}
        </>
      )}
      <div className={classes['choices']}>
        <Button variant="default" onClick={onBack}>
          {t(($) => $.candidate.back)}
        </Button>
        <Button
          ref={candidate === null ? focusOn : undefined}
          variant={candidate === null ? 'filled' : 'default'}
          aria-disabled={opening.kind === 'doing'}
          onClick={() => void open()}
        >
          {candidate === null ? t(($) => $.candidate.choose) : t(($) => $.candidate.another)}
        </Button>
      </div>
    </div>
  );
}
