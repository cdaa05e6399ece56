import { Button, Checkbox, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SelectionView } from '../../../shared/contract/selection-contract.ts';
import type { CriterionId, UnitNumber } from '../../../shared/lib/ids.ts';
import { dateText, listText } from '../../../shared/lib/norwegian-format.ts';
import {
  uncoveredBy,
  type CountySelection,
  type Shown,
} from '../../../shared/selection/county-selection.ts';
import { useActions } from '../../app/actions/use-actions.tsx';
import { useNotices } from '../../app/notices/notices.tsx';
import { useCurrentRound } from '../../app/round/current-round.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { MainButton } from '../../components/main-button.tsx';
import { Panel } from '../../components/panel.tsx';
import { RefusalNote } from '../../components/refusal-note.tsx';
import { useSaveSelection } from '../../data/selection-queries.ts';
import classes from './selection.module.css';
import { UncoveredList } from './uncovered-list.tsx';
import { UnitChoice } from './unit-choice.tsx';

type Props = {
  readonly selection: CountySelection;
  readonly criteria: SelectionView['criteria'];
};

/** What the county has, what is ticked of it, what that leaves out, and the proposal beside. */
export function CountyPanel({ selection, criteria }: Props) {
  const { t } = useTranslation('selection');
  const { round } = useCurrentRound();
  const { tell } = useNotices();
  const [chosen, setChosen] = useState<readonly UnitNumber[]>(selection.chosen);
  const [wanted, setWanted] = useState<readonly CriterionId[]>(selection.criteria);
  const [note, setNote] = useState(selection.saved?.note ?? '');
  const [saving, save] = useSaveSelection(round.id);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const { county, name, units, breadth, absent, unknown, proposed, saved, differs } = selection;
  const names = new Map(units.map((one) => [String(one.unit), one.name]));
  const named = (those: readonly UnitNumber[]): string =>
    listText(those.map((one) => names.get(one) ?? one));
  const labels = new Map(
    criteria.flatMap(({ id, answers }) =>
      answers.map((one) => [`${id}/${one.id}`, one.label] as const),
    ),
  );
  const labelOf = ({ criterion, answer }: Shown): string =>
    labels.get(`${criterion}/${answer}`) ?? answer;
  const propose = (): void => setChosen(proposed);
  const saveNow = async (): Promise<void> => {
    const end = await save({ county, units: [...chosen], criteria: [...wanted], note });
    if (end.kind === 'done') tell({ tone: 'done', text: t(($) => $.savedNow, { county: name }) });
  };
  useActions({
    proposeSelection: propose,
    writeSelectionNote: () => noteField.current?.focus(),
    saveSelection: () => void saveNow(),
  });
  const uncovered = uncoveredBy(breadth, chosen);
  return (
    <div className={classes['panels']}>
      <Panel title={name} aside={<span className={classes['soft']}>{t(($) => $.units)}</span>}>
        <ul className={classes['units']}>
          {units.map((one) => (
            <UnitChoice
              key={one.unit}
              unit={one}
              breadth={breadth}
              chosen={chosen}
              proposed={proposed.includes(one.unit)}
              labelOf={labelOf}
              onChange={(ticked) =>
                setChosen(
                  units
                    .map(({ unit }) => unit)
                    .filter((unit) => (unit === one.unit ? ticked : chosen.includes(unit))),
                )
              }
            />
          ))}
        </ul>
        {unknown.length > 0 && (
          <p className={classes['soft']}>{t(($) => $.unknown, { count: unknown.length })}</p>
        )}
      </Panel>
      <div className={classes['beside']}>
        <Panel title={t(($) => $.uncovered)} level={3}>
          <UncoveredList uncovered={uncovered} labelOf={labelOf} named={named} />
          {absent.length > 0 && (
            <p className={classes['soft']}>
              {t(($) => $.absent, { what: listText(absent.map(labelOf)) })}
            </p>
          )}
        </Panel>
        <Panel>
          {proposed.length > 0 && (
            <div className={classes['proposal']}>
              <p>{t(($) => $.proposal, { names: named(proposed) })}</p>
              <Button
                variant="default"
                aria-keyshortcuts="p"
                rightSection={<Kbd of="p" />}
                onClick={propose}
              >
                {t(($) => $.useProposal)}
              </Button>
            </div>
          )}
          <Checkbox.Group
            label={t(($) => $.criteria)}
            value={[...wanted]}
            onChange={(given) =>
              setWanted(criteria.map(({ id }) => id).filter((id) => given.includes(id)))
            }
          >
            <div className={classes['criteria']}>
              {criteria.map(({ id, label }) => (
                <Checkbox key={id} value={id} label={label} />
              ))}
            </div>
          </Checkbox.Group>
          <Textarea
            ref={noteField}
            label={t(($) => $.note)}
            description={t(($) => $.noteHint)}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {saving.kind === 'refused' && <RefusalNote text={saving.refusal.message} />}
          <MainButton
            label={saving.kind === 'doing' ? t(($) => $.saving) : t(($) => $.save)}
            keys="Ctrl+Enter"
            disabled={wanted.length === 0}
            onPress={() => void saveNow()}
          />
          <p className={classes['soft']}>
            {saved === null
              ? t(($) => $.unsaved)
              : t(($) => $.savedBy, { by: saved.by, date: dateText(saved.date) })}
          </p>
          {differs.onlyJudged.length + differs.onlySaved.length > 0 && (
            <div className={classes['soft']}>
              <p>{t(($) => $.differs)}</p>
              <ul>
                {differs.onlyJudged.length > 0 && (
                  <li>{t(($) => $.onlyJudged, { names: named(differs.onlyJudged) })}</li>
                )}
                {differs.onlySaved.length > 0 && (
                  <li>{t(($) => $.onlySaved, { names: named(differs.onlySaved) })}</li>
                )}
              </ul>
            </div>
          )}
        </Panel>
      </div>
    </div>
  );
}
