import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import {
  task as taskSchema,
  type Assignee,
  type Task,
} from '../../../../shared/events/assignment.ts';
import { judgeKey } from '../../../../shared/projections/votes.ts';
import { useColleagues, useSecond } from '../../../data/second-queries.ts';
import { useJudging } from '../judging-context.ts';
import { AddingForm } from './adding-form.tsx';
import classes from './adding-form.module.css';

const tasks = taskSchema.options;

/** In: an entry. Out: what it needs next, which is what one most likely wants to ask somebody for. */
function nextTask({ judges, toResolve }: EntryView): Task {
  if (toResolve) return 'avklaring';
  return judges.length === 0 ? 'vurdering' : 'andrevurdering';
}

const valueOf = (to: Assignee | undefined): string =>
  to === undefined ? 'ingen' : to.kind === 'ny-person' ? 'ny-person' : `person:${to.name}`;

function assigneeOf(value: string): Assignee | null {
  if (value === 'ingen') return null;
  return value === 'ny-person'
    ? { kind: 'ny-person' }
    : { kind: 'person', name: value.slice('person:'.length) };
}

/** Asks somebody to do something with the entry, or nobody any longer. */
export function AssignForm({
  entry,
  onDone,
}: {
  readonly entry: EntryView;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('judging');
  const { round } = useJudging();
  const { assign } = useSecond();
  const people = useColleagues(round.id).data ?? [];
  const [task, setTask] = useState<Task>(() => nextTask(entry));
  const [given, setGiven] = useState<string | null>(null);
  const judges = new Set(entry.judges.map(judgeKey));
  const able = people.filter(
    ({ name, deactivated }) =>
      deactivated === null && (task === 'vurdering' || !judges.has(judgeKey(name))),
  );
  const now = valueOf(entry.assigned[task]);
  const known = able.some((one) => `person:${one.name}` === now);
  const chosen = given ?? (known || !now.startsWith('person:') ? now : 'ingen');
  const to = assigneeOf(chosen);
  return (
    <AddingForm
      save={() => assign({ round: round.id, unit: entry.unit, task, to })}
      done={t(($) => $.assign.done, { name: entry.name })}
      button={t(($) => $.assign.save)}
      onDone={onDone}
    >
      <div className={classes['pair']}>
        <NativeSelect
          label={t(($) => $.assign.task)}
          value={task}
          data={tasks.map((one) => ({ value: one, label: t(($) => $.assign.tasks[one]) }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTask(tasks.find((one) => one === value) ?? task);
            setGiven(null);
          }}
        />
        <NativeSelect
          data-autofocus
          label={t(($) => $.assign.to)}
          value={chosen}
          data={[
            { value: 'ingen', label: t(($) => $.assign.nobody) },
            { value: 'ny-person', label: t(($) => $.assign.anyoneNew) },
            ...able.map(({ name, open }) => ({
              value: `person:${name}`,
              label: open === 0 ? name : t(($) => $.assign.withOpen, { name, count: open }),
            })),
          ]}
          onChange={(event) => setGiven(event.currentTarget.value)}
        />
      </div>
    </AddingForm>
  );
}
