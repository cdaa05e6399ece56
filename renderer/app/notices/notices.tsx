import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { NoticeStack, type Notice } from './notice-stack.tsx';

type NewNotice = Omit<Notice, 'id'>;
type Notices = { readonly tell: (notice: NewNotice) => void };

const NoticesContext = createContext<Notices | null>(null);
const SHOWN_MS = 7000;
const MOST = 3;

/** Says what happened, at the foot of the window, and goes away by itself. Refusals stay until they are closed. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Notice[]>([]);
  const next = useRef(1);
  const close = useCallback(
    (id: number) => setShown((before) => before.filter((one) => one.id !== id)),
    [],
  );
  const tell = useCallback(
    (notice: NewNotice) => {
      const id = next.current++;
      // What was done last is told in the place of what was done before it, so that quick hands pile nothing up.
      setShown((before) => [
        ...before.filter((one) => one.tone === 'refused').slice(1 - MOST),
        { ...notice, id },
      ]);
      if (notice.tone !== 'refused') setTimeout(() => close(id), SHOWN_MS);
    },
    [close],
  );
  const value = useMemo(() => ({ tell }), [tell]);
  return (
    <NoticesContext value={value}>
      {children}
      <NoticeStack notices={shown} onClose={close} />
    </NoticesContext>
  );
}

/** Out: how to tell something. Error: throws outside `NoticesProvider`. */
export function useNotices(): Notices {
  const value = useContext(NoticesContext);
  if (value === null) throw new Error('useNotices needs a NoticesProvider above it');
  return value;
}
