/** A file inside a zip, as the central directory describes it. */
export type ZipEntry = {
  /** With forward slashes and without one in front. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
};
