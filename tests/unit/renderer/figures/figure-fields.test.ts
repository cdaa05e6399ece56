import { describe, expect, it } from 'vitest';
import {
  asKind,
  fieldsOf,
  freeFigureName,
} from '../../../../renderer/features/figures/figure-fields.ts';
import { figureSpecification } from '../../../../shared/figures/specification.ts';
import { everyKind } from '../../../builders/drawn-figures.ts';

const bars = figureSpecification.parse({
  id: 'a',
  kind: 'bars',
  title: 'x',
  table: 'utfall-fylke',
  column: 'har-tjeneste',
});

describe('a figure that becomes another kind', () => {
  it('keeps table and column where the kind has them, and no others', () => {
    expect(asKind(bars, 'ranges', 'utfall')).toEqual({ ...bars, kind: 'ranges' });
    expect(asKind(bars, 'stacked-bars', 'utfall')).toMatchObject({
      table: 'utfall-fylke',
      column: null,
    });
    expect(asKind(bars, 'map', 'utfall')).toMatchObject({ table: null, column: null });
  });

  it('gets a table where it had none', () => {
    expect(asKind(asKind(bars, 'flow', 'utfall'), 'bars', 'utfall')).toMatchObject({
      table: 'utfall',
    });
  });

  it.each(everyKind.map((one) => [one.kind, one.table !== undefined] as const))(
    'asks for a table just where the drawing does: %s, %s',
    (kind, table) => {
      expect(fieldsOf(kind).table).toBe(table);
    },
  );
});

it('finds the first free name', () => {
  expect(freeFigureName(['figur-1', 'figur-3', 'annet'])).toBe('figur-2');
});
