import type { RequiredRole } from '../../../shared/events/signing-rule.ts';
import { listText } from '../../../shared/lib/norwegian-format.ts';

/** In: roles as they are written, one in each line, with how many after a colon. Out: the roles. */
export function rolesIn(text: string): RequiredRole[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const counted = /^(.*?)\s*:\s*(\d{1,2})$/u.exec(line);
      const [, role = line, count = '1'] = counted ?? [];
      return { role: role.trim(), count: Math.min(20, Math.max(1, Number(count))) };
    });
}

/** In: roles. Out: them as they are written. */
export function writtenRoles(roles: readonly RequiredRole[]): string {
  return roles
    .map(({ role, count }) => (count === 1 ? role : `${role}: ${String(count)}`))
    .join('\n');
}

/** In: roles that are still to sign. Out: them in a sentence, with how many where it is more than one. */
export function toldRoles(roles: readonly RequiredRole[]): string {
  return listText(
    roles.map(({ role, count }) => (count === 1 ? role : `${role} (${String(count)})`)),
  );
}
