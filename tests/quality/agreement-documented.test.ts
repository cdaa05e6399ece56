import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/setup/places.mjs';
import { statisticNames } from '../../shared/agreement/statistic-name.ts';
import { statisticWords } from '../../shared/messages/statistics.ts';
import { sectionOf, sectionsOf } from './markdown.ts';

const document = readFileSync(join(projectRoot, 'docs', 'enighet.md'), 'utf8');
const sections = sectionsOf(sectionOf(document, '## Målene'), 3);

describe('the document about agreement', () => {
  it('has a section for every statistic, in the order of the screen', () => {
    expect(sections.map(({ heading }) => heading)).toEqual(
      statisticNames.map((name) => statisticWords[name].name),
    );
  });

  it.each(statisticNames)('says of %s what the screen says: formula, interval, source', (name) => {
    const words = statisticWords[name];
    const told = sections.find(({ heading }) => heading === words.name)?.text ?? '';
    expect(told).toContain(words.says);
    expect(told).toContain(`- Formel: ${words.formula}\n`);
    expect(told).toContain(`- Intervall: ${words.interval}\n`);
    expect(told).toContain(`- Kilde: ${words.source}\n`);
    expect(told).toContain(`\`${name}\``);
    expect(told).toMatch(/^- Prøvd mot: \S/mu);
  });

  it('lists every work that it names', () => {
    const listed = sectionOf(document, '## Litteratur');
    const years = statisticNames
      .flatMap((name) => Object.values(statisticWords[name]))
      .flatMap((words) => [...words.matchAll(/([A-ZÅ][a-zæøå]+)(?: \(| )(\d{4})/gu)]);
    expect(years.length).toBeGreaterThan(20);
    const missing = years.filter(
      ([, author = '', year = '']) =>
        !listed.split('\n').some((line) => line.includes(author) && line.includes(`(${year})`)),
    );
    expect(missing.map(([found]) => found)).toEqual([]);
  });
});
