import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReleaseView } from '../../../shared/contract/release-views.ts';
import type { AddedSignatureView } from '../../../shared/contract/signing-contract.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import signing from '../../app/signing/signing.module.css';
import { toldRoles } from '../../app/signing/written-roles.ts';
import { IntoView } from '../../components/into-view.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';

/** The candidate on its way to another machine, and the signature on its way back. */
export function Elsewhere({ candidate }: { readonly candidate: ReleaseView }) {
  const { t } = useTranslation('signing');
  const { client, queries, ask } = useStore();
  const [saving, startSaving] = useDoing<{ readonly file: string }>();
  const [adding, startAdding] = useDoing<AddedSignatureView>();
  const { number } = candidate;
  const save = () => startSaving(() => client.signing.saveCandidate({ number, file: null }));
  const add = () =>
    startAdding(async () => {
      const added = await client.signing.addSignature({ file: null });
      await queries.invalidateQueries({ queryKey: ask.release.page.key() });
      return added;
    });
  useActions({ saveCandidate: () => void save(), addSignature: () => void add() });
  const refusals = [saving, adding].flatMap((one) => (one.kind === 'refused' ? [one.refusal] : []));
  return (
    <div className={signing['part']}>
      <h3>{t(($) => $.elsewhere.title)}</h3>
      <p className={signing['soft']}>{t(($) => $.elsewhere.lead)}</p>
      <div className={signing['buttons']}>
        <Button
          variant="default"
          aria-disabled={saving.kind === 'doing'}
          onClick={() => void save()}
        >
          {t(($) => $.elsewhere.save)}
        </Button>
        <Button
          variant="default"
          aria-disabled={adding.kind === 'doing'}
          onClick={() => void add()}
        >
          {t(($) => $.elsewhere.add)}
        </Button>
      </div>
      {refusals.map((one) => (
        <IntoView key={one.message}>
          <RefusalNote text={one.message} />
        </IntoView>
      ))}
      {saving.kind === 'done' && (
        <p className={signing['done']} role="status">
          {t(($) => $.elsewhere.saved, { file: saving.value.file })}
        </p>
      )}
      {adding.kind === 'done' && (
        <p className={signing['done']} role="status">
          {t(($) => $.elsewhere.added, {
            name: adding.value.name,
            role: adding.value.role,
            number: adding.value.release,
          })}{' '}
          {adding.value.missingRoles.length > 0 &&
            t(($) => $.elsewhere.missing, {
              roles: toldRoles(adding.value.missingRoles),
            })}
        </p>
      )}
    </div>
  );
}
