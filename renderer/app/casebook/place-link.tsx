import { Link } from 'wouter';
import type { PlaceView } from '../../../shared/contract/precedent-contract.ts';
import { entryAddress } from '../addresses.ts';
import { useCurrentRound } from '../round/current-round.tsx';

/** The name of an entry, which opens it, in its own round where that is another one. */
export function PlaceLink({ place }: { readonly place: PlaceView }) {
  const { round, choose } = useCurrentRound();
  return (
    <Link
      href={entryAddress(place.unit)}
      onClick={() => {
        if (place.round !== round.id) choose(place.round);
      }}
    >
      {place.name}
    </Link>
  );
}
