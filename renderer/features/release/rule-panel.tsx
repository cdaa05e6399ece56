import { Button, Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleasePage } from '../../../shared/contract/release-views.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { listText } from '../../../shared/lib/norwegian-format.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import signing from '../../app/signing/signing.module.css';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './release.module.css';
import { rolesIn, writtenRoles } from '../../app/signing/written-roles.ts';

type Props = { readonly round: RoundId; readonly rule: ReleasePage['rule'] };

/** What the round asks of those who sign, and the changing of it, with a reason. */
export function RulePanel({ round, rule }: Props) {
  const { t } = useTranslation('signing');
  const [editing, setEditing] = useState(false);
  const roles = rule.roles.map(({ role, count }) => t(($) => $.rule.role, { role, count }));
  return (
    <section className={classes['step']} aria-labelledby="signing-rule">
      <h2 id="signing-rule" className={classes['title']}>
        {t(($) => $.rule.title)}
      </h2>
      <div className={classes['body']}>
        {editing ? (
          <RuleForm round={round} rule={rule} onClose={() => setEditing(false)} />
        ) : (
          <>
            <p>
              {t(($) => $.rule.count, { count: rule.signatures })}
              {', '}
              {roles.length === 0 ? t(($) => $.rule.anyRole) : listText(roles)}.
            </p>
            <p className={classes['soft']}>
              {rule.independent ? t(($) => $.rule.independent) : t(($) => $.rule.anybody)}
            </p>
            <div>
              <Button variant="default" onClick={() => setEditing(true)}>
                {t(($) => $.rule.change)}
              </Button>
            </div>
          </>
        )}
      </div>
    </section>
  );
}

function RuleForm({ round, rule, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation('signing');
  const { client, queries, ask } = useStore();
  const { tell } = useNotices();
  const [signatures, setSignatures] = useState(rule.signatures);
  const [roles, setRoles] = useState(writtenRoles(rule.roles));
  const [independent, setIndependent] = useState(rule.independent);
  const [reason, setReason] = useState('');
  const [saving, startSaving] = useDoing<true>();
  const save = async (): Promise<void> => {
    const end = await startSaving(async () => {
      const asked = { roles: rolesIn(roles), independent };
      await client.signing.changeRule({ round, signatures, signing: asked, reason });
      await queries.invalidateQueries({ queryKey: ask.release.page.key() });
      return true;
    });
    if (end.kind !== 'done') return;
    tell({ tone: 'done', text: t(($) => $.rule.saved) });
    onClose();
  };
  return (
    <form
      className={signing['rule']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={classes['soft']}>{t(($) => $.rule.hint)}</p>
      <NumberInput
        data-autofocus
        label={t(($) => $.rule.number)}
        value={signatures}
        min={1}
        max={20}
        allowDecimal={false}
        hideControls
        onChange={(value) => setSignatures(Math.max(1, Number(value)))}
      />
      <Textarea
        label={t(($) => $.rule.roles)}
        description={t(($) => $.rule.rolesHint)}
        value={roles}
        rows={3}
        onChange={(event) => setRoles(event.currentTarget.value)}
      />
      <Checkbox
        label={t(($) => $.rule.onlyOthers)}
        checked={independent}
        onChange={(event) => setIndependent(event.currentTarget.checked)}
      />
      <TextInput
        label={t(($) => $.rule.reason)}
        value={reason}
        maxLength={500}
        required
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {saving.kind === 'refused' && <RefusalNote text={saving.refusal.message} />}
      <div className={signing['buttons']}>
        <Button variant="default" onClick={onClose}>
          {t(($) => $.rule.cancel)}
        </Button>
        <Button type="submit" aria-disabled={saving.kind === 'doing'}>
          {t(($) => $.rule.save)}
        </Button>
      </div>
    </form>
  );
}
