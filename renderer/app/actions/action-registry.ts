import { actionEntry, actionIds, type ActionId } from './catalogue.ts';

/** What an action does; it is told which of its keys was pressed, or null from the palette. */
export type ActionHandler = (key: string | null) => void;
export type ActionHandlers = Readonly<Partial<Record<ActionId, ActionHandler>>>;

/** Knows which actions can be done just now, and does them. */
export type ActionRegistry = {
  /** Makes actions possible as long as what registered them is shown. Out: a function that takes them away. */
  readonly register: (handlers: () => ActionHandlers, ids: readonly ActionId[]) => () => void;
  readonly available: () => readonly ActionId[];
  readonly run: (id: ActionId, key?: string) => boolean;
  /** In: a key and where it was pressed. Out: whether an action took it. */
  readonly press: (
    key: string,
    where: { readonly text: boolean; readonly dialog: boolean },
  ) => boolean;
};

type Registration = { readonly handlers: () => ActionHandlers; readonly ids: readonly ActionId[] };

/** Out: an empty registry. The last to register an action is the one asked. */
export function newActionRegistry(): ActionRegistry {
  const registrations: Registration[] = [];

  const handlerOf = (id: ActionId): ActionHandler | undefined =>
    registrations.findLast((one) => one.ids.includes(id))?.handlers()[id];

  const run = (id: ActionId, key?: string): boolean => {
    const handler = handlerOf(id);
    if (handler === undefined) return false;
    handler(key ?? null);
    return true;
  };

  return {
    register: (handlers, ids) => {
      const registration = { handlers, ids };
      registrations.push(registration);
      return () => {
        registrations.splice(registrations.indexOf(registration), 1);
      };
    },
    available: () => actionIds.filter((id) => handlerOf(id) !== undefined),
    run,
    press: (key, where) => {
      const id = actionIds.find(
        (one) => actionEntry(one).keys.includes(key) && handlerOf(one) !== undefined,
      );
      if (id === undefined) return false;
      const heardInText = actionEntry(id).inText === true;
      if ((where.text || where.dialog) && !heardInText) return false;
      return run(id, key);
    },
  };
}
