import { join } from 'node:path';

/** In: the name of a file in `tests/fixtures/intake`. Out: its path. */
export function intakeFixture(name: string): string {
  return join(import.meta.dirname, '..', 'fixtures', 'intake', name);
}
