import { describe, expect, it } from 'vitest';
import { readFormats } from '../../../../renderer/features/tables/use-table-choices.ts';

describe('the formats that are remembered', () => {
  it('are the usual ones where nothing is', () => {
    expect(readFormats(null)).toEqual(['docx', 'xlsx', 'csv', 'html', 'json']);
  });

  it('are those that were ticked last, also none of them', () => {
    expect(readFormats('tex docx')).toEqual(['docx', 'tex']);
    expect(readFormats('')).toEqual([]);
  });

  it('leave out what this program does not write', () => {
    expect(readFormats('docx odt')).toEqual(['docx']);
  });
});
