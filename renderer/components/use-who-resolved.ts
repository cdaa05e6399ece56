import { useTranslation } from 'react-i18next';
import type { ResolutionView } from '../../shared/contract/views.ts';
import { listText } from '../../shared/lib/norwegian-format.ts';
import { dateOf } from './norwegian.ts';

type Resolved = Pick<ResolutionView, 'way' | 'resolver' | 'together' | 'time'>;

/** Out: from a resolution to who made it and when, in words. */
export function useWhoResolved(): (resolved: Resolved) => string {
  const { t } = useTranslation('resolution');
  return ({ way, resolver: name, together, time }) => {
    const date = dateOf(time);
    return way === 'enighet'
      ? t(($) => $.resolved.agreed, { names: listText(together), name, date })
      : t(($) => $.resolved.decided, { name, date });
  };
}
