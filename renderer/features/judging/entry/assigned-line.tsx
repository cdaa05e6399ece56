import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { task as taskSchema, type Task } from '../../../../shared/events/assignment.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import classes from './entry.module.css';

/** In: an entry and a task. Out: whether it is still to be done. */
function isOpen({ judges, awaitingSecond, toResolve }: EntryView, task: Task): boolean {
  switch (task) {
    case 'vurdering':
      return judges.length === 0;
    case 'andrevurdering':
      return judges.length === 0 || awaitingSecond;
    case 'avklaring':
      return toResolve;
    default:
      return assertNever(task);
  }
}

/** Who is asked to do what with the entry; nothing where nobody is, or it is done. */
export function AssignedLine({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('judging');
  const asked = taskSchema.options.flatMap((task) => {
    const to = entry.assigned[task];
    if (to === undefined || !isOpen(entry, task)) return [];
    const who = to.kind === 'person' ? to.name : t(($) => $.assign.somebodyNew);
    return [t(($) => $.assign.asked, { task: t(($) => $.assign.tasks[task]), who })];
  });
  if (asked.length === 0) return null;
  return <p className={classes['facts']}>{asked.join(' · ')}</p>;
}
