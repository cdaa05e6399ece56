import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { expect, it } from 'vitest';

const run = promisify(execFile);

// Bundled, the verifier's own address is that of the program: were it to take that for itself, every start of the
// program would check a folder, write to standard output and end.
it.each(['es', 'cjs'] as const)(
  'does not run by itself inside a program bundled as %s',
  async (format) => {
    const folder = await mkdtemp(join(tmpdir(), 'grenseland-bundled-'));
    try {
      const name = `program.${format === 'es' ? 'mjs' : 'cjs'}`;
      await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        ssr: { noExternal: true, target: 'node' },
        build: {
          ssr: 'electron/verifier/verify-release-folder.ts',
          outDir: folder,
          minify: false,
          rolldownOptions: { output: { format, entryFileNames: name } },
        },
      });
      const said = await run(process.execPath, [join(folder, name)]);
      expect(said).toEqual({ stdout: '', stderr: '' });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
