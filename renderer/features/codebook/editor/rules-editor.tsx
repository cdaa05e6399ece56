import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import { describeCondition } from '../../../../shared/codebook/describe-condition.ts';
import { outcomeLabel } from '../../../../shared/codebook/labels.ts';
import { ConditionEditor } from './condition-editor.tsx';
import { useEditing } from './editing.ts';
import { newTest } from './edit-condition.ts';
import classes from './editor.module.css';
import { Fold } from './fold.tsx';
import { movedAt, replacedAt, withoutAt } from './list-tools.ts';
import { outcomeIdTyped } from './loose-ids.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { elementOf } from './place.ts';

type Rule = Codebook['rules'][number];

/** The rules in the order in which they are tried; the last one takes what is left. */
export function RulesEditor() {
  const { t } = useTranslation('codebook');
  const { book, edit } = useEditing();
  const { rules } = book;
  const add = (): void => {
    const outcome = book.outcomes[0]?.id ?? outcomeIdTyped('');
    const rule: Rule = { outcome, when: newTest(book) };
    edit((now) => ({ ...now, rules: [...now.rules.slice(0, -1), rule, ...now.rules.slice(-1)] }));
  };
  return (
    <>
      <p className={classes['soft']}>{t(($) => $.rulesHow)}</p>
      {rules.map((rule, at) => (
        // Rules have no ids; the order in which they are tried is what they are.
        <RuleEditor key={String(at)} rule={rule} at={at} />
      ))}
      <Button variant="default" size="compact-sm" onClick={add}>
        {t(($) => $.edit.addRule)}
      </Button>
    </>
  );
}

function RuleEditor({ rule, at }: { readonly rule: Rule; readonly at: number }) {
  const { t } = useTranslation('codebook');
  const { book, edit, mistakeAt } = useEditing();
  const place = `rules.${String(at)}`;
  const last = at === book.rules.length - 1;
  const label = outcomeLabel(book, rule.outcome);
  const name = t(($) => $.edit.ruleFor, { number: at + 1, outcome: label });
  const set = (next: Rule): void =>
    edit((now) => ({ ...now, rules: replacedAt(now.rules, at, next) }));
  const words =
    rule.when === undefined ? t(($) => $.otherwise) : describeCondition(book, rule.when);
  return (
    <Fold
      place={place}
      title={`${String(at + 1)}. ${label}`}
      note={words}
      buttons={
        <PlaceButtons
          name={name}
          // The last rule takes what is left, and stays last.
          at={last ? 0 : at}
          of={last ? 1 : book.rules.length - 1}
          removable={!last}
          onMove={(by) => edit((now) => ({ ...now, rules: movedAt(now.rules, at, by) }))}
          onRemove={() => edit((now) => ({ ...now, rules: withoutAt(now.rules, at) }))}
        />
      }
    >
      <NativeSelect
        id={elementOf(`${place}.outcome`)}
        label={t(($) => $.edit.ruleOutcome)}
        value={rule.outcome}
        error={mistakeAt(`${place}.outcome`)}
        data={[
          ...book.outcomes.map((one) => ({ value: one.id, label: one.label || one.id })),
          ...(book.outcomes.some((one) => one.id === rule.outcome)
            ? []
            : [{ value: rule.outcome, label: rule.outcome }]),
        ]}
        onChange={(event) => set({ ...rule, outcome: outcomeIdTyped(event.currentTarget.value) })}
      />
      {rule.when === undefined ? (
        <p className={classes['soft']}>{t(($) => $.edit.takesRest)}</p>
      ) : (
        <ConditionEditor
          place={`${place}.when`}
          name={t(($) => $.edit.testOf, { number: at + 1 })}
          test={rule.when}
          onChange={(when) => set({ ...rule, when })}
        />
      )}
    </Fold>
  );
}
