import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../../app/notices/notices.tsx';
import { ErrorState } from '../../components/error-state.tsx';
import { IntoView } from '../../components/into-view.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useKeysPage } from '../../data/key-queries.ts';
import { refusalOf } from '../../data/refusal-of.ts';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import { KeyTable } from './key-table.tsx';
import classes from './keys.module.css';
import { OwnKey } from './own-key.tsx';
import { WordForm, type ToldKey } from './word-form.tsx';

type Word = { readonly kind: 'vouch' | 'revoke'; readonly told: ToldKey };

/** Whose keys the mapping knows, and one's own. */
export function KeysPage() {
  const { t } = useTranslation('keys');
  const { t: tApp } = useTranslation('app');
  const { client } = useStore();
  const { tell } = useNotices();
  const page = useKeysPage();
  const [word, setWord] = useState<Word | null>(null);
  const [listing, startListing] = useDoing<unknown>();
  const [choosing, startChoosing] = useDoing<ToldKey>();
  const saveList = async (): Promise<void> => {
    const end = await startListing(async () => {
      const saved = await client.key.saveList({ file: null });
      if (saved !== null)
        tell({
          tone: 'done',
          text: t(($) => $.done.list, { count: saved.keys, file: saved.file }),
        });
      return saved;
    });
    if (end.kind === 'done') setWord(null);
  };
  const fromSignature = async (): Promise<void> => {
    const end = await startChoosing(() => client.key.fromSignature({ file: null }));
    if (end.kind === 'done') setWord({ kind: 'vouch', told: end.value });
  };
  const refusals = [listing, choosing].flatMap((one) =>
    one.kind === 'refused' ? [one.refusal.message] : [],
  );
  return (
    <Page>
      <PageHeading title={t(($) => $.title)} lead={t(($) => $.lead)} />
      {page.error !== null ? (
        <ErrorState
          title={t(($) => $.failed)}
          text={refusalOf(page.error).message}
          retry={{ label: tApp(($) => $.error.retry), run: () => void page.refetch() }}
        />
      ) : page.data === undefined ? (
        <Skeleton lines={8} label={t(($) => $.loading)} />
      ) : (
        <div className={classes['page']}>
          {page.data.own !== null && (
            <OwnKey key={page.data.own.key} own={page.data.own} keyStore={page.data.keyStore} />
          )}
          <Panel title={t(($) => $.list.title)}>
            <KeyTable
              keys={page.data.keys}
              own={page.data.own?.adviser.name ?? ''}
              onVouch={(told) => setWord({ kind: 'vouch', told })}
              onRevoke={(told) => setWord({ kind: 'revoke', told })}
            />
            {word !== null && (
              <IntoView>
                <WordForm
                  key={`${word.kind} ${word.told.key}`}
                  kind={word.kind}
                  told={word.told}
                  own={word.told.name === page.data.own?.adviser.name}
                  onClose={() => setWord(null)}
                />
              </IntoView>
            )}
            {refusals.map((one) => (
              <RefusalNote key={one} text={one} />
            ))}
            <div className={classes['below']}>
              <Button variant="default" onClick={() => void fromSignature()}>
                {t(($) => $.job.vouchSignature)}
              </Button>
              <Button variant="default" onClick={() => void saveList()}>
                {t(($) => $.job.list)}
              </Button>
            </div>
          </Panel>
        </div>
      )}
    </Page>
  );
}
