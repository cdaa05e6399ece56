/** Something wrong in a codebook: where, as a path such as `rules.2.when`, and what, in bokmål. */
export type Mistake = { readonly place: string; readonly problem: string };
