/**
 * What a page of the program may do: load its own files, nothing else. Styles that libraries add
 * while running need the nonce, which is new for every load; a page printed into a `srcdoc` frame
 * inherits all of this, so its style elements need it too, and its fonts come within it.
 * In: the nonce. Out: the header's value.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** In: a page, and the nonce of its policy. Out: the page with the nonce where its script finds it. */
export function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`);
}
