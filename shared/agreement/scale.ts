/**
 * What the answers to one thing are to each other. `order` goes from low to high and names every answer there is;
 * `scores` are the numbers they stand for, in the same order. `several`: an answer is a set of answers.
 */
export type Scale =
  | { readonly kind: 'nominal' }
  | { readonly kind: 'several' }
  | { readonly kind: 'ordinal'; readonly order: readonly string[] }
  | {
      readonly kind: 'interval';
      readonly order: readonly string[];
      readonly scores: readonly number[];
    };
