/** Source: ECMA-376, part 1 (spreadsheets) and part 2 (packages), transitional, which every program reads. */
export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
