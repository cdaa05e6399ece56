/**
 * Out: what a style element must carry for the content security policy to let it in, also in a `srcdoc` frame, which
 * inherits the policy. Main puts it into the page anew at every load; empty where no policy asks for it.
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
