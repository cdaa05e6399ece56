import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { task as taskSchema } from '../../../../shared/events/assignment.ts';
import classes from './entry.module.css';

/** Who is asked to do what with the entry; nothing where nobody is. */
export function AssignedLine({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('judging');
  const asked = taskSchema.options.flatMap((task) => {
    const to = entry.assigned[task];
    if (to === undefined) return [];
    const who = to.kind === 'person' ? to.name : t(($) => $.assign.somebodyNew);
    return [t(($) => $.assign.asked, { task: t(($) => $.assign.tasks[task]), who })];
  });
  if (asked.length === 0) return null;
  return <p className={classes['facts']}>{asked.join(' · ')}</p>;
}
