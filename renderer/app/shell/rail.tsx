import {
  IconArrowsJoin2,
  IconArrowsSplit2,
  IconArrowsLeftRight,
  IconBlockquote,
  IconBook2,
  IconChartBar,
  IconChartDots2,
  IconFileImport,
  IconFileText,
  IconHome,
  IconLayoutList,
  IconListCheck,
  IconRosetteDiscountCheck,
  IconScale,
  IconTable,
  IconTimeline,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { actionEntry } from '../actions/catalogue.ts';
import { isOn, pageLinks, type PageId } from '../pages.ts';
import classes from './rail.module.css';

const icons: Readonly<Record<PageId, Icon>> = {
  front: IconHome,
  intake: IconFileImport,
  judging: IconListCheck,
  resolution: IconArrowsJoin2,
  lists: IconLayoutList,
  conflicts: IconScale,
  borderline: IconArrowsSplit2,
  tables: IconTable,
  figures: IconChartBar,
  sentences: IconBlockquote,
  agreement: IconChartDots2,
  compare: IconArrowsLeftRight,
  release: IconRosetteDiscountCheck,
  method: IconFileText,
  codebook: IconBook2,
  film: IconTimeline,
};

/** The pages, always in reach. */
export function Rail() {
  const { t } = useTranslation('app');
  const [location] = useLocation();
  return (
    <nav className={classes['rail']} aria-label={t(($) => $.rail)}>
      {pageLinks.map((page) => {
        const { id, path, action, begins } = page;
        const PageIcon = icons[id];
        return (
          <Link
            key={id}
            href={path}
            className={classes['link']}
            data-begins={begins}
            aria-current={isOn(page, location) ? 'page' : undefined}
            aria-keyshortcuts={actionEntry(action).keys.join(' ').replaceAll('Ctrl', 'Control')}
          >
            <PageIcon size={21} stroke={1.6} aria-hidden />
            {t(($) => $.pages[id])}
          </Link>
        );
      })}
    </nav>
  );
}
