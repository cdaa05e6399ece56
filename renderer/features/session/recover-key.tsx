import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SavedKey } from '../../../shared/contract/key-contract.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import { SavedKeyForm } from './saved-key-form.tsx';
import classes from './session.module.css';

// Choosing the file is the only thing to do.
const focusOn = (button: HTMLElement | null): void => button?.focus();

/** A key that is gone from this machine, taken back from the file it was saved in: first the file, then its passphrase. */
export function RecoverKey({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('session');
  const { client } = useStore();
  const [looking, look] = useDoing<SavedKey>();
  const choose = () => void look(() => client.key.recovery({ file: null }));
  return (
    <div className={classes['form']}>
      <div>
        <h1 className={classes['title']}>{t(($) => $.recover.title)}</h1>
        <p className={classes['lead']}>{t(($) => $.recover.lead)}</p>
      </div>
      {looking.kind === 'done' ? (
        <SavedKeyForm saved={looking.value} onBack={onBack} onAnother={choose} />
      ) : (
        <>
          {looking.kind === 'refused' && <RefusalNote text={looking.refusal.message} />}
          <div className={classes['buttons']}>
            <Button variant="default" onClick={onBack}>
              {t(($) => $.create.back)}
            </Button>
            <Button ref={focusOn} aria-disabled={looking.kind === 'doing'} onClick={choose}>
              {t(($) => $.recover.choose)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
