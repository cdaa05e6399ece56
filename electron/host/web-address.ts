import { refuse, RefusedError } from '../../shared/lib/refusal.ts';

/**
 * In: what somebody wrote as an address. Out: the address, if it is one of the web; anything else
 * could start a program. Error: refuses `invalid-input`.
 */
export function webAddress(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new RefusedError(refuse('invalid-input', { place: text }));
  }
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  if (!web || url.username !== '' || url.password !== '') {
    throw new RefusedError(refuse('invalid-input', { place: text }));
  }
  return url.href;
}
