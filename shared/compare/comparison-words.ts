import type { Codebook } from '../codebook/codebook.ts';
import { criterionLabel } from '../codebook/labels.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { CriterionId } from '../lib/ids.ts';
import { listText } from '../lib/norwegian-format.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import type { Basis, Cause } from './cause.ts';
import type { Fate } from './fate.ts';

/** What has happened to units, as a row of a table says it. */
export const fateWords: Readonly<Record<Fate, string>> = {
  stable: 'Uendret',
  renamed: 'Nytt navn',
  renumbered: 'Nytt nummer',
  merged: 'Slått sammen',
  split: 'Delt',
  'merged-and-split': 'Slått sammen med del av en delt',
};

/** Why an outcome is another one, as a row of a table says it. */
export const causeWords: Readonly<Record<Cause, string>> = {
  service: 'Tjenesten er endret',
  criteria: 'Kriteriene er endret',
  judgement: 'Vurdert annerledes',
  borders: 'Grensene er endret',
};

/** In: the content of a round. Out: which version of it is compared: «Kartlegging 2015, utgivelse 1.0». */
export function versionWords({ round, release }: FrozenContent): string {
  return release === null ? `${round}, utkast` : `${round}, utgivelse ${release}`;
}

function quoted(codebook: Codebook, criteria: readonly CriterionId[]): string {
  return listText(criteria.map((id) => `«${criterionLabel(codebook, id)}»`));
}

/** In: the codebook of the later round, and what a cause rests on. Out: one sentence in bokmål. */
export function basisWords(codebook: Codebook, basis: Basis): string {
  switch (basis.kind) {
    case 'borders':
      return 'Følger av sammenslåing eller deling: En annen av delene har dette utfallet.';
    case 'rederived':
      return 'De gamle svarene gir det nye utfallet etter de nye reglene.';
    case 'not-asked':
      return `Det nye utfallet følger av det som ikke ble spurt om på samme måte før: ${quoted(codebook, basis.criteria)}.`;
    case 'nothing-in-common':
      return 'Kodebøkene har ingen kriterier felles; endringen kan ikke skilles fra endrede kriterier.';
    case 'answers':
      return `Svarene er andre, og det avgjør: ${quoted(codebook, basis.criteria)}.`;
    case 'answers-missing':
      return 'Den ene runden har bare utfallet, ikke svarene bak.';
    case 'same-answers':
      return 'Svarene gir det samme etter de samme reglene; skjønnet er et annet.';
    case 'same-sources':
      return `Kildene sier det samme om ${quoted(codebook, basis.criteria)}, men svarene er lest annerledes.`;
    default:
      return assertNever(basis);
  }
}
