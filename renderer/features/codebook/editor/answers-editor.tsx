import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../../shared/codebook/codebook.ts';
import { useEditing } from './editing.ts';
import { followingId } from './edit-codebook.ts';
import classes from './editor.module.css';
import { movedAt, replacedAt, withoutAt } from './list-tools.ts';
import { answerIdTyped, freeId } from './loose-ids.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { elementOf } from './place.ts';

type Answers = Criterion['answers'];
type Props = {
  readonly place: string;
  readonly answers: Answers;
  /** Ids that judgements may name; they stay as they are. */
  readonly known: readonly string[];
  readonly onChange: (answers: Answers) => void;
};

/** The answers of a criterion: label, id, order; one can be added or taken out. */
export function AnswersEditor({ place, answers, known, onChange }: Props) {
  const { t } = useTranslation('codebook');
  const { mistakeAt } = useEditing();
  const taken = answers.map((one) => one.id);
  return (
    <fieldset className={classes['group']} id={elementOf(place)}>
      <legend>{t(($) => $.answers)}</legend>
      {answers.map((one, at) => {
        const here = `${place}.${String(at)}`;
        const name = one.label === '' ? one.id : one.label;
        return (
          // Ids change while they are written; the place is what stays.
          <div key={here} className={classes['line']}>
            <TextInput
              id={elementOf(`${here}.label`)}
              aria-label={t(($) => $.edit.answerLabel, { number: at + 1 })}
              value={one.label}
              error={mistakeAt(`${here}.label`) ?? mistakeAt(here)}
              onChange={(event) => {
                const label = event.currentTarget.value;
                const id = known.includes(one.id)
                  ? one.id
                  : answerIdTyped(followingId(one.id, one.label, label, taken));
                onChange(replacedAt(answers, at, { ...one, id, label }));
              }}
            />
            <TextInput
              id={elementOf(`${here}.id`)}
              className={classes['id']}
              aria-label={t(($) => $.edit.answerId, { number: at + 1 })}
              value={one.id}
              readOnly={known.includes(one.id)}
              error={mistakeAt(`${here}.id`)}
              onChange={(event) => {
                const id = answerIdTyped(event.currentTarget.value);
                onChange(replacedAt(answers, at, { ...one, id }));
              }}
            />
            <PlaceButtons
              name={name}
              at={at}
              of={answers.length}
              onMove={(by) => onChange(movedAt(answers, at, by))}
              onRemove={() => onChange(withoutAt(answers, at))}
            />
          </div>
        );
      })}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() =>
          onChange([...answers, { id: answerIdTyped(freeId('nytt-svar', taken)), label: '' }])
        }
      >
        {t(($) => $.edit.addAnswer)}
      </Button>
    </fieldset>
  );
}
