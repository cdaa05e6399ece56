import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../../../shared/codebook/codebook.ts';
import type { Event } from '../../../../shared/events/event.ts';
import { adviserId, roundId } from '../../../../shared/lib/ids.ts';
import { emptyMapping } from '../../../../shared/projections/mapping-state.ts';
import type { Command } from '../../../../shared/rules/command.ts';
import { decide } from '../../../../shared/rules/decide.ts';
import { entryOf, project, type Memory } from '../../../../electron/store/memory.ts';
import { nextVersion } from '../../../builders/codebooks.ts';
import { round2015 } from '../../../builders/mapping.ts';

const round = round2015();
const other = { ...round, id: roundId.parse('annen'), name: 'Kartlegging 2020' };
const started = (one: typeof round): Event => ({ type: 'round-started', round: one });

/** The state after these events, as Kari asks for this command: events, or the refusal. */
function given(...events: readonly Event[]) {
  const empty: Memory = { n: 0, mapping: emptyMapping, entries: new Map() };
  const { after } = project(
    empty,
    events.map((event, at) => ({
      n: at + 1,
      author: 'kari',
      position: at + 1,
      time: '2015-02-02T09:00:00.000Z',
      hash: '',
      event,
    })),
  );
  return {
    when: (command: Command): readonly Event[] | string => {
      const decision = decide(
        {
          mapping: after.mapping,
          who: { id: adviserId.parse('kari'), name: 'Kari Nordmann' },
          entry: (id, unit) => entryOf(after, id, unit),
          inconsistent: () => new Map(),
        },
        command,
      );
      return decision.ok ? decision.value : decision.refusal.code;
    },
  };
}

const retitled = (title: string, from: Codebook = round.codebook): Codebook =>
  nextVersion(from, (book) => ({ ...book, title }));

const changing = (codebook: Codebook, of = round, reason = ' Skarpere spørsmål '): Command => ({
  type: 'change-codebook',
  round: of.id,
  codebook,
  codebookHash: round.codebookHash,
  reason,
});

const changed = (codebook: Codebook, of = round): Event => ({
  type: 'codebook-changed',
  round: of.id,
  codebook,
  codebookHash: round.codebookHash,
  reason: 'Skarpere',
});

describe('a new version of a codebook', () => {
  const second = retitled('Ny tittel');

  it('is taken into use with its reason', () => {
    expect(given(started(round)).when(changing(second))).toEqual([
      {
        type: 'codebook-changed',
        round: round.id,
        codebook: second,
        codebookHash: round.codebookHash,
        reason: 'Skarpere spørsmål',
      },
    ]);
  });

  it('needs a round and a reason', () => {
    expect(given().when(changing(second))).toBe('round-unknown');
    expect(given(started(round)).when(changing(second, round, ' '))).toBe('rationale-missing');
  });

  it('has the name of the round’s codebook, a higher number, and something new', () => {
    const { when } = given(started(round));
    expect(when(changing({ ...second, id: 'noe-annet' }))).toBe('codebook-other-name');
    expect(when(changing({ ...second, version: 1 }))).toBe('codebook-version-not-higher');
    expect(when(changing({ ...round.codebook, version: 2 }))).toBe('codebook-unchanged');
    expect(when(changing({ ...second, version: 7 }))).toHaveLength(1);
  });

  it('is read as strictly as any codebook', () => {
    expect(given(started(round)).when(changing({ ...second, rules: [] }))).toBe('codebook-invalid');
    expect(given(started(round)).when(changing({ ...second, outcomes: [] }))).toBe(
      'codebook-invalid',
    );
  });

  it('is the same in every round that has its number', () => {
    const { when } = given(started(round), started(other), changed(second));
    expect(when(changing(retitled('En annen tittel'), other))).toBe('codebook-version-taken');
    expect(when(changing(second, other))).toHaveLength(1);
    expect(when(changing({ ...retitled('En annen tittel'), version: 3 }, other))).toHaveLength(1);
  });

  it('binds also a round that is started later, and after a still newer version', () => {
    const third = retitled('Enda en', second);
    const { when } = given(started(round), changed(second), changed(third));
    const start = (codebook: Codebook): Command => ({
      type: 'start-round',
      round: { ...other, codebook },
    });
    expect(when(start(second))).toHaveLength(1);
    expect(when(start(retitled('Noe annet')))).toBe('codebook-invalid');
  });

  it('does not take the account of reports for a rule, since older files are without it', () => {
    const { reported: _, ...older } = round.codebook;
    expect(
      given(started({ ...round, codebook: older })).when({ type: 'start-round', round: other }),
    ).toHaveLength(1);
  });
});
