import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldPerson, HeldRecord } from '../../../shared/contract/person-views.ts';
import { useNotices } from '../../app/notices/notices.tsx';
import { refusalOf } from '../../data/refusal-of.ts';
import { useStore } from '../../data/store.tsx';
import { BlockForm } from './block-form.tsx';
import { CorrectForm } from './correct-form.tsx';
import { EraseForm } from './erase-form.tsx';
import { calledBy } from './found-persons.ts';
import classes from './persons.module.css';
import { RecordFacts } from './record-facts.tsx';

type Doing =
  | { readonly kind: 'block' | 'erase' }
  | { readonly kind: 'correct'; readonly record: HeldRecord };

/** Everything that is held of one person, in every entry, and what can be done about it. */
export function PersonDetail({ person }: { readonly person: HeldPerson }) {
  const { t } = useTranslation('persons');
  const { client } = useStore();
  const { tell } = useNotices();
  const [doing, setDoing] = useState<Doing | null>(null);
  const { records, namesakes } = person;
  const called = calledBy(person) || t(($) => $.nameless);
  const blocked = records.every((one) => one.blocked !== null);
  const stop = (): void => setDoing(null);
  const extract = async (): Promise<void> => {
    try {
      const written = await client.person.extract({ key: person.key, folder: null });
      if (written === null) return;
      tell({ tone: 'done', text: t(($) => $.extracted, { folder: written.folder }) });
    } catch (error) {
      tell({ tone: 'refused', text: refusalOf(error).message });
    }
  };
  return (
    <section className={classes['detail']} aria-label={called}>
      <div className={classes['head']}>
        <h2 className={classes['who']}>{called}</h2>
        <div className={classes['buttons']}>
          <Button variant="default" onClick={() => void extract()}>
            {t(($) => $.extract)}
          </Button>
          <Button variant="default" onClick={() => setDoing({ kind: 'block' })}>
            {blocked ? t(($) => $.unblock) : t(($) => $.block)}
          </Button>
          <Button variant="default" onClick={() => setDoing({ kind: 'erase' })}>
            {t(($) => $.erase)}
          </Button>
        </div>
      </div>
      {namesakes.length > 0 && (
        <p className={classes['soft']}>{t(($) => $.namesakes, { count: namesakes.length })}</p>
      )}
      {doing?.kind === 'block' && <BlockForm records={records} lifting={blocked} onDone={stop} />}
      {doing?.kind === 'erase' && <EraseForm called={called} records={records} onDone={stop} />}
      {records.map((record) => (
        <RecordFacts
          key={record.key}
          record={record}
          onCorrect={() => setDoing({ kind: 'correct', record })}
        />
      ))}
      {doing?.kind === 'correct' && <CorrectForm record={doing.record} onDone={stop} />}
    </section>
  );
}
