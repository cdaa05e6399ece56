/**
 * What is used of a house's own Word document: its styles, and its theme, which its fonts may be named in; both as XML.
 * Theme null: it has none that can stand alone.
 */
export type WordTemplate = { readonly styles: string; readonly theme: string | null };
