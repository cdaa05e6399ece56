import { useTranslation } from 'react-i18next';
import type { SiteOutline } from '../../../shared/contract/site-contract.ts';
import { integerText } from '../../../shared/lib/norwegian-format.ts';
import { Panel } from '../../components/panel.tsx';
import classes from './site.module.css';

/** What is told of a site, in order; what there is none of is left out. */
const order = [
  'pages',
  'units',
  'counties',
  'former',
  'selected',
  'cases',
  'releases',
  'rounds',
] as const;

/** What the site will hold, and how much its first page loads. */
export function Holds({ outline }: { outline: SiteOutline | undefined }) {
  const { t } = useTranslation('site');
  if (outline === undefined) return null;
  return (
    <Panel title={t(($) => $.holdsTitle)}>
      <dl className={classes['holds']}>
        {order
          .filter((one) => outline[one] > 0)
          .map((one) => (
            <div key={one}>
              <dt>{t(($) => $.holds[one])}</dt>
              <dd>{integerText(outline[one])}</dd>
            </div>
          ))}
        <div>
          <dt>{t(($) => $.holds.front)}</dt>
          <dd>{t(($) => $.kilobytes, { n: integerText(Math.ceil(outline.frontBytes / 1000)) })}</dd>
        </div>
      </dl>
    </Panel>
  );
}
