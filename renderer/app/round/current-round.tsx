import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { MappingView, RoundSummary } from '../../../shared/contract/views.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { useStore } from '../../data/store.tsx';

type CurrentRound = {
  readonly round: RoundSummary;
  readonly rounds: readonly RoundSummary[];
  readonly choose: (round: RoundId) => void;
};

const RoundContext = createContext<CurrentRound | null>(null);

type Props = {
  readonly mapping: MappingView;
  /** The round worked on last time, where it is remembered. */
  readonly remembered: string | null;
  /** Shown where the file has no round yet. */
  readonly without: ReactNode;
  readonly children: ReactNode;
};

/** The round the pages below are about: the remembered one, else the newest. */
export function RoundProvider({ mapping, remembered, without, children }: Props) {
  const { client } = useStore();
  const [chosen, setChosen] = useState<string | null>(remembered);
  const choose = useCallback(
    (round: RoundId) => {
      setChosen(round);
      // Not remembered means only that the next start opens the newest round.
      client.session.remember({ key: 'round', value: round }).catch(() => undefined);
    },
    [client],
  );
  const { rounds } = mapping;
  const round = rounds.find((one) => one.id === chosen) ?? rounds.at(-1);
  const value = useMemo(
    () => (round === undefined ? null : { round, rounds, choose }),
    [round, rounds, choose],
  );
  if (value === null) return without;
  return <RoundContext value={value}>{children}</RoundContext>;
}

/** Out: the round the page is about. Error: throws outside `RoundProvider`. */
export function useCurrentRound(): CurrentRound {
  const value = useContext(RoundContext);
  if (value === null) throw new Error('useCurrentRound needs a RoundProvider above it');
  return value;
}

/** Out: how to change to another round; does nothing where no round is open yet, since the first is opened by itself. */
export function useChooseRound(): CurrentRound['choose'] {
  return useContext(RoundContext)?.choose ?? (() => undefined);
}
