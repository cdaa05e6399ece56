import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { datasetDescription } from '../../../../shared/site/dcat.ts';
import { siteDownloads } from '../../../../shared/site/site-files.ts';
import { interviewed, releasedFrom, silentHouse } from '../../../builders/site-input.ts';

const content = releasedFrom(interviewed());
const files = siteDownloads(['html']);
const graph = z.object({
  '@graph': z.array(z.looseObject({ '@id': z.string(), '@type': z.string() })),
});
const read = (text: string) => graph.parse(JSON.parse(text))['@graph'];

describe('the description of the dataset', () => {
  it('has what DCAT-AP-NO asks for, as far as it is known', () => {
    const { jsonLd } = datasetDescription(content, files, silentHouse);
    const dataset = read(jsonLd).find((one) => one['@type'] === 'dcat:Dataset');
    expect(dataset).toMatchObject({
      'dct:issued': [{ '@type': 'xsd:dateTime', '@value': '2015-03-05T12:00:00.000Z' }],
      'dct:spatial': [{ '@id': 'http://publications.europa.eu/resource/authority/country/NOR' }],
      'dcat:theme': [{ '@id': 'http://publications.europa.eu/resource/authority/data-theme/HEAL' }],
      'dcat:landingPage': [{ '@id': '../index.html' }],
    });
    expect(Object.keys(dataset ?? {})).not.toContain('dct:publisher');
    expect(Object.keys(dataset ?? {})).not.toContain('dct:license');
    expect(Object.keys(dataset ?? {})).not.toContain('dcat:contactPoint');
    const titles = z
      .array(z.object({ '@language': z.string(), '@value': z.string() }))
      .parse(dataset?.['dct:title']);
    expect(titles.map((one) => one['@language'])).toEqual(['nb', 'nn', 'en']);
  });

  it('names the house, its licence and its contact point where it is given them', () => {
    const { turtle, jsonLd } = datasetDescription(content, files, {
      publisher: 'Huset',
      licence: 'https://data.norge.no/nlod/no/2.0',
      contact: 'post@huset.example',
      address: 'https://huset.example/oversikt/',
    });
    expect(turtle).toContain('dct:license <https://data.norge.no/nlod/no/2.0>');
    expect(turtle).toContain('foaf:name "Huset"@nb');
    expect(turtle).toContain('vcard:hasEmail <mailto:post@huset.example>');
    expect(turtle).toContain(
      '<https://huset.example/oversikt/data/datasett.ttl#datasett> a dcat:Dataset',
    );
    expect(read(jsonLd).map((one) => one['@type'])).toContain('vcard:Organization');
  });

  it('has a distribution for every file of data, with its media type', () => {
    const { jsonLd, turtle } = datasetDescription(content, files, silentHouse);
    const distributions = read(jsonLd).filter((one) => one['@type'] === 'dcat:Distribution');
    expect(distributions).toHaveLength(7);
    for (const one of distributions)
      expect(JSON.stringify(one['dcat:mediaType'])).toMatch(
        /iana\.org\/assignments\/media-types\/\w+\/[\w.+-]+"/u,
      );
    expect(turtle.match(/ a dcat:Distribution/gu)).toHaveLength(7);
  });

  it('lets no text out of its quotes', () => {
    const { turtle } = datasetDescription(content, files, {
      ...silentHouse,
      publisher: 'Et "hus"\\\nmed <linjer>',
    });
    expect(turtle).toContain('foaf:name "Et \\"hus\\"\\\\\\nmed <linjer>"@nb');
  });
});
