import { useCallback, useMemo, useRef } from 'react';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import { answersTo, type Profile } from '../../../../shared/codebook/profile.ts';
import type { EntryView } from '../../../../shared/contract/views.ts';
import type { AnswerId, CriterionId } from '../../../../shared/lib/ids.ts';
import { useActions } from '../../../app/actions/use-actions.tsx';
import { answersFromSources } from '../entry/source-answers.ts';
import { drawNow } from '../../../components/draw-now.ts';
import { CriterionRow, explanationId } from './criterion-row.tsx';
import { Explanation } from './explanation.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];
const none: readonly AnswerId[] = [];

/** In: a criterion, its answers now, and the codebook. Out: the next answer round the circle, for a key pressed again. */
function nextAnswer(
  codebook: Codebook,
  criterion: CriterionId,
  chosen: readonly AnswerId[],
): readonly AnswerId[] {
  const answers = codebook.criteria.find((one) => one.id === criterion)?.answers ?? [];
  const at = answers.findIndex((one) => chosen.includes(one.id));
  const next = answers[(at + 1) % answers.length];
  return next === undefined ? none : [next.id];
}

/** Moves the focus to a criterion. In: what the list stands in, and which. */
export function focusCriterionIn(
  place: HTMLElement | null,
  criterion: CriterionId | undefined,
): void {
  const group = place?.querySelector(`[data-criterion="${criterion ?? ''}"]`);
  group?.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus();
}

type Props = {
  readonly codebook: Codebook;
  readonly entry: EntryView | undefined;
  readonly answers: Profile;
  readonly explained: CriterionId | null;
  readonly focused: CriterionId | null;
  readonly onExplain: (criterion: CriterionId | null) => void;
  readonly onAnswer: (criterion: CriterionId, answers: readonly AnswerId[]) => void;
  readonly onFocusCriterion: (criterion: CriterionId) => void;
  readonly onLeave: () => void;
};

/** All criteria as keys 1–9 (0 the tenth), with what the sources answer marked. */
export function CriteriaList(props: Props) {
  const { codebook, entry, answers, explained, focused } = props;
  const { onExplain, onAnswer, onFocusCriterion, onLeave } = props;
  const root = useRef<HTMLDivElement>(null);

  const focus = useCallback((criterion: CriterionId | undefined): void => {
    focusCriterionIn(root.current, criterion);
  }, []);
  const onMove = useCallback(
    (from: CriterionId, step: 1 | -1): void => {
      const at = codebook.criteria.findIndex((one) => one.id === from);
      focus(codebook.criteria[at + step]?.id);
    },
    [codebook, focus],
  );

  useActions({
    criterion: (key) => {
      const criterion = codebook.criteria[digits.indexOf(key ?? '')];
      if (criterion === undefined) return;
      const group = root.current?.querySelector(`[data-criterion="${criterion.id}"]`);
      const again = group?.contains(document.activeElement) === true;
      if (again && !criterion.multiple) {
        const next = nextAnswer(codebook, criterion.id, answersTo(answers, criterion.id));
        // The roving focus follows the answer once it is drawn.
        drawNow(() => onAnswer(criterion.id, next));
      }
      focus(criterion.id);
    },
    explain: () => {
      const about = focused ?? codebook.criteria[0]?.id ?? null;
      onExplain(explained === null ? about : null);
    },
  });

  const said = useMemo(
    () =>
      new Map(
        codebook.criteria.map((one) => [
          one.id,
          entry === undefined ? none : answersFromSources(entry, one.id),
        ]),
      ),
    [codebook, entry],
  );
  const open = new Set(entry?.conflicts.filter((one) => !one.settled).map((one) => one.criterion));

  const about = codebook.criteria.find((one) => one.id === explained);
  return (
    <div ref={root}>
      {codebook.criteria.map((criterion, at) => (
        <CriterionRow
          key={criterion.id}
          criterion={criterion}
          keyLabel={digits[at] ?? null}
          chosen={answers[criterion.id] ?? none}
          said={said.get(criterion.id) ?? none}
          conflicting={open.has(criterion.id)}
          doubt={codebook.doubt?.answer}
          explained={explained === criterion.id}
          onAnswer={onAnswer}
          onMove={onMove}
          onFocusCriterion={onFocusCriterion}
          onLeave={onLeave}
          onExplain={onExplain}
        />
      ))}
      {about !== undefined && (
        <Explanation
          id={explanationId}
          criterion={about}
          list={root}
          onClose={() => onExplain(null)}
        />
      )}
    </div>
  );
}
