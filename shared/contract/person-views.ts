import type { PersonField } from '../events/person.ts';
import type { ContactAttempt } from '../events/event.ts';
import type { IsoDate, RoundId, UnitNumber } from '../lib/ids.ts';
import type { PersonDetails } from '../personal/mentions.ts';

/** Who did it and when, and in which words. */
export type PersonAct = { readonly time: string; readonly by: string; readonly reason: string };

export type ConsentView = {
  readonly fields: readonly PersonField[];
  readonly date: IsoDate;
  /** How it was given. */
  readonly how: string;
  readonly time: string;
  readonly by: string;
  /** Why it no longer holds; null while it does. */
  readonly withdrawn: PersonAct | null;
};

/** What is held of a contact person in one entry. */
export type HeldRecord = PersonDetails & {
  readonly key: string;
  readonly round: RoundId;
  readonly roundName: string;
  readonly unit: UnitNumber;
  readonly unitName: string;
  /** When it was written down, and by whom. */
  readonly since: string;
  readonly by: string;
  /** Why it is held: the attempt to reach somebody in which it was written down. */
  readonly attempt: Pick<ContactAttempt, 'date' | 'department' | 'result'>;
  readonly blocked: PersonAct | null;
  readonly consents: readonly ConsentView[];
};

/** One person, in however many entries. */
export type HeldPerson = {
  /** The key of the first record: stands for the person as long as it is held. */
  readonly key: string;
  readonly name: string;
  readonly records: readonly HeldRecord[];
  /** Keys of others of the same name: the same person, perhaps, but nothing says so. */
  readonly namesakes: readonly string[];
};

/** That somebody was held here once; who, nobody can say any more. */
export type ErasedPerson = PersonAct & {
  readonly key: string;
  readonly roundName: string;
  readonly unit: UnitNumber;
  readonly unitName: string;
};

/** Everything the file holds about contact persons, of every round. */
export type HeldView = {
  readonly persons: readonly HeldPerson[];
  readonly erased: readonly ErasedPerson[];
  readonly rounds: readonly {
    readonly id: RoundId;
    readonly name: string;
    readonly asked: boolean;
    readonly records: number;
  }[];
};

/** A text in the log that may say who somebody is. */
export type PossiblePersonal = {
  readonly kind: 'navn' | 'epost' | 'telefon';
  /** Null, and the names empty, for what is said of the whole mapping. */
  readonly round: RoundId | null;
  readonly roundName: string;
  readonly unit: UnitNumber | null;
  readonly unitName: string;
  /** What the field is called. */
  readonly place: string;
  readonly found: string;
};

/** What erasing takes away, and what it cannot. */
export type ErasureView = {
  readonly records: number;
  /** Drafts, begun judgements and begun resolutions in which the person is mentioned; the mention is taken out. */
  readonly drafts: number;
  /** Texts in the log that mention the person; they stay, for the log is never changed. */
  readonly inLog: readonly PossiblePersonal[];
  /** Releases frozen while a consent of the person held: what stands there, stands. */
  readonly releases: readonly string[];
  /** Backups of the file made before, which still hold the person until they are renewed. */
  readonly backups: number;
};
