/** A finished file: where it goes, relative to the folder of its kind, and what it holds. */
export type PrintedFile = {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

const encoder = new TextEncoder();

/** In: text. Out: its UTF-8 bytes, without a byte order mark. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}
