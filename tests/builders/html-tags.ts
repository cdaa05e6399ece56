/** An opening tag with its attributes; one without a value is empty. */
export type HtmlTag = { readonly name: string; readonly of: ReadonlyMap<string, string> };

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

const read = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/gu, (one) => entities[one] ?? one);

/**
 * In: HTML as React writes it: values in double quotes, every sign of a text that could begin markup written as an entity.
 * Out: its opening tags in order.
 */
export function htmlTags(html: string): readonly HtmlTag[] {
  return [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/giu)].map(
    ([, name = '', attributes = '']) => ({
      name: name.toLowerCase(),
      of: new Map(
        [...attributes.matchAll(/\s([^\s=>"]+)(?:="([^"]*)")?/gu)].map(
          ([, key = '', value = '']) => [key.toLowerCase(), read(value)],
        ),
      ),
    }),
  );
}
