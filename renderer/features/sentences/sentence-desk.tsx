import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDeferredValue, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ReferencesView } from '../../../shared/contract/sentence-contract.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import type { SentenceNumber, SentencePart } from '../../../shared/sentences/sentence.ts';
import { languages, type Language } from '../../../shared/lib/language.ts';
import { pieceId } from '../../../shared/tables/specification.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { copyText } from '../../components/copy-text.ts';
import { Kbd } from '../../components/kbd.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { begunDrafts } from '../../data/begun-drafts.ts';
import {
  useSentenceActions,
  useWrittenSentence,
  type SentenceChoice,
} from '../../data/sentence-queries.ts';
import { FlagList } from './flag-list.tsx';
import { insertText } from './insert-text.ts';
import { NumberBehind } from './number-behind.tsx';
import { ReferencePicker } from './reference-picker.tsx';
import { RemoveButton } from './remove-button.tsx';
import { SentenceRead } from './sentence-read.tsx';
import classes from './desk.module.css';
import page from './sentences.module.css';
import { WritingHelp } from './writing-help.tsx';

type Props = {
  readonly choice: SentenceChoice;
  /** Null: a new one. */
  readonly id: string | null;
  readonly saved: string;
  readonly savedLanguage: Language;
  /** What a new one is called unless somebody says otherwise. */
  readonly suggested: string;
  readonly taken: readonly string[];
  readonly references: ReferencesView;
  readonly names: ReadonlyMap<UnitNumber, string>;
  readonly choices: ReactNode;
};

function numbersOf(part: SentencePart | undefined): readonly SentenceNumber[] {
  if (part === undefined || part.kind === 'text') return [];
  return part.kind === 'number' ? [part.number] : part.numbers;
}

const useBegunText = begunDrafts<string>();

