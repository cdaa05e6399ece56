const typesNothing = new Set(['button', 'checkbox', 'radio', 'range', 'reset', 'submit', 'color']);

/** In: what has focus. Out: whether a plain key typed there becomes text, and so is no action. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !typesNothing.has(target.type);
}

/** In: what has focus. Out: whether a dialog is open over the page or holds the focus, so that the page hears nothing. */
export function inDialog(target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"]') !== null) return true;
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

/**
 * In: a key. Out: whether a field with a list to choose from would take it for its own: such a field opens on Enter,
 * also with Ctrl, which everywhere is what saves.
 */
export function opensList({ key, ctrlKey, target }: KeyboardEvent): boolean {
  if (key !== 'Enter' || !ctrlKey || !(target instanceof Element)) return false;
  return target.closest('[aria-haspopup="listbox"]') !== null;
}
