import { SegmentedControl, TextInput } from '@mantine/core';
import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferencesView } from '../../../shared/contract/sentence-contract.ts';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import { foundReferences, runsOf } from './found-references.ts';
import classes from './pick.module.css';
import page from './sentences.module.css';

type Props = {
  readonly references: ReferencesView;
  readonly searchRef: Ref<HTMLInputElement>;
  /** Puts `{path.part}` into the text. */
  readonly onPick: (reference: string) => void;
  /** Escape: back to the text. */
  readonly onLeave: () => void;
};

const offered = ['n', 'N', 'percent', 'range', 'names'] as const;
type Offered = (typeof offered)[number];

/** As many as are drawn at once. */
const mostShown = 60;

/** Every number of the tables, by search: arrows go through them, Enter puts one into the text. */
export function ReferencePicker({ references, searchRef, onPick, onLeave }: Props) {
  const { t } = useTranslation('sentences');
  const id = useId();
  const [search, setSearch] = useState('');
  const [part, setPart] = useState<Offered>('n');
  const [at, setAt] = useState(0);
  const found = foundReferences(references, search);
  const shown = found.slice(0, mostShown);
  const chosen = Math.min(at, shown.length - 1);
  const pick = (path: string | undefined): void => {
    if (path !== undefined) onPick(`{${path}.${part}}`);
  };
  const go = (to: number): void => {
    const next = Math.max(0, Math.min(shown.length - 1, to));
    setAt(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') go(chosen + 1);
    else if (event.key === 'ArrowUp') go(chosen - 1);
    else if (event.key === 'Enter' && !event.ctrlKey) pick(shown[chosen]?.path);
    else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <section className={classes['picker']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={page['small']}>
        {t(($) => $.pick.title)}
      </h2>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t(($) => $.pick.part)}
        data={offered.map((value) => ({ value, label: t(($) => $.pick.parts[value]) }))}
        value={part}
        onChange={(value) => setPart(offered.find((one) => one === value) ?? 'n')}
      />
      <TextInput
        ref={searchRef}
        role="combobox"
        aria-label={t(($) => $.pick.search)}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={shown.length === 0 ? undefined : `${id}-${chosen}`}
        placeholder={t(($) => $.pick.search)}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className={classes['offered']}>
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={t(($) => $.pick.results, { count: found.length })}
        >
          {runsOf(shown).map(({ caption, from, cells }) => (
            <div key={from} role="group" aria-label={caption}>
              <p className={classes['caption']} aria-hidden>
                {caption}
              </p>
              {cells.map((one, within) => (
                <div
                  key={one.path}
                  id={`${id}-${from + within}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={from + within === chosen}
                  className={classes['option']}
                  // The field keeps the focus, so that one can go on searching.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => pick(one.path)}
                  onKeyDown={onKeyDown}
                >
                  <span className={classes['label']}>{one.label}</span>
                  <span className={classes['count']}>
                    {one.denominator === null
                      ? integerText(one.n)
                      : t(($) => $.pick.of, {
                          n: integerText(one.n),
                          denominator: integerText(one.denominator),
                        })}
                  </span>
                </div>
              ))}
            </div>
          ))}
        </div>
        {shown.length === 0 && <p className={page['hint']}>{t(($) => $.pick.none)}</p>}
        {found.length > shown.length && (
          <p className={page['hint']}>
            {t(($) => $.pick.more, { count: found.length - shown.length })}
          </p>
        )}
      </div>
    </section>
  );
}
