import type { ReactElement } from 'react';
import type { AppendixPart, SectionedDocument } from '../../shared/appendix/appendix-document.ts';
import { paragraphOf, type Sentence } from '../../shared/appendix/sentence.ts';
import { appendixCss } from './appendix-style.ts';
import { CasesOf } from './casebook-html.tsx';
import { markedPage } from './marked-page.tsx';
import { Table } from './tables-html.tsx';

function Items({ sentences }: { sentences: readonly Sentence[] }): ReactElement[] {
  return sentences.map(({ text }, at) => <li key={`${at} ${text}`}>{text}</li>);
}

function Part({ part }: { part: AppendixPart }): ReactElement {
  switch (part.kind) {
    case 'paragraph':
      return <p>{paragraphOf(part.sentences)}</p>;
    case 'list':
      return part.ordered ? (
        <ol>
          <Items sentences={part.sentences} />
        </ol>
      ) : (
        <ul>
          <Items sentences={part.sentences} />
        </ul>
      );
    case 'table':
      return (
        <div className="tabell">
          <Table table={part.table} />
        </div>
      );
    case 'cases':
      return (
        <>
          {part.sections.map((one) => (
            <CasesOf key={one.criterion} section={one} level={3} />
          ))}
        </>
      );
    default:
      return part satisfies never;
  }
}

function Section({ section }: { section: SectionedDocument['sections'][number] }): ReactElement {
  const { id, heading, parts } = section;
  return (
    <section id={`del-${id}`} aria-labelledby={`del-${id}-tittel`}>
      <h2 id={`del-${id}-tittel`}>{heading}</h2>
      {parts.map((part, at) => (
        <Part key={`${at} ${part.kind}`} part={part} />
      ))}
    </section>
  );
}

/** The sections of the appendix, each with its heading at the second level. */
export function AppendixBody({ appendix }: { appendix: SectionedDocument }): ReactElement {
  return (
    <>
      {appendix.sections.map((one) => (
        <Section key={one.id} section={one} />
      ))}
    </>
  );
}

/** In: the appendix, or another document of sections. Out: one self-contained page; the marking stands on screen always and on every printed page. */
export function appendixHtml(appendix: SectionedDocument): string {
  return markedPage(
    appendix,
    appendixCss,
    <>
      <p>{appendix.lead}</p>
      <AppendixBody appendix={appendix} />
    </>,
  );
}
