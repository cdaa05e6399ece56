import { describe, expect, it } from 'vitest';
import { webAddress } from '../../electron/host/web-address.ts';

describe('what is handed to the person’s browser', () => {
  it('is an address of the web', () => {
    expect(webAddress('https://www.oslo.kommune.no/læring')).toBe(
      'https://www.oslo.kommune.no/l%C3%A6ring',
    );
    expect(webAddress('http://halden.kommune.no')).toBe('http://halden.kommune.no/');
  });

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'smb://tjener/fil',
    'app://grenseland/index.html',
    'https://kari:passord@x.no',
    'www.oslo.kommune.no',
    '/bin/sh',
    '',
  ])('is not «%s»', (text) => {
    expect(() => webAddress(text)).toThrow(expect.objectContaining({ name: 'RefusedError' }));
  });
});
