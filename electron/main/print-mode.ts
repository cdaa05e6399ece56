import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { refuse, RefusedError, type Refusal } from '../../shared/lib/refusal.ts';
import { printPdf } from './print-pdf.ts';

/**
 * `--print-pdf`: In: the file of a self-contained page, where its PDF is to be. Out: null when it
 * is there, whole; else the refusal, and nothing is left behind.
 */
export async function printFile(input: string, output: string): Promise<Refusal | null> {
  const unfinished = `${output}.${process.pid}`;
  try {
    await writeFile(unfinished, await printPdf(await readFile(input, 'utf8')));
    await rename(unfinished, output);
    return null;
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof RefusedError) return error.refusal;
    const reason = error instanceof Error ? error.message : String(error);
    return refuse('pdf-unavailable', { reason });
  }
}
