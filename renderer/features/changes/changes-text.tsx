import { useTranslation } from 'react-i18next';
import type { DifferenceView } from '../../../shared/contract/changes-contract.ts';
import { placeWords } from '../../../shared/changes/wording-words.ts';
import { Panel } from '../../components/panel.tsx';
import classes from './changes.module.css';
import { EntryList } from './entry-list.tsx';
import { NumberList } from './number-list.tsx';
import { Words } from './words.tsx';

/** Everything that differs, the most important first. */
export function ChangesText({ difference }: { readonly difference: DifferenceView }) {
  const { t } = useTranslation('changes');
  const { summary, codebook, wording } = difference;
  return (
    <>
      <Panel title={t(($) => $.sections.summary)}>
        <ul className={classes['summary']}>
          {summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={t(($) => $.sections.numbers)}>
        <NumberList difference={difference} />
      </Panel>
      <Panel title={t(($) => $.sections.entries)}>
        <EntryList difference={difference} />
      </Panel>
      <Panel title={t(($) => $.sections.codebook)}>
        {codebook.length === 0 && <p className={classes['soft']}>{t(($) => $.codebook.none)}</p>}
        <dl className={classes['parts']}>
          {codebook.map(({ what, before, after }, at) => (
            <div key={`${at} ${what}`}>
              <dt>{what}</dt>
              <dd>
                {before !== null && <del>{before}</del>} {after !== null && <ins>{after}</ins>}
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={t(($) => $.sections.wording)}>
        {wording.length === 0 && <p className={classes['soft']}>{t(($) => $.wording.none)}</p>}
        <dl className={classes['parts']}>
          {wording.map(({ place, runs }, at) => (
            <div key={`${at} ${placeWords(place)}`}>
              <dt>{placeWords(place)}</dt>
              <dd>
                <Words runs={runs} />
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
    </>
  );
}
