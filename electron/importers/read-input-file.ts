import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { FileFault, tooLarge, unreadable } from './file-fault.ts';
import { limits, megabytes } from './limits.ts';

/**
 * In: a path. Out: the bytes of the file. Error: throws a `FileFault` where there is no file, it is a folder or a
 * device, it is empty, it may not be read, or it is larger than the limit; of a larger one nothing is read.
 */
export async function readInputFile(path: string): Promise<Buffer> {
  try {
    // Without O_NONBLOCK opening a named pipe would wait for somebody to write into it.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const { size } = await checkedStat(file);
      return await readUpTo(file, size);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof FileFault ? error : faultOf(error);
  }
}

async function checkedStat(file: FileHandle): Promise<{ readonly size: number }> {
  const stat = await file.stat();
  if (stat.isDirectory()) throw unreadable('Den er en mappe, ikke en fil.');
  if (!stat.isFile()) throw unreadable('Den er ikke en vanlig fil.');
  if (stat.size === 0) throw unreadable('Den er tom.');
  if (stat.size > limits.fileBytes)
    throw tooLarge(megabytes(stat.size), megabytes(limits.fileBytes));
  return stat;
}

/** A file that grows while it is read is not read beyond what was checked. */
async function readUpTo(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let read = 0;
  while (read < size) {
    const { bytesRead } = await file.read(bytes, read, size - read, read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}

function faultOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new FileFault({ kind: 'not-found' });
    case 'EACCES':
    case 'EPERM':
      return unreadable('Du har ikke lov til å lese den.');
    case 'EBUSY':
      return unreadable('Den er låst av et annet program. Lukk den der og prøv igjen.');
    case 'EISDIR':
      return unreadable('Den er en mappe, ikke en fil.');
    default:
      return unreadable(`Operativsystemet svarte ${String(error.code)}.`);
  }
}
