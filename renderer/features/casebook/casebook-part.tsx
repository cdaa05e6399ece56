import type { CasebookSection } from '../../../shared/precedent/casebook.ts';
import { Hatch } from '../../components/hatch.tsx';
import classes from './casebook.module.css';
import { PlaceLink } from './place-link.tsx';

/** Everything decided in doubt about one criterion. */
export function CasebookPart({ section }: { readonly section: CasebookSection }) {
  const { criterion, title, question, count, cases } = section;
  return (
    <section id={`praksis-${criterion}`} aria-labelledby={`praksis-${criterion}-tittel`}>
      <h2 id={`praksis-${criterion}-tittel`} className={classes['criterion']}>
        {title}
      </h2>
      <p className={classes['question']}>
        {question} {count}.
      </p>
      {cases.map((one) => (
        <article key={`${one.round} ${one.unit}`} className={classes['case']}>
          <Hatch className={classes['edge'] ?? ''} />
          <h3 className={classes['name']}>
            <PlaceLink place={one} />
          </h3>
          <p className={classes['outcome']}>
            <strong>{one.outcome}</strong>, {one.alternative}. {one.answer}.
          </p>
          {one.rationale.map((text) => (
            <p key={text} className={classes['rationale']}>
              {text}
            </p>
          ))}
          {one.later.length > 0 && (
            <ul className={classes['later']}>
              {one.later.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <p className={classes['decided']}>
            {one.roundName}. {one.decided}
          </p>
        </article>
      ))}
    </section>
  );
}
