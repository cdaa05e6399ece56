import { afterEach, describe, expect, it, vi } from 'vitest';
import { openProgram, passphrase } from '../../builders/open-program.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const made = { title: '', passphrase };

describe('an adviser whose passphrase is at hand', () => {
  afterEach(() => vi.unstubAllEnvs());

  async function homeOfKari(): Promise<string> {
    const home = temporaryFolder();
    await openProgram(home).session.createAdviser({ name: 'Kari Nordmann', ...made });
    vi.stubEnv('GRENSELAND_PASSPHRASE', passphrase);
    return home;
  }

  it('is unlocked from the start', async () => {
    const client = openProgram(await homeOfKari());
    expect((await client.session.state()).adviser?.name).toBe('Kari Nordmann');
  });

  it('does not take the place of one who is made or unlocked meanwhile', async () => {
    const client = openProgram(await homeOfKari());
    await client.session.createAdviser({ name: 'Ola Hansen', ...made });
    expect((await client.session.state()).adviser?.name).toBe('Ola Hansen');
  });

  it('is asked where the passphrase is another one', async () => {
    const home = await homeOfKari();
    vi.stubEnv('GRENSELAND_PASSPHRASE', 'noe helt annet');
    const state = await openProgram(home).session.state();
    expect(state.adviser).toBeNull();
    expect(state.advisers).toHaveLength(1);
  });
});
