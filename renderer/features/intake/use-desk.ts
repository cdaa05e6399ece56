import { useSyncExternalStore } from 'react';
import type { RoundId } from '../../../shared/lib/ids.ts';
import type { StoreClient } from '../../data/store-connection.ts';
import { useStore } from '../../data/store.tsx';
import type { DeskState } from './desk-state.ts';
import { newDesk, type Desk } from './desk.ts';

const desks = new WeakMap<StoreClient, Map<RoundId, Desk>>();

function deskOf(client: StoreClient, round: RoundId): Desk {
  const ofClient = desks.get(client) ?? new Map<RoundId, Desk>();
  desks.set(client, ofClient);
  const desk = ofClient.get(round) ?? newDesk(client.intake, round);
  ofClient.set(round, desk);
  return desk;
}

/** In: a round. Out: its desk, the same for as long as the window lives, and what stands on it now. */
export function useDesk(round: RoundId): { readonly desk: Desk; readonly state: DeskState } {
  const { client } = useStore();
  const desk = deskOf(client, round);
  return { desk, state: useSyncExternalStore(desk.onChange, desk.state) };
}
