import type { SessionView } from '../../../shared/contract/views.ts';

export function SessionPage({ session }: { readonly session: SessionView }) {
  return <p>{session.advisers.length}</p>;
}
