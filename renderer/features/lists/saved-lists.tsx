import { Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundId } from '../../../shared/lib/ids.ts';
import type { ListChoice } from '../../data/list-queries.ts';
import { useRememberedChoice } from '../../data/use-remembered-choice.ts';
import { isNarrowed, readSavedLists, withSaved, type SavedList } from './list-choice.ts';
import classes from './lists.module.css';

type Props = {
  readonly round: RoundId;
  readonly chosen: ListChoice;
  readonly onChoose: (chosen: ListChoice) => void;
};

/** The adviser's own lists, by name; what is chosen now can be saved as one more. */
export function SavedLists({ round, chosen, onChoose }: Props) {
  const { t } = useTranslation('lists');
  const [remembered, remember] = useRememberedChoice(`lister-${round}`);
  const [name, setName] = useState<string | null>(null);
  const lists = readSavedLists(remembered);
  const keep = (next: readonly SavedList[]): void => remember(JSON.stringify(next));
  const save = (): void => {
    const wanted = name?.trim() ?? '';
    if (wanted === '') return;
    keep(withSaved(lists, wanted, chosen));
    setName(null);
  };
  if (lists.length === 0 && !isNarrowed(chosen)) return null;
  return (
    <section aria-label={t(($) => $.saved.title)}>
      <h2 className={classes['heading']}>{t(($) => $.saved.title)}</h2>
      <ul className={classes['lists']}>
        {lists.map((one) => (
          <li key={one.name} className={classes['own']}>
            <button type="button" className={classes['list']} onClick={() => onChoose(one)}>
              {one.name}
            </button>
            <button
              type="button"
              className={classes['remove']}
              aria-label={t(($) => $.saved.remove, { name: one.name })}
              onClick={() => keep(lists.filter((other) => other.name !== one.name))}
            >
              <IconX size={14} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {isNarrowed(chosen) &&
        (name === null ? (
          <Button size="compact-sm" variant="subtle" onClick={() => setName('')}>
            {t(($) => $.saved.add)}
          </Button>
        ) : (
          <form
            className={classes['naming']}
            onSubmit={(event) => {
              event.preventDefault();
              save();
            }}
          >
            <TextInput
              ref={(field) => field?.focus()}
              size="xs"
              aria-label={t(($) => $.saved.name)}
              placeholder={t(($) => $.saved.name)}
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setName(null);
              }}
            />
            <Button type="submit" size="compact-sm">
              {t(($) => $.saved.save)}
            </Button>
          </form>
        ))}
    </section>
  );
}
