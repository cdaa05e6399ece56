import { Button, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ManyAct, NotDone } from '../../../shared/contract/lists-contract.ts';
import type { RoundView } from '../../../shared/contract/views.ts';
import { task as taskSchema, type Task } from '../../../shared/events/assignment.ts';
import { assertNever } from '../../../shared/lib/assert-never.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useColleagues } from '../../data/second-queries.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import { NotDoneList } from './not-done-list.tsx';
import classes from './lists.module.css';

export type ManyKind = ManyAct['kind'];

type Props = {
  readonly round: RoundView;
  readonly kind: ManyKind;
  readonly units: readonly UnitNumber[];
  readonly onClose: () => void;
};

type Done = { readonly done: number; readonly refused: readonly NotDone[] };
const anyNew = 'ny-person';

/** The same thing done to all that are picked, and afterwards what was refused, entry by entry. */
export function ManyForm({ round, kind, units, onClose }: Props) {
  const { t } = useTranslation('lists');
  const app = useTranslation('app').t;
  const judging = useTranslation('judging').t;
  const { client } = useStore();
  const people = useColleagues(round.id).data ?? [];
  const [task, setTask] = useState<Task>('vurdering');
  const [to, setTo] = useState('');
  const [text, setText] = useState('');
  const [doing, start] = useDoing<Done>();

  const act = (): ManyAct => {
    switch (kind) {
      case 'assign':
        if (to === '') return { kind, task, to: null };
        return { kind, task, to: to === anyNew ? { kind: anyNew } : { kind: 'person', name: to } };
      case 'comment':
        return { kind, criterion: null, to: to === '' ? null : to, text, due: null };
      case 'not-reached':
        return { kind, reason: text };
      default:
        return assertNever(kind);
    }
  };
  const send = (): void =>
    void start(() => client.lists.actOnMany({ round: round.id, units: [...units], act: act() }));

  useActions(doing.kind === 'done' ? {} : { save: send }, 'dialog');

  const names = people
    .filter((one) => one.deactivated === null)
    .map((one) => ({ value: one.name, label: one.name }));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(($) => $.manyTitle[kind], { count: units.length })}
      closeButtonProps={{ 'aria-label': app(($) => $.close) }}
    >
      {doing.kind === 'done' ? (
        <NotDoneList done={doing.value.done} refused={doing.value.refused} onClose={onClose} />
      ) : (
        <form
          className={classes['manyForm']}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          {kind === 'assign' && (
            <NativeSelect
              data-autofocus
              label={judging(($) => $.assign.task)}
              value={task}
              data={taskSchema.options.map((one) => ({
                value: one,
                label: judging(($) => $.assign.tasks[one]),
              }))}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setTask(taskSchema.options.find((one) => one === value) ?? task);
              }}
            />
          )}
          {kind !== 'not-reached' && (
            <NativeSelect
              label={judging(($) => $.assign.to)}
              value={to}
              data={[
                {
                  value: '',
                  label: kind === 'assign' ? judging(($) => $.assign.nobody) : t(($) => $.anybody),
                },
                ...(kind === 'assign'
                  ? [{ value: anyNew, label: judging(($) => $.assign.anyoneNew) }]
                  : []),
                ...names,
              ]}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
          )}
          {kind !== 'assign' && (
            <Textarea
              data-autofocus
              label={kind === 'comment' ? t(($) => $.comment) : t(($) => $.reason)}
              rows={3}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
          {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
          <div className={classes['acts']}>
            <Button variant="default" onClick={onClose}>
              {app(($) => $.cancel)}
            </Button>
            <Button
              type="submit"
              loading={doing.kind === 'doing'}
              rightSection={<Kbd of="Ctrl+Enter" plain />}
            >
              {t(($) => $.many[kind])}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}
