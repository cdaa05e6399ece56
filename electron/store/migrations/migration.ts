/** One step of the file format. Numbered, never edited once a file has been made with it. */
export type Migration = { readonly version: number; readonly sql: string };
