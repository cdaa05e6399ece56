import { refuse, type Refusal } from '../../shared/lib/refusal.ts';
import { assertNever } from '../../shared/lib/assert-never.ts';

/** Why a whole file is refused. `reason` is a Norwegian sentence with its full stop. */
export type Fault =
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'too-large'; readonly size: string; readonly limit: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'cancelled' };

/** Carries a fault from deep inside a reader up to `readWorkbook`, which knows the file's name. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** In: a Norwegian sentence. Out: the fault to throw where a file cannot be read. */
export function unreadable(reason: string): FileFault {
  return new FileFault({ kind: 'unreadable', reason });
}

/** In: what was found and what is allowed, as they are to be shown. Out: the fault to throw. */
export function tooLarge(size: string, limit: string): FileFault {
  return new FileFault({ kind: 'too-large', size, limit });
}

/** In: a fault and the file's name. Out: the refusal of the whole import. */
export function refusalOf(fault: Fault, file: string): Refusal {
  switch (fault.kind) {
    case 'unreadable':
      return refuse('unreadable-file', { file, reason: fault.reason });
    case 'too-large':
      return refuse('file-too-large', { file, size: fault.size, limit: fault.limit });
    case 'not-found':
      return refuse('file-not-found', { file });
    case 'cancelled':
      return refuse('import-cancelled', { file });
    default:
      return assertNever(fault);
  }
}
