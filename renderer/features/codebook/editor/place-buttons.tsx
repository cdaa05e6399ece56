import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './editor.module.css';

type Props = {
  /** What is moved or removed, as it is read out. */
  readonly name: string;
  readonly at: number;
  readonly of: number;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
  /** False where it must stay. */
  readonly removable?: boolean;
};

/** Moves a part up or down, or takes it out. */
export function PlaceButtons({ name, at, of, onMove, onRemove, removable = true }: Props) {
  const { t } = useTranslation('codebook');
  return (
    <span className={classes['buttons']}>
      <ActionIcon
        variant="subtle"
        size="md"
        disabled={at === 0}
        aria-label={t(($) => $.edit.up, { name })}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="md"
        disabled={at === of - 1}
        aria-label={t(($) => $.edit.down, { name })}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="md"
        disabled={!removable}
        aria-label={t(($) => $.edit.remove, { name })}
        onClick={onRemove}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </span>
  );
}