/** Where a sentence is written, read with its numbers, saved and copied; beside it the numbers to put into it. */
export function SentenceDesk(props: Props) {
  const { choice, id, saved, savedLanguage, suggested, taken, references, names, choices } = props;
  const { t } = useTranslation('sentences');
  const [, go] = useLocation();
  const { tell } = useNotices();
  const { value: text, change: write, forget } = useBegunText(`${choice.round} ${id ?? ''}`, saved);
  const [name, setName] = useState(suggested);
  const [language, setLanguage] = useState(savedLanguage);
  const [pointed, setPointed] = useState<number | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { state, save, remove } = useSentenceActions();
  const asked = useDeferredValue(text);
  const { data, isPlaceholderData } = useWrittenSentence(choice, asked, language);
  const empty = text.trim() === '';
  const written = empty ? null : (data?.written ?? null);
  const refusal = empty ? null : (data?.refusal ?? null);
  const part = pointed === null ? undefined : written?.parts[pointed];
  const numbers = numbersOf(part);

  const named = pieceId.safeParse(id ?? name);
  const nameProblem =
    id !== null
      ? null
      : !named.success
        ? t(($) => $.write.nameWrong)
        : taken.includes(name)
          ? t(($) => $.write.nameTaken)
          : null;
  const changed = text !== saved || language !== savedLanguage;
  const canSave = !empty && changed && named.success && nameProblem === null;

  const saveIt = async (): Promise<void> => {
    if (!named.success) return;
    const trimmed = text.trim();
    const end = await save(named.data, trimmed, language);
    if (end.kind !== 'done') return;
    write(trimmed);
    forget();
    tell({ tone: 'done', text: t(($) => $.write.saved) });
    if (id === null) go(`/setninger/${named.data}`);
  };
  const removeIt = async (): Promise<void> => {
    if (!named.success) return;
    const end = await remove(named.data);
    if (end.kind !== 'done') return;
    forget();
    tell({ tone: 'done', text: t(($) => $.write.removed) });
    go('/setninger');
  };
  const insert = (reference: string): void => {
    const at = field.current;
    const chosen = { from: at?.selectionStart ?? text.length, to: at?.selectionEnd ?? text.length };
    const next = insertText(text, chosen, reference);
    write(next.text);
    // The field has the new text only when it is drawn.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.at, next.at);
    });
  };
  const copy = (): void => {
    if (written === null) return;
    const came = copyText(written.text);
    tell(
      came
        ? { tone: 'done', text: t(($) => $.read.copied) }
        : { tone: 'refused', text: t(($) => $.read.notCopied) },
    );
  };
  useActions({
    writeSentence: () => field.current?.focus(),
    insertNumber: () => search.current?.focus(),
    ...(canSave ? { saveSentence: () => void saveIt() } : {}),
    ...(written === null ? {} : { copySentence: copy }),
    ...(pointed === null ? {} : { closeBehindSentence: () => setPointed(null) }),
  });

  return (
    <>
      <div className={page['middle']}>
        <div className={classes['above']}>
          {id === null ? (
            <TextInput
              className={classes['name'] ?? ''}
              label={t(($) => $.write.name)}
              description={t(($) => $.write.nameHelp)}
              error={nameProblem}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          ) : (
            <h2 className={classes['title']}>{id}</h2>
          )}
          {choices}
        </div>
        <div className={classes['grow']} data-replica={`${text} `}>
          <textarea
            ref={field}
            aria-label={t(($) => $.write.text)}
            placeholder={t(($) => $.write.text)}
            rows={3}
            maxLength={20_000}
            value={text}
            aria-invalid={refusal !== null || undefined}
            aria-describedby={refusal === null ? undefined : 'sentence-refusal'}
            onChange={(event) => {
              write(event.currentTarget.value);
              setPointed(null);
            }}
          />
        </div>
        <div className={classes['buttons']}>
          <Button
            disabled={!canSave}
            loading={state.kind === 'doing'}
            rightSection={<Kbd of="Ctrl+Enter" plain />}
            onClick={() => void saveIt()}
          >
            {id !== null && !changed ? t(($) => $.write.unchanged) : t(($) => $.write.save)}
          </Button>
          <SegmentedControl
            aria-label={t(($) => $.write.language)}
            data={languages.map((value) => ({
              value,
              label: t(($) => $.write.languages[value]),
            }))}
            value={language}
            onChange={(value) => setLanguage(languages.find((one) => one === value) ?? 'nb')}
          />
          {id !== null && <RemoveButton key={id} id={id} onRemove={() => void removeIt()} />}
        </div>
        {state.kind === 'refused' && <RefusalNote text={state.refusal.message} />}
        <section
          className={classes['sheet']}
          aria-labelledby="sentence-read"
          aria-busy={isPlaceholderData}
        >
          <div className={page['top']}>
            <h2 id="sentence-read" className={page['small']}>
              {t(($) => $.read.title)}
            </h2>
            {written !== null && (
              <Button variant="default" size="compact-sm" onClick={copy}>
                {t(($) => $.read.copy)}
              </Button>
            )}
          </div>
          {empty && <p className={page['hint']}>{t(($) => $.read.empty)}</p>}
          {refusal !== null && (
            <p id="sentence-refusal" className={classes['refusal']} role="status">
              {refusal.message}
            </p>
          )}
          {written !== null && (
            <>
              <SentenceRead
                sentence={written}
                language={language}
                pointed={pointed}
                onPoint={setPointed}
              />
              <FlagList sentence={written} />
            </>
          )}
        </section>
        <WritingHelp open={taken.length === 0} />
      </div>
      <div className={page['right']}>
        {part !== undefined && numbers.length > 0 && (
          <NumberBehind
            text={part.text}
            numbers={numbers}
            names={names}
            onClose={() => setPointed(null)}
          />
        )}
        <ReferencePicker
          references={references}
          searchRef={search}
          onPick={insert}
          onLeave={() => field.current?.focus()}
        />
      </div>
    </>
  );
}
