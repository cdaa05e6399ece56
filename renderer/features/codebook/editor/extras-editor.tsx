import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEditing } from './editing.ts';
import { toggled } from './edit-codebook.ts';
import classes from './editor.module.css';
import { Fold } from './fold.tsx';
import { replacedAt, withoutAt } from './list-tools.ts';
import { answerIdTyped, freeId, outcomeIdTyped } from './loose-ids.ts';
import { OutcomeBoxes } from './outcome-boxes.tsx';
import { PlaceButtons } from './place-buttons.tsx';
import { elementOf } from './place.ts';
import { WordsField } from './words-field.tsx';

/** The outcomes that tables count together. */
export function GroupsEditor() {
  const { t } = useTranslation('codebook');
  const { book, edit } = useEditing();
  const { groups } = book;
  const set = (at: number, change: Partial<(typeof groups)[number]>): void =>
    edit((now) => {
      const one = now.groups[at];
      return one === undefined
        ? now
        : { ...now, groups: replacedAt(now.groups, at, { ...one, ...change }) };
    });
  const add = (): void => {
    const taken = [...book.outcomes, ...book.groups].map((one) => one.id);
    const id = outcomeIdTyped(freeId('ny-gruppe', taken));
    edit((now) => ({ ...now, groups: [...now.groups, { id, label: '', outcomes: [], note: '' }] }));
  };
  return (
    <>
      {groups.map((group, at) => {
        const place = `groups.${String(at)}`;
        const name = group.label === '' ? group.id : group.label;
        return (
          <Fold
            key={group.id}
            place={place}
            title={name}
            note={group.id}
            open={group.label === ''}
            buttons={
              <PlaceButtons
                name={name}
                at={0}
                of={1}
                onMove={() => undefined}
                onRemove={() => edit((now) => ({ ...now, groups: withoutAt(now.groups, at) }))}
              />
            }
          >
            <WordsField
              place={`${place}.label`}
              label={t(($) => $.edit.label)}
              value={group.label}
              onChange={(label) => set(at, { label })}
            />
            <OutcomeBoxes
              place={`${place}.outcomes`}
              label={t(($) => $.groups)}
              chosen={group.outcomes}
              onToggle={(id) => set(at, { outcomes: toggled(group.outcomes, id) })}
            />
            <WordsField
              long
              place={`${place}.note`}
              label={t(($) => $.edit.groupNote)}
              value={group.note}
              onChange={(note) => set(at, { note })}
            />
          </Fold>
        );
      })}
      <Button variant="default" size="compact-sm" onClick={add}>
        {t(($) => $.edit.addGroup)}
      </Button>
    </>
  );
}

/** Which answer means doubt, what it counts as and what it could have been. */
export function DoubtEditor() {
  const { t } = useTranslation('codebook');
  const { book, edit } = useEditing();
  const { doubt } = book;
  const ids = [...new Set(book.criteria.flatMap((one) => one.answers.map(({ id }) => id)))];
  const sides = ['answer', 'countsAs', 'couldBe'] as const;
  return (
    <Fold
      place="doubt"
      title={t(($) => $.edit.doubt)}
      note={doubt?.answer ?? t(($) => $.edit.none)}
    >
      <Checkbox
        label={t(($) => $.edit.hasDoubt)}
        checked={doubt !== undefined}
        onChange={(event) => {
          const on = event.currentTarget.checked;
          const [first = answerIdTyped('')] = ids;
          edit((now) => {
            const { doubt: _doubt, ...without } = now;
            const begun = { answer: first, countsAs: first, couldBe: first };
            return on ? { ...now, doubt: begun } : without;
          });
        }}
      />
      {doubt !== undefined &&
        sides.map((side) => (
          <NativeSelect
            key={side}
            id={elementOf(`doubt.${side}`)}
            label={t(($) => $.edit.doubtSides[side])}
            value={doubt[side]}
            data={[...new Set([...ids, doubt[side]])]}
            onChange={(event) => {
              const id = answerIdTyped(event.currentTarget.value);
              edit((now) => ({ ...now, doubt: { ...doubt, [side]: id } }));
            }}
          />
        ))}
    </Fold>
  );
}

/** Which answers of a source are a report, and which outcomes mean that something was found. */
export function ReportedEditor() {
  const { t } = useTranslation('codebook');
  const { book, edit, mistakeAt } = useEditing();
  const { reported } = book;
  const asked = book.criteria.find((one) => one.id === reported?.criterion);
  const start = book.criteria[0];
  return (
    <Fold
      place="reported"
      title={t(($) => $.edit.reported)}
      note={asked?.label ?? t(($) => $.edit.none)}
    >
      <Checkbox
        label={t(($) => $.edit.hasReported)}
        checked={reported !== undefined}
        onChange={(event) => {
          const on = event.currentTarget.checked;
          edit((now) => {
            const { reported: _reported, ...without } = now;
            return on && start !== undefined
              ? { ...now, reported: { criterion: start.id, yes: [], no: [], outcomes: [] } }
              : without;
          });
        }}
      />
      {reported !== undefined && (
        <>
          <NativeSelect
            id={elementOf('reported.criterion')}
            label={t(($) => $.edit.reportedCriterion)}
            value={reported.criterion}
            error={mistakeAt('reported.criterion')}
            data={[
              ...book.criteria.map((one) => ({ value: one.id, label: one.label || one.id })),
              ...(asked === undefined
                ? [{ value: reported.criterion, label: reported.criterion }]
                : []),
            ]}
            onChange={(event) => {
              const found = book.criteria.find((one) => one.id === event.currentTarget.value);
              if (found !== undefined)
                edit((now) => ({
                  ...now,
                  reported: { ...reported, criterion: found.id, yes: [], no: [] },
                }));
            }}
          />
          {(['yes', 'no'] as const).map((side) => (
            <fieldset key={side} className={classes['group']} id={elementOf(`reported.${side}`)}>
              <legend>{t(($) => $.edit.reportedSides[side])}</legend>
              <div className={classes['answers']}>
                {(asked?.answers ?? []).map(({ id, label }) => (
                  <Checkbox
                    key={id}
                    label={label === '' ? id : label}
                    checked={reported[side].includes(id)}
                    onChange={() =>
                      edit((now) => ({
                        ...now,
                        reported: { ...reported, [side]: toggled(reported[side], id) },
                      }))
                    }
                  />
                ))}
              </div>
              {mistakeAt(`reported.${side}`) !== undefined && (
                <p className={classes['wrong']}>{mistakeAt(`reported.${side}`)}</p>
              )}
            </fieldset>
          ))}
          <OutcomeBoxes
            place="reported.outcomes"
            label={t(($) => $.edit.reportedOutcomes)}
            chosen={reported.outcomes}
            onToggle={(id) =>
              edit((now) => ({
                ...now,
                reported: { ...reported, outcomes: toggled(reported.outcomes, id) },
              }))
            }
          />
        </>
      )}
    </Fold>
  );
}
