import type { WeighingView } from '../../../../shared/contract/precedent-contract.ts';

/** What can be made of an earlier case. */
export type Stance = WeighingView['stance'];

export const stances: readonly Stance[] = ['folger', 'skiller', 'fraviker'];

/** As the catalogue of actions spells them. */
export const stanceKeys: Readonly<Record<Stance, string>> = {
  folger: 'Shift+l',
  skiller: 'Shift+s',
  fraviker: 'Shift+v',
};
