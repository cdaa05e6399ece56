import { useState } from 'react';
import type { DraftView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';

/** What stands to the left of the entry. */
export type BesideEntry = 'queue' | 'precedents';

let last: BesideEntry = 'queue';

/** Out: what stands to the left, and how to change it; it stays so for as long as the window lives. */
export function useBesideEntry(): readonly [BesideEntry, (beside: BesideEntry) => void] {
  const [beside, setBeside] = useState(last);
  return [
    beside,
    (next) => {
      last = next;
      setBeside(next);
    },
  ];
}

/** The form of an entry as it stands, for those who stand beside it. */
export type SeenForm = { readonly unit: UnitNumber; readonly draft: DraftView };
