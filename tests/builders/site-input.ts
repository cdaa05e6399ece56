import { appendixDocument } from '../../shared/appendix/appendix.ts';
import { profile } from '../../shared/codebook/profile.ts';
import { deriveOutcome } from '../../shared/codebook/derive-outcome.ts';
import { judgementId } from '../../shared/lib/ids.ts';
import type { Round } from '../../shared/events/round.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import type { FrozenContent } from '../../shared/release/frozen-content.ts';
import type { SiteHouse, SiteInput } from '../../shared/site/site-input.ts';
import { appendixInputFrom } from './appendix-input.ts';
import {
  frozenFrom,
  interview,
  markOf,
  notReached,
  registerRound,
  stateOf,
  voteFor,
} from './frozen-content.ts';

/** A house that has said nothing of itself. */
export const silentHouse: SiteHouse = {
  publisher: null,
  licence: null,
  contact: null,
  address: null,
};

/** A round and the states of its entries. */
type Told = { readonly round: Round; readonly states: readonly EntryState[] };

const themes = ['kreft', 'diabetes', 'kols', 'smerte', 'demens', 'levevaner'];

/** An invented web review of every municipality of 2024, some of them chosen to show the breadth. */
export function reviewedPages(): Told {
  const round = registerRound('nettsider-2023', '2024-01-01', {
    name: 'Nettsider 2023',
    invented: true,
  });
  const states = round.units.flatMap(({ number }, at) => {
    if (at % 41 === 3) return [notReached(number)];
    const answers = profile.parse({
      informasjon: [at % 5 === 0 ? 'nei' : 'ja'],
      ...(at % 5 === 0
        ? {}
        : {
            tilbudsform:
              at % 3 === 0
                ? ['gruppe', 'individuelt']
                : at % 3 === 1
                  ? ['gruppe']
                  : ['individuelt'],
            tema: [themes[at % 6] ?? 'kreft', themes[(at + 2) % 6] ?? 'kols'],
            arena: ['frisklivssentral'],
          }),
      utvalgt: [at % 9 === 1 && at % 5 !== 0 ? 'ja' : 'nei'],
    });
    const outcome = deriveOutcome(round.codebook, answers);
    return [
      stateOf(number, {
        statements: [
          interview({
            source: 'nettside',
            informant: null,
            link: `https://www.kommune-${number}.example/mestring`,
            text: 'Kurs i mestring, åtte kvelder, i gruppe.',
          }),
        ],
        judgements: [voteFor(outcome, { id: judgementId.parse(`n-${number}`), answers })],
      }),
    ];
  });
  return { round, states };
}

/** Invented interviews in every municipality of 2015, with every outcome, doubt and partners. */
export function interviewed(): Told {
  const round = registerRound('tjenester-2015', '2015-01-01', { invented: true });
  const states = round.units.flatMap(({ number, name }, at) => {
    if (at % 53 === 1) return [notReached(number)];
    if (at % 97 === 2) return [];
    const service = at % 6 === 0;
    const together = at % 18 === 0;
    const answers = profile.parse({
      form: [service ? 'koordinator' : 'ingen'],
      ...(service
        ? {
            samarbeid: [
              together ? (at % 36 === 0 ? 'interkommunal-vert' : 'interkommunal-deltaker') : 'egen',
            ],
          }
        : {}),
      gruppebasert: [service ? 'ja' : 'nei'],
      mestring: [service ? 'ja' : 'nei'],
      'planlagt-sammen': [service ? 'ja' : 'nei'],
      'gjennomfort-sammen': [service ? 'ja' : 'nei'],
      'evaluert-sammen': [service ? 'ja' : 'nei'],
      planer: [at % 13 === 5 ? 'godt-i-gang' : service ? 'etablert' : 'ingen'],
    });
    const outcome = deriveOutcome(round.codebook, answers);
    const other = outcome === 'ingen-tjeneste' ? 'egen-tjeneste' : 'ingen-tjeneste';
    return [
      stateOf(number, {
        statements: [
          interview({
            text: together
              ? `Vi i ${name} har tjenesten sammen med nabokommunene.`
              : 'Vi har en koordinator i halv stilling som holder i gruppene.',
            link: together ? 'https://www.felles.example/mestring' : null,
          }),
        ],
        contact: service
          ? {
              department: 'Helse og mestring',
              phone: '22 33 44 55',
              email: 'mestring@kommunen.example',
              link: 'https://kommunen.example/mestring',
            }
          : null,
        judgements: [
          voteFor(outcome, {
            answers,
            borderline:
              at % 17 === 0
                ? markOf(
                    'mestring',
                    other,
                    'Kurset er i gruppe, men brukerne er lite med i planleggingen.',
                  )
                : null,
          }),
        ],
      }),
    ];
  });
  return { round, states };
}

/** In: what was told. Out: it as release 1.0. */
export function releasedFrom({ round, states }: Told): FrozenContent {
  return frozenFrom(round, states);
}

/** In: what was told. Out: what the site of it is made from. */
export function siteInputOf(told: Told, change: Partial<SiteInput> = {}): SiteInput {
  return {
    shown: {
      content: releasedFrom(told),
      signatures: [
        {
          text: 'Kari Nordmann, redaktør: Godkjent for publisering (5. mars 2015)',
          revoked: null,
        },
      ],
      manifest: 'a'.repeat(64),
      notices: [],
    },
    corrected: null,
    earlier: [],
    others: [],
    appendix: appendixDocument(appendixInputFrom(told.round, told.states)),
    house: silentHouse,
    ...change,
  };
}
