import { assertNever } from '../lib/assert-never.ts';
import type { Codebook } from './codebook.ts';
import { listed } from './describe-condition.ts';
import type { Effect } from './effect.ts';
import type { Gone } from './judgement-fits.ts';
import { criterionLabel, outcomeLabel } from './labels.ts';

const quoted = (text: string): string => `«${text}»`;

function describeGone(before: Codebook, after: Codebook, gone: Gone): string {
  const missing = `finnes ikke i kodebok ${String(after.version)}`;
  switch (gone.part) {
    case 'outcome':
      return `Utfallet ${quoted(outcomeLabel(before, gone.id))} ${missing}.`;
    case 'alternative':
      return `Det alternative utfallet ${quoted(outcomeLabel(before, gone.id))} ${missing}.`;
    case 'doubt':
      return `Kriteriet det er tvil om, ${quoted(criterionLabel(before, gone.id))}, ${missing}.`;
    case 'answer': {
      const asked = before.criteria.find((one) => one.id === gone.criterion);
      const label = asked?.answers.find((one) => one.id === gone.id)?.label ?? gone.id;
      return `Svaret ${quoted(label)} på ${quoted(criterionLabel(before, gone.criterion))} ${missing}.`;
    }
    default:
      return assertNever(gone);
  }
}

/**
 * Says in bokmål what a new version of the codebook does to a judgement.
 * In: the version it was made under, the later version, the effect. Out: one sentence.
 */
export function describeEffect(before: Codebook, after: Codebook, effect: Effect): string {
  const version = `kodebok ${String(after.version)}`;
  switch (effect.kind) {
    case 'gone':
      return describeGone(before, after, effect.gone);
    case 'changes':
      return `Etter ${version} gir svarene ${quoted(outcomeLabel(after, effect.to))}, ikke ${quoted(outcomeLabel(before, effect.from))}.`;
    case 'could-change': {
      const outcomes = listed(
        effect.to.map((id) => quoted(outcomeLabel(after, id))),
        'eller',
      );
      const asked = listed(
        effect.criteria.map((id) => quoted(criterionLabel(after, id))),
        'og',
      );
      return `Kan bli ${outcomes} når ${asked} er besvart etter ${version}.`;
    }
    case 'new-mark': {
      const doubt = quoted(criterionLabel(after, effect.criterion));
      const other = quoted(outcomeLabel(after, effect.alternative));
      return effect.required
        ? `Utfallet er alltid grenseland etter ${version}: tvil om ${doubt}, kunne vært ${other}.`
        : `Tvilen om ${doubt} avgjør etter ${version}: Det kunne vært ${other}.`;
    }
    case 'old-wording': {
      const criterion = quoted(criterionLabel(after, effect.criterion));
      return effect.why === 'in-doubt'
        ? `Grenseland på grunn av ${criterion}, som har fått ny ordlyd.`
        : `Avgjort etter den gamle ordlyden av ${criterion}, og svaret avgjør utfallet.`;
    }
    default:
      return assertNever(effect);
  }
}
