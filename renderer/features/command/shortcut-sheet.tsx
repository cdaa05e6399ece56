import { Modal } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { actionEntry, actionIds, type ActionId } from '../../app/actions/catalogue.ts';
import { useActionRegistry } from '../../app/actions/use-actions.tsx';
import { Kbd } from '../../components/kbd.tsx';
import classes from './command.module.css';

type Props = { readonly onClose: () => void };

/** The keys that do something just now, and what they do. */
export function ShortcutSheet({ onClose }: Props) {
  const { t } = useTranslation('command');
  const { t: tAction } = useTranslation('actions');
  const { t: tApp } = useTranslation('app');
  const available = useActionRegistry().available();
  const shown = actionIds.filter(
    (id) => available.includes(id) && actionEntry(id).keys.length > 0 && id !== 'criterion',
  );
  const groups = [...new Set(shown.map((id) => actionEntry(id).group))];
  const line = (id: ActionId) => (
    <div key={id} className={classes['pair']}>
      <dt>
        {actionEntry(id).keys.map((key, at) => (
          <Fragment key={key}>
            {at > 0 && <span className={classes['aside']}> {t(($) => $.shortcuts.or)} </span>}
            <Kbd of={key} />
          </Fragment>
        ))}
      </dt>
      <dd>{tAction(($) => $[id])}</dd>
    </div>
  );
  const own = (keys: readonly string[], what: string) => (
    <div className={classes['pair']}>
      <dt className={classes['many']}>
        {keys.map((key, at) => (
          <Kbd key={at} of={key} />
        ))}
      </dt>
      <dd>{what}</dd>
    </div>
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(($) => $.shortcuts.title)}
      size={860}
      closeButtonProps={{ 'aria-label': tApp(($) => $.close) }}
    >
      <p className={classes['lead']}>{t(($) => $.shortcuts.lead)}</p>
      <div className={classes['sheet']}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{tAction(($) => $.groups[group])}</h3>
            <dl>{shown.filter((id) => actionEntry(id).group === group).map(line)}</dl>
          </section>
        ))}
        {available.includes('criterion') && (
          <section>
            <h3>{t(($) => $.shortcuts.inCriterion)}</h3>
            <dl>
              {own(
                ['1', '9'],
                t(($) => $.shortcuts.criterion),
              )}
              {own(
                ['3', '3'],
                t(($) => $.shortcuts.again),
              )}
              {own(
                ['j'],
                t(($) => $.shortcuts.letter),
              )}
              {own(
                ['ArrowLeft', 'ArrowRight'],
                t(($) => $.shortcuts.arrows),
              )}
              {own(
                ['ArrowUp', 'ArrowDown'],
                t(($) => $.shortcuts.upDown),
              )}
              {own(
                ['Backspace'],
                t(($) => $.shortcuts.clear),
              )}
              {own(
                ['Escape'],
                t(($) => $.shortcuts.leave),
              )}
            </dl>
          </section>
        )}
      </div>
    </Modal>
  );
}
