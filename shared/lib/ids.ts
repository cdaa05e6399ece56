import { z } from 'zod';

/** A municipality (`0403`) or a city district (`030101`); digits, leading zero kept. */
export const unitNumber = z
  .string()
  .regex(/^\d{4}(\d{2})?$/)
  .brand<'UnitNumber'>();
export type UnitNumber = z.infer<typeof unitNumber>;

/** A county, two digits. */
export const countyNumber = z
  .string()
  .regex(/^\d{2}$/)
  .brand<'CountyNumber'>();
export type CountyNumber = z.infer<typeof countyNumber>;

/** A calendar date, `2015-03-05`; that the day exists is part of the schema. */
export const isoDate = z.iso.date().brand<'IsoDate'>();
export type IsoDate = z.infer<typeof isoDate>;

/** A moment in UTC with milliseconds, `2015-03-05T12:00:00.000Z`. */
export const isoTime = z.iso.datetime({ precision: 3 }).brand<'IsoTime'>();
export type IsoTime = z.infer<typeof isoTime>;

/** A SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256Hex = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256Hex'>();
export type Sha256Hex = z.infer<typeof sha256Hex>;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A criterion of a codebook, e.g. `form`. */
export const criterionId = slug.brand<'CriterionId'>();
export type CriterionId = z.infer<typeof criterionId>;

/** One of the answers a criterion offers, e.g. `uklart`. */
export const answerId = slug.brand<'AnswerId'>();
export type AnswerId = z.infer<typeof answerId>;

/** An outcome of a codebook, e.g. `egen-tjeneste`. */
export const outcomeId = slug.brand<'OutcomeId'>();
export type OutcomeId = z.infer<typeof outcomeId>;

const opaque = z.string().min(1).max(80);

/** A round of mapping within one file. */
export const roundId = opaque.brand<'RoundId'>();
export type RoundId = z.infer<typeof roundId>;

/** The author of a stream in the log: the fingerprint of the adviser's first public key. */
export const adviserId = opaque.brand<'AdviserId'>();
export type AdviserId = z.infer<typeof adviserId>;

/** A statement from a source. */
export const statementId = opaque.brand<'StatementId'>();
export type StatementId = z.infer<typeof statementId>;

/** One adviser's judgement of one entry. */
export const judgementId = opaque.brand<'JudgementId'>();
export type JudgementId = z.infer<typeof judgementId>;

/** What settles differing judgements of one entry. */
export const resolutionId = opaque.brand<'ResolutionId'>();
export type ResolutionId = z.infer<typeof resolutionId>;

/** A comment on an entry. */
export const commentId = opaque.brand<'CommentId'>();
export type CommentId = z.infer<typeof commentId>;

/** What a municipality says against its own entry. */
export const contestId = opaque.brand<'ContestId'>();
export type ContestId = z.infer<typeof contestId>;

/** A waiver of what stands in the way of a release. */
export const waiverId = opaque.brand<'WaiverId'>();
export type WaiverId = z.infer<typeof waiverId>;

/** A numbered release, `1.0`. */
export const releaseNumber = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,3})\.(?:0|[1-9]\d{0,3})$/)
  .brand<'ReleaseNumber'>();
export type ReleaseNumber = z.infer<typeof releaseNumber>;
