import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BlockView } from '../../../shared/contract/views.ts';
import { Panel } from '../../components/panel.tsx';
import { blockAddress } from '../../app/block-address.ts';
import classes from './cards.module.css';

/** What would stop a release just now, each with the way to where it is put right. */
export function BlocksCard({ blocks }: { readonly blocks: readonly BlockView[] }) {
  const { t } = useTranslation('front');
  return (
    <Panel title={t(($) => $.blocks.title)} className={classes['card'] ?? ''}>
      {blocks.length === 0 ? (
        <>
          <p className={classes['free']}>{t(($) => $.blocks.none)}</p>
          <Link className={classes['go']} href="/utgivelse">
            {t(($) => $.blocks.go)}
          </Link>
        </>
      ) : (
        <ul className={classes['blocks']}>
          {blocks.map((block) => (
            <li key={block.kind}>
              {block.sentence}{' '}
              <Link
                href={blockAddress(block)}
                aria-label={t(($) => $.blocks.openThis, { sentence: block.sentence })}
              >
                {t(($) => $.blocks.open)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
