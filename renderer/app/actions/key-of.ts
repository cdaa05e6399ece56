type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The name of what was pressed, as the catalogue spells keys. Command counts as Ctrl; Shift is named only with
 * letters and with keys that print nothing, since `?` and `/` carry it themselves.
 * In: a keyboard event. Out: for example `j`, `Shift+f`, `Ctrl+Enter`, `ArrowDown`.
 */
export function keyOf(event: Pressed): string {
  const letter = event.key.length === 1 && event.key.toLowerCase() !== event.key.toUpperCase();
  const name = letter ? event.key.toLowerCase() : event.key;
  const shift = event.shiftKey && (letter || event.key.length > 1);
  return [
    ...(event.ctrlKey || event.metaKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(shift ? ['Shift'] : []),
    name,
  ].join('+');
}
