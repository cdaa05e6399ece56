import { describe, expect, it } from 'vitest';
import { UnknownEventError, upcast } from '../../../../shared/events/upcast.ts';

const withdrawn = {
  type: 'judgement-withdrawn',
  v: 1,
  round: 'r',
  unit: '0702',
  judgement: 'j',
  reason: 'Feil',
};

describe('reading a stored event', () => {
  it('gives the event of today, in the order in which its author wrote it', () => {
    const { v: _v, ...event } = withdrawn;
    expect(upcast(withdrawn)).toEqual(event);
    const backwards = Object.fromEntries(Object.entries(withdrawn).toReversed());
    expect(Object.keys(upcast({ ...backwards, type: withdrawn.type, v: 1 }))[0]).toBe('reason');
  });

  it('stops at an event it does not know, and names it', () => {
    expect(() => upcast({ type: 'comment-added', v: 1 })).toThrow(UnknownEventError);
    expect(() => upcast({ type: 'toString', v: 1 })).toThrow('toString v1');
    expect(() => upcast({ ...withdrawn, v: 2 })).toThrow('judgement-withdrawn v2: no such version');
    expect(() => upcast({ ...withdrawn, unit: 'Hamar' })).toThrow('unit');
    expect(() => upcast({ ...withdrawn, extra: true })).toThrow(UnknownEventError);
  });
});
