import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { refusal, refuse, RefusedError } from '../../shared/lib/refusal.ts';
import type { Host } from '../host/host.ts';
import { webAddress } from '../host/web-address.ts';

/** Longer than a page may take to print, so that Electron's own account of it arrives. Milliseconds. */
const limitMs = 150_000;

/** How much of what Electron said last goes into the reason, in characters. */
const tail = 300;

const unavailable = (reason: string): RefusedError =>
  new RefusedError(refuse('pdf-unavailable', { reason }));

const ours = z.object({ name: z.literal('grenseland') });

function isProgramFolder(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && ours.safeParse(JSON.parse(readFileSync(manifest, 'utf8'))).success;
}

/** Out: the folder Electron loads the program from: the nearest above this file that is ours. */
function programFolder(): string {
  for (let folder = import.meta.dirname; dirname(folder) !== folder; folder = dirname(folder)) {
    if (isProgramFolder(folder)) return folder;
  }
  throw unavailable('fant ikke programmets egen mappe.');
}

type Ended = { readonly code: number | null; readonly said: string; readonly complained: string };

function run(command: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const limit = setTimeout(() => child.kill(), limitMs);
    let said = '';
    let complained = '';
    child.stdout.on('data', (chunk) => (said += String(chunk)));
    child.stderr.on('data', (chunk) => (complained += String(chunk)));
    child.on('error', (error) => {
      clearTimeout(limit);
      reject(unavailable(`Electron lot seg ikke starte (${error.message}).`));
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ code, said, complained });
    });
  });
}

/** In: how Electron ended. Out: its own refusal where it gave one, else what it said last. */
function whyNot({ code, said, complained }: Ended): RefusedError {
  try {
    return new RefusedError(z.object({ refused: refusal }).parse(JSON.parse(said)).refused);
  } catch {
    if (/Missing X server|cannot open display/i.test(complained)) {
      return unavailable('det finnes ingen skjerm her (DISPLAY).');
    }
    const last = complained.trim().slice(-tail);
    return unavailable(`Electron sluttet med kode ${String(code)}. ${last}`);
  }
}

async function printPdf(html: string): Promise<Uint8Array> {
  const electron = process.env['GRENSELAND_ELECTRON'] ?? '';
  if (electron === '') throw unavailable('GRENSELAND_ELECTRON sier ikke hvor Electron er.');
  const first = (process.env['GRENSELAND_ELECTRON_ARGS'] ?? '').split(' ').filter(Boolean);
  const folder = await mkdtemp(join(tmpdir(), 'grenseland-pdf-'));
  try {
    const input = join(folder, 'page.html');
    const output = join(folder, 'page.pdf');
    await writeFile(input, html);
    const args = [...first, programFolder(), '--print-pdf', input, output];
    const ended = await run(electron, args);
    if (ended.code !== 0) throw whyNot(ended);
    return await readFile(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nobody is asked anything in a terminal. */
const nobody = (): Promise<null> => Promise.resolve(null);

/**
 * Out: the host of a terminal that runs on Node alone. Pages are printed by an Electron started for
 * each (`GRENSELAND_ELECTRON`, `GRENSELAND_ELECTRON_ARGS`; on a machine without a display the former
 * names a program that brings its own). There is no key store: keys are under a passphrase.
 */
export function terminalHost(): Host {
  return {
    chooseFile: nobody,
    chooseNewFile: nobody,
    chooseFolder: nobody,
    printPdf,
    openLink: (url) => {
      process.stderr.write(`${webAddress(url)}\n`);
      return Promise.resolve();
    },
    keyStore: null,
  };
}
