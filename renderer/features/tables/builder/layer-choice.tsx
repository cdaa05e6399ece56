import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VariableView } from '../../../../shared/contract/article-contract.ts';
import type { TableSpecification } from '../../../../shared/tables/specification.ts';
import { layerLabel } from './layer-label.ts';

type Props = {
  /** The ids of the tables that the layer makes, in order. */
  readonly tables: readonly string[];
  readonly current: string;
  readonly layer: TableSpecification['layer'];
  readonly variables: readonly VariableView[];
  readonly onChoose: (table: string) => void;
};

/** As many fit beside each other over the sheet. */
const mostBeside = 4;

/** Which of the layer's tables is shown. */
export function LayerChoice({ tables, current, layer, variables, onChoose }: Props) {
  const { t } = useTranslation('builder');
  const data = tables.map((id) => ({ value: id, label: layerLabel(id, layer, variables) }));
  if (data.length > mostBeside)
    return (
      <Select
        size="xs"
        w={170}
        aria-label={t(($) => $.zones.layer)}
        data={data}
        value={current}
        allowDeselect={false}
        onChange={(value) => onChoose(value ?? current)}
      />
    );
  return (
    <SegmentedControl
      size="xs"
      aria-label={t(($) => $.zones.layer)}
      data={data}
      value={current}
      onChange={onChoose}
    />
  );
}
