import { z } from 'zod';
import { piece } from '../article/piece.ts';
import { codebook } from '../codebook/codebook.ts';
import {
  adviserId,
  commentId,
  contestId,
  isoDate,
  isoTime,
  judgementId,
  releaseNumber,
  resolutionId,
  roundId,
  sha256Hex,
  statementId,
  unitNumber,
  waiverId,
} from '../lib/ids.ts';
import { assignee, task } from './assignment.ts';
import { judgement } from './judgement.ts';
import { publicKey, revocationReason } from './key.ts';
import { personEvents } from './person.ts';
import { precedentWeighing } from './precedent.ts';
import { frozenRelease, minisignature, releaseSignature } from './release.ts';
import { resolution } from './resolution.ts';
import { factSheet, linkCheck, requirableKind, waiver } from './obstacle.ts';
import { round } from './round.ts';
import { chosenUnits } from './selection.ts';
import { signingRule } from './signing-rule.ts';
import { settlement } from './settlement.ts';
import { statement } from './statement.ts';
import { comment, contest } from './thread.ts';
import { pieceId } from '../tables/specification.ts';

const text = z.string().trim().min(1);

/** One row of an import as it was stored. `key` is what makes the same row, imported again, store nothing. */
export const importedRow = z.strictObject({
  row: z.int().min(1),
  key: z.string().min(8).max(64),
  unit: unitNumber,
  statement: statement.nullable(),
  judgement: judgement.nullable(),
  notReached: z.boolean(),
});
export type ImportedRow = z.infer<typeof importedRow>;

/** An attempt to reach the right person. Who it was, if a person, is a reference into the personal data. */
export const contactAttempt = z.strictObject({
  date: isoDate,
  department: text,
  result: z.enum(['svar', 'ikke-svar', 'vist-videre', 'ville-ikke-svare']),
  note: z.string(),
  person: z.string().nullable(),
});
export type ContactAttempt = z.infer<typeof contactAttempt>;

/** How the public reaches the service. Of the service, never of a person. */
export const serviceContact = z.strictObject({
  department: z.string(),
  phone: z.string(),
  email: z.string(),
  link: z.string(),
});
export type ServiceContact = z.infer<typeof serviceContact>;

const inEntry = { round: roundId, unit: unitNumber };

/** The rows that somebody brought in from a file, or a portion of them. */
export const rowsImported = z.strictObject({
  type: z.literal('rows-imported'),
  round: roundId,
  file: text,
  fileHash: sha256Hex,
  sheet: z.string(),
  /** Heading to meaning, as it was used. */
  columns: z.record(z.string(), z.string()),
  rows: z.array(importedRow).min(1),
});

