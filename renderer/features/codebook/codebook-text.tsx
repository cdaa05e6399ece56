import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Codebook } from '../../../shared/codebook/codebook.ts';
import type { RoundId } from '../../../shared/lib/ids.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import classes from './codebook-page.module.css';
import { Contents } from './contents.tsx';
import { CriterionArticle } from './criterion-article.tsx';
import { OutcomesPart } from './outcomes-part.tsx';
import { RulesPart } from './rules-part.tsx';
import {
  criterionAt,
  criterionElementId,
  partId,
  sectionsOf,
  stepSection,
  type PartName,
} from './sections.ts';
import { useSaveCodebook } from './use-save-codebook.ts';
import { useSectionInView } from './use-section-in-view.ts';

/** Goes to a heading and gives it the focus, so that reading goes on from there. */
function focusHeading(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

type Props = {
  readonly codebook: Codebook;
  readonly round: RoundId;
  /** True where a new version has been begun and not taken into use. */
  readonly begun: boolean;
};

/** The codebook from top to bottom, with its contents beside it. */
export function CodebookText({ codebook, round, begun }: Props) {
  const { t } = useTranslation('codebook');
  const [, go] = useLocation();
  const save = useSaveCodebook(round);
  const sections = useMemo(() => sectionsOf(codebook), [codebook]);
  const inView = useSectionInView(sections);
  // What was gone to counts as being read, also where the page is too short to bring it to the top.
  const [goneTo, setGoneTo] = useState<string | null>(null);
  const goTo = (id: string | undefined): void => {
    if (id === undefined) return;
    setGoneTo(id);
    focusHeading(id);
  };
  const step = (by: number): void => {
    const focused = sections.find((one) => one.id === document.activeElement?.id);
    goTo(stepSection(sections, focused?.id ?? null, by)?.id);
  };
  useActions({
    nextRule: () => step(1),
    previousRule: () => step(-1),
    goCriterion: (key) => {
      const criterion = codebook.criteria[criterionAt(key)];
      if (criterion !== undefined) goTo(criterionElementId(criterion.id));
    },
    goOutcomes: () => goTo(partId('outcomes')),
    goRules: () => goTo(partId('rules')),
    newCodebookVersion: () => go('/kodebok/ny-versjon'),
    goCodebookVersions: () => go('/kodebok/versjoner'),
    saveCodebook: () => void save(null),
  });
  return (
    <>
      <PageHeading
        title={codebook.title}
        lead={t(($) => $.lead, { id: codebook.id, version: codebook.version })}
      >
        <p className={classes['locked']} title={t(($) => $.lockedWhy)}>
          <IconLock size={15} aria-hidden />
          {t(($) => $.locked)}
        </p>
        <Button variant="default" onClick={() => void save(null)}>
          {t(($) => $.save)}
        </Button>
        <Button variant="default" onClick={() => go('/kodebok/versjoner')}>
          {t(($) => $.versions)}
        </Button>
        <Button onClick={() => go('/kodebok/ny-versjon')}>
          {begun ? t(($) => $.goOn) : t(($) => $.newVersion)}
        </Button>
      </PageHeading>
      <div className={classes['columns']} onWheel={() => setGoneTo(null)}>
        <Contents codebook={codebook} current={goneTo ?? inView} onGo={goTo} />
        <div className={classes['body']}>
          <Part name="introduction">
            {codebook.introduction.map((paragraph) => (
              <p key={paragraph} className={classes['prose']}>
                {paragraph}
              </p>
            ))}
          </Part>
          <Part name="criteria">
            {codebook.criteria.map((criterion, at) => (
              <CriterionArticle
                key={criterion.id}
                criterion={criterion}
                number={at + 1}
                codebook={codebook}
              />
            ))}
          </Part>
          <Part name="outcomes">
            <OutcomesPart codebook={codebook} />
          </Part>
          <Part name="rules">
            <p className={classes['how']}>{t(($) => $.rulesHow)}</p>
            <RulesPart codebook={codebook} />
          </Part>
          {codebook.limits.length > 0 && (
            <Part name="limits">
              {codebook.limits.map((paragraph) => (
                <p key={paragraph} className={classes['prose']}>
                  {paragraph}
                </p>
              ))}
            </Part>
          )}
        </div>
      </div>
    </>
  );
}

function Part({ name, children }: { readonly name: PartName; readonly children: ReactNode }) {
  const { t } = useTranslation('codebook');
  const id = partId(name);
  return (
    <section className={classes['part']} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t(($) => $[name])}
      </h2>
      {children}
    </section>
  );
}
