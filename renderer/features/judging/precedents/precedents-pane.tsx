import { useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PrecedentView } from '../../../../shared/contract/precedent-contract.ts';
import type { DraftView } from '../../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../../shared/lib/ids.ts';
import { useActions } from '../../../app/actions/use-actions.tsx';
import { entryAddress } from '../../../app/addresses.ts';
import { useNotices } from '../../../app/notices/notices.tsx';
import { useChooseRound } from '../../../app/round/current-round.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import { RefusalNote } from '../../../components/refusal-note.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useNearCases, useWeigh } from '../../../data/precedent-queries.ts';
import { refusalOf } from '../../../data/refusal-of.ts';
import { useDoing } from '../../../data/use-doing.ts';
import { useJudging } from '../judging-context.ts';
import { PrecedentCard } from './precedent-card.tsx';
import classes from './precedents.module.css';
import type { Stance } from './stances.ts';
import { useAskedForm } from './use-asked-form.ts';
import { useShownCase } from './use-shown-case.ts';

type Props = {
  readonly unit: UnitNumber;
  /** The form as it stands; null until the entry is here. */
  readonly draft: DraftView | null;
  readonly paneRef: Ref<HTMLElement>;
  readonly onClose: () => void;
};

const keyOf = ({ round, unit }: PrecedentView): string => `${round} ${unit}`;

/** Earlier cases like this one, beside criteria and sources. Their keys work wherever one is on the page. */
export function PrecedentsPane({ unit, draft, paneRef, onClose }: Props) {
  const { t } = useTranslation('precedents');
  const { round } = useJudging();
  const { tell } = useNotices();
  const [, go] = useLocation();
  const chooseRound = useChooseRound();
  const weigh = useWeigh();
  const near = useNearCases(round.id, unit, useAskedForm(draft));
  const cases = near.data?.precedents ?? [];
  const { list, chosen, choose, step } = useShownCase(unit, cases.map(keyOf));
  const [writing, setWriting] = useState<{ key: string; stance: 'skiller' | 'fraviker' } | null>(
    null,
  );
  const [doing, start] = useDoing<{ readonly n: number }>();
  const one = cases.find((each) => keyOf(each) === chosen);

  const save = async (precedent: PrecedentView, stance: Stance, words: string): Promise<void> => {
    const { round: where, unit: which, judgement, name } = precedent;
    const end = await start(() =>
      weigh({
        round: round.id,
        unit,
        stance,
        precedent: { round: where, unit: which, judgement },
        words,
      }),
    );
    if (end.kind === 'done') {
      setWriting(null);
      tell({ tone: 'done', text: t(($) => $.saved[stance], { name }) });
    } else if (end.kind === 'refused' && stance === 'folger') {
      tell({ tone: 'refused', text: end.refusal.message });
    }
  };
  const take = (precedent: PrecedentView | undefined, stance: Stance): void => {
    if (precedent === undefined) return;
    choose(keyOf(precedent));
    if (stance === 'folger') void save(precedent, stance, '');
    else setWriting({ key: keyOf(precedent), stance });
  };
  const open = (precedent: PrecedentView | undefined): void => {
    if (precedent === undefined) return;
    if (precedent.round !== round.id) chooseRound(precedent.round);
    go(entryAddress(precedent.unit));
  };

  useActions({
    nextPrecedent: () => step(1),
    previousPrecedent: () => step(-1),
    followPrecedent: () => take(one, 'folger'),
    distinguishPrecedent: () => take(one, 'skiller'),
    overrulePrecedent: () => take(one, 'fraviker'),
    openPrecedent: () => open(one),
  });

  const count = near.data?.cases ?? 0;
  return (
    <section ref={paneRef} className={classes['pane']} aria-label={t(($) => $.title)} tabIndex={-1}>
      <div className={classes['head']}>
        <h2>{t(($) => $.title)}</h2>
        <button type="button" className={classes['close']} aria-keyshortcuts="d" onClick={onClose}>
          {t(($) => $.close)} <Kbd of="d" />
        </button>
        {cases.length > 0 && <p>{t(($) => $.lead, { count })}</p>}
      </div>
      {near.error !== null && <RefusalNote text={refusalOf(near.error).message} />}
      {near.data === undefined && near.error === null && (
        <div className={classes['waiting']}>
          <Skeleton lines={6} label={t(($) => $.asking)} />
        </div>
      )}
      {near.data !== undefined && cases.length === 0 && (
        <p className={classes['none']}>
          {count === 0 ? t(($) => $.empty.none) : t(($) => $.empty.unlike, { count })}
        </p>
      )}
      {cases.length > 0 && (
        <ul ref={list} className={classes['list']} aria-label={t(($) => $.title)}>
          {cases.map((precedent) => {
            const key = keyOf(precedent);
            const about = writing?.key === key ? writing.stance : null;
            return (
              <PrecedentCard
                key={key}
                precedent={precedent}
                elsewhere={precedent.round !== round.id}
                chosen={key === chosen}
                writing={about}
                refusal={doing.kind === 'refused' ? doing.refusal.message : null}
                busy={doing.kind === 'doing'}
                onChoose={() => choose(key)}
                onOpen={() => open(precedent)}
                onStance={(stance) => take(precedent, stance)}
                onSave={(words) => {
                  if (about !== null) void save(precedent, about, words);
                }}
                onClose={() => setWriting(null)}
              />
            );
          })}
        </ul>
      )}
    </section>
  );
}
