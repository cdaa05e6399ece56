import { describe, expect, it } from 'vitest';
import {
  actionEntry,
  actionIds,
  catalogue,
  keyConflicts,
} from '../../../../../renderer/app/actions/catalogue.ts';
import { nb } from '../../../../../renderer/messages/nb.ts';

describe('the catalogue of actions', () => {
  it('has no two actions heard in the same place by the same key', () => {
    expect(actionIds.length).toBeGreaterThan(20);
    expect(keyConflicts(catalogue)).toEqual([]);
  });

  it('finds a conflict where there is one: everywhere overlaps every page, two pages do not overlap', () => {
    const program = { group: 'program', scope: 'everywhere', keys: ['Ctrl+k'] } as const;
    const judging = { group: 'queue', scope: 'judging', keys: ['j', 'Ctrl+k'] } as const;
    const tables = { group: 'tables', scope: 'tables', keys: ['j'] } as const;
    expect(keyConflicts({ program, judging, tables })).toEqual([
      { key: 'Ctrl+k', one: 'program', other: 'judging' },
    ]);
  });

  it('names every action and every group in the messages', () => {
    const nameless = actionIds.filter(
      (id) =>
        nb.actions[id].trim() === '' || nb.actions.groups[actionEntry(id).group].trim() === '',
    );
    expect(nameless).toEqual([]);
  });

  it('hears a key in a text field only where it is a combination that types nothing', () => {
    const heard = actionIds.filter((id) => actionEntry(id).inText === true);
    const single = heard.filter((id) =>
      actionEntry(id).keys.some((key) => !key.startsWith('Ctrl+')),
    );
    expect(single).toEqual([]);
  });

  it('leaves what text fields use themselves to the text fields', () => {
    const ofText = ['Ctrl+z', 'Ctrl+a', 'Ctrl+c', 'Ctrl+v', 'Ctrl+x', 'Ctrl+y', 'Ctrl+Shift+z'];
    const heard = actionIds.filter((id) => actionEntry(id).inText === true);
    const taken = heard.flatMap((id) => actionEntry(id).keys.filter((key) => ofText.includes(key)));
    expect(taken).toEqual([]);
  });
});
