import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCurrentRound } from '../../../app/round/current-round.tsx';
import classes from './builder.module.css';

type Props = {
  /** Names; none: the round one is in. */
  readonly rounds: readonly string[];
  readonly onRounds: (rounds: string[]) => void;
};

/** Which rounds the table counts, where the mapping has several. */
export function RoundsChoice({ rounds, onRounds }: Props) {
  const { t } = useTranslation('builder');
  const { round, rounds: all } = useCurrentRound();
  if (all.length < 2) return null;
  const chosen = rounds.length === 0 ? [round.name] : [...rounds];
  return (
    <Checkbox.Group
      size="xs"
      label={t(($) => $.settings.rounds)}
      description={t(($) => $.settings.roundsHelp)}
      value={chosen}
      onChange={(next) => {
        const names = all.map(({ name }) => name).filter((name) => next.includes(name));
        // That alone is what a table counts wherever it is used, also in the next round.
        if (names.length > 0) onRounds(names.length === 1 && names[0] === round.name ? [] : names);
      }}
    >
      <div className={classes['choices']}>
        {all.map(({ name }) => (
          <Checkbox key={name} size="xs" value={name} label={name} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
