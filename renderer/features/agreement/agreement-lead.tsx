import { useTranslation } from 'react-i18next';
import type { AgreementView } from '../../../shared/contract/agreement-views.ts';
import { integerText, listText } from '../../../shared/lib/norwegian-format.ts';
import classes from './agreement.module.css';

/** Below this the intervals say more than the numbers. */
const fewUnits = 20;

/** Whose votes the numbers are made from, how many of those were independent, and what is open beside. */
export function AgreementLead({ agreement }: { readonly agreement: AgreementView }) {
  const { t } = useTranslation('agreement');
  const { outcome, firstVotes, open } = agreement;
  const { compared } = firstVotes;
  const parts = [
    { n: compared.first, text: t(($) => $.lead.first, { n: integerText(compared.first) }) },
    {
      n: compared.independent,
      text: t(($) => $.lead.blind, { n: integerText(compared.independent) }),
    },
    {
      n: compared.notIndependent,
      text: t(($) => $.lead.seen, { n: integerText(compared.notIndependent) }),
    },
    { n: compared.unknown, text: t(($) => $.lead.unknown, { n: integerText(compared.unknown) }) },
  ];
  const sentences = [
    `${t(($) => $.lead.units, { count: outcome.units })}, ${t(($) => $.lead.raters, { count: outcome.raters })}.`,
    t(($) => $.lead.independent, {
      count: compared.votes,
      parts: listText(parts.flatMap(({ n, text }) => (n > 0 ? [text] : []))),
    }),
    ...(open.awaitingSecond + open.toResolve > 0
      ? [
          t(($) => $.lead.open, {
            awaiting: integerText(open.awaitingSecond),
            resolve: integerText(open.toResolve),
          }),
        ]
      : []),
    ...(open.heldBack > 0 ? [t(($) => $.lead.heldBack, { count: open.heldBack })] : []),
  ];
  return (
    <div className={classes['lead']}>
      <p>{sentences.join(' ')}</p>
      {outcome.units < fewUnits && (
        <p className={classes['few']}>{t(($) => $.lead.few, { count: outcome.units })}</p>
      )}
    </div>
  );
}
