import type { PrecedentWeighing } from '../events/precedent.ts';
import { assertNever } from '../lib/assert-never.ts';
import { refuse } from '../lib/refusal.ts';
import { accept, reject, type Result } from '../lib/result.ts';
import { readEntry } from '../projections/entry-reading.ts';
import { isWithheld } from '../projections/withheld.ts';
import type { CommandOf, Decision } from './command.ts';
import { findEntry, type RuleContext } from './context.ts';

type Given = CommandOf<'weigh-precedent'>;

/** In: what was asked. Out: the weighing as the log keeps it; null where the words it needs are missing. */
function weighingOf({ stance, precedent, words }: Given): PrecedentWeighing | null {
  const text = words.normalize('NFC').trim();
  switch (stance) {
    case 'folger':
      return { stance, precedent, rationale: text === '' ? null : text };
    case 'skiller':
      return text === '' ? null : { stance, precedent, facts: text };
    case 'fraviker':
      return text === '' ? null : { stance, precedent, rationale: text };
    default:
      return assertNever(stance);
  }
}

/**
 * Weighs an earlier case: follows it, distinguishes this one by the facts that differ, or overrules it with a rationale.
 * Refused: `precedent-unknown` where nothing is decided there, or something else than what was shown; `precedent-own`
 * for the entry itself; `precedent-withheld` where that entry is kept from the asker, who is to judge it without
 * knowing what others make of it; `precedent-words-missing`.
 */
export function decideWeighPrecedent(context: RuleContext, command: Given): Result<Decision> {
  const here = findEntry(context, command);
  if (!here.ok) return here;
  const { precedent } = command;
  if (precedent.round === command.round && precedent.unit === command.unit)
    return reject(refuse('precedent-own', { unit: command.unit }));
  const there = findEntry(context, precedent);
  if (!there.ok) return there;
  const asker = { kind: 'adviser', name: context.who.name } as const;
  if (isWithheld(there.value.round, there.value.entry, asker))
    return reject(refuse('precedent-withheld', { unit: precedent.unit }));
  const { judgement } = readEntry(there.value.round, there.value.entry);
  if (judgement === null || judgement.id !== precedent.judgement)
    return reject(refuse('precedent-unknown', { unit: precedent.unit }));
  const weighing = weighingOf(command);
  if (weighing === null)
    return reject(
      refuse('precedent-words-missing', {
        unit: precedent.unit,
        missing: command.stance === 'skiller' ? 'hvilke fakta som er ulike' : 'en begrunnelse',
      }),
    );
  return accept([
    {
      type: 'precedent-weighed',
      round: command.round,
      unit: command.unit,
      by: context.who.name,
      weighing,
    },
  ]);
}
