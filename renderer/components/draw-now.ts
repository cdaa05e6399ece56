import { flushSync } from 'react-dom';

/**
 * Makes a change and has it drawn before going on, so that what it shows can have the focus at once: a key that is
 * pressed a moment later must not be heard by the page instead. In: the change. For handlers of keys and buttons only.
 */
export function drawNow(change: () => void): void {
  flushSync(change);
}
