import type { ReactElement } from 'react';
import type { OverviewDocument } from '../../shared/release/overview-document.ts';

/** The style of the notice; only in an overview that has one. */
export const correctionCss = `
.correction { margin-bottom: 1.6rem; padding: 1.2rem 1.6rem 1.3rem; border: 1px solid var(--line); border-left: 6px solid var(--fjord); border-radius: 12px; background: var(--panel); }
.correction h2 { font-size: 1.3rem; }
.correction > p { max-width: 64ch; margin-top: .5rem; white-space: pre-line; }
.correction h3 { margin-top: .9rem; font-size: 1rem; }
.correction dl > div { display: grid; grid-template-columns: 18rem 1fr; gap: .1rem 1rem; padding: .25rem 0; border-bottom: 1px solid var(--line); font-size: .92rem; break-inside: avoid; }
.correction dt { color: var(--soft); }
@media (max-width: 46rem) { .correction dl > div { grid-template-columns: 1fr; } }
`;

/** In: a correction as the overview has it. Out: the notice, with every number that is changed. */
export function Correction({
  correction: { heading, notice, tables, none },
}: {
  correction: NonNullable<OverviewDocument['correction']>;
}): ReactElement {
  return (
    <section className="correction" aria-labelledby="rettelse">
      <h2 id="rettelse">{heading}</h2>
      <p>{notice}</p>
      {none !== null && <p>{none}</p>}
      {tables.map(({ title, numbers }) => (
        <div key={title}>
          <h3>{title}</h3>
          <dl>
            {numbers.map(({ of, text }) => (
              <div key={of}>
                <dt>{of}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
