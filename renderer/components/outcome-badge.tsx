import { Hatch } from './hatch.tsx';
import classes from './outcome-badge.module.css';

/** How an outcome is drawn: the codebook's tone, or that there is none yet. */
export type BadgeTone = 'service' | 'planned' | 'none' | 'undecided' | 'not-reached';

type Props = {
  readonly label: string;
  readonly tone: BadgeTone;
  readonly borderline?: boolean;
};

/** An outcome in a word or two. In grenseland it carries the hatched edge. */
export function OutcomeBadge({ label, tone, borderline = false }: Props) {
  return (
    <span className={classes['badge']} data-tone={tone} data-borderline={borderline || undefined}>
      {borderline && <Hatch className={classes['edge'] ?? ''} />}
      <span className={classes['label']}>{label}</span>
    </span>
  );
}
