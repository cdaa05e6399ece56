import { useTranslation } from 'react-i18next';
import type { EntryView } from '../../../shared/contract/views.ts';
import { ScrollRegion } from '../../components/scroll-region.tsx';
import classes from '../../components/side-by-side.module.css';

/** What the sources of an entry say, in their own words, in a part that scrolls. */
export function BesideSources({ entry }: { readonly entry: EntryView }) {
  const { t } = useTranslation('lists');
  const said = entry.statements.filter((one) => one.withdrawn === null && one.text !== null);
  if (said.length === 0) return <span className={classes['open']}>{t(($) => $.noWords)}</span>;
  return (
    <ScrollRegion className={classes['quotes']} label={t(($) => $.sourcesOf, { name: entry.name })}>
      {said.map((one) => (
        <blockquote key={one.id}>«{one.text}»</blockquote>
      ))}
    </ScrollRegion>
  );
}
