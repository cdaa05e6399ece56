import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AdviserView } from '../../../shared/contract/views.ts';
import { Kbd } from '../../components/kbd.tsx';
import type { ActionId } from '../actions/catalogue.ts';
import { actionEntry } from '../actions/catalogue.ts';
import { useActionRegistry } from '../actions/use-actions.tsx';
import { useAppearance } from '../theme/appearance.tsx';
import classes from './header.module.css';

/** In: a name. Out: the first letters of its first and last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = words[0]?.charAt(0) ?? '';
  const last = words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : '';
  return (first + last).toLocaleUpperCase('nb');
}

/** Who is signing, how the program looks, and the way out. */
export function PersonMenu({ adviser }: { readonly adviser: AdviserView }) {
  const { t } = useTranslation('app');
  const registry = useActionRegistry();
  const { scheme, density, setScheme, setDensity } = useAppearance();
  const item = (id: ActionId, label: string) => {
    const [key] = actionEntry(id).keys;
    return (
      <Menu.Item
        onClick={() => registry.run(id)}
        rightSection={key === undefined ? undefined : <Kbd of={key} />}
      >
        {label}
      </Menu.Item>
    );
  };
  const choice = (chosen: boolean, label: string, choose: () => void) => (
    <Menu.Item role="menuitemradio" aria-checked={chosen} fw={chosen ? 600 : 400} onClick={choose}>
      {label}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <button
          type="button"
          className={classes['chip']}
          aria-label={t(($) => $.header.person, { name: adviser.name })}
        >
          {initialsOf(adviser.name)}
          <span className={classes['full']}> · {adviser.name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t(($) => $.menu.appearance)}</Menu.Label>
        {choice(
          scheme === 'light',
          t(($) => $.menu.light),
          () => setScheme('light'),
        )}
        {choice(
          scheme === 'dark',
          t(($) => $.menu.dark),
          () => setScheme('dark'),
        )}
        {choice(
          scheme === 'auto',
          t(($) => $.menu.system),
          () => setScheme('auto'),
        )}
        <Menu.Label>{t(($) => $.menu.density)}</Menu.Label>
        {choice(
          density === 'roomy',
          t(($) => $.menu.roomy),
          () => setDensity('roomy'),
        )}
        {choice(
          density === 'compact',
          t(($) => $.menu.compact),
          () => setDensity('compact'),
        )}
        <Menu.Divider />
        {item(
          'showShortcuts',
          t(($) => $.menu.shortcuts),
        )}
        {item(
          'newRound',
          t(($) => $.menu.newRound),
        )}
        {item(
          'closeMapping',
          t(($) => $.menu.closeMapping),
        )}
        {item(
          'lock',
          t(($) => $.menu.lock),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
