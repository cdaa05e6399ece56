import type { Query } from '@tanstack/react-query';
import type { Store } from './store.tsx';

/** What the program remembers between starts, and who is here, are nobody's answers. */
const isAnswer = ({ queryKey }: Query): boolean => {
  const [path] = queryKey;
  return Array.isArray(path) && path[0] !== 'session';
};

/**
 * Throws away every answer the store has given, so that nothing that was shown to one adviser is shown to the next
 * while it is asked for anew. In: the store.
 */
export function forgetAnswers({ queries }: Store): void {
  queries.removeQueries({ predicate: isAnswer });
}
