import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DifferenceView } from '../../../shared/contract/changes-contract.ts';
import { wordRuns } from '../../../shared/changes/word-runs.ts';
import { placeWords, wordingElsewhere } from '../../../shared/changes/wording-words.ts';
import { listText } from '../../../shared/lib/norwegian-format.ts';
import { Panel } from '../../components/panel.tsx';
import classes from './changes.module.css';
import { EntryList } from './entry-list.tsx';
import { NumberList } from './number-list.tsx';
import { SelectionList } from './selection-list.tsx';
import { WaiverList } from './waiver-list.tsx';
import { Words } from './words.tsx';

type SectionProps = {
  readonly title: string;
  readonly changes: readonly unknown[];
  readonly children: ReactNode;
};

/** A part of the two that is not the same in both. */
function Section({ title, changes, children }: SectionProps) {
  return changes.length === 0 ? null : <Panel title={title}>{children}</Panel>;
}

const sections = ['numbers', 'entries', 'selection', 'waivers', 'codebook', 'wording'] as const;

/** Everything that differs, the most important first; what is the same in both stands in one line below. */
export function ChangesText({ difference }: { readonly difference: DifferenceView }) {
  const { t } = useTranslation('changes');
  const { summary, numbers, entries, selection, waivers, codebook, wording } = difference;
  const elsewhere = wordingElsewhere(wording);
  const same = sections.filter((one) => difference[one].length === 0);
  return (
    <>
      <Panel title={t(($) => $.sections.summary)}>
        <ul className={classes['summary']}>
          {summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Panel>
      <Section title={t(($) => $.sections.numbers)} changes={numbers}>
        <NumberList difference={difference} />
      </Section>
      <Section title={t(($) => $.sections.entries)} changes={entries}>
        <EntryList difference={difference} />
      </Section>
      <Section title={t(($) => $.sections.selection)} changes={selection}>
        <SelectionList difference={difference} />
      </Section>
      <Section title={t(($) => $.sections.waivers)} changes={waivers}>
        <WaiverList difference={difference} />
      </Section>
      <Section title={t(($) => $.sections.codebook)} changes={codebook}>
        <dl className={classes['parts']}>
          {codebook.map(({ what, before, after }) => (
            <div key={`${what} ${before ?? ''}`}>
              <dt>{what}</dt>
              <dd>
                <Words runs={wordRuns(before ?? '', after ?? '')} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t(($) => $.sections.wording)} changes={elsewhere}>
        <dl className={classes['parts']}>
          {elsewhere.map(({ place, runs }, at) => (
            <div key={`${at} ${placeWords(place)}`}>
              <dt>{placeWords(place)}</dt>
              <dd>
                <Words runs={runs} />
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      {same.length > 0 && same.length < sections.length && (
        <p className={classes['soft']}>
          {t(($) => $.same, { what: listText(same.map((one) => t(($) => $.sameParts[one]))) })}
        </p>
      )}
    </>
  );
}
