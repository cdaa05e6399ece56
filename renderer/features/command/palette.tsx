import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ActionGroup } from '../../app/actions/action-entry.ts';
import { actionEntry, type ActionId } from '../../app/actions/catalogue.ts';
import { useActionRegistry } from '../../app/actions/use-actions.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { useQueue } from '../../data/queries.ts';
import { findLines, type PaletteGroup } from './palette-lines.ts';
import classes from './command.module.css';

const [palette, { open, close }] = createSpotlight();
const MOST_ACTIONS = 9;
const LOOK_AHEAD = 7;

type Props = { readonly onClose: () => void };

/** Everything that can be reached or done, by typing a part of its name. */
export function Palette({ onClose }: Props) {
  const { t } = useTranslation('command');
  const { t: tAction } = useTranslation('actions');
  const [, go] = useLocation();
  const registry = useActionRegistry();
  const { round } = useCurrentRound();
  const queue = useQueue(round.id);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    open();
    return close;
  }, []);

  const units = useMemo<PaletteGroup>(() => {
    const counties = new Map(queue.data?.counties.map((one) => [one.number, one.name]));
    return {
      title: t(($) => $.palette.units),
      lines: (queue.data?.rows ?? []).map((row) => ({
        id: `unit:${row.unit}`,
        label: row.name,
        aside: `${row.unit} · ${counties.get(row.county) ?? row.county}`,
        also: row.unit,
        keyLabel: null,
      })),
    };
  }, [queue.data, t]);

  const actions = registry.available().filter((id) => actionEntry(id).keysOnly !== true);
  const groupsOfActions = [...new Set(actions.map((id) => actionEntry(id).group))];
  const groups = groupsOfActions.map<PaletteGroup>((group: ActionGroup) => ({
    title: tAction(($) => $.groups[group]),
    lines: actions
      .filter((id) => actionEntry(id).group === group)
      .map((id) => ({
        id: `action:${id}`,
        label: tAction(($) => $[id]),
        aside: '',
        also: '',
        keyLabel: actionEntry(id).keys[0] ?? null,
      })),
  }));
  const searching = typed.trim() !== '';
  const found = [
    ...(searching ? findLines([units], typed, LOOK_AHEAD) : []),
    ...findLines(groups, typed, MOST_ACTIONS),
  ];

  const choose = (id: string): void => {
    const unit = id.startsWith('unit:') ? id.slice('unit:'.length) : null;
    const action = actions.find((one): one is ActionId => id === `action:${one}`);
    onClose();
    // Done when the palette is gone and the focus is back on the page.
    setTimeout(() => {
      if (unit !== null) go(`/vurder/${unit}`);
      else if (action !== undefined) registry.run(action);
    }, 0);
  };
  return (
    <Spotlight.Root
      store={palette}
      query={typed}
      onQueryChange={setTyped}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight={460}
      shadow="none"
      styles={{ content: { background: 'var(--panel)', border: '1px solid var(--line)' } }}
      overlayProps={{ backgroundOpacity: 0.28, blur: 0 }}
      centered={false}
      yOffset="12vh"
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      classNames={{ actionsGroup: classes['group'] ?? '' }}
      attributes={{ content: { 'aria-label': t(($) => $.palette.label) } }}
    >
      <Spotlight.Search
        placeholder={t(($) => $.palette.placeholder)}
        aria-label={t(($) => $.palette.label)}
        classNames={{ input: classes['search'] ?? '' }}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {found.map(({ title, lines }) => (
          <Spotlight.ActionsGroup key={title} label={title}>
            {lines.map((line) => (
              <Spotlight.Action
                key={line.id}
                className={classes['line'] ?? ''}
                onClick={() => choose(line.id)}
              >
                <span className={classes['label']}>{line.label}</span>
                <span className={classes['aside']}>{line.aside}</span>
                {line.keyLabel !== null && <Kbd of={line.keyLabel} />}
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {found.length === 0 && <Spotlight.Empty>{t(($) => $.palette.nothing)}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
