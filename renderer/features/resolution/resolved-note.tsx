import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResolutionRow } from '../../../shared/contract/resolution-contract.ts';
import type { ResolutionView, RoundView } from '../../../shared/contract/views.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { GrowingText } from '../../components/growing-text.tsx';
import { Hatch } from '../../components/hatch.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useResolving } from '../../data/resolution-queries.ts';
import { useDoing } from '../../data/use-doing.ts';
import classes from './decision.module.css';
import { forgetSaved } from './saved-here.ts';
import { useWhoResolved } from '../../components/use-who-resolved.ts';
import { criterionInWords, outcomeInWords } from './words.ts';

type Props = {
  readonly label: string;
  readonly round: RoundView;
  readonly row: ResolutionRow;
  readonly resolution: ResolutionView;
  readonly onWithdrawn: () => void;
};

const nothing = (): void => undefined;

/** What holds, who said so, and why; and how to take it back with a reason. */
export function ResolvedNote({ label, round, row, resolution, onWithdrawn }: Props) {
  const { t } = useTranslation('resolution');
  const app = useTranslation('app').t;
  const { tell } = useNotices();
  const { withdraw } = useResolving();
  const who = useWhoResolved();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [doing, start] = useDoing<{ readonly n: number }>();
  const field = useRef<HTMLTextAreaElement>(null);
  const { codebookContent: codebook } = round;
  const { borderline: mark } = resolution;
  useEffect(() => {
    if (asking) field.current?.focus();
  }, [asking]);

  const takeBack = async (): Promise<void> => {
    const { unit, name } = row;
    const end = await start(() =>
      withdraw({ round: round.id, unit, resolution: resolution.id, reason }),
    );
    if (end.kind !== 'done') return;
    forgetSaved(resolution.id);
    tell({ tone: 'done', text: t(($) => $.resolved.done, { name }) });
    onWithdrawn();
  };
  useActions({
    ...(row.may.withdraw ? { takeBackResolution: () => setAsking(true) } : {}),
    ...(asking ? { saveDecision: () => void takeBack() } : {}),
  });

  const refused = doing.kind === 'refused' ? doing.refusal : null;
  const outcome = codebook.outcomes.find((one) => one.id === resolution.outcome);
  return (
    <section className={classes['pane']} aria-label={label}>
      <ScrollRegion className={classes['scroll']} label={label}>
        <div className={classes['outcome']}>
          <p className={classes['facts']}>{t(($) => $.outcome)}</p>
          <p className={classes['label']}>{outcome?.label ?? resolution.outcome}</p>
          <p className={classes['facts']}>{who(resolution)}</p>
        </div>
        {mark !== null && (
          <div className={classes['panel']}>
            <Hatch className={classes['edge'] ?? ''} />
            <h3>{t(($) => $.mark)}</h3>
            <p>
              {t(($) => $.marked, {
                criterion: criterionInWords(codebook, mark.criterion),
                alternative: outcomeInWords(codebook, mark.alternative),
              })}
            </p>
            <p className={classes['words']}>{mark.rationale}</p>
          </div>
        )}
        <div>
          <h3 className={classes['title']}>{t(($) => $.rationale)}</h3>
          <p className={classes['words']}>{resolution.rationale}</p>
        </div>
      </ScrollRegion>
      {row.may.withdraw && (
        <div className={classes['foot']}>
          {asking ? (
            <>
              <GrowingText
                label={t(($) => $.resolved.reason)}
                printed
                value={reason}
                refusal={refused?.code === 'rationale-missing' ? refused.message : null}
                textRef={field}
                onChange={setReason}
                onBlur={nothing}
                onLeave={() => setAsking(false)}
              />
              {refused !== null && refused.code !== 'rationale-missing' && (
                <RefusalNote text={refused.message} />
              )}
              <div className={classes['buttons']}>
                <Button
                  size="sm"
                  loading={doing.kind === 'doing'}
                  rightSection={<Kbd of="Ctrl+Enter" plain />}
                  onClick={() => void takeBack()}
                >
                  {t(($) => $.resolved.confirm)}
                </Button>
                <Button size="sm" variant="subtle" onClick={() => setAsking(false)}>
                  {app(($) => $.cancel)}
                </Button>
              </div>
            </>
          ) : (
            <Button
              variant="default"
              fullWidth
              justify="space-between"
              aria-keyshortcuts="t"
              rightSection={<Kbd of="t" />}
              onClick={() => setAsking(true)}
            >
              {t(($) => $.resolved.withdraw)}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
