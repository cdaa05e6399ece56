import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../../../shared/contract/person-contract.ts';
import type { EntryView } from '../../../../shared/contract/views.ts';
import { useNotices } from '../../../app/notices/notices.tsx';
import { refusalOf } from '../../../data/refusal-of.ts';
import { useStore } from '../../../data/store.tsx';
import { useKnownInLog } from '../../../data/use-known-in-log.ts';
import { useJudging } from '../judging-context.ts';
import { AddingForm } from './adding-form.tsx';
import classes from './adding-form.module.css';
import { isSomebody, PersonFields } from './person-fields.tsx';

type Props = {
  readonly entry: EntryView;
  readonly person: PersonView;
  readonly onDone: () => void;
};

// The button that was pressed is gone; the focus goes to the question, not to its answer, so that two presses are three.
const focusOn = (group: HTMLElement | null): void => group?.focus();

/** Corrects a contact person, or erases the person for good; the second asks once more, for it cannot be undone. */
export function PersonForm({ entry, person, onDone }: Props) {
  const { t } = useTranslation('judging');
  const { t: tPersons } = useTranslation('persons');
  const { round } = useJudging();
  const { client } = useStore();
  const { tell } = useNotices();
  const { key, ...before } = person;
  const [details, setDetails] = useState(before);
  const { knownInLog, watching } = useKnownInLog(details);
  const [sure, setSure] = useState(false);
  const place = { round: round.id, unit: entry.unit, key };

  const erase = async (): Promise<void> => {
    try {
      await client.person.erase({ keys: [key], reason: t(($) => $.person.eraseReason) });
      tell({ tone: 'done', text: t(($) => $.person.erased) });
      onDone();
    } catch (error) {
      tell({ tone: 'refused', text: refusalOf(error).message });
    }
  };
  return (
    <AddingForm
      save={() => watching(() => client.person.correct({ ...place, person: details, knownInLog }))}
      done={t(($) => $.person.corrected)}
      button={knownInLog ? tPersons(($) => $.saveAnyway) : t(($) => $.add.save)}
      faulty={!isSomebody(details)}
      onDone={onDone}
    >
      <PersonFields first person={details} onChange={setDetails} />
      {sure ? (
        <div
          ref={focusOn}
          tabIndex={-1}
          className={classes['sure']}
          role="group"
          aria-label={t(($) => $.person.erase)}
        >
          <p>{t(($) => $.person.sure)}</p>
          <Button variant="default" onClick={() => void erase()}>
            {t(($) => $.person.eraseForGood)}
          </Button>
        </div>
      ) : (
        <button type="button" className={classes['erase']} onClick={() => setSure(true)}>
          {t(($) => $.person.erase)}
        </button>
      )}
    </AddingForm>
  );
}
