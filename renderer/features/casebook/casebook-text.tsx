import { useTranslation } from 'react-i18next';
import type { ConsistencyView } from '../../../shared/contract/precedent-contract.ts';
import type { CasebookDocument } from '../../../shared/precedent/casebook.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { CasebookPart } from '../../app/casebook/casebook-part.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { IntoView } from '../../components/into-view.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { WriteButton } from '../../components/write-button.tsx';
import { useStore } from '../../data/store.tsx';
import { useDoing } from '../../data/use-doing.ts';
import classes from './casebook.module.css';
import { ConsistencyPanels } from './consistency-panels.tsx';

type Props = { readonly casebook: CasebookDocument; readonly consistency: ConsistencyView };

/** The casebook as it is read and printed, with what does not go together beside it. */
export function CasebookText({ casebook, consistency }: Props) {
  const { t } = useTranslation('precedents');
  const { client } = useStore();
  const { round } = useCurrentRound();
  const [written, start] = useDoing<{
    readonly folder: string;
    readonly files: readonly string[];
  }>();
  const write = (): void => {
    void start(() =>
      client.precedent.exportCasebook({ round: round.id, formats: ['docx', 'html'], folder: null }),
    );
  };
  useActions({ exportCasebook: write });
  return (
    <>
      <PageHeading title={t(($) => $.practice.title)} lead={casebook.lead}>
        <WriteButton
          label={t(($) => $.practice.export)}
          doing={t(($) => $.practice.exporting)}
          busy={written.kind === 'doing'}
          onPress={write}
        />
      </PageHeading>
      {written.kind === 'refused' && (
        <IntoView>
          <RefusalNote text={written.refusal.message} />
        </IntoView>
      )}
      {written.kind === 'done' && (
        <p className={classes['written']} role="status">
          {t(($) => $.practice.written, {
            folder: written.value.folder,
            files: written.value.files.join(', '),
          })}
        </p>
      )}
      <div className={classes['columns']}>
        <div className={classes['text']}>
          {casebook.sections.map((section) => (
            <CasebookPart key={section.criterion} section={section} level={2} />
          ))}
        </div>
        <aside className={classes['aside']}>
          <ConsistencyPanels consistency={consistency} />
          {casebook.sections.length > 1 && (
            <nav aria-label={t(($) => $.practice.criteria)}>
              <h2 className={classes['small']}>{t(($) => $.practice.criteria)}</h2>
              <ul className={classes['contents']}>
                {casebook.sections.map((section) => (
                  <li key={section.criterion}>
                    <button
                      type="button"
                      onClick={() =>
                        document
                          .getElementById(`praksis-${section.criterion}`)
                          ?.scrollIntoView({ block: 'start' })
                      }
                    >
                      {section.title}
                    </button>{' '}
                    <span>{section.count}</span>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </aside>
      </div>
    </>
  );
}
