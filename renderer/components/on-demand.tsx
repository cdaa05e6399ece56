import { useEffect, useState, type ComponentType } from 'react';

/** How long a window may be busy before it is asked for something more all the same, in milliseconds. */
const idleMs = 500;

/**
 * A component whose code is fetched when it is first shown, and which shows nothing until then. Not `React.lazy`:
 * React holds what comes out of a Suspense back for 300 ms where another has just come out, and a page of this
 * program is here in ten. In: how to fetch it, what keeps its place meanwhile, and whether that can wait until the window has
 * nothing else to do. Out: the component; a fetch that
 * fails is thrown to the boundary above.
 */
export function onDemand<Props extends object>(
  fetchIt: () => Promise<ComponentType<Props>>,
  Meanwhile?: ComponentType<Props>,
  when: 'at once' | 'when idle' = 'at once',
): ComponentType<Props> & { readonly fetchIt: () => void } {
  let fetched: ComponentType<Props> | null = null;
  let fetching: Promise<ComponentType<Props>> | null = null;
  const start = (): Promise<ComponentType<Props>> => {
    fetching ??= fetchIt().then((component) => {
      fetched = component;
      return component;
    });
    return fetching;
  };

  function OnDemand(props: Props) {
    const [Shown, show] = useState<ComponentType<Props> | null>(() => fetched);
    useEffect(() => {
      if (Shown !== null) return undefined;
      let gone = false;
      const wait = async (): Promise<void> => {
        try {
          const component = await start();
          if (!gone) show(() => component);
        } catch (error) {
          // The next time it is shown it is tried anew.
          fetching = null;
          if (gone) return;
          show(() => {
            throw error;
          });
        }
      };
      const idle =
        when === 'at once' ? null : requestIdleCallback(() => void wait(), { timeout: idleMs });
      if (idle === null) void wait();
      return () => {
        gone = true;
        if (idle !== null) cancelIdleCallback(idle);
      };
    }, [Shown]);
    if (Shown !== null) return <Shown {...props} />;
    return Meanwhile === undefined ? null : <Meanwhile {...props} />;
  }
  return Object.assign(OnDemand, { fetchIt: () => void start().catch(() => undefined) });
}
