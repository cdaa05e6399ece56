import { CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './notice-stack.module.css';

export type Notice = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'refused';
  readonly action?: { readonly label: string; readonly run: () => void };
};

type Props = { readonly notices: readonly Notice[]; readonly onClose: (id: number) => void };

/** The notices on the screen. Read out politely; never takes the focus. */
export function NoticeStack({ notices, onClose }: Props) {
  const { t } = useTranslation('app');
  return (
    <section className={classes['stack']} aria-label={t(($) => $.notice)} aria-live="polite">
      {notices.map((notice) => (
        <div key={notice.id} className={classes['notice']} data-tone={notice.tone}>
          {notice.tone === 'done' ? <IconCheck size={18} /> : <IconAlertTriangle size={18} />}
          <p>{notice.text}</p>
          {notice.action !== undefined && (
            <button
              type="button"
              className={classes['action']}
              onClick={() => {
                notice.action?.run();
                onClose(notice.id);
              }}
            >
              {notice.action.label}
            </button>
          )}
          <CloseButton
            size="sm"
            aria-label={t(($) => $.close)}
            onClick={() => onClose(notice.id)}
          />
        </div>
      ))}
    </section>
  );
}
