import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../../shared/codebook/codebook.ts';
import { AnswersEditor } from './answers-editor.tsx';
import { useEditing } from './editing.ts';
import { followingId, withCriterionId } from './edit-codebook.ts';
import { followAnswers, withScale } from './edit-scale.ts';
import { Fold } from './fold.tsx';
import { movedAt, replacedAt, withoutAt } from './list-tools.ts';
import { criterionIdTyped } from './loose-ids.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { ScaleEditor } from './scale-editor.tsx';
import { WordsField } from './words-field.tsx';

type Props = { readonly criterion: Criterion; readonly at: number };

/** One criterion: its words, its answers, its place among the others. */
export function CriterionEditor({ criterion, at }: Props) {
  const { t } = useTranslation('codebook');
  const { book, present, edit } = useEditing();
  const place = `criteria.${String(at)}`;
  const before = present.criteria.find((one) => one.id === criterion.id);
  const name = criterion.label === '' ? criterion.id : criterion.label;
  const put = (next: Criterion): void =>
    edit((now) => ({ ...now, criteria: replacedAt(now.criteria, at, next) }));
  const set = (change: Partial<Criterion>): void => put({ ...criterion, ...change });
  const rename = (id: string): void =>
    edit((now) => withCriterionId(now, criterion.id, criterionIdTyped(id)));
  const words = ['question', 'explanation', 'example', 'counterExample'] as const;
  return (
    <Fold
      place={place}
      title={name}
      note={before === undefined ? t(($) => $.edit.isNew) : criterion.id}
      open={before === undefined}
      buttons={
        <PlaceButtons
          name={name}
          at={at}
          of={book.criteria.length}
          onMove={(by) => edit((now) => ({ ...now, criteria: movedAt(now.criteria, at, by) }))}
          onRemove={() => edit((now) => ({ ...now, criteria: withoutAt(now.criteria, at) }))}
        />
      }
    >
      <WordsField
        place={`${place}.label`}
        label={t(($) => $.edit.label)}
        value={criterion.label}
        onChange={(label) => {
          set({ label });
          if (before !== undefined) return;
          const taken = book.criteria.map((one) => one.id);
          rename(followingId(criterion.id, criterion.label, label, taken));
        }}
      />
      <WordsField
        place={`${place}.id`}
        label={t(($) => $.edit.id)}
        hint={before === undefined ? t(($) => $.edit.idNew) : t(($) => $.edit.idFixed)}
        value={criterion.id}
        fixed={before !== undefined}
        onChange={rename}
      />
      {words.map((field) => (
        <WordsField
          key={field}
          long
          place={`${place}.${field}`}
          label={t(($) => $.edit[field])}
          value={criterion[field]}
          onChange={(value) => set({ [field]: value })}
        />
      ))}
      <Checkbox
        label={t(($) => $.multiple)}
        checked={criterion.multiple}
        onChange={(event) => set({ multiple: event.currentTarget.checked })}
      />
      <AnswersEditor
        place={`${place}.answers`}
        answers={criterion.answers}
        known={before?.answers.map((one) => one.id) ?? []}
        onChange={(answers) =>
          put(
            withScale(
              { ...criterion, answers },
              followAnswers(criterion.scale, criterion.answers, answers),
            ),
          )
        }
      />
      <ScaleEditor
        place={`${place}.scale`}
        criterion={criterion}
        onChange={(scale) => put(withScale(criterion, scale))}
      />
    </Fold>
  );
}
