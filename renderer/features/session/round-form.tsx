import { Button, Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewRound } from '../../../shared/contract/mapping-contract.ts';
import { RefusalNote } from '../../components/refusal-note.tsx';
import {
  codebooks,
  countUnits,
  firstChoices,
  newRoundOf,
  orders,
  resolvers,
  seconds,
  type RoundChoices,
} from './round-choices.ts';
import classes from './session.module.css';
import { useRunning } from './use-running.ts';

type Props = {
  readonly title: string;
  readonly button: string;
  readonly save: (round: NewRound) => Promise<unknown>;
  readonly onCancel: () => void;
};

/** A new round: what is judged, as of when, by which codebook, and what a release of it needs. */
export function RoundForm({ title, button, save, onCancel }: Props) {
  const { t } = useTranslation(['session', 'signing']);
  const { t: tApp } = useTranslation('app');
  const { busy, refusal, run } = useRunning();
  const [choices, setChoices] = useState(firstChoices);
  const set = (change: Partial<RoundChoices>): void =>
    setChoices((before) => ({ ...before, ...change }));
  const count = countUnits(choices);
  const unreadable = count.ok ? undefined : (count.message ?? t(($) => $.round.dateUnreadable));
  const registered = count.ok
    ? t(($) => $.round.count, {
        units:
          choices.units === 'kommuner'
            ? tApp(($) => $.header.units, { count: count.units })
            : tApp(($) => $.header.unitsWithDistricts, { count: count.units }),
        counties: count.counties,
      })
    : undefined;

  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        const round = newRoundOf(choices);
        if (round !== null) void run(() => save(round));
      }}
    >
      <div>
        <h1 className={classes['title']}>{title}</h1>
        <p className={classes['lead']}>{t(($) => $.round.lead)}</p>
      </div>
      <TextInput
        data-autofocus
        label={t(($) => $.round.name)}
        placeholder={t(($) => $.round.nameHint)}
        value={choices.name}
        maxLength={120}
        required
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <div className={classes['pair']}>
        <TextInput
          label={t(($) => $.round.date)}
          value={choices.date}
          required
          error={unreadable}
          description={registered}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => set({ date: event.currentTarget.value })}
        />
        <NativeSelect
          label={t(($) => $.round.units)}
          value={choices.units}
          data={[
            { value: 'kommuner', label: t(($) => $.round.kommuner) },
            { value: 'kommuner-og-bydeler', label: t(($) => $.round['kommuner-og-bydeler']) },
          ]}
          onChange={(event) => {
            const bydeler = event.currentTarget.value === 'kommuner-og-bydeler';
            set({ units: bydeler ? 'kommuner-og-bydeler' : 'kommuner' });
          }}
        />
      </div>
      <NativeSelect
        label={t(($) => $.round.codebook)}
        value={choices.codebook}
        data={codebooks.map((one) => ({ value: one, label: t(($) => $.round[one]) }))}
        onChange={(event) => {
          const { value } = event.currentTarget;
          set({ codebook: codebooks.find((one) => one === value) ?? choices.codebook });
        }}
      />
      {choices.codebook === 'own' && (
        <TextInput
          label={t(($) => $.round.path)}
          value={choices.path}
          required
          onChange={(event) => set({ path: event.currentTarget.value })}
        />
      )}
      <div className={classes['pair']}>
        <NativeSelect
          label={t(($) => $.round.second)}
          value={choices.second}
          data={seconds.map((one) => ({ value: one, label: t(($) => $.round[one]) }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            set({ second: seconds.find((one) => one === value) ?? choices.second });
          }}
        />
        {choices.second === 'share' ? (
          <NumberInput
            label={t(($) => $.round.percent)}
            value={choices.percent}
            min={1}
            max={100}
            hideControls
            suffix=" %"
            onChange={(value) => set({ percent: Number(value) })}
          />
        ) : (
          <span />
        )}
      </div>
      <div className={classes['pair']}>
        <NumberInput
          label={t(($) => $.round.signatures)}
          value={choices.signatures}
          min={1}
          max={20}
          allowDecimal={false}
          hideControls
          onChange={(value) => set({ signatures: Number(value) })}
        />
        <NativeSelect
          label={t(($) => $.round.resolver)}
          value={choices.resolver}
          data={resolvers.map((one) => ({ value: one, label: t(($) => $.round.resolvers[one]) }))}
          onChange={(event) => {
            const { value } = event.currentTarget;
            set({ resolver: resolvers.find((one) => one === value) ?? choices.resolver });
          }}
        />
      </div>
      <Textarea
        label={t(($) => $.rule.roles, { ns: 'signing' })}
        description={t(($) => $.rule.rolesHint, { ns: 'signing' })}
        value={choices.roles}
        rows={2}
        onChange={(event) => set({ roles: event.currentTarget.value })}
      />
      <Checkbox
        label={t(($) => $.rule.onlyOthers, { ns: 'signing' })}
        checked={choices.onlyOthers}
        onChange={(event) => set({ onlyOthers: event.currentTarget.checked })}
      />
      <NativeSelect
        label={t(($) => $.round.precedence)}
        value={choices.precedence}
        data={[
          { value: '', label: t(($) => $.round.noPrecedence) },
          ...orders.map((order) => ({
            value: order.join(','),
            label: order.map((one) => t(($) => $.round.sources[one])).join(' → '),
          })),
        ]}
        onChange={(event) => set({ precedence: event.currentTarget.value })}
      />
      <Checkbox
        label={t(($) => $.round.contactPersons)}
        description={t(($) => $.round.contactPersonsHelp)}
        checked={choices.contactPersons}
        onChange={(event) => set({ contactPersons: event.currentTarget.checked })}
      />
      {refusal !== null && <RefusalNote text={refusal} />}
      <div className={classes['buttons']}>
        <Button variant="default" onClick={onCancel}>
          {t(($) => $.round.cancel)}
        </Button>
        <Button type="submit" aria-disabled={busy}>
          {button}
        </Button>
      </div>
    </form>
  );
}
