import type { HeldRecord, PossiblePersonal } from '../contract/person-views.ts';

/** Everything that is held of a person, as it is given to them. Norwegian names: it is read by people outside the house. */
export type PersonExtract = {
  readonly kartlegging: string;
  /** When it was taken out, UTC. */
  readonly tatt_ut: string;
  readonly oppføringer: readonly {
    readonly navn: string;
    readonly rolle: string;
    readonly telefon: string;
    readonly epost: string;
    readonly kommune: string;
    readonly kommunenummer: string;
    readonly runde: string;
    readonly registrert: string;
    readonly registrert_av: string;
    readonly grunn: string;
    readonly sperret: { readonly fra: string; readonly begrunnelse: string } | null;
    readonly samtykker: readonly {
      readonly gjelder: readonly string[];
      readonly dato: string;
      readonly gitt: string;
      readonly trukket_tilbake: string | null;
    }[];
  }[];
  /** Texts in the log that mention them. */
  readonly tekster: readonly {
    readonly kommune: string;
    readonly runde: string;
    readonly sted: string;
    readonly tekst: string;
  }[];
};

const attemptWords: Readonly<Record<HeldRecord['attempt']['result'], string>> = {
  svar: 'svarte',
  'ikke-svar': 'svarte ikke',
  'vist-videre': 'viste videre',
  'ville-ikke-svare': 'ville ikke svare',
};

const reasonOf = ({ attempt }: HeldRecord): string =>
  `Kontaktforsøk ${attempt.date} til ${attempt.department}, som ${attemptWords[attempt.result]}`;

function entryOf(one: HeldRecord): PersonExtract['oppføringer'][number] {
  const { blocked } = one;
  return {
    navn: one.name,
    rolle: one.role ?? '',
    telefon: one.phone,
    epost: one.email,
    kommune: one.unitName,
    kommunenummer: one.unit,
    runde: one.roundName,
    registrert: one.since,
    registrert_av: one.by,
    grunn: reasonOf(one),
    sperret: blocked === null ? null : { fra: blocked.time, begrunnelse: blocked.reason },
    samtykker: one.consents.map(({ fields, date, how, withdrawn }) => ({
      gjelder: fields,
      dato: date,
      gitt: how,
      trukket_tilbake: withdrawn?.time ?? null,
    })),
  };
}

/** In: what the file is called, when, and everything that is held of a person. Out: the extract. */
export function personExtract(held: {
  readonly mapping: string;
  readonly time: string;
  readonly records: readonly HeldRecord[];
  readonly texts: readonly PossiblePersonal[];
}): PersonExtract {
  return {
    kartlegging: held.mapping,
    tatt_ut: held.time,
    oppføringer: held.records.map(entryOf),
    tekster: held.texts.map(({ unitName, roundName, place, found }) => ({
      kommune: unitName === '' ? 'Hele kartleggingen' : unitName,
      runde: roundName,
      sted: place,
      tekst: found,
    })),
  };
}
