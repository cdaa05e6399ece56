import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEditing } from './editing.ts';
import { toggled } from './edit-codebook.ts';
import classes from './editor.module.css';
import { Fold } from './fold.tsx';
import { OutcomeBoxes } from './outcome-boxes.tsx';
import { elementOf } from './place.ts';

/** Which outcomes are a service, and which answers say that it is counted at its host. */
export function ServiceEditor() {
  const { t } = useTranslation('codebook');
  const { book, edit, mistakeAt } = useEditing();
  const { service } = book;
  const asked = book.criteria.find((one) => one.id === service?.elsewhere.criterion);
  const start = book.criteria[0];
  return (
    <Fold
      place="service"
      title={t(($) => $.edit.service)}
      note={asked?.label ?? t(($) => $.edit.none)}
    >
      <Checkbox
        label={t(($) => $.edit.hasService)}
        checked={service !== undefined}
        onChange={(event) => {
          const on = event.currentTarget.checked;
          edit((now) => {
            const { service: _service, ...without } = now;
            return on && start !== undefined
              ? {
                  ...now,
                  service: { outcomes: [], elsewhere: { criterion: start.id, answers: [] } },
                }
              : without;
          });
        }}
      />
      {service !== undefined && (
        <>
          <OutcomeBoxes
            place="service.outcomes"
            label={t(($) => $.edit.serviceOutcomes)}
            chosen={service.outcomes}
            onToggle={(id) =>
              edit((now) => ({
                ...now,
                service: { ...service, outcomes: toggled(service.outcomes, id) },
              }))
            }
          />
          <NativeSelect
            id={elementOf('service.elsewhere.criterion')}
            label={t(($) => $.edit.serviceCriterion)}
            value={service.elsewhere.criterion}
            error={mistakeAt('service.elsewhere.criterion')}
            data={[
              ...book.criteria.map((one) => ({ value: one.id, label: one.label || one.id })),
              ...(asked === undefined
                ? [{ value: service.elsewhere.criterion, label: service.elsewhere.criterion }]
                : []),
            ]}
            onChange={(event) => {
              const found = book.criteria.find((one) => one.id === event.currentTarget.value);
              if (found !== undefined)
                edit((now) => ({
                  ...now,
                  service: { ...service, elsewhere: { criterion: found.id, answers: [] } },
                }));
            }}
          />
          <fieldset className={classes['group']} id={elementOf('service.elsewhere.answers')}>
            <legend>{t(($) => $.edit.serviceAnswers)}</legend>
            <div className={classes['answers']}>
              {(asked?.answers ?? []).map(({ id, label }) => (
                <Checkbox
                  key={id}
                  label={label === '' ? id : label}
                  checked={service.elsewhere.answers.includes(id)}
                  onChange={() =>
                    edit((now) => ({
                      ...now,
                      service: {
                        ...service,
                        elsewhere: {
                          ...service.elsewhere,
                          answers: toggled(service.elsewhere.answers, id),
                        },
                      },
                    }))
                  }
                />
              ))}
            </div>
            {mistakeAt('service.elsewhere.answers') !== undefined && (
              <p className={classes['wrong']}>{mistakeAt('service.elsewhere.answers')}</p>
            )}
          </fieldset>
        </>
      )}
    </Fold>
  );
}
