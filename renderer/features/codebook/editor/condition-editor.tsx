import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Condition } from '../../../../shared/codebook/condition.ts';
import { useEditing } from './editing.ts';
import { toggled } from './edit-codebook.ts';
import { asKind, kindOf, newTest, testKinds } from './edit-condition.ts';
import classes from './editor.module.css';
import { movedAt, replacedAt, withoutAt } from './list-tools.ts';
import { criterionIdTyped } from './loose-ids.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { elementOf } from './place.ts';

type Props = {
  readonly place: string;
  /** What the test is, as it is read out: «vilkår 2.1». */
  readonly name: string;
  readonly test: Condition;
  readonly onChange: (test: Condition) => void;
};

/** A test of a rule, with the tests within it. Everything is a list to choose from, so that keys reach it all. */
export function ConditionEditor({ place, name, test, onChange }: Props) {
  const { t } = useTranslation('codebook');
  const { book, mistakeAt } = useEditing();
  const mistake = mistakeAt(place);
  return (
    <div className={classes['test']} id={elementOf(place)}>
      <div className={classes['line']}>
        <NativeSelect
          aria-label={t(($) => $.edit.kindOf, { name })}
          value={kindOf(test)}
          error={mistake}
          data={testKinds.map((value) => ({ value, label: t(($) => $.edit.kinds[value]) }))}
          onChange={(event) => {
            const kind = testKinds.find((one) => one === event.currentTarget.value);
            if (kind !== undefined) onChange(asKind(book, test, kind));
          }}
        />
        {'criterion' in test && (
          <NativeSelect
            aria-label={t(($) => $.edit.criterionOf, { name })}
            value={test.criterion}
            data={[
              ...book.criteria.map((one) => ({ value: one.id, label: one.label || one.id })),
              ...(book.criteria.some((one) => one.id === test.criterion)
                ? []
                : [{ value: test.criterion, label: test.criterion }]),
            ]}
            onChange={(event) => {
              const criterion = criterionIdTyped(event.currentTarget.value);
              onChange('is' in test ? { criterion, is: [] } : { ...test, criterion });
            }}
          />
        )}
      </div>
      {'is' in test && <AnswerBoxes place={place} name={name} test={test} onChange={onChange} />}
      {'not' in test && (
        <ConditionEditor
          place={`${place}.not`}
          name={t(($) => $.edit.within, { name, number: 1 })}
          test={test.not}
          onChange={(not) => onChange({ not })}
        />
      )}
      {'all' in test && (
        <Parts
          place={`${place}.all`}
          name={name}
          parts={test.all}
          onChange={(all) => onChange({ all })}
        />
      )}
      {'any' in test && (
        <Parts
          place={`${place}.any`}
          name={name}
          parts={test.any}
          onChange={(any) => onChange({ any })}
        />
      )}
    </div>
  );
}

function AnswerBoxes({
  place,
  name,
  test,
  onChange,
}: Omit<Props, 'test'> & { readonly test: Extract<Condition, { is: unknown }> }) {
  const { t } = useTranslation('codebook');
  const { book, mistakeAt } = useEditing();
  const asked = book.criteria.find((one) => one.id === test.criterion);
  const gone = test.is.filter((id) => asked?.answers.some((one) => one.id === id) !== true);
  const mistake = mistakeAt(`${place}.is`);
  return (
    <fieldset className={classes['answers']} id={elementOf(`${place}.is`)}>
      <legend className={classes['hidden']}>{t(($) => $.edit.answersOf, { name })}</legend>
      {[...(asked?.answers ?? []), ...gone.map((id) => ({ id, label: id }))].map(
        ({ id, label }) => (
          <Checkbox
            key={id}
            label={label === '' ? id : label}
            checked={test.is.includes(id)}
            onChange={() => onChange({ ...test, is: toggled(test.is, id) })}
          />
        ),
      )}
      {mistake !== undefined && <p className={classes['wrong']}>{mistake}</p>}
    </fieldset>
  );
}

function Parts({
  place,
  name,
  parts,
  onChange,
}: {
  readonly place: string;
  readonly name: string;
  readonly parts: readonly Condition[];
  readonly onChange: (parts: readonly Condition[]) => void;
}) {
  const { t } = useTranslation('codebook');
  const { book } = useEditing();
  return (
    <>
      <ul className={classes['parts']}>
        {parts.map((part, at) => {
          const within = t(($) => $.edit.within, { name, number: at + 1 });
          return (
            // A test has no name of its own; its place is all it has.
            <li key={`${place}.${String(at)}`}>
              <ConditionEditor
                place={`${place}.${String(at)}`}
                name={within}
                test={part}
                onChange={(next) => onChange(replacedAt(parts, at, next))}
              />
              <PlaceButtons
                name={within}
                at={at}
                of={parts.length}
                onMove={(by) => onChange(movedAt(parts, at, by))}
                onRemove={() => onChange(withoutAt(parts, at))}
              />
            </li>
          );
        })}
      </ul>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={t(($) => $.edit.addTestTo, { name })}
        onClick={() => onChange([...parts, newTest(book)])}
      >
        {t(($) => $.edit.addTest)}
      </Button>
    </>
  );
}
