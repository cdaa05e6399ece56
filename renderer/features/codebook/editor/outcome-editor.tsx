import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../../shared/codebook/codebook.ts';
import { useEditing } from './editing.ts';
import { followingId, withOutcomeId } from './edit-codebook.ts';
import { Fold } from './fold.tsx';
import { movedAt, replacedAt, withoutAt } from './list-tools.ts';
import { criterionIdTyped, outcomeIdTyped } from './loose-ids.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { elementOf } from './place.ts';
import { WordsField } from './words-field.tsx';

const tones = ['service', 'planned', 'none'] as const;

/** One outcome: its words, how it is drawn, whether it is always borderline. */
export function OutcomeEditor({ outcome, at }: { readonly outcome: Outcome; readonly at: number }) {
  const { t } = useTranslation('codebook');
  const { book, present, edit, mistakeAt } = useEditing();
  const place = `outcomes.${String(at)}`;
  const isNew = !present.outcomes.some((one) => one.id === outcome.id);
  const name = outcome.label === '' ? outcome.id : outcome.label;
  const put = (next: Outcome): void =>
    edit((now) => ({ ...now, outcomes: replacedAt(now.outcomes, at, next) }));
  const set = (change: Partial<Outcome>): void => put({ ...outcome, ...change });
  const rename = (id: string): void =>
    edit((now) => withOutcomeId(now, outcome.id, outcomeIdTyped(id)));
  const { alwaysBorderline: mark, ...unmarked } = outcome;
  const others = book.outcomes.filter((one) => one.id !== outcome.id);
  return (
    <Fold
      place={place}
      title={name}
      note={isNew ? t(($) => $.edit.isNew) : outcome.id}
      open={isNew}
      buttons={
        <PlaceButtons
          name={name}
          at={at}
          of={book.outcomes.length}
          onMove={(by) => edit((now) => ({ ...now, outcomes: movedAt(now.outcomes, at, by) }))}
          onRemove={() => edit((now) => ({ ...now, outcomes: withoutAt(now.outcomes, at) }))}
        />
      }
    >
      <WordsField
        place={`${place}.label`}
        label={t(($) => $.edit.label)}
        value={outcome.label}
        onChange={(label) => {
          set({ label });
          if (!isNew) return;
          const taken = [...book.outcomes, ...book.groups].map((one) => one.id);
          rename(followingId(outcome.id, outcome.label, label, taken));
        }}
      />
      <WordsField
        place={`${place}.id`}
        label={t(($) => $.edit.id)}
        hint={isNew ? t(($) => $.edit.idNew) : t(($) => $.edit.idFixed)}
        value={outcome.id}
        fixed={!isNew}
        onChange={rename}
      />
      <WordsField
        place={`${place}.short`}
        label={t(($) => $.edit.short)}
        value={outcome.short}
        onChange={(short) => set({ short })}
      />
      <WordsField
        long
        place={`${place}.definition`}
        label={t(($) => $.edit.definition)}
        value={outcome.definition}
        onChange={(definition) => set({ definition })}
      />
      <NativeSelect
        label={t(($) => $.edit.tone)}
        value={outcome.tone}
        data={tones.map((value) => ({ value, label: t(($) => $.edit.tones[value]) }))}
        onChange={(event) => {
          const { value } = event.currentTarget;
          set({ tone: tones.find((tone) => tone === value) ?? outcome.tone });
        }}
      />
      <Checkbox
        id={elementOf(`${place}.alwaysBorderline`)}
        label={t(($) => $.edit.always)}
        checked={mark !== undefined}
        error={mistakeAt(`${place}.alwaysBorderline`)}
        onChange={(event) => {
          const [criterion] = book.criteria;
          const [alternative] = others;
          if (!event.currentTarget.checked || criterion === undefined || alternative === undefined)
            put(unmarked);
          else set({ alwaysBorderline: { criterion: criterion.id, alternative: alternative.id } });
        }}
      />
      {mark !== undefined && (
        <>
          <NativeSelect
            label={t(($) => $.edit.doubtAbout)}
            value={mark.criterion}
            data={book.criteria.map((one) => ({ value: one.id, label: one.label || one.id }))}
            onChange={(event) =>
              set({
                alwaysBorderline: {
                  ...mark,
                  criterion: criterionIdTyped(event.currentTarget.value),
                },
              })
            }
          />
          <NativeSelect
            label={t(($) => $.edit.couldBe)}
            value={mark.alternative}
            data={others.map((one) => ({ value: one.id, label: one.label || one.id }))}
            onChange={(event) =>
              set({
                alwaysBorderline: {
                  ...mark,
                  alternative: outcomeIdTyped(event.currentTarget.value),
                },
              })
            }
          />
        </>
      )}
    </Fold>
  );
}
