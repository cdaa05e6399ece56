import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { newActionRegistry, type ActionHandlers, type ActionRegistry } from './action-registry.ts';
import { actionIds } from './catalogue.ts';
import { keyOf } from './key-of.ts';
import { inDialog, isTextField } from './text-field.ts';

const RegistryContext = createContext<ActionRegistry | null>(null);

/** Listens to the keyboard for everything below it. */
export function ActionsProvider({ children }: { readonly children: ReactNode }) {
  const [registry] = useState(newActionRegistry);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const where = { text: isTextField(event.target), dialog: inDialog(event.target) };
      if (registry.press(keyOf(event), where)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Out: the registry. Error: throws outside `ActionsProvider`. */
export function useActionRegistry(): ActionRegistry {
  const registry = useContext(RegistryContext);
  if (registry === null) throw new Error('useActionRegistry needs an ActionsProvider above it');
  return registry;
}

/** Makes actions possible while the component is shown. In: what each does; one that is left out is impossible. */
export function useActions(handlers: ActionHandlers): void {
  const registry = useActionRegistry();
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const named = actionIds.filter((id) => handlers[id] !== undefined).join(' ');
  useLayoutEffect(() => {
    const ids = actionIds.filter((id) => named.split(' ').includes(id));
    return registry.register(() => latest.current, ids);
  }, [registry, named]);
}
