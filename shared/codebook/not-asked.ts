/** What stands where a question was not in the version of the codebook that was judged by. No id of an answer has spaces. */
export const notAskedText = 'ikke spurt da';

/** What says in a file that a question was not asked: as it is written out, and as tables and lists call it. */
export const notAskedTexts: readonly string[] = [notAskedText, 'ikke-spurt'];
