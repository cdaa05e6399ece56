import { resolve } from 'node:path';
import { z } from 'zod';
import { wholeFormat } from '../../../shared/contract/site-contract.ts';
import { isWebAddress } from '../../../shared/site/addresses.ts';
import { openMapping } from '../ask.ts';
import { done, type CliCommand } from '../command.ts';
import { formatsOption, givenRelease, releaseOptions } from '../given-release.ts';
import { readOptions } from '../options.ts';

const said = z.string().trim().min(1).max(300).nullable().default(null);
const address = said.refine((one) => one === null || isWebAddress(one));

const options = z.object({
  ...releaseOptions,
  out: z.string().min(1),
  also: formatsOption(wholeFormat).default(['html', 'docx']),
  publisher: said,
  licence: address,
  contact: said,
  address,
});

/** `site`: writes the overview as a static site, of a signed release, or of the draft where that is asked for. */
export const site: CliCommand = async (terminal, words) => {
  const { out, also, publisher, licence, contact, ...given } = readOptions(
    {
      values: [
        'file',
        'out',
        'round',
        'release',
        'also',
        'publisher',
        'licence',
        'contact',
        'address',
      ],
      flags: ['draft'],
      path: false,
    },
    options,
    words,
  );
  const mapping = await openMapping(terminal, given.file);
  const which = await givenRelease(terminal, mapping, given);
  terminal.progress('skriver nettstedet');
  const written = await terminal.client.site.export({
    ...which,
    publisher,
    licence,
    contact,
    address: given.address,
    formats: also,
    folder: resolve(out),
  });
  return done(written);
};
