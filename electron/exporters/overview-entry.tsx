import type { ReactElement } from 'react';
import type { OverviewEntry } from '../../shared/release/overview-document.ts';
import { factsOf, isAddress, toneOf } from './overview-tone.ts';

function Contact({ label, href }: OverviewEntry['contact'][number]): ReactElement {
  if (!isAddress(href)) return <>{label}</>;
  return (
    <a href={href} rel="noopener noreferrer">
      {label}
    </a>
  );
}

/** One unit: name, outcome, ways to the service, sources; with the hatched edge and why where it is borderline. */
export function Entry({ entry }: { entry: OverviewEntry }): ReactElement {
  const { unit, name, outcome, standing, borderline } = entry;
  return (
    <li id={`enhet-${unit}`} className={borderline === null ? 'entry' : 'entry borderline'}>
      {borderline !== null && <span className="edge hatch" aria-hidden="true" />}
      <h4>{name}</h4>
      <p className={`pill ${toneOf(entry)}`}>{outcome === null ? standing : outcome.label}</p>
      <dl className="facts">
        {factsOf(entry).map(({ kind, name: of, told }) => (
          <div key={kind} className={kind === 'sources' ? kind : undefined}>
            <dt>{of}</dt>
            {told.map((one) => (
              <dd key={one.label}>
                <Contact {...one} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {borderline !== null && (
        <div className="note">
          <p>
            <strong>{borderline.text}</strong>
          </p>
          <p>{borderline.rationale}</p>
        </div>
      )}
    </li>
  );
}
