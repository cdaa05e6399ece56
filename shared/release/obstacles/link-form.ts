/** A web address a browser can open: scheme, a host with a dot in it, nobody's name or password, no spaces. */
const form = /^https?:\/\/[^\s/?#@:.]+(?:\.[^\s/?#@:.]+)+(?::\d{1,5})?(?:[/?#]\S*)?$/iu;

/** In: what stands as a link. Out: whether it is written as a web address is. Whether it answers is another matter. */
export function isWebAddress(link: string): boolean {
  return form.test(link);
}
