import { z } from 'zod';
import { RefusedError } from '../../../shared/lib/refusal.ts';
import type { WrittenSentence } from '../../../shared/sentences/sentence.ts';
import { openMapping } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { digitsOption, givenRelease, languageOption, releaseOptions } from '../given-release.ts';
import { readOptions } from '../options.ts';

const options = z.object({
  ...releaseOptions,
  text: z.string().max(20_000).optional(),
  digits: digitsOption,
  language: languageOption,
});

/** A sentence as scripts read it: the text, each number with its records, and what it should not be printed with. */
function answerOf({ text, parts, flags }: WrittenSentence) {
  const numbers = parts.flatMap((part) =>
    part.kind === 'number' ? [{ text: part.text, ...part.number }] : [],
  );
  const claims = parts.flatMap((part) =>
    part.kind === 'claim' ? [{ text: part.text, ...part.claim, numbers: part.numbers }] : [],
  );
  return { text, numbers, claims, flags };
}

/**
 * `sentence`: a text with the numbers of a signed release, or of the draft where that is asked for; without `--text`,
 * every saved sentence.
 */
export const sentence: CliCommand = async (terminal, words) => {
  const given = readOptions(
    {
      values: ['file', 'text', 'round', 'release', 'digits', 'language'],
      flags: ['draft'],
      path: false,
    },
    options,
    words,
  );
  const mapping = await openMapping(terminal, given.file);
  const asked = {
    ...(await givenRelease(terminal, mapping, given)),
    digits: given.digits,
  };
  const { sentence: sentences } = terminal.client;
  if (given.text === undefined) {
    const all = await sentences.all(asked);
    return done({
      sentences: all.sentences.map(({ id, source, written, refusal }) => ({
        id,
        source,
        ...(written === null ? { refusal } : answerOf(written)),
      })),
      stated: all.stated,
    });
  }
  const { written, refusal } = await sentences.write({
    ...asked,
    text: given.text,
    language: given.language,
  });
  if (written === null) {
    if (refusal === null) throw new Error('A sentence is read, or there is a reason why not');
    throw new RefusedError(refusal);
  }
  return done(answerOf(written));
};
