import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/lib/language.ts';
import type { SentencePart, WrittenSentence } from '../../../shared/sentences/sentence.ts';
import classes from './read.module.css';

type Props = {
  readonly sentence: WrittenSentence;
  readonly language: Language;
  /** Which of its parts the records are shown of; null: none. */
  readonly pointed: number | null;
  readonly onPoint: (part: number) => void;
};

/** How the words of a part stand, for its underline. */
function stateOf(part: SentencePart): 'fine' | 'depends' | 'untrue' | undefined {
  if (part.kind !== 'claim') return undefined;
  if (part.claim === null || part.claim.truth === 'never') return 'untrue';
  return part.claim.truth === 'now' ? 'depends' : 'fine';
}

/** Each part with where it begins in the text, which is what tells it from the others. */
function placed(parts: readonly SentencePart[]) {
  let from = 0;
  return parts.map((part) => {
    const place = { part, from };
    from += part.text.length;
    return place;
  });
}

/** A sentence as it is read: numbers and words that rest on numbers open what is behind them. */
export function SentenceRead({ sentence, language, pointed, onPoint }: Props) {
  const { t } = useTranslation('sentences');
  return (
    <p className={classes['read']} lang={language}>
      {placed(sentence.parts).map(({ part, from }, at) =>
        part.kind === 'text' ? (
          <Fragment key={from}>{part.text}</Fragment>
        ) : (
          <button
            key={from}
            type="button"
            className={classes['live']}
            data-state={stateOf(part)}
            aria-pressed={pointed === at}
            aria-label={t(($) => $.read.number, { text: part.text })}
            onClick={() => onPoint(at)}
          >
            {part.text}
          </button>
        ),
      )}
    </p>
  );
}
