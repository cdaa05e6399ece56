import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDate } from '../../../shared/intake/written-date.ts';
import type { IsoDate, ReleaseNumber, RoundId, UnitNumber } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { VersionChoice } from '../../components/number-choices.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { WriteButton } from '../../components/write-button.tsx';
import { useFinalReleases } from '../../data/release-queries.ts';
import { useSheetExport } from '../../data/use-sheet-export.ts';
import classes from './replies.module.css';

type Props = {
  readonly round: RoundId;
  /** Those the list shows, and what it shows. */
  readonly shown: readonly UnitNumber[];
  readonly state: string;
  readonly chosen: readonly UnitNumber[];
  readonly onDue: (due: IsoDate | null) => void;
  readonly onMark: (units: readonly UnitNumber[]) => void;
};

const firstYear = 1900;

const everybody = ['everyone', 'shown', 'chosen'] as const;
type Who = (typeof everybody)[number];

/** Makes a sheet for each, in one act that can be called off, and says who they were for. */
export function SheetPanel({ round, shown, state, chosen, onDue, onMark }: Props) {
  const { t } = useTranslation('replies');
  const [typed, setTyped] = useState('');
  const [who, setWho] = useState<Who | null>(null);
  const [wanted, setRelease] = useState<ReleaseNumber | null>(null);
  const { releases, corrected } = useFinalReleases(round);
  const release = releases.find((one) => one === wanted) ?? null;
  const sheets = useSheetExport();
  const { written, step } = sheets;
  const read = readDate(typed, firstYear);
  const due = read.ok ? read.date : null;
  const busy = written.kind === 'doing';
  const stop = useRef<HTMLButtonElement>(null);
  // The field of the deadline would keep the key that calls it off for itself.
  useEffect(() => {
    if (busy) stop.current?.focus();
  }, [busy]);
  const groups = { everyone: null, shown: [...shown], chosen: [...chosen] };
  // What was chosen by hand is meant, until something else is said.
  const wish = who ?? (chosen.length > 0 ? 'chosen' : 'everyone');
  const group = groups[wish]?.length === 0 ? 'everyone' : wish;
  const write = (): void => {
    if (read.ok && !busy) sheets.write({ round, due, release, units: groups[group] });
  };
  useActions({ writeSheets: write, ...(busy ? { cancelSheets: sheets.cancel } : {}) });
  const stage =
    step === null
      ? t(($) => $.make.writing)
      : t(($) => $.make.step, { at: step.done + 1, of: step.total });
  return (
    <section className={classes['panel']} aria-labelledby="sheets">
      <div>
        <h2 id="sheets" className={classes['heading']}>
          {t(($) => $.make.title)}
        </h2>
        <p className={classes['facts']}>{t(($) => $.make.text)}</p>
      </div>
      <div className={classes['make']}>
        <NativeSelect
          label={t(($) => $.make.who)}
          value={group}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setWho(everybody.find((one) => one === value) ?? null);
          }}
        >
          <option value="everyone">{t(($) => $.make.everyone)}</option>
          {shown.length > 0 && (
            <option value="shown">{t(($) => $.make.shown, { count: shown.length, state })}</option>
          )}
          {chosen.length > 0 && (
            <option value="chosen">{t(($) => $.make.chosen, { count: chosen.length })}</option>
          )}
        </NativeSelect>
        <VersionChoice
          label={t(($) => $.make.release)}
          releases={releases}
          corrected={corrected}
          release={release}
          onRelease={setRelease}
        />
        <TextInput
          label={t(($) => $.make.due)}
          placeholder={t(($) => $.make.dueHint)}
          value={typed}
          error={read.ok ? undefined : t(($) => $.make.dueUnreadable)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setTyped(value);
            const now = readDate(value, firstYear);
            onDue(now.ok ? now.date : null);
          }}
        />
        <WriteButton
          label={t(($) => $.make.write)}
          doing={t(($) => $.make.writing)}
          busy={busy}
          onPress={write}
        />
      </div>
      {busy && (
        <div className={classes['working']} role="status">
          <p>{stage}</p>
          <ProgressBar label={stage} done={step?.done ?? 0} total={step?.total ?? null} />
          <Button
            ref={stop}
            size="compact-sm"
            variant="default"
            rightSection={<Kbd of="Escape" plain />}
            onClick={sheets.cancel}
          >
            {t(($) => $.make.cancel)}
          </Button>
        </div>
      )}
      {sheets.cancelled && !busy && <p role="status">{t(($) => $.make.cancelled)}</p>}
      {written.kind === 'refused' && <RefusalNote text={written.refusal.message} />}
      {written.kind === 'done' && (
        <div className={classes['working']} role="status">
          <p>
            {t(($) => $.make.written, {
              count: written.value.files.length,
              folder: written.value.folder,
            })}
          </p>
          <Button size="compact-sm" variant="default" onClick={() => onMark(written.value.units)}>
            {t(($) => $.make.markAll)}
          </Button>
        </div>
      )}
    </section>
  );
}
