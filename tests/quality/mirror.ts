import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../scripts/setup/places.mjs';

/**
 * @returns every file of the project as it stands, committed or not, ignored ones aside; from the
 * root, with forward slashes
 */
export function projectFiles(): string[] {
  const listed = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: projectRoot,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const files = String(listed.stdout)
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(projectRoot, path)));
  if (files.length === 0) throw new Error('git lists no file of this project');
  return files;
}

/** A copy of the project that faults can be planted in. */
export interface Mirror {
  readonly root: string;
  /** @param path from the root */
  readonly plant: (path: string, content: string) => void;
  readonly remove: () => void;
}

/** @returns a copy of the project's files with its real configuration, on the same node_modules */
export function makeMirror(): Mirror {
  const root = mkdtempSync(join(tmpdir(), 'mirror-'));
  for (const path of projectFiles()) cpSync(join(projectRoot, path), join(root, path));
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    plant: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
