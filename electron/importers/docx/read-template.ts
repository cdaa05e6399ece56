import { basename } from 'node:path';
import { refuse, RefusedError } from '../../../shared/lib/refusal.ts';
import type { WordTemplate } from '../../../shared/release/word-template.ts';
import { FileFault, tooLarge, unreadable } from '../file-fault.ts';
import { megabytes } from '../limits.ts';
import { readInputFile } from '../read-input-file.ts';
import { utf8From } from '../xml/xml-encoding.ts';
import { xmlScanner } from '../xml/xml-scanner.ts';
import { readCentralDirectory } from '../zip/central-directory.ts';
import { unpackPart } from '../zip/unpack-part.ts';
import type { ZipEntry } from '../zip/zip-entry.ts';

/** Styles of a real template are some hundred kilobytes. */
const mostBytes = 8 * 1024 * 1024;
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

async function textOf(file: Buffer, entry: ZipEntry): Promise<string> {
  if (entry.unpacked > mostBytes) throw tooLarge(megabytes(entry.unpacked), megabytes(mostBytes));
  const scanner = xmlScanner({ open() {}, close() {}, text() {} }, entry.name);
  const pieces: Buffer[] = [];
  let toUtf8: ((piece: Buffer) => Buffer) | undefined;
  for await (const packed of unpackPart(file, entry)) {
    toUtf8 ??= utf8From(packed, entry.name);
    const piece = toUtf8(packed);
    scanner.push(piece);
    pieces.push(piece);
  }
  scanner.end();
  return Buffer.concat(pieces)
    .toString('utf8')
    .replace(/^\uFEFF/u, '');
}

/** A theme with pictures points at parts that do not come along; Word would call the document damaged. */
const standsAlone = (theme: string): boolean => !/\sr:(?:embed|link|id)=/u.test(theme);

async function partsOf(file: Buffer): Promise<WordTemplate> {
  if (file[0] !== 0x50 || file[1] !== 0x4b)
    throw unreadable('Den er ikke et Word-dokument (.docx).');
  const entries = readCentralDirectory(file);
  const styles = entries.get('word/styles.xml');
  if (styles === undefined || !entries.has('word/document.xml'))
    throw unreadable('Den er ikke et Word-dokument (.docx) med stiler.');
  const text = await textOf(file, styles);
  const declared = /<w:styles\b[^>]*\sxmlns:w=["']([^"']*)["']/u.exec(text);
  if (declared?.[1] !== wordNamespace || !/<\/w:styles>\s*$/u.test(text))
    throw unreadable(
      'Stilene i den er skrevet på en måte som ikke leses. Lagre den som .docx i Word.',
    );
  if (!/<w:style\b/u.test(text)) throw unreadable('Det er ingen stiler i den.');
  const theme = entries.get('word/theme/theme1.xml');
  const themeText = theme === undefined ? null : await textOf(file, theme);
  return {
    // UTF-8 is what is written, whatever was read.
    styles: text.replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/u, '$1UTF-8'),
    theme: themeText !== null && standsAlone(themeText) ? themeText : null,
  };
}

/**
 * Reads the styles of a house's own document; nothing else of it is looked at. In: the path of a .docx. Out: its styles
 * and its theme. Error (RefusedError): `template-unreadable` with the reason, `file-not-found`.
 */
export async function readTemplate(path: string): Promise<WordTemplate> {
  const file = basename(path);
  try {
    return await partsOf(await readInputFile(path));
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { fault } = error;
    switch (fault.kind) {
      case 'not-found':
        throw new RefusedError(refuse('file-not-found', { file }));
      case 'unreadable':
        throw new RefusedError(refuse('template-unreadable', { file, reason: fault.reason }));
      case 'too-large': {
        const reason = `Den er for stor: ${fault.size}. Grensen er ${fault.limit}.`;
        throw new RefusedError(refuse('template-unreadable', { file, reason }));
      }
      case 'cancelled':
        throw error;
      default:
        throw fault satisfies never;
    }
  }
}
