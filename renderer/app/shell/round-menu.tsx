import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCurrentRound } from '../round/current-round.tsx';
import classes from './header.module.css';

/** The rounds of the file, where there are several. */
export function RoundMenu() {
  const { t } = useTranslation('app');
  const { round, rounds, choose } = useCurrentRound();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes['chip']} title={t(($) => $.header.chooseRound)}>
          {round.name} <IconChevronDown size={13} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {rounds.map((one) => (
          <Menu.Item
            key={one.id}
            role="menuitemradio"
            aria-checked={one.id === round.id}
            fw={one.id === round.id ? 600 : 400}
            onClick={() => choose(one.id)}
          >
            {one.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
