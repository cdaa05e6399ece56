import { Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdviserView } from '../../../shared/contract/views.ts';
import { Kbd } from '../../components/kbd.tsx';
import { actionEntry, type ActionId } from '../actions/catalogue.ts';
import { useActionRegistry } from '../actions/use-actions.tsx';
import { useAppearance } from '../theme/appearance.tsx';
import headerClasses from './header.module.css';
import classes from './person-menu.module.css';
import { ChoiceRow } from './choice-row.tsx';
import { initialsOf } from './person-chip.tsx';

/** Who is signing, how the program looks, and the way out. */
export function PersonMenu({ adviser }: { readonly adviser: AdviserView }) {
  const { t } = useTranslation('app');
  const registry = useActionRegistry();
  const { scheme, density, setScheme, setDensity } = useAppearance();
  const [opened, setOpened] = useState(false);
  const initials = initialsOf(adviser.name);
  const item = (id: ActionId, label: string) => {
    const [key] = actionEntry(id).keys;
    return (
      <button
        type="button"
        className={classes['item']}
        onClick={() => {
          setOpened(false);
          registry.run(id);
        }}
      >
        {label} {key !== undefined && <Kbd of={key} />}
      </button>
    );
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={272} trapFocus>
      <Popover.Target>
        <button
          type="button"
          className={headerClasses['chip']}
          aria-label={t(($) => $.header.person, { initials, name: adviser.name })}
          onClick={() => setOpened(!opened)}
        >
          {initials}
          <span className={headerClasses['full']}> · {adviser.name}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes['panel'] ?? ''}>
        <p className={classes['who']}>{adviser.name}</p>
        {adviser.title !== '' && <p className={classes['title']}>{adviser.title}</p>}
        <ChoiceRow
          label={t(($) => $.menu.appearance)}
          chosen={scheme}
          choices={[
            { value: 'light', label: t(($) => $.menu.light) },
            { value: 'dark', label: t(($) => $.menu.dark) },
            { value: 'auto', label: t(($) => $.menu.system) },
          ]}
          onChoose={setScheme}
        />
        <ChoiceRow
          label={t(($) => $.menu.density)}
          chosen={density}
          choices={[
            { value: 'roomy', label: t(($) => $.menu.roomy) },
            { value: 'compact', label: t(($) => $.menu.compact) },
          ]}
          onChoose={setDensity}
        />
        <div className={classes['items']}>
          {item(
            'showShortcuts',
            t(($) => $.menu.shortcuts),
          )}
          {item(
            'newRound',
            t(($) => $.menu.newRound),
          )}
          {item(
            'showPeople',
            t(($) => $.menu.people),
          )}
          {item(
            'goPersons',
            t(($) => $.menu.persons),
          )}
          {item(
            'goKeys',
            t(($) => $.menu.keys),
          )}
          {item(
            'goBackups',
            t(($) => $.menu.backups),
          )}
          {item(
            'closeMapping',
            t(($) => $.menu.closeMapping),
          )}
          {item(
            'lock',
            t(($) => $.menu.lock),
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
