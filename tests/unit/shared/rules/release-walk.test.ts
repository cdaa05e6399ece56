import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, project, type Memory } from '../../../../electron/store/memory.ts';
import type { LoggedEvent } from '../../../../shared/events/envelope.ts';
import type { Event } from '../../../../shared/events/event.ts';
import { adviserId, isoTime, releaseNumber, sha256Hex } from '../../../../shared/lib/ids.ts';
import { standingOfKey } from '../../../../shared/projections/keys.ts';
import { emptyMapping, isFinal } from '../../../../shared/projections/mapping-state.ts';
import { hasJudged } from '../../../../shared/projections/signing.ts';
import { judgeKey } from '../../../../shared/projections/votes.ts';
import type { Command } from '../../../../shared/rules/command.ts';
import { decide } from '../../../../shared/rules/decide.ts';
import { judging, round2015 } from '../../../builders/mapping.ts';

const round = round2015();
const time = isoTime.parse('2015-03-05T10:00:00.000Z');
const number = releaseNumber.parse('1.0');
const keyOf = (n: number): string => `${String(n).padStart(43, 'A')}=`;
const idOf = (n: number) => adviserId.parse(`id-${String(n)}`);
const hashOf = (n: number) => sha256Hex.parse(String(n).padStart(64, '0'));

/** Three names, and for each two keys: one may lose a key, or pretend. */
const names = ['Kari', 'Ola', 'Per'];
const whoIs = (n: number) => ({ id: idOf(n), name: names[n % names.length] ?? '' });
const keyCount = names.length * 2;
const roles = ['leder', 'fagleder', 'rådgiver'];

/** One thing that somebody tries. Numbers choose who, what and how, also what is wrong. */
type Step = {
  readonly what:
    | 'join'
    | 'judge'
    | 'freeze'
    | 'sign'
    | 'add'
    | 'tampered'
    | 'rule'
    | 'vouch'
    | 'revoke'
    | 'change';
  readonly who: number;
  readonly other: number;
  readonly pick: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    ...(['join', 'judge', 'freeze', 'sign', 'sign', 'add', 'add'] as const),
    ...(['tampered', 'rule', 'vouch', 'revoke', 'change'] as const),
  ),
  who: fc.nat(keyCount - 1),
  other: fc.nat(keyCount - 1),
  pick: fc.nat(1000),
});

/** The log, as the write path would have it: who asks joins with what is first done. */
class Walk {
  memory: Memory = { n: 0, mapping: emptyMapping, entries: new Map() };
  /** Every manifest that was ever frozen, by candidate. */
  readonly frozen: string[] = [];

  append(author: string, events: readonly Event[]): void {
    const logged = events.map(
      (event, at): LoggedEvent => ({
        n: this.memory.n + at + 1,
        author,
        position: 1,
        time,
        hash: '',
        event,
      }),
    );
    this.memory = project(this.memory, logged).after;
  }

  ask(n: number, command: Command): string | null {
    const who = whoIs(n);
    const { memory } = this;
    const decided = decide(
      {
        mapping: memory.mapping,
        who,
        entry: (id, unit) => entryOf(memory, id, unit),
        inconsistent: () => new Map(),
      },
      command,
    );
    if (!decided.ok) return decided.refusal.code;
    const known = memory.mapping.advisers.some((one) => one.id === who.id);
    const joins = known || decided.value.some((one) => one.type === 'adviser-joined');
    const first: readonly Event[] = joins
      ? []
      : [{ type: 'adviser-joined', adviser: who.id, name: who.name, title: '', key: keyOf(n) }];
    if (decided.value.length > 0) this.append(who.id, [...first, ...decided.value]);
    return null;
  }
}

const signatureBy = (n: number, pick: number) => ({
  name: whoIs(n).name,
  role: roles[pick % roles.length] ?? '',
  meaning: 'Godkjent',
  time,
  key: keyOf(n),
  signature: 'c2ln',
});

