import { useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type {
  ResolutionRow,
  ResolutionsView,
} from '../../../shared/contract/resolution-contract.ts';
import type { AdviserView, RoundView } from '../../../shared/contract/views.ts';
import { outcomeId, type UnitNumber } from '../../../shared/lib/ids.ts';
import { listText } from '../../../shared/lib/norwegian-format.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { GrowingText } from '../../components/growing-text.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { MainButton } from '../../components/main-button.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { TextButton } from '../../components/text-button.tsx';
import { derivedFrom, outcomeOf, stillOpen, type Choice, type Side, type Step } from './choice.ts';
import classes from './decision.module.css';
import { MarkFields } from './mark-fields.tsx';
import { useDeciding } from './use-deciding.ts';
import { outcomeInWords } from './words.ts';

type Props = {
  readonly round: RoundView;
  readonly view: ResolutionsView;
  readonly row: ResolutionRow;
  readonly sides: readonly Side[];
  readonly choice: Choice;
  readonly act: (step: Step) => void;
  readonly adviser: AdviserView | null;
  /** Whether what is begun is in the store by now; null: nothing is begun. */
  readonly begun: 'kept' | 'keeping' | null;
  readonly onDiscard: () => void;
  readonly onSaved: () => void;
  readonly onNext: (unit: UnitNumber) => void;
};

const nothing = (): void => undefined;

/** What is to hold: outcome, mark and why; decided by one person, or agreed on by the judges. */
export function Decision(props: Props) {
  const { round, row, sides, choice, act, adviser, begun, onDiscard } = props;
  const { t } = useTranslation('resolution');
  const { codebookContent: codebook } = round;
  const { doing, save } = useDeciding(props);
  const names = row.votes.map((one) => one.judge);
  const [apart, setApart] = useState<readonly string[]>([]);
  const outcomeSelect = useRef<HTMLSelectElement>(null);
  const rationale = useRef<HTMLTextAreaElement>(null);
  const open = stillOpen(codebook, sides, choice);
  const missing = open.criteria.length;
  const outcome = outcomeOf(codebook, choice);
  const derived = derivedFrom(codebook, choice);
  const label = codebook.outcomes.find((one) => one.id === outcome)?.label ?? outcome;
  const ready = missing === 0 && !open.mark;
  const { may } = row;
  const agreeing = names.filter((name) => !apart.includes(name));

  const saveAs = async (...as: Parameters<typeof save>): Promise<void> => {
    if ((await save(...as)) === 'rationale-missing') rationale.current?.focus();
  };
  const decide = (): void => void saveAs('avgjort', []);
  const agree = (): void => void saveAs('enighet', agreeing);
  const leave = (): void => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };

  useActions({
    toggleResolutionMark: () => act({ kind: 'toggle-mark' }),
    chooseResolutionOutcome: () => outcomeSelect.current?.focus(),
    writeResolution: () => rationale.current?.focus(),
    ...(ready && may.decide ? { saveDecision: decide } : {}),
    ...(ready && may.agree ? { saveAgreement: agree } : {}),
  });

  const refused = doing.kind === 'refused' ? doing.refusal : null;
  const missingWords = refused?.code === 'rationale-missing' ? refused.message : null;
  const rule = may.decide
    ? may.agree
      ? null
      : t(($) => $.decision.outsider)
    : may.agree
      ? t(($) => $.decision.third)
      : t(($) => $.decision.nobody);
  return (
    <section className={classes['pane']} aria-label={t(($) => $.decision.title)}>
      <ScrollRegion className={classes['scroll']} label={t(($) => $.decision.title)}>
        <div className={classes['outcome']}>
          <p className={classes['facts']}>{t(($) => $.outcome)}</p>
          {missing > 0 ? (
            <p className={classes['missing']}>{t(($) => $.decision.missing, { count: missing })}</p>
          ) : (
            <>
              <p className={classes['label']} aria-live="polite">
                {label}
              </p>
              <p className={classes['facts']}>
                {choice.outcome === null
                  ? t(($) => $.decision.follows)
                  : t(($) => $.decision.against, {
                      derived: outcomeInWords(codebook, derived),
                    })}
              </p>
            </>
          )}
          {missing === 0 && (
            <label className={classes['field']}>
              <span>
                {t(($) => $.decision.chooseOutcome)} <Kbd of="u" />
              </span>
              <select
                ref={outcomeSelect}
                value={outcome}
                aria-keyshortcuts="u"
                onChange={(event) =>
                  act({ kind: 'outcome', outcome: outcomeId.parse(event.currentTarget.value) })
                }
              >
                {codebook.outcomes.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.label}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <MarkFields codebook={codebook} choice={choice} act={act} onLeave={leave} />
        <GrowingText
          label={t(($) => $.decision.rationale)}
          printed
          value={choice.rationale}
          refusal={missingWords}
          textRef={rationale}
          onChange={(words) => act({ kind: 'rationale', rationale: words })}
          onBlur={nothing}
          onLeave={leave}
        />
        {may.agree && names.length > 2 && (
          <fieldset className={classes['agreeing']}>
            <legend>{t(($) => $.decision.agreeing)}</legend>
            {names.map((name) => (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={!apart.includes(name)}
                  disabled={name === adviser?.name}
                  onChange={(event) =>
                    setApart(
                      event.currentTarget.checked
                        ? apart.filter((one) => one !== name)
                        : [...apart, name],
                    )
                  }
                />
                {name}
              </label>
            ))}
          </fieldset>
        )}
      </ScrollRegion>
      <div className={classes['foot']}>
        {begun !== null && (
          <p className={classes['begun']}>
            <span aria-live="polite">{t(($) => $.decision.begun[begun])}</span>
            <TextButton onPress={onDiscard}>{t(($) => $.decision.discard)}</TextButton>
          </p>
        )}
        {rule !== null && <p className={classes['facts']}>{rule}</p>}
        {refused !== null && missingWords === null && <RefusalNote text={refused.message} />}
        {may.agree && (
          <p className={classes['facts']}>
            {t(($) => $.decision.agreeingAre, { names: listText(agreeing) })}
          </p>
        )}
        {may.decide && (
          <MainButton
            label={t(($) => $.decision.decide)}
            keys="Ctrl+Enter"
            busy={doing.kind === 'doing'}
            disabled={!ready}
            onPress={decide}
          />
        )}
        {may.agree && (
          <Button
            fullWidth
            justify="space-between"
            variant={may.decide ? 'default' : 'filled'}
            disabled={!ready}
            aria-keyshortcuts="Control+Shift+Enter"
            rightSection={<Kbd of="Ctrl+Shift+Enter" plain={!may.decide} />}
            onClick={agree}
          >
            {t(($) => $.decision.agree)}
          </Button>
        )}
      </div>
    </section>
  );
}
