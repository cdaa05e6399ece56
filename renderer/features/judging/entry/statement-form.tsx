import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../../shared/codebook/profile.ts';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { sourceKind, type SourceKind } from '../../../../shared/events/statement.ts';
import type { AnswerId, CriterionId } from '../../../../shared/lib/ids.ts';
import { PersonalHint } from '../../../components/personal-hint.tsx';
import { useStore } from '../../../data/store.tsx';
import { useJudging } from '../judging-context.ts';
import { AddingForm } from './adding-form.tsx';
import classes from './adding-form.module.css';
import { DateField, today } from './date-field.tsx';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What a source said, written in by hand: the words, who said them, and what they answer. */
export function StatementForm({
  entry,
  onDone,
}: {
  readonly entry: EntryView;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('judging');
  const { round } = useJudging();
  const { client } = useStore();
  const [source, setSource] = useState<SourceKind>('telefonintervju');
  const [date, setDate] = useState(today);
  const [informant, setInformant] = useState('');
  const [words, setWords] = useState('');
  const [link, setLink] = useState('');
  const [answers, setAnswers] = useState<Profile>({});

  const answer = (criterion: CriterionId, given: AnswerId | undefined): void => {
    const { [criterion]: _, ...rest } = answers;
    setAnswers(given === undefined ? rest : { ...rest, [criterion]: [given] });
  };
  const save = () =>
    client.entry.addStatement({
      round: round.id,
      unit: entry.unit,
      statement: {
        source,
        date: date.date,
        informant: orNull(informant),
        text: orNull(words),
        link: orNull(link),
        answers: Object.fromEntries(
          Object.entries(answers).map(([criterion, given]) => [criterion, [...given]]),
        ),
      },
    });
  return (
    <AddingForm
      save={save}
      done={t(($) => $.add.statementDone, { name: entry.name })}
      button={t(($) => $.add.save)}
      faulty={!date.readable}
      onDone={onDone}
    >
      <div className={classes['pair']}>
        <NativeSelect
          label={t(($) => $.add.source)}
          value={source}
          data={sourceKind.options.map((one) => ({ value: one, label: t(($) => $.source[one]) }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setSource(sourceKind.options.find((one) => one === value) ?? source);
          }}
        />
        <DateField value={date} onChange={setDate} />
      </div>
      <TextInput
        label={t(($) => $.add.informant)}
        value={informant}
        maxLength={200}
        onChange={(event) => setInformant(event.currentTarget.value)}
      />
      <Textarea
        data-autofocus
        label={t(($) => $.add.words)}
        rows={5}
        value={words}
        maxLength={20_000}
        styles={{ input: { fontFamily: 'var(--font-serif)' } }}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <PersonalHint text={words} />
      <TextInput
        label={t(($) => $.add.link)}
        type="url"
        value={link}
        maxLength={2000}
        onChange={(event) => setLink(event.currentTarget.value)}
      />
      <fieldset className={classes['criteria']}>
        <legend>{t(($) => $.add.answers)}</legend>
        {round.codebookContent.criteria.map((criterion) => (
          <NativeSelect
            key={criterion.id}
            label={criterion.label}
            size="xs"
            value={answers[criterion.id]?.[0] ?? ''}
            data={[
              { value: '', label: '–' },
              ...criterion.answers.map((one) => ({ value: one.id, label: one.label })),
            ]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              answer(criterion.id, criterion.answers.find((one) => one.id === value)?.id);
            }}
          />
        ))}
      </fieldset>
    </AddingForm>
  );
}
