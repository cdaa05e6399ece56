import { siteWords } from '../messages/site/words-in.ts';
import type { FrozenContent } from '../release/frozen-content.ts';
import { contentIn } from '../translations/content-in.ts';
import { frontPage } from './front-page.ts';
import { jsonLd, turtle, type RdfNode, type RdfPrefixes, type RdfTerm } from './rdf.ts';
import { siteData } from './site-files.ts';
import type { SiteDownload } from './site-document.ts';
import type { SiteHouse } from './site-input.ts';

const prefixes: RdfPrefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The vocabularies that DCAT-AP-NO 2 asks for: of the EU's Publications Office, and of IANA. */
const authority = 'http://publications.europa.eu/resource/authority/';
const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

const iri = (value: string): RdfTerm => ({ kind: 'iri', value });
const text = (value: string, language: string | null = null): RdfTerm => ({
  kind: 'text',
  value,
  language,
});
const time = (value: string): RdfTerm => ({ kind: 'typed', value, type: 'xsd:dateTime' });

/** Data themselves, not what describes them. */
const isData = ({ path }: SiteDownload): boolean =>
  path.startsWith('data/') && path !== siteData.jsonLd && path !== siteData.turtle;

/** A contact may be a page, or where letters go. */
const contactTerm = (contact: string): readonly [string, readonly RdfTerm[]] =>
  /^https?:\/\//iu.test(contact)
    ? ['vcard:hasURL', [iri(contact)]]
    : ['vcard:hasEmail', [iri(`mailto:${contact}`)]];

function nodesOf(
  content: FrozenContent,
  files: readonly SiteDownload[],
  { publisher, licence, contact, address }: SiteHouse,
): readonly RdfNode[] {
  // The descriptions lie in `data/`, so that what they name is found from there wherever the site stands.
  const at = (path: string): string => (address === null ? `../${path}` : `${address}${path}`);
  const dataset = `${at(siteData.turtle)}#datasett`;
  const licenced: readonly RdfTerm[] = licence === null ? [] : [iri(licence)];
  const languages = ['nb', 'nn', 'en'] as const;
  const data = files.filter(isData);
  const distribution = (path: string): string =>
    `${at(siteData.turtle)}#${path.replace('data/', '')}`;
  return [
    {
      id: dataset,
      type: 'dcat:Dataset',
      properties: [
        [
          'dct:title',
          languages.map((one) =>
            text(
              siteWords(one).name(
                contentIn(content, one).content.codebook.subject,
                content.unitKind,
              ),
              one,
            ),
          ),
        ],
        ['dct:description', languages.map((one) => text(frontPage(content, one).lead, one))],
        ['dct:identifier', content.release === null ? [] : [text(content.release)]],
        ['dct:publisher', publisher === null ? [] : [iri(`${at(siteData.turtle)}#utgiver`)]],
        [
          'dct:creator',
          content.authors.map((_, n) => iri(`${at(siteData.turtle)}#forfatter-${n + 1}`)),
        ],
        ['dcat:contactPoint', contact === null ? [] : [iri(`${at(siteData.turtle)}#kontakt`)]],
        ['dct:issued', content.published === null ? [] : [time(content.published)]],
        ['dct:modified', [time(content.updated)]],
        ['dct:language', [iri(`${authority}language/NOB`)]],
        ['dct:spatial', [iri(`${authority}country/NOR`)]],
        ['dct:accessRights', [iri(`${authority}access-right/PUBLIC`)]],
        ['dcat:theme', [iri(`${authority}data-theme/HEAL`)]],
        ['dcat:keyword', [text(content.codebook.subject, 'nb'), text('kommuner', 'nb')]],
        ['dcat:landingPage', [iri(at('index.html'))]],
        ['dct:license', licenced],
        ['dcat:distribution', data.map((one) => iri(distribution(one.path)))],
      ],
    },
    ...(publisher === null
      ? []
      : [
          {
            id: `${at(siteData.turtle)}#utgiver`,
            type: 'foaf:Agent',
            properties: [['foaf:name', [text(publisher, 'nb')]]],
          } satisfies RdfNode,
        ]),
    ...content.authors.map(
      ({ name }, n): RdfNode => ({
        id: `${at(siteData.turtle)}#forfatter-${n + 1}`,
        type: 'foaf:Person',
        properties: [['foaf:name', [text(name)]]],
      }),
    ),
    ...(contact === null
      ? []
      : [
          {
            id: `${at(siteData.turtle)}#kontakt`,
            type: 'vcard:Organization',
            properties: [
              ['vcard:fn', publisher === null ? [] : [text(publisher, 'nb')]],
              contactTerm(contact),
            ],
          } satisfies RdfNode,
        ]),
    ...data.map(({ path, title, format, holds }): RdfNode => {
      const ending = path.split('.').at(-1) ?? '';
      return {
        id: distribution(path),
        type: 'dcat:Distribution',
        properties: [
          ['dct:title', [text(`${title} (${format})`, 'nb')]],
          ['dct:description', [text(holds, 'nb')]],
          ['dcat:accessURL', [iri(at('last-ned.html'))]],
          ['dcat:downloadURL', [iri(at(path))]],
          [
            'dcat:mediaType',
            [iri(`https://www.iana.org/assignments/media-types/${mediaTypes[ending] ?? ''}`)],
          ],
          ['dct:license', licenced],
        ],
      };
    }),
  ];
}

/**
 * The dataset as data catalogues want it described: DCAT-AP-NO 2 (data.norge.no), of what is known; publisher, contact
 * point and licence only where the house has given them.
 * In: content, the files of the site, the house. Out: the same description in JSON-LD and in Turtle.
 */
export function datasetDescription(
  content: FrozenContent,
  files: readonly SiteDownload[],
  house: SiteHouse,
): { readonly jsonLd: string; readonly turtle: string } {
  const nodes = nodesOf(content, files, house);
  return { jsonLd: jsonLd(nodes, prefixes), turtle: turtle(nodes, prefixes) };
}
