import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reasonCode } from '../../../../shared/events/judgement.ts';
import classes from './mark-panel.module.css';

type Props = {
  readonly chosen: readonly string[];
  readonly onChange: (reasons: readonly string[]) => void;
};

/** The reasons of a mark, to be counted across the round: the chosen ones in a line, all of them when opened. */
export function Reasons({ chosen, onChange }: Props) {
  const { t } = useTranslation('judging');
  const [opened, setOpened] = useState(false);
  const shown = opened
    ? reasonCode.options
    : reasonCode.options.filter((one) => chosen.includes(one));
  return (
    <div className={classes['reasons']} role="group" aria-label={t(($) => $.mark.reasons)}>
      {shown.map((reason) => {
        const on = chosen.includes(reason);
        return (
          <button
            key={reason}
            type="button"
            aria-pressed={on}
            className={classes['reason']}
            onClick={() =>
              onChange(on ? chosen.filter((one) => one !== reason) : [...chosen, reason])
            }
          >
            {t(($) => $.reason[reason])}
          </button>
        );
      })}
      {!opened && (
        <button
          type="button"
          aria-expanded={false}
          className={classes['remove']}
          onClick={() => setOpened(true)}
        >
          {t(($) => $.mark.chooseReasons)}
        </button>
      )}
    </div>
  );
}
