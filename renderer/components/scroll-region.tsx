import type { ReactNode, Ref } from 'react';

type Props = {
  readonly label: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
};

// Chromium before 130 gives what scrolls no focus of its own, and without it no key can scroll it.
const reachable = { tabIndex: 0 };

/** What scrolls but has nothing to press in it, within reach of the keyboard. */
export function ScrollRegion({ label, className, ref, children }: Props) {
  return (
    <section ref={ref} className={className} aria-label={label} {...reachable}>
      {children}
    </section>
  );
}