function commandFor(walk: Walk, { what, who, other, pick }: Step): Command {
  const open = walk.memory.mapping.releases[0];
  const frozen = open?.frozen;
  const shown = {
    round: round.id,
    number,
    candidate: frozen?.candidate ?? 1,
    manifest: frozen?.manifest ?? hashOf(0),
  };
  const rule = walk.memory.mapping.rounds[0]?.signing;
  switch (what) {
    case 'join':
      return {
        type: 'join',
        adviser: idOf(who),
        name: whoIs(who).name,
        title: '',
        key: keyOf(who),
      };
    case 'judge':
      return judging(round, '0101', { replaces: null });
    case 'freeze':
      return {
        type: 'freeze-release',
        release: {
          ...shown,
          candidate: (frozen?.candidate ?? 0) + 1,
          manifest: hashOf(walk.frozen.length + 1),
          content: hashOf(walk.frozen.length + 1),
          required: walk.memory.mapping.rounds[0]?.signatures ?? 1,
          ...(rule === undefined ? {} : { signing: rule }),
          frozenAt: time,
        },
      };
    case 'sign':
      return {
        type: 'sign-release',
        signer: idOf(who),
        ...shown,
        signature: signatureBy(who, pick),
      };
    case 'add':
      return {
        type: 'sign-release',
        signer: idOf(other),
        ...shown,
        signature: signatureBy(other, pick),
      };
    case 'tampered': {
      const wrong = [
        { manifest: hashOf(pick + 5000) },
        { candidate: shown.candidate + 1 },
        { manifest: hashOf(Math.max(0, walk.frozen.length - 1)), candidate: shown.candidate - 1 },
        { signature: { ...signatureBy(other, pick), name: 'Direktøren' } },
        // Whose it is follows from the key.
        {
          signer: idOf(other + 100),
          signature: { ...signatureBy(other, pick), key: keyOf(other + 100) },
        },
        { signature: { ...signatureBy(other, pick), role: ' ' } },
      ];
      return {
        type: 'sign-release',
        signer: idOf(other),
        ...shown,
        signature: signatureBy(other, pick),
        ...wrong[pick % wrong.length],
      };
    }
    case 'rule':
      return {
        type: 'change-signing-rule',
        round: round.id,
        signatures: (pick % 3) + 1,
        signing: {
          roles: pick % 2 === 0 ? [] : [{ role: 'leder', count: 1 }],
          independent: pick % 3 === 0,
        },
        reason: 'Endret.',
      };
    case 'vouch': {
      const { id: adviser, name } = whoIs(other);
      return { type: 'vouch-key', key: keyOf(other), adviser, name, words: 'Kjenner den.' };
    }
    case 'revoke':
      return {
        type: 'revoke-key',
        key: keyOf(other),
        adviser: idOf(other),
        from: time,
        reason: 'tapt',
        words: 'Borte.',
      };
    case 'change':
      return { type: 'change-key', to: idOf(other), key: keyOf(other) };
    default:
      throw new Error(what satisfies never);
  }
}

/** In: the walk after a step, the state before it, the step and its refusal. Out: what must never be so, in words. */
function wrongAfter(walk: Walk, before: Memory, tried: Step, refused: string | null): string[] {
  const { what, who, other } = tried;
  const { memory } = walk;
  const [earlier] = before.mapping.releases;
  const [now] = memory.mapping.releases;
  const wrong: string[] = [];
  const never = (is: boolean, words: string): void => {
    if (is) wrong.push(`${what}: ${words}`);
  };
  never(refused !== null && memory !== before, 'a refusal changed something');
  never(what === 'tampered' && refused === null, 'something tampered with was taken');
  if (now === undefined) return wrong;
  never(walk.frozen.at(-1) !== now.frozen.manifest, 'signed over something not frozen');
  const signers = new Set(now.signatures.map((one) => judgeKey(one.name)));
  never(signers.size < now.signatures.length, 'one person signed twice');
  never(now.signatures.length > now.frozen.required, 'more signatures than asked for');
  if (earlier === undefined) return wrong;
  if (now.frozen.candidate !== earlier.frozen.candidate) {
    never(what !== 'freeze', 'a candidate was made without freezing');
    never(isFinal(earlier), 'what is final was frozen anew');
    never(now.signatures.length > 0, 'signatures were carried over');
    return wrong;
  }
  const kept = now.signatures.slice(0, earlier.signatures.length);
  never(!isDeepStrictEqual(now.frozen, earlier.frozen), 'what is frozen was altered');
  never(!isDeepStrictEqual(kept, earlier.signatures), 'a signature was lost or altered');
  if (now.signatures.length === earlier.signatures.length) return wrong;
  never(now.signatures.length > earlier.signatures.length + 1, 'two signatures at once');
  never(what !== 'sign' && what !== 'add', 'a signature came by itself');
  const signer = whoIs(what === 'sign' ? who : other);
  never(standingOfKey(before.mapping, signer) !== 'active', 'signed with a key out of use');
  never(
    now.frozen.signing?.independent === true &&
      hasJudged(round, (unit) => entryOf(memory, round.id, unit), signer.name),
    'signed by one who has judged',
  );
  return wrong;
}

describe('any walk through freezing, judging, signing and keys', () => {
  it('alters nothing that is signed, loses no signature, and signs nothing that was not shown', () => {
    let finals = 0;
    let added = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
        const walk = new Walk();
        walk.append(idOf(0), [{ type: 'round-started', round }]);
        for (const one of steps) {
          const before = walk.memory;
          const command = commandFor(walk, one);
          const refused = walk.ask(one.who, command);
          if (refused === null && command.type === 'freeze-release')
            walk.frozen.push(command.release.manifest);
          added += refused === null && one.what === 'add' && one.who !== one.other ? 1 : 0;
          expect(wrongAfter(walk, before, one, refused)).toEqual([]);
        }
        finals += walk.memory.mapping.releases.filter(isFinal).length;
      }),
      { numRuns: 300 },
    );
    // The walks come to where it matters.
    expect(finals).toBeGreaterThan(20);
    expect(added).toBeGreaterThan(20);
  });
});
