import {
  IconAlertTriangle,
  IconClipboardText,
  IconMailOpened,
  IconExternalLink,
  IconPhone,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import type { SourceKind } from '../../../../shared/events/statement.ts';
import type { AnswerId, CriterionId } from '../../../../shared/lib/ids.ts';
import { contradictionSentence } from '../../../../shared/messages/sentence-flags.ts';
import { statedContradictions } from '../../../../shared/sentences/stated-percentage.ts';
import { dateOf } from '../../../components/norwegian.ts';
import { useJudging } from '../judging-context.ts';
import { passagesFor } from '../../../components/passages.ts';
import { contradictionsOf, type Contradiction } from './source-answers.ts';
import { useOpenLink } from './use-open-link.ts';
import classes from './statement-card.module.css';

type Statement = EntryView['statements'][number];

const icons: Readonly<Record<SourceKind, Icon>> = {
  telefonintervju: IconPhone,
  nettside: IconWorld,
  sporreskjema: IconClipboardText,
  tilsvar: IconMailOpened,
};

/** In: a link as a file has it. Out: the address, where it is one that a browser may open; else undefined. */
function webAddress(link: string | null): string | undefined {
  return link !== null && /^https?:\/\//iu.test(link) ? link : undefined;
}

type Props = {
  readonly entry: EntryView;
  readonly statement: Statement;
  /** The criterion in focus, whose words are underlined. */
  readonly focused: CriterionId | null;
  readonly onWithdraw: (statement: Statement) => void;
};

/** What one source said: its words in serif, who said it and when, and what it answers. */
export function StatementCard({ entry, statement, focused, onWithdraw }: Props) {
  const { t } = useTranslation('judging');
  const { codebookContent: codebook } = useJudging().round;
  const SourceIcon = icons[statement.source];
  const address = webAddress(statement.link);

  const shortOf = (criterion: CriterionId, answers: readonly AnswerId[]): string => {
    const known = codebook.criteria.find((one) => one.id === criterion)?.answers ?? [];
    return answers.map((id) => known.find((one) => one.id === id)?.label ?? id).join(', ');
  };
  const labelOf = (criterion: CriterionId): string =>
    codebook.criteria.find((one) => one.id === criterion)?.label ?? criterion;
  const contradiction = ({ criterion, here, there, other, settled }: Contradiction): string => {
    const sentence = t(($) => $.statement.contradiction, {
      criterion: labelOf(criterion),
      here: shortOf(criterion, here),
      there: shortOf(criterion, there),
      source: t(($) => $.sourceDefinite[other.source]),
    });
    return settled ? `${sentence} (${t(($) => $.statement.settled)})` : sentence;
  };
  const openInBrowser = useOpenLink();
  const answered = codebook.criteria.filter((one) => one.id in statement.answers);

  return (
    <article className={classes['card']}>
      <h2 className={classes['source']}>
        <SourceIcon size={15} stroke={1.8} aria-hidden /> {t(($) => $.source[statement.source])}
      </h2>
      <button type="button" className={classes['withdraw']} onClick={() => onWithdraw(statement)}>
        {t(($) => $.statement.withdraw)}
      </button>
      {statement.text === null ? (
        <p className={classes['silent']}>{t(($) => $.statement.noWords)}</p>
      ) : (
        <blockquote className={classes['quote']}>
          «
          {passagesFor(codebook, focused, statement.text).map((passage, at) =>
            passage.bears ? <mark key={at}>{passage.text}</mark> : passage.text,
          )}
          »
        </blockquote>
      )}
      <p className={classes['facts']}>
        {statement.informant !== null && <span>{statement.informant}</span>}
        {statement.date !== null && <time dateTime={statement.date}>{dateOf(statement.date)}</time>}
        <span>{t(($) => $.statement.recorded, { by: statement.by })}</span>
        {address !== undefined && (
          <a
            href={address}
            title={address}
            onClick={(event) => {
              event.preventDefault();
              openInBrowser(address);
            }}
          >
            {t(($) => $.statement.link)} <IconExternalLink size={13} aria-hidden />
          </a>
        )}
      </p>
      {answered.length > 0 && (
        <dl className={classes['answers']} aria-label={t(($) => $.statement.says)}>
          {answered.map((one) => (
            <div key={one.id} data-focused={one.id === focused || undefined}>
              <dt>{one.label}</dt>
              <dd>{shortOf(one.id, statement.answers[one.id] ?? [])}</dd>
            </div>
          ))}
        </dl>
      )}
      {contradictionsOf(entry, statement).map((one) => (
        <p
          key={one.criterion}
          className={classes['conflict']}
          data-settled={one.settled || undefined}
        >
          <IconAlertTriangle size={15} aria-hidden /> {contradiction(one)}
        </p>
      ))}
      {statedContradictions(statement.text ?? '').map((one) => (
        <p key={one.from} className={classes['conflict']}>
          <IconAlertTriangle size={15} aria-hidden /> «{one.text}»: {contradictionSentence(one)}
        </p>
      ))}
    </article>
  );
}
