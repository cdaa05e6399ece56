import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../shared/codebook/codebook.ts';
import type { AnswerId } from '../../../shared/lib/ids.ts';
import classes from './comparison.module.css';

type Props = {
  readonly criterion: Criterion;
  /** Undefined: nobody has chosen yet. */
  readonly chosen: readonly AnswerId[] | undefined;
  readonly onChoose: (answers: readonly AnswerId[]) => void;
};

// The value of a choice that is made and is no answer; no answer has a sign like this in its id.
const unanswered = '–';

/** Which answer is to hold: any the criterion has, or none. */
export function AnswerPick({ criterion, chosen, onChoose }: Props) {
  const { t } = useTranslation('resolution');
  const label = t(($) => $.chooseFor, { criterion: criterion.label });
  if (criterion.multiple) {
    return (
      <fieldset className={classes['many']} aria-label={label}>
        {criterion.answers.map(({ id, label: name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen?.includes(id) === true}
              onChange={(event) => {
                const others = (chosen ?? []).filter((one) => one !== id);
                onChoose(event.currentTarget.checked ? [...others, id] : others);
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <select
      className={classes['pick']}
      aria-label={label}
      value={chosen === undefined ? '' : (chosen[0] ?? unanswered)}
      data-open={chosen === undefined || undefined}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const answer = criterion.answers.find((one) => one.id === value);
        onChoose(answer === undefined ? [] : [answer.id]);
      }}
    >
      {chosen === undefined && <option value="">{t(($) => $.choose)}</option>}
      {criterion.answers.map(({ id, label: name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value={unanswered}>{t(($) => $.silent)}</option>
    </select>
  );
}
