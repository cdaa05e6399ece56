import { useCallback, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { deriveOutcome } from '../../../../shared/codebook/derive-outcome.ts';
import type { EntryView } from '../../../../shared/contract/views.ts';
import type { JudgementId, OutcomeId, UnitNumber } from '../../../../shared/lib/ids.ts';
import type { Refusal } from '../../../../shared/lib/refusal.ts';
import { saveJudgement } from '../../../data/save-judgement.ts';
import { refusalOf } from '../../../data/refusal-of.ts';
import { useStore } from '../../../data/store.tsx';
import { useJudging } from '../judging-context.ts';
import type { HeldForm } from './judgement-form.ts';
import { placeOf, type RefusalPlace } from './refusal-place.ts';

type Wanted = {
  readonly entry: EntryView | undefined;
  readonly held: HeldForm;
  readonly pristine: boolean;
  readonly saved: (judgement: JudgementId) => void;
  readonly onSaved: (outcome: OutcomeId | null) => void;
  readonly markText: RefObject<HTMLTextAreaElement | null>;
  readonly rationaleText: RefObject<HTMLTextAreaElement | null>;
};

type Shown = { readonly unit: UnitNumber; readonly text: string; readonly refusal: Refusal | null };

/** Saving the form: one at a time, refusals kept with the entry they are about, the draft kept when it fails. */
export function useSaving(wanted: Wanted) {
  const { entry, held, pristine, saved, onSaved, markText, rationaleText } = wanted;
  const { t } = useTranslation('judging');
  const { id: round, codebookContent: codebook } = useJudging().round;
  const store = useStore();
  const [shown, setShown] = useState<Shown | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const { draft } = held.form;

  const save = async (): Promise<void> => {
    if (running.current || entry === undefined || held.unit !== entry.unit) return;
    const place = { round, unit: entry.unit };
    if (pristine && held.replaces !== null && entry.rejudge.length === 0) {
      onSaved(null);
      return;
    }
    if (Object.keys(draft.answers).length === 0 && draft.outcome === null) {
      setShown({ unit: entry.unit, text: t(($) => $.save.nothingAnswered), refusal: null });
      return;
    }
    running.current = true;
    setBusy(true);
    store.drafts.forget(place);
    try {
      const judgement = await saveJudgement(store, { ...place, draft, replaces: held.replaces });
      saved(judgement);
      setShown(null);
      onSaved(draft.outcome ?? deriveOutcome(codebook, draft.answers));
    } catch (error) {
      const refusal = refusalOf(error);
      store.drafts.keep(place, draft);
      setShown({ unit: entry.unit, text: refusal.message, refusal });
      const where = placeOf(refusal);
      if (where === 'mark') markText.current?.focus();
      if (where === 'rationale') rationaleText.current?.focus();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  const about = shown !== null && shown.unit === held.unit ? shown : null;
  const refusalAt = (place: RefusalPlace): string | null => {
    if (about === null) return null;
    const where = about.refusal === null ? 'foot' : placeOf(about.refusal);
    return where === place ? about.text : null;
  };
  const clear = useCallback(() => setShown(null), []);
  const flushDraft = useCallback(() => store.drafts.flush(), [store]);
  const discard = (): void => {
    if (entry === undefined) return;
    setShown(null);
    store.drafts.keep({ round, unit: entry.unit }, null);
    store.drafts.flush();
  };
  return {
    save,
    busy,
    refusalAt,
    stale: about?.refusal?.code === 'stale-judgement',
    clear,
    flushDraft,
    discard,
  };
}
