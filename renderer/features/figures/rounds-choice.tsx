import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { roundsBetween, withRound, type RoundEnd } from './figure-rounds.ts';
import classes from './figures.module.css';

type Props = {
  /** As the figure names them; none: the round one is in, and the one before. */
  readonly rounds: readonly string[];
  readonly onRounds: (rounds: string[]) => void;
};

/** Which two rounds the changes are between, where the mapping has several. */
export function RoundsChoice({ rounds, onRounds }: Props) {
  const { t } = useTranslation('figures');
  const { round, rounds: all } = useCurrentRound();
  const names = all.map(({ name }) => name);
  if (names.length < 2) return <p className={classes['hint']}>{t(($) => $.form.roundsOne)}</p>;
  const pair = roundsBetween(rounds, names, round.name);
  const choice = (end: RoundEnd) => {
    const value = pair[end];
    return (
      <NativeSelect
        label={t(($) => $.form.rounds[end])}
        // A round that is no longer there is shown as what it is called, with what is refused beside.
        data={[
          ...(value === null ? [{ value: '', label: t(($) => $.form.roundsNone) }] : []),
          ...(value === null || names.includes(value) ? names : [value, ...names]),
        ]}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== '')
            onRounds(withRound(pair, end, currentTarget.value, names));
        }}
      />
    );
  };
  return (
    <>
      {choice('from')}
      {choice('to')}
    </>
  );
}
