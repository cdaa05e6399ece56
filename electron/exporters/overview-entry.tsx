import type { ReactElement } from 'react';
import type { OverviewEntry } from '../../shared/release/overview-document.ts';

/** Where an address may lead: what is none of these is printed as text. */
function isAddress(href: string | null): href is string {
  return href !== null && /^(https?:\/\/|mailto:|tel:)/i.test(href);
}

function Contact({ label, href }: OverviewEntry['contact'][number]): ReactElement {
  if (!isAddress(href)) return <>{label}</>;
  return (
    <a href={href} rel="noopener noreferrer">
      {label}
    </a>
  );
}

/** How an entry is marked: its outcome's tone, or that it has none. */
export function toneOf({ outcome }: OverviewEntry): 'service' | 'planned' | 'none' | 'open' {
  return outcome === null ? 'open' : outcome.tone;
}

/** One unit: name, outcome, ways to the service, sources; with the hatched edge and why where it is borderline. */
export function Entry({ entry }: { entry: OverviewEntry }): ReactElement {
  const { unit, name, outcome, standing, borderline, contact, sources } = entry;
  return (
    <li id={`enhet-${unit}`} className={borderline === null ? 'entry' : 'entry borderline'}>
      {borderline !== null && <span className="edge hatch" aria-hidden="true" />}
      <h4>{name}</h4>
      <p className={`pill ${toneOf(entry)}`}>{outcome === null ? standing : outcome.label}</p>
      <dl className="facts">
        {contact.length > 0 && (
          <div>
            <dt>Kontakt</dt>
            {contact.map((way) => (
              <dd key={way.label}>
                <Contact {...way} />
              </dd>
            ))}
          </div>
        )}
        {sources.length > 0 && (
          <div className="sources">
            <dt>{sources.length === 1 ? 'Kilde' : 'Kilder'}</dt>
            {sources.map((source) => (
              <dd key={source}>{source}</dd>
            ))}
          </div>
        )}
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
