// Whether the files are those that the manifest lists, and no others.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit, MANIFEST, SIGNATURES } from './shapes.mjs';

/** Every file under the folder. Links are named, never followed. */
async function walk(folder, add) {
  const files = new Set();
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const found = await readdir(join(folder, at), { withFileTypes: true }).catch((error) => error);
    if (found instanceof Error) {
      add(at || '.', 'file-unreadable', `Mappen ${at} kan ikke leses (${found.code}).`);
      continue;
    }
    if (found.length === 0) add(at, 'folder-added', `Den tomme mappen ${at} hører ikke med.`);
    for (const entry of found) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) files.add(path);
      else add(path, 'not-a-regular-file', `${path} er en lenke eller noe annet enn en fil.`);
    }
  }
  return files;
}

async function sha256Of(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** How a file differs from what the manifest says, as the end of a sentence; null where it does not. */
async function difference(path, { sha256, size }) {
  const actual = (await stat(path)).size;
  if (actual !== size) return `er endret: ${actual} byte i stedet for ${size}`;
  return (await sha256Of(path)) === sha256 ? null : 'er endret: innholdet er et annet';
}

export async function checkFiles(folder, listed, beside, add) {
  const present = await walk(folder, add);
  const expected = new Set([MANIFEST, SIGNATURES, ...beside, ...listed.map(({ path }) => path)]);
  for (const path of [...present].sort(byCodeUnit)) {
    if (!expected.has(path)) add(path, 'file-added', `${path} hører ikke med i utgivelsen.`);
  }
  for (const file of listed) {
    const { path } = file;
    try {
      const differs = present.has(path) ? await difference(join(folder, path), file) : 'mangler';
      const code = present.has(path) ? 'file-changed' : 'file-missing';
      if (differs !== null) add(path, code, `${path} ${differs}.`);
    } catch (error) {
      add(path, 'file-unreadable', `${path} kan ikke leses (${error.code}).`);
    }
  }
}
