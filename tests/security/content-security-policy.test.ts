import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, withNonce } from '../../electron/main/content-security-policy.ts';

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('what the policy of the pages allows', () => {
  const policy = directives(contentSecurityPolicy('n0nce'));

  it('is nothing that is not named', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(policy.get(name)).toEqual(["'none'"]);
    }
    expect(policy.has('frame-src')).toBe(false);
    expect(policy.has('worker-src')).toBe(false);
  });

  it('is scripts of its own, never written into a page and never made from text', () => {
    expect(policy.get('script-src')).toEqual(["'self'"]);
  });

  it('is styles of its own, and those that carry the nonce of this load', () => {
    expect(policy.get('style-src')).toEqual(["'self'", "'nonce-n0nce'"]);
  });

  it('is no host at all', () => {
    const sources = [...policy.values()].flat();
    expect(sources.filter((source) => /[.*]|https?:|\/\//.test(source))).toEqual([]);
    expect(sources).not.toContain("'unsafe-inline'");
    expect(sources).not.toContain("'unsafe-eval'");
  });
});

describe('the nonce', () => {
  it('stands in the page once, where only its own scripts read it', () => {
    const html = withNonce('<!doctype html><head><title>x</title></head><p><head>', 'abc');
    expect(html.match(/nonce="abc"/g)).toHaveLength(1);
    expect(html).toContain('<head><meta property="csp-nonce" nonce="abc"><title>');
  });
});
