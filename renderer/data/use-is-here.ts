import { useEffect, useRef, type RefObject } from 'react';

/** Out: whether the page that asks is still shown, for work that ends after one has gone elsewhere. */
export function useIsHere(): RefObject<boolean> {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return here;
}
