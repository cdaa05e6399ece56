import { actionEntry, actionIds, type ActionId } from './catalogue.ts';

/** What an action does; it is told which of its keys was pressed, or null from the palette. */
export type ActionHandler = (key: string | null) => void;
export type ActionHandlers = Readonly<Partial<Record<ActionId, ActionHandler>>>;

/** Where an action lives: on a page, or in a dialog over it. While a dialog is open only its own are heard. */
export type ActionPlace = 'page' | 'dialog';

export type Registration = {
  readonly handlers: () => ActionHandlers;
  readonly ids: readonly ActionId[];
  readonly place: ActionPlace;
};

/** Knows which actions can be done just now, and does them. */
export type ActionRegistry = {
  /** Makes actions possible as long as what registered them is shown. Out: a function that takes them away. */
  readonly register: (registration: Registration) => () => void;
  readonly available: () => readonly ActionId[];
  /** In: an action of the page. Out: whether it was possible. */
  readonly run: (id: ActionId) => boolean;
  /** In: a key and where it was pressed. Out: whether an action took it. */
  readonly press: (
    key: string,
    where: { readonly text: boolean; readonly place: ActionPlace },
  ) => boolean;
};

/** Out: an empty registry. The last to register an action is the one asked. */
export function newActionRegistry(): ActionRegistry {
  const registrations: Registration[] = [];

  const handlerOf = (id: ActionId, place: ActionPlace): ActionHandler | undefined =>
    registrations.findLast((one) => one.place === place && one.ids.includes(id))?.handlers()[id];

  return {
    register: (registration) => {
      registrations.push(registration);
      return () => {
        registrations.splice(registrations.indexOf(registration), 1);
      };
    },
    available: () => actionIds.filter((id) => handlerOf(id, 'page') !== undefined),
    run: (id) => {
      const handler = handlerOf(id, 'page');
      handler?.(null);
      return handler !== undefined;
    },
    press: (key, { text, place }) => {
      const id = actionIds.find(
        (one) => actionEntry(one).keys.includes(key) && handlerOf(one, place) !== undefined,
      );
      if (id === undefined || (text && actionEntry(id).inText !== true)) return false;
      handlerOf(id, place)?.(key);
      return true;
    },
  };
}
