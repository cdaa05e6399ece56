import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundView } from '../../../shared/contract/views.ts';
import type { UnitNumber } from '../../../shared/lib/ids.ts';
import { Kbd } from '../../components/kbd.tsx';
import { countOf } from '../../components/norwegian.ts';
import { TextButton } from '../../components/text-button.tsx';
import { useListedUnits, type ListChoice } from '../../data/list-queries.ts';
import { ManyForm, type ManyKind } from './many-form.tsx';
import classes from './lists.module.css';

type Props = {
  readonly round: RoundView;
  readonly chosen: ListChoice;
  readonly total: number;
  readonly picked: ReadonlySet<UnitNumber>;
  readonly canCompare: boolean;
  readonly onPick: (units: ReadonlySet<UnitNumber>) => void;
  readonly onCompare: () => void;
};

const kinds: readonly ManyKind[] = ['assign', 'comment', 'not-reached'];

/** How many are picked, and what can be done with them. */
export function ManyBar({ round, chosen, total, picked, canCompare, onPick, onCompare }: Props) {
  const { t } = useTranslation('lists');
  const [doing, setDoing] = useState<ManyKind | null>(null);
  const listed = useListedUnits();
  const pickAll = async (): Promise<void> => onPick(new Set(await listed(round.id, chosen)));
  return (
    <div className={classes['many']}>
      <span className={classes['picked']} role="status">
        {t(($) => $.picked, { count: picked.size, shown: countOf(picked.size) })}
      </span>
      {picked.size < total && (
        <TextButton onPress={() => void pickAll()}>
          {t(($) => $.pickAll, { count: total, shown: countOf(total) })}
        </TextButton>
      )}
      {picked.size > 0 && (
        <>
          <TextButton onPress={() => onPick(new Set())}>{t(($) => $.pickNone)}</TextButton>
          <span className={classes['acts']}>
            <Button
              size="compact-sm"
              variant="default"
              disabled={!canCompare}
              title={canCompare ? undefined : t(($) => $.besideLimit)}
              rightSection={<Kbd of="c" plain />}
              onClick={onCompare}
            >
              {t(($) => $.beside)}
            </Button>
            {kinds.map((kind) => (
              <Button key={kind} size="compact-sm" variant="default" onClick={() => setDoing(kind)}>
                {t(($) => $.many[kind])}
              </Button>
            ))}
          </span>
        </>
      )}
      {doing !== null && (
        <ManyForm round={round} kind={doing} units={[...picked]} onClose={() => setDoing(null)} />
      )}
    </div>
  );
}
