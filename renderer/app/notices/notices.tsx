import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useLocation } from 'wouter';
import { NoticeStack, type Notice } from './notice-stack.tsx';

type NewNotice = Omit<Notice, 'id'>;
type Notices = { readonly tell: (notice: NewNotice) => void };

const NoticesContext = createContext<Notices | null>(null);
const SHOWN_MS = 7000;
const MOST = 3;
/** What is told together with going somewhere is told of it. */
const TOGETHER_MS = 1000;

/** A notice, and the address it belongs to once it is known; until then it goes along. */
type Shown = Notice & { readonly address: string | null };

/** In: a notice and an address. Out: whether it still says something there. */
const isAbout = ({ tone, action, address }: Shown, here: string): boolean =>
  tone === 'refused' || action !== undefined || address === null || address === here;

/**
 * Says what happened, at the foot of the window, and goes away by itself, also when one goes on to something else.
 * Refusals stay until they are closed.
 */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const [location] = useLocation();
  const here = useRef(location);
  useLayoutEffect(() => {
    here.current = location;
  });
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
        { ...notice, id, address: null },
      ]);
      if (notice.tone === 'refused') return;
      setTimeout(() => close(id), SHOWN_MS);
      setTimeout(() => {
        const address = here.current;
        setShown((before) => before.map((one) => (one.id === id ? { ...one, address } : one)));
      }, TOGETHER_MS);
    },
    [close],
  );
  const value = useMemo(() => ({ tell }), [tell]);
  return (
    <NoticesContext value={value}>
      {children}
      <NoticeStack notices={shown.filter((one) => isAbout(one, location))} onClose={close} />
    </NoticesContext>
  );
}

/** Out: how to tell something. Error: throws outside `NoticesProvider`. */
export function useNotices(): Notices {
  const value = useContext(NoticesContext);
  if (value === null) throw new Error('useNotices needs a NoticesProvider above it');
  return value;
}
