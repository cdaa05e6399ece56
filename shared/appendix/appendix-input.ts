import type { AgreementView } from '../contract/agreement-views.ts';
import type { PrecedentWeighing } from '../events/precedent.ts';
import type { Round } from '../events/round.ts';
import type { UnitNumber } from '../lib/ids.ts';
import type { RevocationState } from '../projections/keys.ts';
import type { CodebookVersion, ReleaseState } from '../projections/mapping-state.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import type { UnitReading } from '../release/read-units.ts';

/** What somebody made of an earlier case in an entry of the round. */
export type AppendixWeighing = {
  readonly unit: UnitNumber;
  readonly name: string;
  readonly weigher: string;
  readonly at: number;
  readonly stance: PrecedentWeighing['stance'];
  /** The earlier case, with its round where that is another one. */
  readonly earlier: string;
  /** The facts that differ, or the rationale; null where none was given, or where it is about another round's entry. */
  readonly words: string | null;
};

/**
 * Everything the appendix is written from, all as it stood at one place of the log: that of the freeze for a release,
 * the end for a draft. Of a draft nothing is in it that is kept from the one who asks.
 */
export type AppendixInput = {
  readonly content: FrozenContent;
  readonly round: Round;
  /** In register order. */
  readonly units: readonly UnitReading[];
  /** The versions of the round's codebook, oldest first. */
  readonly codebooks: readonly CodebookVersion[];
  readonly agreement: AgreementView;
  /** In the order in which they were made. */
  readonly weighings: readonly AppendixWeighing[];
  /** Entries whose judgements are kept from the one a draft is made for. */
  readonly heldBack: readonly UnitNumber[];
  /** The last release that was signed before; null where none was. */
  readonly before: { readonly content: FrozenContent; readonly at: number } | null;
  /** The release itself; null for a draft. */
  readonly release: ReleaseState | null;
  /** The keys that are not to be relied upon, as it stands at the end of the log: the release says nothing of them itself. */
  readonly revocations: readonly RevocationState[];
};
