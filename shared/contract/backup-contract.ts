import { eventIterator, type } from '@orpc/contract';
import { z } from 'zod';
import type {
  BackupsView,
  BackupView,
  InSteps,
  LossView,
  RescueView,
  RestoredView,
  SalvagedView,
} from './backup-views.ts';
import type { Refusal } from '../lib/refusal.ts';
import { procedure } from './refused.ts';

const path = z.string().min(1);
/** The file named, or the open mapping. */
const file = path.nullable();

const lossAsked = z.strictObject({ file, backup: path.nullable() });
const restoreAsked = lossAsked.extend({ out: path.nullable() });
const rescueAsked = z.strictObject({ file: path });
const salvageAsked = rescueAsked.extend({ out: path.nullable() });
/** Told step by step: the store answers meanwhile, and aborting the call stops the work. */
const inSteps = <A>() => eventIterator(type<InSteps<A>>());

export const backupContract = {
  /** The backups of a mapping, newest first. */
  list: procedure.input(z.strictObject({ file })).output(type<BackupsView>()),
  /** Why the last backup could not be made; null where it could. */
  trouble: procedure.output(type<Refusal | null>()),
  /** Makes a backup of the open mapping now, in its place or as a file of its own. */
  make: procedure.input(z.strictObject({ out: path.nullable() })).output(type<BackupView>()),
  /** What would be lost if a backup, the newest where none is named, took the place of the file. */
  loss: procedure.input(lossAsked).output(inSteps<LossView>()),
  /** Brings a backup back in the place of the file, which is kept under another name, or as a file of its own. */
  restore: procedure.input(restoreAsked).output(inSteps<RestoredView>()),
  /** The ways out for a file that cannot be opened, and what would be lost with each. */
  rescue: procedure.input(rescueAsked).output(inSteps<RescueView>()),
  /** Saves what holds of a file into a new one; null asks where. Out: null where the person closed the dialog. */
  salvage: procedure.input(salvageAsked).output(inSteps<SalvagedView | null>()),
  /** Whether an import or a release may go on without a backup. */
  need: procedure.input(z.strictObject({ needed: z.boolean() })).output(type<null>()),
  /** Has backups made in another folder, asked for, or in the program's own. Out: false where the dialog was closed. */
  move: procedure.input(z.strictObject({ own: z.boolean() })).output(type<boolean>()),
};
