import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../../shared/contract/views.ts';
import classes from './entry.module.css';

/** How the public reaches the service. */
export function ContactSection({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('judging');
  if (entry.contact === null) return null;
  const { department, phone, email, link } = entry.contact;
  const parts = [department, phone, email, link].filter((part) => part !== '');
  if (parts.length === 0) return null;
  return (
    <section className={classes['section']}>
      <h2 className={classes['heading']}>{t(($) => $.contact.title)}</h2>
      <p>{parts.join(' · ')}</p>
    </section>
  );
}