/** Everything that can be in the log, named after what a person did. */
export const event = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('mapping-created'), name: text, program: text }),
  z.strictObject({
    type: z.literal('adviser-joined'),
    adviser: adviserId,
    name: text,
    title: z.string(),
    key: text,
    /** The stream of the same person before this key; that stream ends with naming this one. */
    succeeds: adviserId.optional(),
  }),
  z.strictObject({ type: z.literal('round-started'), round }),
  rowsImported,
  z.strictObject({ type: z.literal('statement-added'), ...inEntry, statement }),
  z.strictObject({
    type: z.literal('statement-withdrawn'),
    ...inEntry,
    statement: statementId,
    reason: text,
  }),
  z.strictObject({ type: z.literal('contact-attempted'), ...inEntry, attempt: contactAttempt }),
  z.strictObject({ type: z.literal('service-contact-set'), ...inEntry, contact: serviceContact }),
  z.strictObject({ type: z.literal('not-reached-marked'), ...inEntry, reason: text }),
  z.strictObject({ type: z.literal('not-reached-withdrawn'), ...inEntry, reason: text }),
  z.strictObject({ type: z.literal('judged'), ...inEntry, judgement }),
  z.strictObject({
    type: z.literal('judgement-withdrawn'),
    ...inEntry,
    judgement: judgementId,
    reason: text,
  }),
  z.strictObject({
    type: z.literal('adviser-deactivated'),
    adviser: adviserId,
    reason: text,
  }),
  z.strictObject({ type: z.literal('adviser-reactivated'), adviser: adviserId, reason: text }),
  /** `to` null: nobody is asked any longer. */
  z.strictObject({ type: z.literal('assigned'), ...inEntry, task, to: assignee.nullable() }),
  z.strictObject({ type: z.literal('resolved'), ...inEntry, resolution }),
  z.strictObject({
    type: z.literal('resolution-withdrawn'),
    ...inEntry,
    resolution: resolutionId,
    reason: text,
  }),
  z.strictObject({ type: z.literal('conflict-settled'), ...inEntry, settlement }),
  z.strictObject({
    type: z.literal('precedent-weighed'),
    ...inEntry,
    /** The name of the one who weighed it. */
    by: text,
    weighing: precedentWeighing,
  }),
  /** A new version of the round's codebook. Earlier judgements stay with the version they were made under. */
  z.strictObject({
    type: z.literal('codebook-changed'),
    round: roundId,
    codebook,
    codebookHash: sha256Hex,
    reason: text,
  }),
  /** Holds for what is frozen after it. */
  z.strictObject({
    type: z.literal('signing-rule-changed'),
    round: roundId,
    signatures: z.int().min(1).max(20),
    signing: signingRule,
    reason: text,
  }),
  /** Ends its author's stream: the person goes on under another key, whose stream begins with saying so too. */
  z.strictObject({ type: z.literal('key-changed'), to: adviserId, key: publicKey }),
  /** Somebody answers for whose a key is. */
  z.strictObject({
    type: z.literal('key-vouched'),
    key: publicKey,
    /** The author that this key makes. */
    adviser: adviserId,
    name: text,
    /** The adviser of the file whose person it is; null where the file knows nobody of the name. */
    for: adviserId.nullable(),
    /** The name of the one who answers for it. */
    by: text,
    words: text,
  }),
  z.strictObject({
    type: z.literal('key-revoked'),
    key: publicKey,
    adviser: adviserId,
    /** From when on nothing that it has signed is to be relied upon. */
    from: isoTime,
    reason: revocationReason,
    by: text,
    words: z.string(),
  }),
  /** A table, figure or sentence of the article; one with the same id before it is replaced. */
  z.strictObject({ type: z.literal('piece-saved'), piece }),
  z.strictObject({ type: z.literal('piece-removed'), id: pieceId, reason: z.string() }),
  z.strictObject({ type: z.literal('pieces-arranged'), order: z.array(pieceId) }),
  z.strictObject({ type: z.literal('commented'), ...inEntry, by: text, comment }),
  z.strictObject({
    type: z.literal('comment-settled'),
    ...inEntry,
    comment: commentId,
    note: z.string(),
  }),
  z.strictObject({
    type: z.literal('comment-reopened'),
    ...inEntry,
    comment: commentId,
    reason: text,
  }),
  z.strictObject({ type: z.literal('entry-contested'), ...inEntry, contest }),
  z.strictObject({
    type: z.literal('contest-answered'),
    ...inEntry,
    contest: contestId,
    decision: z.enum(['endret', 'beholdt']),
    reason: text,
  }),
  z.strictObject({ type: z.literal('link-checked'), ...inEntry, check: linkCheck }),
  z.strictObject({ type: z.literal('fact-sheet-sent'), ...inEntry, sheet: factSheet }),
  /** It was marked as sent by mistake. */
  z.strictObject({ type: z.literal('fact-sheet-withdrawn'), ...inEntry, reason: text }),
  /** What of that which is told before a release also stands in its way. */
  z.strictObject({
    type: z.literal('release-requirements-set'),
    round: roundId,
    kinds: z.array(requirableKind),
    by: text,
  }),
  z.strictObject({ type: z.literal('obstacle-waived'), waiver }),
  z.strictObject({
    type: z.literal('waiver-withdrawn'),
    round: roundId,
    waiver: waiverId,
    reason: text,
  }),
  ...personEvents,
  /** Which units of a county show its breadth; what was said of the county before is replaced. */
  z.strictObject({
    type: z.literal('selection-set'),
    round: roundId,
    by: text,
    chosen: chosenUnits,
  }),
  z.strictObject({ type: z.literal('release-frozen'), release: frozenRelease }),
  z.strictObject({
    type: z.literal('release-signed'),
    round: roundId,
    number: releaseNumber,
    candidate: z.int().min(1),
    manifest: sha256Hex,
    signature: releaseSignature,
    /** Of releases whose folder holds it. */
    minisign: minisignature.optional(),
  }),
]);
export type Event = z.infer<typeof event>;
export type EventType = Event['type'];
export type EventOf<T extends EventType> = Extract<Event, { readonly type: T }>;
