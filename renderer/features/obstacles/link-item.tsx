import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LinkView } from '../../../shared/contract/obstacle-contract.ts';
import { linkResult, type LinkResult } from '../../../shared/events/obstacle.ts';
import { entryAddress } from '../../app/addresses.ts';
import { dateOf } from '../../components/norwegian.ts';
import { ReasonForm } from '../../components/reason-form.tsx';
import { TextButton } from '../../components/text-button.tsx';
import classes from './obstacles.module.css';

type Props = {
  readonly view: LinkView;
  readonly onOpen: () => void;
  readonly onMark: (link: string, result: LinkResult, note?: string) => void;
};

/** One link: whose it is, when it was last tried, and what came of it. */
export function LinkItem({ view, onOpen, onMark }: Props) {
  const { t } = useTranslation(['obstacles', 'app']);
  const [noting, setNoting] = useState(false);
  const { link, wellFormed, units, last } = view;
  const dead = !wellFormed || last?.result === 'dod';
  return (
    <li className={classes['link']} data-row={link} data-dead={dead || undefined}>
      <div className={classes['address']}>
        <p className={classes['names']}>
          {units.map((one, at) => (
            <span key={one.unit}>
              {at > 0 && ', '}
              <Link href={entryAddress(one.unit)}>{one.name}</Link>
            </span>
          ))}
        </p>
        {wellFormed ? (
          <button
            type="button"
            className={classes['url']}
            aria-label={`${t(($) => $.links.openIt)}: ${link}`}
            onClick={onOpen}
          >
            {link}
          </button>
        ) : (
          <code className={classes['malformed']}>{link}</code>
        )}
        {last !== null && last.note !== '' && <p className={classes['note']}>«{last.note}»</p>}
        {noting && last !== null && (
          <ReasonForm
            label={t(($) => $.links.noteSave)}
            reasonLabel={t(($) => $.links.noteLabel)}
            cancel={t(($) => $.cancel, { ns: 'app' })}
            refusal={null}
            onSend={(note) => {
              onMark(link, last.result, note);
              setNoting(false);
            }}
            onCancel={() => setNoting(false)}
          />
        )}
      </div>
      <p className={classes['tried']}>
        {!wellFormed
          ? t(($) => $.links.malformed)
          : last === null
            ? t(($) => $.links.untried)
            : t(($) => $.links.tried, {
                result: t(($) => $.links.result[last.result]),
                date: dateOf(last.date),
                by: last.by,
              })}
      </p>
      <div className={classes['marks']}>
        {last !== null && !noting && (
          <TextButton label={t(($) => $.links.noteOf, { link })} onPress={() => setNoting(true)}>
            {t(($) => $.links.note)}
          </TextButton>
        )}
        {linkResult.options.map((one) => (
          <button
            key={one}
            type="button"
            className={classes['mark']}
            aria-pressed={last?.result === one}
            aria-label={t(($) => $.links.mark, { result: t(($) => $.links.result[one]), link })}
            onClick={() => onMark(link, one)}
          >
            {t(($) => $.links.result[one])}
          </button>
        ))}
      </div>
    </li>
  );
}
