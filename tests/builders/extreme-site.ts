import { appendixDocument } from '../../shared/appendix/appendix.ts';
import { profile } from '../../shared/codebook/profile.ts';
import { contestId, isoDate, judgementId, releaseNumber } from '../../shared/lib/ids.ts';
import type { EntryState } from '../../shared/projections/entry-state.ts';
import type { SiteInput } from '../../shared/site/site-input.ts';
import { appendixInputFrom } from './appendix-input.ts';
import {
  answersOfKind,
  frozenFrom,
  interview,
  markOf,
  registerRound,
  stateOf,
  voteFor,
} from './frozen-content.ts';
import { releasedFrom, reviewedPages, silentHouse, siteInputOf } from './site-input.ts';

/** Where each extreme stands in the site of `extremeSite`. */
export const extremes = {
  longName: '0101',
  manyOffers: '0104',
  longRationale: '0105',
  nothing: '0106',
  contested: '0111',
} as const;

const longName =
  'Nordre og Søndre Indre Østfoldhalvøya samkommune med Ytterøyene og Hvaler–Fredrikstad';

const sentence =
  'Kommunen har hatt grupper for pårørende siden 2009, men brukerne har vært lite med i planleggingen. ';
const longText = Array.from({ length: 6 }, () => sentence.repeat(22).trim()).join('\n\n');
const noSpaces = `https://www.kommunen.example/${'helse-og-mestring/'.repeat(14)}kurs?aar=2015`;
const oneWord = `Lærings${'ogmestrings'.repeat(30)}tjenesten`;

/** Forty offers as forty statements, some with an address that no line holds. */
const offers = Array.from({ length: 40 }, (_, at) =>
  interview({
    source: at % 2 === 0 ? 'nettside' : 'telefonintervju',
    informant:
      at % 2 === 0 ? null : 'Leder for koordinerende enhet, habilitering og rehabilitering',
    text: `Tilbud ${String(at + 1)}: kurs i mestring, ${String(2 + (at % 7))} kvelder, i gruppe, sammen med erfarne brukere.`,
    link: at % 2 === 0 ? `${noSpaces}&tilbud=${String(at + 1)}` : null,
  }),
);

function stateAt(unit: string, at: number): readonly EntryState[] {
  const service = answersOfKind('egen');
  switch (unit) {
    case extremes.longName:
      return [stateOf(unit, { judgements: [voteFor('egen-tjeneste', { answers: service })] })];
    case extremes.manyOffers:
      return [
        stateOf(unit, {
          statements: offers,
          contact: {
            department: 'Avdeling for helse, mestring, habilitering, rehabilitering og folkehelse',
            phone: '22 33 44 55',
            email: 'laerings.og.mestringstjenesten.for.hele.kommunen@kommunen.example',
            link: noSpaces,
          },
          judgements: [voteFor('egen-tjeneste', { answers: service })],
        }),
      ];
    case extremes.longRationale:
      return [
        stateOf(unit, {
          statements: [interview({ text: longText }), interview({ text: oneWord })],
          judgements: [
            voteFor('egen-tjeneste', {
              answers: service,
              borderline: markOf('mestring', 'ingen-tjeneste', longText),
              rationale: `${oneWord} ${longText}`,
            }),
          ],
        }),
      ];
    case extremes.nothing:
      return [];
    case extremes.contested:
      return [
        stateOf(unit, {
          statements: [interview()],
          judgements: [voteFor('ingen-tjeneste', { answers: answersOfKind('ingen') })],
          contests: [
            {
              id: contestId.parse('i-1'),
              role: 'Kommunalsjef',
              date: isoDate.parse('2015-03-20'),
              text: sentence.repeat(12),
              at: 46,
              time: '2015-03-20T12:00:00.000Z',
              by: 'stream',
              answer: null,
            },
          ],
        }),
      ];
    default: {
      const borderline =
        at >= 10 && at < 210 ? markOf('mestring', 'egen-tjeneste', sentence.trim()) : null;
      const vote = { answers: answersOfKind('ingen'), borderline };
      return [
        stateOf(unit, { statements: [interview()], judgements: [voteFor('ingen-tjeneste', vote)] }),
      ];
    }
  }
}

/**
 * A site of everything that is too much or nothing at all: a name of more than eighty letters, forty offers, a rationale
 * of pages, an entry without anything, one that is contested, two hundred borderline cases, a release that corrects an
 * earlier one in sixty numbers, is corrected itself, and is signed with a key that has been revoked since.
 */
export function extremeSite(): SiteInput {
  const plain = registerRound('tjenester-2015', '2015-01-01', { invented: true });
  const round = {
    ...plain,
    units: plain.units.map((one) =>
      one.number === extremes.longName ? { ...one, name: longName } : one,
    ),
  };
  const states = round.units.flatMap(({ number }, at) => stateAt(number, at));
  const content = frozenFrom(round, states);
  const number = (n: number) => ({ n, denominator: 428, low: n, high: n + 3 });
  const correction = {
    release: releaseNumber.parse('0.9'),
    notice: sentence.repeat(3).trim(),
    numbers: Array.from({ length: 60 }, (_, at) => ({
      table: 'utfall-fylke',
      row: `rad-${String(at)}`,
      column: 'egen-tjeneste',
      words: {
        table: 'Utfall etter fylke',
        row: round.counties[at % round.counties.length]?.name ?? '',
        column: `Egen tjeneste ${String(at)}`,
      },
      from: number(at),
      to: number(at + 2),
    })),
  };
  const revoked =
    'Nøkkelen er meldt stjålet og trukket tilbake fra 1. mars 2015, før dette ble signert. Signaturen er ikke til å stole på.';
  return {
    shown: {
      content: { ...content, correction },
      signatures: [
        { text: 'Kari Nordmann, redaktør: Godkjent for publisering (5. mars 2015)', revoked: null },
        { text: 'Ola Hansen, fagleder: Jeg går god for innholdet (5. mars 2015)', revoked },
      ],
      manifest: 'a'.repeat(64),
      notices: [`Retter utgivelse 0.9: ${sentence.repeat(3).trim()}`],
    },
    corrected: 'Rettet av utgivelse 1.1, 1.2 og 1.3.',
    earlier: [],
    others: [releasedFrom(reviewedPages())],
    appendix: appendixDocument(appendixInputFrom(round, states)),
    house: {
      publisher: 'Nasjonal kompetansetjeneste for læring og mestring innen helse',
      licence: 'https://creativecommons.org/licenses/by/4.0/deed.no',
      contact: 'https://www.kompetansetjenesten.example/kontakt-oss',
      address: null,
    },
  };
}

/** A web review in which every criterion has every answer in some municipalities, and a selection in each county. */
export function extremeReview(): SiteInput {
  const { round, states } = reviewedPages();
  const everything = profile.parse(
    Object.fromEntries(
      round.codebook.criteria.map(({ id, multiple, answers }) => [
        id,
        (multiple ? answers : answers.slice(0, 1)).map((one) => one.id),
      ]),
    ),
  );
  const full = states.map((one, at) =>
    at % 9 !== 1
      ? one
      : stateOf(one.unit, {
          statements: [...offers],
          judgements: [
            voteFor('gruppe-og-individuelt', {
              id: judgementId.parse(`x-${one.unit}`),
              answers: { ...everything },
            }),
          ],
        }),
  );
  return siteInputOf({ round, states: full }, { house: silentHouse });
}
