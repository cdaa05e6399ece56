import type {
  BackupProgress,
  BackupView,
  LossView,
  RescueView,
  SalvagedView,
} from '../../../shared/contract/backup-views.ts';
import type { Refusal } from '../../../shared/lib/refusal.ts';
import type { Holdings } from './holdings.ts';
import type { Proven } from './prove-copy.ts';

/** Which file, where its backups lie, which of them is meant (null: the newest that is whole), and where copies may be made. */
type OfFile = {
  readonly root: string;
  readonly file: string;
  readonly backup: string | null;
  readonly scratch: string;
};

/** What a file says that matters to a backup that is to be brought back. */
export type FileSays = {
  /** The keys of the persons in it; `nobody-knows` where they are not whole, so that nobody is taken to be erased. */
  readonly persons: readonly string[] | 'nobody-knows';
  /** Which mapping it is, the hash of its first event; null where it does not say. */
  readonly mapping: string | null;
};

/** What the thread can be given, and what it then answers. */
type Works = {
  /** Writes a copy without remains of the pages as they lay, and proves it. */
  readonly copy: {
    readonly task: { readonly pages: string; readonly path: string; readonly holdings: Holdings };
    readonly answer: Proven;
  };
  /** Finds a backup that is whole. */
  readonly choose: { readonly task: OfFile; readonly answer: BackupView };
  /** What would be lost of a file that nobody has open. */
  readonly loss: { readonly task: OfFile; readonly answer: LossView };
  /** The ways out for a file that cannot be opened. */
  readonly rescue: { readonly task: Omit<OfFile, 'backup'>; readonly answer: RescueView };
  /** Saves what holds of a damaged file. */
  readonly salvage: {
    readonly task: Omit<OfFile, 'backup'> & { readonly out: string; readonly temporary: string };
    readonly answer: SalvagedView;
  };
  /** Writes a backup that is to be brought back under a temporary name, and proves it there. */
  readonly bring: {
    readonly task: OfFile & {
      readonly temporary: string;
      /** What the file says of itself where it is open; null where it is to be read, if it is there. */
      readonly said: FileSays | null;
      /** Whether the backup must be of the same mapping as the file. */
      readonly same: boolean;
    };
    readonly answer: { readonly proven: Proven; readonly personsLeftOut: number };
  };
};

export type WorkKind = keyof Works;
export type TaskOf<K extends WorkKind> = Works[K]['task'];
export type AnswerOf<K extends WorkKind> = Works[K]['answer'];

/** A task, and of which kind it is. */
export type ThreadTask = {
  [K in WorkKind]: { readonly kind: K; readonly task: TaskOf<K> };
}[WorkKind];

/** What the thread tells: how far it has come, and at last how it ended. */
export type ThreadTold<K extends WorkKind> =
  | BackupProgress
  | { readonly kind: 'done'; readonly answer: AnswerOf<K> }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly code: string; readonly reason: string };
