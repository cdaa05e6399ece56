import { describe, expect, it } from 'vitest';
import {
  newActionRegistry,
  type ActionHandlers,
  type ActionPlace,
} from '../../../../../renderer/app/actions/action-registry.ts';
import { actionIds } from '../../../../../renderer/app/actions/catalogue.ts';

const onPage = { text: false, place: 'page' } as const;

function registryWith(handlers: ActionHandlers, place: ActionPlace = 'page') {
  const registry = newActionRegistry();
  const ids = actionIds.filter((id) => handlers[id] !== undefined);
  const remove = registry.register({ handlers: () => handlers, ids, place });
  return { registry, remove };
}

describe('the registry of actions', () => {
  it('runs what a key means, and tells which key it was', () => {
    const done: (string | null)[] = [];
    const { registry } = registryWith({ criterion: (key) => done.push(key) });
    expect(registry.press('3', onPage)).toBe(true);
    expect(registry.press('x', onPage)).toBe(false);
    expect(done).toEqual(['3']);
  });

  it('lets text fields swallow single keys but not Ctrl+Enter', () => {
    const done: string[] = [];
    const { registry } = registryWith({
      nextEntry: () => done.push('next'),
      save: () => done.push('save'),
      undo: () => done.push('undo'),
    });
    const inText = { text: true, place: 'page' } as const;
    expect(registry.press('j', inText)).toBe(false);
    expect(registry.press('Ctrl+z', inText)).toBe(false);
    expect(registry.press('Ctrl+Enter', inText)).toBe(true);
    expect(done).toEqual(['save']);
  });

  it('hears only the dialog while a dialog is open', () => {
    const done: string[] = [];
    const { registry } = registryWith({ save: () => done.push('judgement') });
    const inDialog = { text: true, place: 'dialog' } as const;
    expect(registry.press('Ctrl+Enter', inDialog)).toBe(false);
    const remove = registry.register({
      handlers: () => ({ save: () => done.push('statement') }),
      ids: ['save'],
      place: 'dialog',
    });
    expect(registry.press('Ctrl+Enter', inDialog)).toBe(true);
    remove();
    expect(registry.press('Ctrl+Enter', onPage)).toBe(true);
    expect(done).toEqual(['statement', 'judgement']);
  });

  it('knows what is possible just now', () => {
    const { registry, remove } = registryWith({
      save: () => undefined,
      nextEntry: () => undefined,
    });
    expect(registry.available()).toEqual(['nextEntry', 'save']);
    expect(registry.run('save')).toBe(true);
    remove();
    expect(registry.available()).toEqual([]);
    expect(registry.run('save')).toBe(false);
  });

  it('asks the last to register', () => {
    const done: string[] = [];
    const { registry } = registryWith({ save: () => done.push('first') });
    registry.register({
      handlers: () => ({ save: () => done.push('last') }),
      ids: ['save'],
      place: 'page',
    });
    registry.run('save');
    expect(done).toEqual(['last']);
  });
});
