import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { obstaclesAddress, repliesAddress } from './addresses.ts';
import type { nb } from '../messages/nb.ts';
import classes from './release-nav.module.css';

/** The pages around a release, in the order in which the work goes. */
const links: readonly {
  readonly id: keyof typeof nb.app.releasePages;
  readonly path: string;
}[] = [
  { id: 'obstacles', path: obstaclesAddress },
  { id: 'replies', path: repliesAddress },
  { id: 'release', path: '/utgivelse' },
  { id: 'changes', path: '/utgivelse/endringer' },
  { id: 'site', path: '/utgivelse/nettsted' },
];

/** The pages that share the rail's place «Utgivelse», side by side under the heading of each. */
export function ReleaseNav() {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  return (
    <nav className={classes['nav']} aria-label={t(($) => $.releaseNav)}>
      {links.map(({ id, path }) => (
        <Link
          key={id}
          href={path}
          className={classes['link']}
          aria-current={location === path ? 'page' : undefined}
        >
          {t(($) => $.releasePages[id])}
        </Link>
      ))}
    </nav>
  );
}
