import { Button, Checkbox, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObstacleView } from '../../../shared/contract/obstacle-contract.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import box from '../../components/form-box.module.css';
import { useNotices } from '../../app/notices/notices.tsx';
import { countOf } from '../../components/norwegian.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './obstacles.module.css';

type Props = {
  readonly round: RoundId;
  readonly kind: ObstacleView['kind'];
  readonly sentence: string;
  /** Those that nothing lets through yet. */
  readonly units: ObstacleView['units'];
  readonly onDone: () => void;
};

/** With more than this nobody ticks them one by one. */
const mostTicks = 150;

/** Why something is let through, and for which entries. */
export function WaiveForm({ round, kind, sentence, units, onDone }: Props) {
  const { t } = useTranslation(['obstacles', 'app']);
  const { client } = useStore();
  const { tell } = useNotices();
  const [reason, setReason] = useState('');
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [doing, start] = useDoing<true>();
  const field = useRef<HTMLTextAreaElement>(null);
  // It is opened by a key or a button, and reading on from there would lose it.
  useEffect(() => field.current?.focus(), []);
  const chosen = units.filter((one) => !off.has(one.unit)).map((one) => one.unit);
  const every = chosen.length === units.length;
  const save = async (): Promise<void> => {
    const end = await start(async () => {
      await client.obstacle.waive({ round, kind, units: chosen, reason });
      return true;
    });
    if (end.kind !== 'done') return;
    tell({ tone: 'done', text: t(($) => $.form.done) });
    onDone();
  };
  const flip = (unit: string): void => {
    const next = new Set(off);
    if (!next.delete(unit)) next.add(unit);
    setOff(next);
  };
  return (
    <form
      className={box['form']}
      aria-label={t(($) => $.form.title, { sentence })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Textarea
        ref={field}
        label={t(($) => $.form.reason)}
        description={t(($) => $.form.reasonHint)}
        rows={2}
        maxLength={20_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {units.length > mostTicks ? (
        <p className={classes['facts']}>
          {t(($) => $.form.everyone, { all: countOf(units.length) })}
        </p>
      ) : (
        units.length > 1 && (
          <fieldset className={classes['ticks']}>
            <legend>{t(($) => $.form.units)}</legend>
            <button
              type="button"
              className={classes['text']}
              onClick={() => setOff(every ? new Set(units.map((one) => one.unit)) : new Set())}
            >
              {every ? t(($) => $.form.nobody) : t(($) => $.form.all)}
            </button>
            <ScrollRegion label={t(($) => $.form.units)} className={classes['tickList']}>
              {units.map((one) => (
                <Checkbox
                  key={one.unit}
                  size="xs"
                  label={one.name}
                  checked={!off.has(one.unit)}
                  onChange={() => flip(one.unit)}
                />
              ))}
            </ScrollRegion>
          </fieldset>
        )
      )}
      {doing.kind === 'refused' && <RefusalNote text={doing.refusal.message} />}
      <div className={box['buttons']}>
        <Button
          type="submit"
          size="compact-sm"
          disabled={chosen.length === 0}
          loading={doing.kind === 'doing'}
        >
          {t(($) => $.form.save, { count: chosen.length })}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onDone}>
          {t(($) => $.cancel, { ns: 'app' })}
        </Button>
      </div>
    </form>
  );
}
