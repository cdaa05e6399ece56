import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const referring = /\s(?:href|src)="([^"]*)"/gu;
const elsewhere = /^(?:https?:|mailto:|tel:|data:)/u;

const decoded = (text: string): string =>
  decodeURIComponent(text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"));

/**
 * In: a folder of pages, and their paths in it. Out: every `href` and `src` of them that leads nowhere, as
 * `page: reference`: no such file, or no such place in the page. What leads out of the folder on purpose is not asked for.
 */
export function deadLinks(folder: string, pages: readonly string[]): readonly string[] {
  const texts = new Map<string, string>();
  const textOf = (path: string): string => {
    const text = texts.get(path) ?? readFileSync(path, 'utf8');
    texts.set(path, text);
    return text;
  };
  const leads = (page: string, reference: string): boolean => {
    const [file = '', place = ''] = reference.split('#');
    const path = file === '' ? join(folder, page) : join(folder, dirname(page), decoded(file));
    if (!existsSync(path) || !statSync(path).isFile() || !path.startsWith(folder)) return false;
    return place === '' || textOf(path).includes(` id="${decoded(place)}"`);
  };
  return pages.flatMap((page) =>
    [...textOf(join(folder, page)).matchAll(referring)]
      .map(([, reference = '']) => reference)
      .filter((reference) => !elsewhere.test(reference) && !leads(page, reference))
      .map((reference) => `${page}: ${reference}`),
  );
}
