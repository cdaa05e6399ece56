import type { nb } from '../../messages/nb.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof nb;
    enableSelector: true;
  }
}
