import { describe, expect, it } from 'vitest';
import { layerLabel } from '../../../../../renderer/features/tables/builder/layer-label.ts';
import { variable } from '../../../../../shared/tables/variable.ts';
import type { VariableView } from '../../../../../shared/contract/article-contract.ts';

const views: readonly VariableView[] = [
  {
    kind: 'region',
    criterion: null,
    heading: 'Helseregion',
    several: false,
    categories: [{ id: 'midt', label: 'Helse Midt-Norge', n: 84 }],
  },
];

describe('what a table of a layer is called', () => {
  it('is the category, the own word for it, or what several are together', () => {
    const region = variable.parse({ kind: 'region' });
    expect(layerLabel('tabell.midt', region, views)).toBe('Helse Midt-Norge');
    const own = { ...region, labels: { midt: 'Midt' } };
    expect(layerLabel('tabell.midt', own, views)).toBe('Midt');
    const merged = { ...region, merged: [{ id: 'nordover', label: 'Nordover', of: ['midt'] }] };
    expect(layerLabel('tabell.nordover', merged, views)).toBe('Nordover');
    expect(layerLabel('tabell.ukjent', region, views)).toBe('ukjent');
  });
});
