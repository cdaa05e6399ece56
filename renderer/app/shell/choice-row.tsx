import { useId } from 'react';
import classes from './person-menu.module.css';

type Props<Value extends string> = {
  readonly label: string;
  readonly chosen: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
};

/** A few choices beside each other, of which one holds. */
export function ChoiceRow<Value extends string>(props: Props<Value>) {
  const { label, chosen, choices, onChoose } = props;
  const id = useId();
  return (
    <fieldset className={classes['choices']}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={classes['choice']}>
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === chosen}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
