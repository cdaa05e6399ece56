import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdviserView } from '../../../shared/contract/views.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { Doing } from '../../data/use-doing.ts';
import classes from './release.module.css';
import { SignForm, type SignatureWish } from '../../app/signing/sign-form.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { ShownCandidate } from './shown-candidate.tsx';
import type { Standing } from './standing.ts';
import { Step } from './step.tsx';

type Props = {
  readonly standing: Standing;
  readonly adviser: AdviserView;
  readonly signedBySelf: boolean;
  readonly signing: Doing<unknown>;
  /** Out: whether it was signed. */
  readonly onSign: (wish: SignatureWish) => Promise<boolean>;
  readonly formRef: Ref<HTMLFormElement>;
};

/** The signature: whose, in which role, meaning what. */
export function SignStep(props: Props) {
  const { standing, adviser, signedBySelf, signing, onSign, formRef } = props;
  const { t } = useTranslation('release');
  const body = () => {
    switch (standing.kind) {
      case 'blocked':
        return <p className={classes['soft']}>{t(($) => $.sign.blocked)}</p>;
      case 'to-freeze':
        return <p className={classes['soft']}>{t(($) => $.sign.notFrozen)}</p>;
      case 'released':
        return <p>{t(($) => $.sign.final, { number: standing.release.number })}</p>;
      case 'to-sign': {
        const { candidate } = standing;
        const missing = candidate.required - candidate.signatures.length;
        return (
          <>
            <ShownCandidate number={candidate.number} manifest={candidate.manifest} />
            {signedBySelf ? (
              <p>
                {t(($) => $.sign.alreadySigned, { number: candidate.number })}{' '}
                {t(($) => $.sign.waiting, { count: missing })}
              </p>
            ) : (
              <SignForm
                // What is frozen anew is signed anew.
                key={candidate.manifest}
                number={candidate.number}
                roles={candidate.missingRoles}
                rolesAre="missing"
                adviser={adviser}
                signing={signing}
                onSign={onSign}
                formRef={formRef}
              />
            )}
            <Elsewhere candidate={candidate} />
          </>
        );
      }
      default:
        return assertNever(standing);
    }
  };
  return (
    <Step number={3} title={t(($) => $.steps.sign)} done={standing.kind === 'released'}>
      {body()}
    </Step>
  );
}
