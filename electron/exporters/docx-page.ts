import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Language } from '../../shared/lib/language.ts';
import { paperWords } from '../../shared/messages/tables/paper-words.ts';

/** In: the marking, or null. Out: the head of every page. */
export function docxHeader(marking: string | null): Header {
  const rule = { style: BorderStyle.SINGLE, size: 8, space: 4, color: 'auto' };
  return new Header({
    children: [
      marking === null
        ? new Paragraph({ style: 'Merking' })
        : new Paragraph({
            style: 'Merking',
            border: { top: rule, bottom: rule },
            children: [new TextRun(marking)],
          }),
    ],
  });
}

/** In: the line that says where it is from, and the language. Out: the foot of every page, with its number. */
export function docxFooter(source: string, language: Language = 'nb'): Footer {
  const [page, of] = paperWords(language).page;
  return new Footer({
    children: [
      new Paragraph({ style: 'Tabellnote', children: [new TextRun(source)] }),
      new Paragraph({
        style: 'Tabellnote',
        alignment: AlignmentType.END,
        children: [
          new TextRun({ children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

/**
 * Takes out what differs from one writing to the next: the dates in the properties, and the numbers of the
 * bookmarks, which the library counts on from one document to the next.
 */
export function withoutChance(path: string, xml: string): string {
  if (path === 'docProps/core.xml') {
    return xml.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
  }
  const numbers = new Map<string, number>();
  return xml.replaceAll(
    /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)(")/g,
    (_, before: string, id: string, after: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${before}${number}${after}`;
    },
  );
}
