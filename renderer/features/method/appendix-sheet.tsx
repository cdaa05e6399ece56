import { Fragment } from 'react';
import type { AppendixDocument, AppendixPart } from '../../../shared/appendix/appendix-document.ts';
import { CasebookPart } from '../../app/casebook/casebook-part.tsx';
import classes from './method.module.css';
import { PlainTable } from './plain-table.tsx';
import { SaidLink } from './said-link.tsx';
import { placeOf } from './said-places.ts';

type Chosen = {
  readonly chosen: string | null;
  /** The place of the first thing said. */
  readonly first: string | null;
};
type PartProps = Chosen & {
  readonly part: AppendixPart;
  readonly section: string;
  readonly at: number;
};

function Part({ part, section, at, chosen, first }: PartProps) {
  const link = (text: string, place: string) => (
    <SaidLink place={place} chosen={chosen} first={place === first}>
      {text}
    </SaidLink>
  );
  switch (part.kind) {
    case 'paragraph':
      return (
        <p>
          {part.sentences.map(({ text }, sentence) => (
            <Fragment key={placeOf(section, at, sentence)}>
              {link(text, placeOf(section, at, sentence))}{' '}
            </Fragment>
          ))}
        </p>
      );
    case 'list': {
      const items = part.sentences.map(({ text }, sentence) => (
        <li key={placeOf(section, at, sentence)}>{link(text, placeOf(section, at, sentence))}</li>
      ));
      return part.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table': {
      const { label, caption } = part.table;
      const place = placeOf(section, at);
      return (
        <PlainTable
          table={part.table}
          widths={part.widths}
          caption={
            <SaidLink place={place} chosen={chosen} first={place === first}>
              <strong>{label}</strong> {caption}
            </SaidLink>
          }
        />
      );
    }
    case 'cases':
      return part.sections.map((one) => (
        <CasebookPart key={one.criterion} section={one} level={3} />
      ));
    default:
      return part satisfies never;
  }
}

/** The appendix as it will be printed, in which everything that is said can be chosen. */
export function AppendixSheet({
  appendix,
  chosen,
  first,
}: Chosen & { readonly appendix: AppendixDocument }) {
  const { title, lead, marking, source, sections } = appendix;
  return (
    <div className={classes['paper']}>
      {marking !== null && <p className={classes['marking']}>{marking}</p>}
      <p className={classes['title']}>{title}</p>
      <p>{lead}</p>
      {sections.map(({ id, heading, parts }) => (
        <section key={id} id={`metode-${id}`} aria-labelledby={`metode-${id}-tittel`}>
          <h2 id={`metode-${id}-tittel`} className={classes['heading']}>
            {heading}
          </h2>
          {parts.map((part, at) => (
            <Part
              key={placeOf(id, at)}
              part={part}
              section={id}
              at={at}
              chosen={chosen}
              first={first}
            />
          ))}
        </section>
      ))}
      <p className={classes['note']}>{source}</p>
    </div>
  );
}
