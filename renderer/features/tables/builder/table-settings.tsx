import { Checkbox, NumberInput, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import {
  countedUnit,
  rangeStyle,
  tableReading,
  type Measure,
  type TableSpecification,
  type TableStatistic,
} from '../../../../shared/tables/specification.ts';
import type { Dictionaries } from '../../../../shared/translations/dictionary.ts';
import { textsOfTable } from '../../../../shared/translations/own-texts.ts';
import { TranslationFields } from '../../../components/translation-fields.tsx';
import classes from './builder.module.css';
import { NotesField } from './notes-field.tsx';
import { RoundsChoice } from './rounds-choice.tsx';

type Props = {
  readonly table: TableSpecification;
  readonly codebook: Codebook;
  readonly onTable: (table: TableSpecification) => void;
};

type Of = Extract<TableStatistic, { readonly of: unknown }>['of'];

const kinds = ['count', 'count-percent', 'percent', 'count-of', 'mean', 'median'] as const;
const bases = ['column', 'row', 'table', 'group'] as const;
const silent = ['outside', 'inside', 'note'] as const;

/** The numbers a mean can be of: inhabitants, sources, how many answers, and what answers stand for. */
function measuresIn({ criteria }: Codebook): readonly {
  readonly id: string;
  readonly measure: Measure;
  readonly label: string | null;
}[] {
  return [
    { id: 'inhabitants', measure: { kind: 'inhabitants' }, label: null },
    { id: 'sources', measure: { kind: 'sources' }, label: null },
    ...criteria.flatMap(({ id, label, multiple, scale }) => [
      ...(multiple
        ? [{ id: `answers ${id}`, measure: { kind: 'answers' as const, criterion: id }, label }]
        : []),
      ...(scale?.kind === 'interval'
        ? [{ id: `value ${id}`, measure: { kind: 'value' as const, criterion: id }, label }]
        : []),
    ]),
  ];
}

function idOfMeasure(measure: Measure): string {
  return 'criterion' in measure ? `${measure.kind} ${measure.criterion}` : measure.kind;
}

function statisticOf(kind: (typeof kinds)[number], before: TableStatistic): TableStatistic {
  const of: Of = 'of' in before ? before.of : 'column';
  const measure: Measure = 'measure' in before ? before.measure : { kind: 'sources' };
  switch (kind) {
    case 'count':
      return { kind };
    case 'count-percent':
    case 'percent':
    case 'count-of':
      return { kind, of };
    case 'mean':
    case 'median':
      return { kind, measure };
    default:
      return kind satisfies never;
  }
}

function translated(
  before: TableSpecification,
  translations: Dictionaries | undefined,
): TableSpecification {
  const { translations: _before, ...table } = before;
  return translations === undefined ? table : { ...table, translations };
}

/** What the table counts, what it shows of each number, and what it says of the borderline entries. */
export function TableSettings({ table, codebook, onTable }: Props) {
  const { t } = useTranslation('builder');
  const { statistic } = table;
  const measures = measuresIn(codebook);
  const set = (to: Partial<TableSpecification>): void => onTable({ ...table, ...to });
  const choose = <T extends string>(
    label: string,
    values: readonly T[],
    words: (value: T) => string,
    value: T,
    onValue: (value: T) => void,
  ) => (
    <Select
      size="xs"
      label={label}
      data={values.map((one) => ({ value: one, label: words(one) }))}
      value={value}
      allowDeselect={false}
      onChange={(next) => {
        const found = values.find((one) => one === next);
        if (found !== undefined) onValue(found);
      }}
    />
  );
  return (
    <section className={classes['settings']} aria-label={t(($) => $.settings.title)}>
      <RoundsChoice rounds={table.rounds} onRounds={(rounds) => set({ rounds })} />
      {choose(
        t(($) => $.settings.statistic),
        kinds,
        (kind) => t(($) => $.statistics[kind]),
        statistic.kind,
        (kind) => set({ statistic: statisticOf(kind, statistic) }),
      )}
      {'of' in statistic &&
        choose(
          t(($) => $.settings.of),
          bases,
          (of) => t(($) => $.bases[of]),
          statistic.of,
          (of) => set({ statistic: { ...statistic, of } }),
        )}
      {'measure' in statistic &&
        choose(
          t(($) => $.settings.measure),
          measures.map((one) => one.id),
          (id) => {
            const found = measures.find((one) => one.id === id);
            if (found === undefined || found.label === null)
              return t(($) => $.measures[id === 'inhabitants' ? 'inhabitants' : 'sources']);
            return found.measure.kind === 'answers'
              ? t(($) => $.measures.answers, { label: found.label })
              : found.label;
          },
          idOfMeasure(statistic.measure),
          (id) => {
            const found = measures.find((one) => one.id === id);
            if (found !== undefined) set({ statistic: { ...statistic, measure: found.measure } });
          },
        )}
      {choose(
        t(($) => $.settings.unit),
        ['', ...countedUnit.options],
        (unit) => (unit === '' ? t(($) => $.units.usual) : t(($) => $.units[unit])),
        table.unit ?? '',
        (unit) => set({ unit: unit === '' ? null : unit }),
      )}
      {choose(
        t(($) => $.settings.range),
        rangeStyle.options,
        (range) => t(($) => $.ranges[range]),
        table.range,
        (range) => set({ range }),
      )}
      {choose(
        t(($) => $.settings.missing),
        silent,
        (missing) => t(($) => $.missing[missing]),
        table.missing,
        (missing) => set({ missing }),
      )}
      <NumberInput
        size="xs"
        label={t(($) => $.settings.suppress)}
        placeholder={t(($) => $.settings.suppressNone)}
        min={2}
        max={100}
        value={table.suppressBelow ?? ''}
        onChange={(value) =>
          set({ suppressBelow: typeof value === 'number' && value >= 2 ? value : null })
        }
      />
      <Checkbox.Group
        size="xs"
        label={t(($) => $.settings.readings)}
        value={[...table.readings]}
        onChange={(next) => {
          const readings = tableReading.options.filter((one) => next.includes(one));
          if (readings.length > 0) set({ readings });
        }}
      >
        <div className={classes['choices']}>
          {tableReading.options.map((one) => (
            <Checkbox key={one} size="xs" value={one} label={t(($) => $.readings[one])} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={classes['choices']}>
        <Checkbox
          size="xs"
          label={t(($) => $.settings.totalRow)}
          checked={table.totals.rows}
          onChange={(event) =>
            set({ totals: { ...table.totals, rows: event.currentTarget.checked } })
          }
        />
        <Checkbox
          size="xs"
          label={t(($) => $.settings.totalColumn)}
          checked={table.totals.columns}
          onChange={(event) =>
            set({ totals: { ...table.totals, columns: event.currentTarget.checked } })
          }
        />
        <Checkbox
          size="xs"
          label={t(($) => $.settings.notReached)}
          checked={table.notReached === 'row'}
          onChange={(event) => set({ notReached: event.currentTarget.checked ? 'row' : 'note' })}
        />
        <Checkbox
          size="xs"
          label={t(($) => $.settings.ranking)}
          checked={table.ranking}
          onChange={(event) => set({ ranking: event.currentTarget.checked })}
        />
      </div>
      <NotesField
        label={t(($) => $.settings.notes)}
        table={table}
        onNotes={(notes) => set({ notes })}
      />
      <TranslationFields
        texts={textsOfTable(table)}
        translations={table.translations}
        onTranslations={(translations) => onTable(translated(table, translations))}
      />
    </section>
  );
}
