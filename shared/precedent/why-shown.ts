import type { Codebook } from '../codebook/codebook.ts';
import { criterionLabel } from '../codebook/labels.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { CriterionId } from '../lib/ids.ts';
import { integerText } from '../lib/norwegian-format.ts';

/** Why an earlier case is shown. Closed, with what it rests on; the strongest first. */
export type WhyShown =
  | { readonly kind: 'samme-tvil'; readonly criterion: CriterionId }
  | { readonly kind: 'like-svar'; readonly same: number; readonly compared: number }
  /** Words that both use, as the earlier case writes them, the rarest first. */
  | { readonly kind: 'felles-ord'; readonly words: readonly string[] };

/** In: a reason and the codebook of the case asked about. Out: the reason in words, as it stands beside the case. */
export function whyShownText(codebook: Codebook, why: WhyShown): string {
  switch (why.kind) {
    case 'samme-tvil':
      return `samme kriterium i tvil: ${criterionLabel(codebook, why.criterion)}`;
    case 'like-svar':
      return `${integerText(why.same)} av ${integerText(why.compared)} svar like`;
    case 'felles-ord':
      return `felles ord: ${why.words.join(', ')}`;
    default:
      return assertNever(why);
  }
}
