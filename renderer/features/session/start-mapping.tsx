import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AdviserView, SessionView } from '../../../shared/contract/views.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { createExample, lockAdviser, openMapping } from '../../data/session-actions.ts';
import { useStore } from '../../data/store.tsx';
import { Rescue } from './rescue.tsx';
import classes from './session.module.css';
import { useRunning } from './use-running.ts';

type Props = {
  readonly adviser: AdviserView;
  readonly recent: SessionView['recent'];
  /** Why the file that the program was started with, or had open, is not open. */
  readonly notOpened: string | null;
  /** That file, where there may be a way out. */
  readonly damaged: string | null;
  readonly onNew: () => void;
  readonly onSign: () => void;
};

// One who types the passphrase and goes on where they were needs no mouse: Enter, and Enter again.
const focusOn = (button: HTMLElement | null): void => button?.focus();

/** Which mapping to work on: one used before, a file, a new one, or the example. */
export function StartMapping({ adviser, recent, notOpened, damaged, onNew, onSign }: Props) {
  const { t } = useTranslation('session');
  const store = useStore();
  const { busy, refusal, run } = useRunning();
  const newest = recent.find((one) => one.exists);
  const told = refusal ?? notOpened;
  return (
    <div className={classes['form']}>
      <div>
        <h1 className={classes['title']}>{t(($) => $.start.title)}</h1>
        <p className={classes['lead']}>
          {t(($) => $.start.who, { name: adviser.name })}{' '}
          <button
            type="button"
            className={classes['link']}
            onClick={() => void run(() => lockAdviser(store))}
          >
            {t(($) => $.start.lock)}
          </button>
        </p>
      </div>
      {told !== null && <RefusalNote text={told} />}
      {damaged !== null && <Rescue key={damaged} file={damaged} />}
      <section>
        <h2 className={classes['heading']}>{t(($) => $.start.recent)}</h2>
        {recent.length === 0 && <p className={classes['lead']}>{t(($) => $.start.none)}</p>}
        <ul className={classes['recent']}>
          {recent.map((one) => (
            <li key={one.path}>
              <button
                ref={one === newest ? focusOn : null}
                type="button"
                className={classes['file']}
                disabled={!one.exists}
                onClick={() => void run(() => openMapping(store, one.path))}
              >
                <IconFileText size={20} stroke={1.5} aria-hidden />
                <span>
                  <span className={classes['file-name']}>{one.name}</span>
                  <span className={classes['path']}>
                    {one.path}
                    {!one.exists && ` · ${t(($) => $.start.missing)}`}
                  </span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <div className={classes['choices']}>
        <Button aria-disabled={busy} onClick={onNew}>
          {t(($) => $.start.new)}
        </Button>
        <Button
          variant="default"
          aria-disabled={busy}
          onClick={() => void run(() => openMapping(store, null))}
        >
          {t(($) => $.start.open)}
        </Button>
        <Button variant="default" aria-disabled={busy} onClick={onSign}>
          {t(($) => $.start.sign)}
        </Button>
        <Button
          variant="default"
          aria-disabled={busy}
          aria-describedby="example-hint"
          onClick={() => void run(() => createExample(store))}
        >
          {busy ? t(($) => $.start.making) : t(($) => $.start.example)}
        </Button>
        <p id="example-hint" className={classes['lead']}>
          {t(($) => $.start.exampleHint)}
        </p>
      </div>
    </div>
  );
}
