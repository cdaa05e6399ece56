import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { Kbd } from '../components/kbd.tsx';
import { useDue } from '../data/thread-queries.ts';
import { actionEntry } from './actions/catalogue.ts';
import { dueAddress } from './addresses.ts';
import { useCurrentRound } from './round/current-round.tsx';

/** How many due dates there are in the round, and how many of them are late; null until it is known. */
function useDueCounts(): { readonly all: number; readonly overdue: number } | null {
  const { round } = useCurrentRound();
  const { data } = useDue(round.id);
  if (data === undefined) return null;
  const overdue = data.rows.filter((one) => one.standing === 'forfalt').length;
  return { all: data.rows.length, overdue };
}

/** In a line of counts: how many due dates are late, or how many there are, and a way to them. Nothing where there is none. */
export function DueCount({ className }: { readonly className?: string | undefined }) {
  const { t } = useTranslation('due');
  const counts = useDueCounts();
  if (counts === null || counts.all === 0) return null;
  return (
    <li>
      <Link className={className} href={dueAddress}>
        {counts.overdue > 0
          ? t(($) => $.overdue, { count: counts.overdue })
          : t(($) => $.waiting, { count: counts.all })}
      </Link>
    </li>
  );
}

/** The button to what is due, with how many are late. */
export function DueButton() {
  const { t } = useTranslation('due');
  const [, go] = useLocation();
  const counts = useDueCounts();
  const [key = ''] = actionEntry('goDue').keys;
  return (
    <Button
      variant="default"
      aria-keyshortcuts={key.replace('Ctrl', 'Control')}
      rightSection={<Kbd of={key} />}
      onClick={() => go(dueAddress)}
    >
      {counts === null || counts.all === 0
        ? t(($) => $.open)
        : t(($) => $.openWith, { overdue: counts.overdue, all: counts.all })}
    </Button>
  );
}
