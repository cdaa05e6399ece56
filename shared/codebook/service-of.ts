import { builtInCodebook } from './built-in.ts';
import type { Codebook } from './codebook.ts';
import { sameRules } from './same-codebook.ts';

/**
 * In: a round's codebook. Out: what it says a service is; where it is from before codebooks said so, what the built-in
 * codebook of the same rules says; undefined where neither does.
 */
export function serviceOf(codebook: Codebook): Codebook['service'] {
  const builtIn = builtInCodebook(codebook.id);
  return (
    codebook.service ??
    (builtIn !== undefined && sameRules(builtIn, codebook) ? builtIn.service : undefined)
  );
}
