import { Button, Select, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { figureKind, type FigureSpecification } from '../../../shared/figures/specification.ts';
import type { TableValue } from '../../../shared/release/table-value.ts';
import type { Dictionaries } from '../../../shared/translations/dictionary.ts';
import { textsOfFigure } from '../../../shared/translations/own-texts.ts';
import { TranslationFields } from '../../components/translation-fields.tsx';
import { asKind, fieldsOf } from './figure-fields.ts';
import classes from './figures.module.css';
import { RoundsChoice } from './rounds-choice.tsx';

type Props = {
  readonly figure: FigureSpecification;
  readonly tables: readonly TableValue[];
  /** The name of the file of boundaries, where one is chosen. */
  readonly boundaries: string | null;
  readonly onChange: (figure: FigureSpecification) => void;
  readonly onBoundaries: () => void;
};

const fileName = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path;

function translated(
  before: FigureSpecification,
  translations: Dictionaries | undefined,
): FigureSpecification {
  const { translations: _before, ...figure } = before;
  return translations === undefined ? figure : { ...figure, translations };
}

/** What the figure shows and how wide it is; the drawing follows at once. */
export function FigureForm({ figure, tables, boundaries, onChange, onBoundaries }: Props) {
  const { t } = useTranslation('figures');
  const fields = fieldsOf(figure.kind);
  const table = tables.find((one) => one.id === figure.table);
  const columns = table?.columns.filter((one) => one.kind !== 'outside') ?? [];
  return (
    <section className={classes['form']} aria-label={t(($) => $.form.label)}>
      <Textarea
        label={t(($) => $.form.title)}
        autosize
        minRows={2}
        value={figure.title}
        error={figure.title.trim() === '' ? t(($) => $.form.titleMissing) : null}
        onChange={(event) => onChange({ ...figure, title: event.currentTarget.value })}
      />
      <Select
        label={t(($) => $.form.kind)}
        allowDeselect={false}
        data={figureKind.options.map((value) => ({
          value,
          label: t(($) => $.form.kinds[value]),
        }))}
        value={figure.kind}
        onChange={(value) => {
          const kind = figureKind.options.find((one) => one === value);
          if (kind !== undefined) onChange(asKind(figure, kind, tables[0]?.id ?? null));
        }}
      />
      {fields.table && (
        <Select
          label={t(($) => $.form.table)}
          allowDeselect={false}
          data={tables.map(({ id, caption }) => ({ value: id, label: caption }))}
          value={figure.table}
          onChange={(value) => onChange({ ...figure, table: value, column: null })}
        />
      )}
      {fields.column && columns.length > 1 && (
        <Select
          label={t(($) => $.form.column)}
          allowDeselect={false}
          data={[
            // Points are drawn of every column, unless one is named.
            ...(figure.kind === 'dots' ? [{ value: '', label: t(($) => $.form.allColumns) }] : []),
            ...columns.map(({ id, under, label }) => ({
              value: id,
              label: [...(under ?? []), label].join(', '),
            })),
          ]}
          value={figure.column ?? (figure.kind === 'dots' ? '' : (columns[0]?.id ?? null))}
          onChange={(value) => onChange({ ...figure, column: value === '' ? null : value })}
        />
      )}
      {fields.rounds && (
        <RoundsChoice
          rounds={figure.rounds}
          onRounds={(rounds) => onChange({ ...figure, rounds })}
        />
      )}
      {figure.kind === 'areas' && (
        <div className={classes['boundaries']}>
          <Button variant="default" onClick={onBoundaries}>
            {t(($) => $.form.boundaries)}
          </Button>
          <p className={classes['hint']}>
            {boundaries === null ? t(($) => $.form.boundariesNone) : fileName(boundaries)}
          </p>
        </div>
      )}
      <SegmentedControl
        aria-label={t(($) => $.form.width)}
        fullWidth
        data={(['one', 'two'] as const).map((value) => ({
          value,
          label: t(($) => $.form.widths[value]),
        }))}
        value={figure.width}
        onChange={(value) => onChange({ ...figure, width: value === 'two' ? 'two' : 'one' })}
      />
      <TextInput
        label={t(($) => $.form.alternative)}
        description={t(($) => $.form.alternativeHelp)}
        value={figure.alternative ?? ''}
        onChange={(event) => {
          const words = event.currentTarget.value;
          onChange({ ...figure, alternative: words.trim() === '' ? null : words });
        }}
      />
      <TranslationFields
        texts={textsOfFigure(figure)}
        translations={figure.translations}
        onTranslations={(translations) => onChange(translated(figure, translations))}
      />
    </section>
  );
}
