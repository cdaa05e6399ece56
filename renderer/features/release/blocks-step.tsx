import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BlockView } from '../../../shared/contract/views.ts';
import { obstaclesAddress } from '../../app/addresses.ts';
import { ConsistencyNote } from '../../app/consistency-note.tsx';
import { blockAddress } from '../../app/block-address.ts';
import classes from './release.module.css';
import { Step } from './step.tsx';

/** What stands in the way, each with the way to put it right. */
export function BlocksStep({ blocks }: { readonly blocks: readonly BlockView[] }) {
  const { t } = useTranslation('release');
  return (
    <Step number={1} title={t(($) => $.steps.blocks)} done={blocks.length === 0}>
      {blocks.length === 0 ? (
        <p className={classes['soft']}>{t(($) => $.blocks.none)}</p>
      ) : (
        <ul className={classes['blocks']}>
          {blocks.map((block) => (
            <li key={block.kind}>
              <span>{block.sentence}</span>
              <Link
                href={blockAddress(block)}
                aria-label={`${t(($) => $.blocks.open)}: ${block.sentence}`}
              >
                {t(($) => $.blocks.open)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className={classes['links']}>
        <Link href={obstaclesAddress}>{t(($) => $.blocks.all)}</Link>
      </p>
      <ConsistencyNote />
    </Step>
  );
}
