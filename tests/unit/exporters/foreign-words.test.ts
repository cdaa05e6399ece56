import { describe, expect, it } from 'vitest';
import { wordedParts } from '../../../electron/exporters/foreign-words.ts';
import { partText } from '../../../electron/exporters/fixed-zip.ts';
import { tablesDocx } from '../../../electron/exporters/tables-docx.ts';
import { tablesHtml } from '../../../electron/exporters/tables-html.tsx';
import { tableInLanguage } from '../../builders/table-in-language.ts';

describe('words in bokmål within a text of another language', () => {
  it('are told apart, whole words only', () => {
    expect(wordedParts('Form: Egen tjeneste (3)', ['Egen tjeneste', 'Form'])).toEqual([
      { text: 'Form', foreign: true },
      { text: ': ', foreign: false },
      { text: 'Egen tjeneste', foreign: true },
      { text: ' (3)', foreign: false },
    ]);
    expect(wordedParts('Formen', ['Form'])).toEqual([{ text: 'Formen', foreign: false }]);
    expect(wordedParts('a+b (c)', ['b (c'])).toEqual([
      { text: 'a+', foreign: false },
      { text: 'b (c', foreign: true },
      { text: ')', foreign: false },
    ]);
    expect(wordedParts('Egen')).toEqual([{ text: 'Egen', foreign: false }]);
  });

  it('are marked as such in the page and in Word', async () => {
    const { printed } = tableInLanguage('nn');
    expect(tablesHtml(printed)).toContain(
      '<span lang="nb">Formen er den kommunen selv oppga.</span>',
    );
    const document = partText(await tablesDocx(printed), 'word/document.xml');
    expect(document).toMatch(
      /<w:lang w:val="nb-NO"\/><\/w:rPr><w:t[^>]*>Formen er den kommunen selv oppga\./u,
    );
    expect(tablesHtml(tableInLanguage('en').printed)).not.toContain('lang="nb"');
  });
});
