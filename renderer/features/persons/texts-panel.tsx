import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { entryAddress } from '../../app/addresses.ts';
import { Awaiting } from '../../app/awaiting/awaiting.tsx';
import { Panel } from '../../components/panel.tsx';
import { usePersonalTexts } from '../../data/person-queries.ts';
import classes from './persons.module.css';

/** More are counted. */
const shownAtMost = 50;

/** What the log says that may say who somebody is, and where. */
export function TextsPanel() {
  const { t } = useTranslation('persons');
  const texts = usePersonalTexts();
  const { data } = texts;
  const left = (data?.length ?? 0) - shownAtMost;
  return (
    <Panel title={t(($) => $.inTexts)}>
      {data === undefined ? (
        <Awaiting questions={[texts]} lines={3} />
      ) : data.length === 0 ? (
        <p className={classes['soft']}>{t(($) => $.inTextsNone)}</p>
      ) : (
        <>
          <p className={classes['soft']}>{t(($) => $.inTextsLead)}</p>
          <ul className={classes['lines']}>
            {data.slice(0, shownAtMost).map(({ kind, unit, unitName, place, found, round }) => (
              <li key={`${round} ${unit} ${place} ${kind} ${found}`}>
                {unit === null ? (
                  t(($) => $.wholeMapping)
                ) : (
                  <Link href={entryAddress(unit)}>{unitName}</Link>
                )}{' '}
                <span className={classes['soft']}>
                  {place} · {t(($) => $.kind[kind])}
                </span>
                <p className={classes['found']}>{found}</p>
              </li>
            ))}
          </ul>
          {left > 0 && <p className={classes['soft']}>{t(($) => $.more, { count: left })}</p>}
        </>
      )}
    </Panel>
  );
}
