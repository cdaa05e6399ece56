import { randomUUID } from 'node:crypto';
import { BrowserWindow, session, type PrintToPDFOptions } from 'electron';
import { refuse, RefusedError } from '../../shared/lib/refusal.ts';
import { printPolicy } from './content-security-policy.ts';
import { describedPdf } from './described-pdf.ts';
import { confineSession } from './lock-down.ts';
import { pageScheme } from './page-path.ts';

/** A page that is not printed by then never will be. Milliseconds. */
const limitMs = 120_000;

const address = `${pageScheme}://print/page.html`;

const footer = `<div style="width:100%;margin:0 15mm;font:8px sans-serif;color:#5b6670;text-align:right">
Side <span class="pageNumber"></span> av <span class="totalPages"></span></div>`;

/** A4 with room for the page number; lengths in inches. */
const paper: PrintToPDFOptions = {
  pageSize: 'A4',
  printBackground: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: footer,
  margins: { top: 0.6, bottom: 0.75, left: 0.6, right: 0.6 },
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('det tok for lang tid.')), limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Prints a page that carries everything within itself. In: the page. Out: the PDF: A4, background
 * printed, numbered pages, the page's title and language, tagged where this Electron can: the
 * stand-in for development cannot. The page gets a session of its own that is thrown away, no
 * script, no network and no file. Error: refuses `pdf-unavailable`.
 */
export async function printPdf(html: string): Promise<Uint8Array> {
  const own = session.fromPartition(`print-${randomUUID()}`, { cache: false });
  confineSession(own, [address]);
  own.protocol.handle(pageScheme, ({ url }) =>
    url === address
      ? new Response(html, {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': printPolicy,
          },
        })
      : new Response(null, { status: 404 }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: own, sandbox: true, contextIsolation: true, javascript: false },
  });
  try {
    const printed = await withinLimit(
      window.loadURL(address).then(() => window.webContents.printToPDF(paper)),
    );
    const language = /<html[^>]*\slang="(?<language>[^"]+)"/u.exec(html)?.groups?.['language'];
    return describedPdf(printed, {
      title: window.webContents.getTitle(),
      language: language ?? 'nb',
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RefusedError(refuse('pdf-unavailable', { reason }));
  } finally {
    window.destroy();
    own.protocol.unhandle(pageScheme);
  }
}
