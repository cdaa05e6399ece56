import type { ReactElement } from 'react';
import type { OverviewCounty, OverviewEntry } from '../../shared/release/overview-document.ts';
import { signOf, signWords } from './overview-tone.ts';

const tileClass = (entry: OverviewEntry): string => `tile ${signOf(entry)}`;

function Legend({ counties }: { counties: readonly OverviewCounty[] }): ReactElement {
  const classes = new Set(counties.flatMap(({ entries }) => entries.map(tileClass)));
  return (
    <ul className="legend" aria-hidden="true">
      {signWords
        .filter(([tone]) => classes.has(`tile ${tone}`))
        .map(([tone, words]) => (
          <li key={tone}>
            <span className={`tile ${tone}`} />
            {words}
          </li>
        ))}
    </ul>
  );
}

/** The way into the overview: each county with a tile for each of its units, in the order they stand in below. */
export function Contents({ counties }: { counties: readonly OverviewCounty[] }): ReactElement {
  return (
    <nav id="fylker" className="part" aria-labelledby="fylker-tittel">
      <h2 id="fylker-tittel">Innhold etter fylke</h2>
      <ul className="contents sheet">
        {counties.map(({ number, name, summary, entries }) => (
          <li key={number}>
            <a href={`#fylke-${number}`}>{name}</a>
            <span className="strip" aria-hidden="true">
              {entries.map((entry) => (
                <span key={entry.unit} className={tileClass(entry)} />
              ))}
            </span>
            <span className="summary">{summary}</span>
          </li>
        ))}
      </ul>
      <Legend counties={counties} />
    </nav>
  );
}
