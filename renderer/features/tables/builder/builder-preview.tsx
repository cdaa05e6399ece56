import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import type { QueueRow } from '../../../../shared/contract/views.ts';
import type { TableSpecification } from '../../../../shared/tables/specification.ts';
import { useCurrentRound } from '../../../app/round/current-round.tsx';
import { LanguageSelect } from '../../../components/language-select.tsx';
import { RefusalNote } from '../../../components/refusal-note.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useSpecifiedTable, type TableChoice } from '../../../data/article-queries.ts';
import type { LanguageChoice } from '../../../data/use-language-choice.ts';
import { useRowsOf } from '../../../data/queries.ts';
import { refusalOf } from '../../../data/refusal-of.ts';
import { TableAndBehind } from '../table-and-behind.tsx';
import classes from './builder.module.css';
import { LayerChoice } from './layer-choice.tsx';

type Props = {
  readonly choice: TableChoice;
  readonly language: LanguageChoice;
  readonly table: TableSpecification;
  readonly variables: readonly VariableView[];
  readonly codebook: Codebook;
  readonly rows: readonly QueueRow[];
};

/** The table as it will print while it is made; where it cannot be made, why. */
export function BuilderPreview(props: Props) {
  const { choice, language, table, variables, codebook, rows } = props;
  const { t } = useTranslation('builder');
  const [layer, setLayer] = useState('');
  const { round, rounds } = useCurrentRound();
  const others = useRowsOf(
    rounds.flatMap(({ id, name }) => (id !== round.id && table.rounds.includes(name) ? [id] : [])),
  );
  const shown = useSpecifiedTable(choice, useDeferredValue(table));
  if (shown.error !== null)
    return (
      <div className={classes['refused']}>
        <RefusalNote title={t(($) => $.refused)} text={refusalOf(shown.error).message} />
      </div>
    );
  if (shown.data === undefined) return <Skeleton lines={12} label={t(($) => $.loading)} />;
  const { printed, set } = shown.data;
  const at = Math.max(
    0,
    printed.tables.findIndex((one) => one.id === layer),
  );
  const one = printed.tables[at];
  const value = set.tables[at];
  if (one === undefined || value === undefined) return null;
  return (
    <TableAndBehind
      printed={one}
      value={value}
      set={set}
      marking={printed.marking}
      source={printed.source}
      stale={shown.isPlaceholderData}
      rows={rows}
      others={others}
      codebook={codebook}
      of={choice}
      specification={table}
      choices={
        <>
          <LanguageSelect language={language.language} onLanguage={language.setLanguage} />
          {printed.tables.length > 1 && (
            <LayerChoice
              tables={printed.tables.map(({ id }) => id)}
              current={one.id}
              layer={table.layer}
              variables={variables}
              onChoose={setLayer}
            />
          )}
        </>
      }
    />
  );
}
