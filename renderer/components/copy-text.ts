/**
 * Puts text on the clipboard, while a key or a press is being answered. Pages are given no permission, so that it goes
 * the way of a copy by hand. In: the text, and the same as HTML for what can take that. Out: whether it came there.
 */
export function copyText(text: string, html?: string): boolean {
  let came = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    came = true;
  };
  document.addEventListener('copy', give, { once: true, capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return came;
}
