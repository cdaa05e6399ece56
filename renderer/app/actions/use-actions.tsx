import {
  createContext,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import {
  newActionRegistry,
  type ActionHandlers,
  type ActionPlace,
  type ActionRegistry,
} from './action-registry.ts';
import { actionIds } from './catalogue.ts';
import { keyOf } from './key-of.ts';
import { inDialog, isTextField, opensList } from './text-field.ts';

const RegistryContext = createContext<ActionRegistry | null>(null);

/** Listens to the keyboard for everything below it. */
export function ActionsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(newActionRegistry);
  // Before it is painted: what can be seen can be asked for.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const place = inDialog(event.target) ? 'dialog' : 'page';
      const where = { text: isTextField(event.target), place } as const;
      if (registry.press(keyOf(event), where)) event.preventDefault();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!opensList(event)) hear(event);
    };
    const before = (event: KeyboardEvent): void => {
      if (!opensList(event)) return;
      hear(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('keydown', before, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keydown', before, { capture: true });
    };
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Out: the registry. Error: throws outside `ActionsProvider`. */
export function useActionRegistry(): ActionRegistry {
  const registry = useContext(RegistryContext);
  if (registry === null) throw new Error('useActionRegistry needs an ActionsProvider above it');
  return registry;
}

/**
 * Makes actions possible while the component is shown. In: what each does, one that is left out is impossible; and
 * whether it stands on the page or in a dialog over it.
 */
export function useActions(handlers: ActionHandlers, place: ActionPlace = 'page'): void {
  const registry = useActionRegistry();
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const named = actionIds.filter((id) => handlers[id] !== undefined).join(' ');
  useLayoutEffect(() => {
    const ids = actionIds.filter((id) => named.split(' ').includes(id));
    return registry.register({ handlers: () => latest.current, ids, place });
  }, [registry, named, place]);
}
