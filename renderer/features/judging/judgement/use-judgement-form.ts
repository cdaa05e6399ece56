import { useCallback, useEffect, useState } from 'react';
import type { EntryView } from '../../../../shared/contract/views.ts';
import type { JudgementId } from '../../../../shared/lib/ids.ts';
import { useStore } from '../../../data/store.tsx';
import { useJudging } from '../judging-context.ts';
import { stepForm, type FormAction } from './form-state.ts';
import {
  followEntry,
  holdEntry,
  isPristine,
  nothingHeld,
  type HeldForm,
} from './judgement-form.ts';

/** The form of one entry: what it holds, how to change it, and its draft kept a moment after each change. */
export function useJudgementForm(entry: EntryView | undefined) {
  const { codebookContent: codebook, id: round } = useJudging().round;
  const { drafts } = useStore();
  const [before, setHeld] = useState<HeldForm>(nothingHeld);
  // Decided while rendering, so that no frame shows one entry's name over another's answers.
  const held = followEntry(codebook, before, entry);
  if (held !== before) setHeld(held);

  useEffect(() => {
    if (!held.touched || held.unit === null) return;
    const draft = isPristine(codebook, held) ? null : held.form.draft;
    drafts.keep({ round, unit: held.unit }, draft);
  }, [held, codebook, drafts, round]);

  const act = useCallback(
    (action: FormAction) =>
      setHeld((now) =>
        now.unit === null
          ? now
          : { ...now, touched: true, form: stepForm(codebook, now.form, action) },
      ),
    [codebook],
  );
  const saved = useCallback(
    (judgement: JudgementId) =>
      setHeld((now) => ({
        ...now,
        replaces: judgement,
        baseline: now.form.draft,
        touched: false,
      })),
    [],
  );
  const startAnew = useCallback(
    (from: EntryView) => setHeld(holdEntry(codebook, { ...from, draft: null })),
    [codebook],
  );
  return { held, act, saved, startAnew };
}
