import { assertNever } from '../../shared/lib/assert-never.ts';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import type { Host } from './host.ts';
import type { HostAnswer, HostRequest } from './host-messages.ts';

async function ask(host: Host, request: HostRequest): Promise<string | Uint8Array | null> {
  switch (request.ask) {
    case 'choose-file':
      return host.chooseFile(request);
    case 'choose-new-file':
      return host.chooseNewFile(request);
    case 'choose-folder':
      return host.chooseFolder(request);
    case 'open-link':
      await host.openLink(request.url);
      return null;
    case 'protect':
      if (host.keyStore === null) throw new RefusedError(refuse('no-key-protection'));
      return host.keyStore.protect(request.secret);
    case 'reveal':
      if (host.keyStore === null) throw new RefusedError(refuse('no-key-protection'));
      return host.keyStore.reveal(request.sealed);
    default:
      return assertNever(request);
  }
}

/**
 * The runner's end of `hostOverChannel`. In: the real host, what the store asks. Out: the answer to
 * send back; never throws, an unexpected error becomes the refusal `internal`.
 */
export async function answerHost(host: Host, request: HostRequest): Promise<HostAnswer> {
  try {
    return { ok: true, value: await ask(host, request) };
  } catch (error) {
    if (error instanceof RefusedError) return { ok: false, refusal: error.refusal };
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, refusal: refuse('internal', { reason }) };
  }
}
