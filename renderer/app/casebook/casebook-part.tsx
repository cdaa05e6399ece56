import type { CasebookSection } from '../../../shared/precedent/casebook.ts';
import { Hatch } from '../../components/hatch.tsx';
import classes from './casebook-part.module.css';
import { PlaceLink } from './place-link.tsx';

type Props = {
  readonly section: CasebookSection;
  /** How deep its title stands in the page's outline. */
  readonly level: 2 | 3;
};

/** Everything decided in doubt about one criterion. */
export function CasebookPart({ section, level }: Props) {
  const Title = level === 2 ? 'h2' : 'h3';
  const Name = level === 2 ? 'h3' : 'h4';
  const { criterion, title, question, count, cases } = section;
  return (
    <section id={`praksis-${criterion}`} aria-labelledby={`praksis-${criterion}-tittel`}>
      <Title id={`praksis-${criterion}-tittel`} className={classes['criterion']} data-level={level}>
        {title}
      </Title>
      <p className={classes['question']}>
        {question} {count}.
      </p>
      {cases.map((one) => (
        <article key={`${one.round} ${one.unit}`} className={classes['case']}>
          <Hatch className={classes['edge'] ?? ''} />
          <Name className={classes['name']}>
            <PlaceLink place={one} />
          </Name>
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
