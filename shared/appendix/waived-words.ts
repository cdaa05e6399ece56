import type { WaivableKind } from '../events/obstacle.ts';

/** What was let through, after «unntak for». */
export const waivedWords: Readonly<Record<WaivableKind, string>> = {
  'awaiting-second': 'kravet om andrevurdering',
  'source-conflict': 'åpne kildekonflikter',
  rejudge: 'ny vurdering etter den nye kodeboken',
  inconsistent: 'utfall som er i strid med praksis',
  'no-source': 'manglende kilde',
  'no-contact': 'manglende kontakt til tjenesten',
  'dead-link': 'døde eller feilskrevne lenker',
  'open-comment': 'åpne kommentarer',
  'contest-unanswered': 'ubesvarte innsigelser',
};
