const texts = import.meta.glob<string>('./verify.mjs', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function verifierText(): string {
  const text = texts['./verify.mjs'];
  if (text === undefined) throw new Error('verify.mjs was not bundled');
  return text;
}

/** The text of `verify.mjs` as it is put into a release folder: the very file the program runs itself. */
export const verifierSource: string = verifierText();
