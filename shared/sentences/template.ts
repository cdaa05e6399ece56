import type { Gender } from './number-words.ts';

/** Where something stands in the text as it was written: from the first character to before the last, from 0. */
export type Span = { readonly from: number; readonly to: number };

/** What can be asked of a cell. */
export const numberParts = [
  'n',
  'N',
  'percent',
  'low',
  'high',
  'range',
  'lowPercent',
  'highPercent',
  'percentRange',
  'names',
  'borderline',
  'borderlineNames',
  'mean',
  'deviation',
  'median',
  'lower',
  'upper',
] as const;
export type NumberPart = (typeof numberParts)[number];

/** `utfall.har-tjeneste.n`: the path to a cell, as written, and what is asked of it. */
export type Reference = Span & { readonly path: string; readonly part: string };

/** What stands after a number, by whether it is one or several. */
export type Noun = { readonly one: string; readonly many: string; readonly gender: Gender };

/** `ord`: in words; `tall`: in figures; none: in figures, but in words at the start of a sentence. */
export const styles = ['ord', 'tall'] as const;
export type NumberStyle = (typeof styles)[number] | null;

/** A piece of a sentence as it is written. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | (Span & {
      readonly kind: 'number';
      readonly reference: Reference;
      readonly style: NumberStyle;
      readonly noun: Noun | null;
    })
  /** Words that follow a number without it: `{har-tjeneste.n ? er|er alle}`. */
  | (Span & {
      readonly kind: 'choice';
      readonly reference: Reference;
      readonly one: string;
      readonly many: string;
    })
  | (Span & {
      readonly kind: 'claim';
      readonly words: string;
      readonly references: readonly [Reference, ...Reference[]];
    });
