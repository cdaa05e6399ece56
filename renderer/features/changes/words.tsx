import type { WordRun } from '../../../shared/changes/word-runs.ts';

/** Two texts as one: what is taken out struck through, what is put in underlined; both are told as such to a reader aloud. */
export function Words({ runs }: { readonly runs: readonly WordRun[] }) {
  return (
    <>
      {runs.map(({ text, in: side }, at) => {
        const key = `${at} ${text}`;
        if (side === 'both') return <span key={key}>{text}</span>;
        return side === 'before' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
      })}
    </>
  );
}
