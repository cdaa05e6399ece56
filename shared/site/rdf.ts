import { canonicalJson } from '../lib/canonical-json.ts';
import type { JsonValue } from '../lib/json-value.ts';

/** What can stand after a predicate: something with an address, a text in a language, or a value of a type. */
export type RdfTerm =
  | { readonly kind: 'iri'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string; readonly language: string | null }
  | { readonly kind: 'typed'; readonly value: string; readonly type: string };

/** One thing that is described. `id`: an address, or relative to the file itself. Types and predicates are prefixed names. */
export type RdfNode = {
  readonly id: string;
  readonly type: string;
  readonly properties: readonly (readonly [string, readonly RdfTerm[]])[];
};

/** What prefixed names stand for. */
export type RdfPrefixes = Readonly<Record<string, string>>;

const turtleEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const quoted = (text: string): string =>
  `"${text.replaceAll(/[\\"\n\r\t]/gu, (one) => turtleEscapes[one] ?? one)}"`;

/** No address may hold these in Turtle (the grammar's IRIREF), nor anything up to the space. */
const forbidden = new Set('<>"{}|^`\\');
const address = (iri: string): string =>
  `<${Array.from(iri, (one) => (one <= ' ' || forbidden.has(one) ? encodeURIComponent(one) : one)).join('')}>`;

function turtleTerm(term: RdfTerm): string {
  switch (term.kind) {
    case 'iri':
      return address(term.value);
    case 'text':
      return term.language === null ? quoted(term.value) : `${quoted(term.value)}@${term.language}`;
    case 'typed':
      return `${quoted(term.value)}^^${term.type}`;
    default:
      return term satisfies never;
  }
}

/** In: things described, and the prefixes used. Out: them in Turtle (W3C 2014). */
export function turtle(nodes: readonly RdfNode[], prefixes: RdfPrefixes): string {
  const head = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  const bodies = nodes.map(({ id, type, properties }) => {
    const lines = properties.flatMap(([predicate, terms]) =>
      terms.length === 0 ? [] : [`  ${predicate} ${terms.map(turtleTerm).join(', ')}`],
    );
    return `${[`${address(id)} a ${type}`, ...lines].join(' ;\n')} .`;
  });
  return `${head.join('\n')}\n\n${bodies.join('\n\n')}\n`;
}

function jsonTerm(term: RdfTerm): JsonValue {
  switch (term.kind) {
    case 'iri':
      return { '@id': term.value };
    case 'text':
      return term.language === null
        ? { '@value': term.value }
        : { '@value': term.value, '@language': term.language };
    case 'typed':
      return { '@value': term.value, '@type': term.type };
    default:
      return term satisfies never;
  }
}

/** In: things described, and the prefixes used. Out: them in JSON-LD 1.1, RFC 8785. */
export function jsonLd(nodes: readonly RdfNode[], prefixes: RdfPrefixes): string {
  return canonicalJson({
    '@context': prefixes,
    '@graph': nodes.map(({ id, type, properties }) => ({
      '@id': id,
      '@type': type,
      ...Object.fromEntries(
        properties.flatMap(([predicate, terms]) =>
          terms.length === 0 ? [] : [[predicate, terms.map(jsonTerm)]],
        ),
      ),
    })),
  });
}
