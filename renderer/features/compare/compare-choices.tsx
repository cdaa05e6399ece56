import { listText } from '../../../shared/lib/norwegian-format.ts';
import { ActionIcon, NativeSelect, Switch } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ComparisonView } from '../../../shared/compare/comparison-view.ts';
import type {
  ComparisonAsked,
  ComparisonChoices,
} from '../../../shared/contract/compare-contract.ts';
import { dateText } from '../../../shared/lib/norwegian-format.ts';
import { registersFor, versionKey } from './asked.ts';
import classes from './compare.module.css';

type Props = {
  readonly choices: ComparisonChoices;
  readonly asked: ComparisonAsked;
  readonly groupings: ComparisonView['groupings'];
  /** Whether the two follow different codebooks, so that numbers from both have to be asked for. */
  readonly unlike: boolean;
  readonly onAsk: (asked: ComparisonAsked) => void;
  readonly onSwap: () => void;
};

/** Which two are compared, on which register, and how outcomes are counted. */
export function CompareChoices({ choices, asked, groupings, unlike, onAsk, onSwap }: Props) {
  const { t } = useTranslation('compare');
  const released = new Set(
    choices.versions.filter((one) => one.release !== null).map((one) => one.round),
  );
  const versions = choices.versions.map((one) => ({
    value: versionKey(one),
    label:
      one.release === null
        ? released.has(one.round)
          ? t(($) => $.choose.draft, { round: one.roundName })
          : one.roundName
        : one.correctedBy.length === 0
          ? t(($) => $.choose.release, { round: one.roundName, number: one.release })
          : t(($) => $.choose.corrected, {
              round: one.roundName,
              number: one.release,
              by: listText(one.correctedBy),
            }),
  }));
  const version = (key: string) => choices.versions.find((one) => versionKey(one) === key);
  const choose = (side: 'from' | 'to', key: string): void => {
    const found = version(key);
    if (found === undefined) return;
    onAsk({ ...asked, [side]: { round: found.round, release: found.release }, noted: false });
  };
  return (
    <div className={classes['choices']}>
      <NativeSelect
        label={t(($) => $.choose.from)}
        data={versions}
        value={versionKey(asked.from)}
        onChange={({ currentTarget }) => choose('from', currentTarget.value)}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t(($) => $.choose.swap)}
        title={t(($) => $.choose.swap)}
        aria-keyshortcuts="b"
        onClick={onSwap}
      >
        <IconArrowsLeftRight size={18} aria-hidden />
      </ActionIcon>
      <NativeSelect
        label={t(($) => $.choose.to)}
        data={versions}
        value={versionKey(asked.to)}
        onChange={({ currentTarget }) => choose('to', currentTarget.value)}
      />
      <NativeSelect
        className={classes['register'] ?? ''}
        label={t(($) => $.choose.register)}
        data={registersFor(choices).map((day) => ({ value: day, label: dateText(day) }))}
        value={asked.register}
        onChange={({ currentTarget }) => {
          const day = registersFor(choices).find((one) => one === currentTarget.value);
          if (day !== undefined) onAsk({ ...asked, register: day });
        }}
      />
      <NativeSelect
        className={classes['by'] ?? ''}
        label={t(($) => $.choose.by)}
        data={[
          { value: 'utfall', label: t(($) => $.choose.outcome) },
          ...groupings.map(({ id, label }) => ({ value: id, label })),
        ]}
        value={asked.by}
        onChange={({ currentTarget }) => onAsk({ ...asked, by: currentTarget.value })}
      />
      {unlike && (
        <Switch
          className={classes['noted'] ?? ''}
          label={t(($) => $.choose.noted)}
          description={t(($) => $.choose.notedHint)}
          checked={asked.noted}
          onChange={({ currentTarget }) => onAsk({ ...asked, noted: currentTarget.checked })}
        />
      )}
    </div>
  );
}
