import { Checkbox } from '@mantine/core';
import type { OutcomeId } from '../../../../shared/lib/ids.ts';
import { useEditing } from './editing.ts';
import classes from './editor.module.css';
import { elementOf } from './place.ts';

/** Which outcomes, of those there are. */
export function OutcomeBoxes({
  place,
  label,
  chosen,
  onToggle,
}: {
  readonly place: string;
  readonly label: string;
  readonly chosen: readonly OutcomeId[];
  readonly onToggle: (id: OutcomeId) => void;
}) {
  const { book, mistakeAt } = useEditing();
  const gone = chosen.filter((id) => !book.outcomes.some((one) => one.id === id));
  const mistake = mistakeAt(place);
  return (
    <fieldset className={classes['group']} id={elementOf(place)}>
      <legend>{label}</legend>
      <div className={classes['answers']}>
        {[...book.outcomes, ...gone.map((id) => ({ id, label: id }))].map(({ id, label: name }) => (
          <Checkbox
            key={id}
            label={name === '' ? id : name}
            checked={chosen.includes(id)}
            onChange={() => onToggle(id)}
          />
        ))}
      </div>
      {mistake !== undefined && <p className={classes['wrong']}>{mistake}</p>}
    </fieldset>
  );
}
