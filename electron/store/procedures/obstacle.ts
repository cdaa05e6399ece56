import { randomUUID } from 'node:crypto';
import { waiverId } from '../../../shared/lib/ids.ts';
import { norwegianDay } from '../../../shared/lib/norwegian-day.ts';
import { act } from '../act.ts';
import { now } from '../clock.ts';
import { consulted } from '../obstacles.ts';
import { readRound } from '../readings.ts';
import { linksView, obstaclesView } from '../views-obstacles.ts';
import type { Workspace } from '../workspace.ts';
import { door } from './implementer.ts';

/** In: the workspace. Out: the procedures about what stands in the way of a release, what is waived, and links. */
export function obstacleProcedures(workspace: Workspace) {
  return {
    page: door.obstacle.page.handler(({ input }) =>
      obstaclesView(consulted(workspace.file()), workspace.round(input.round), workspace.asker()),
    ),
    waive: door.obstacle.waive.handler(({ input }) =>
      act(workspace, { type: 'waive-obstacle', id: waiverId.parse(randomUUID()), ...input }),
    ),
    withdrawWaiver: door.obstacle.withdrawWaiver.handler(({ input }) =>
      act(workspace, { type: 'withdraw-waiver', ...input }),
    ),
    setRequirements: door.obstacle.setRequirements.handler(({ input }) =>
      act(workspace, { type: 'set-requirements', ...input }),
    ),
    links: door.obstacle.links.handler(({ input }) => {
      const memory = workspace.file().memory();
      // Links, and that somebody tried them, say nothing of what others make of an entry.
      return linksView(memory, readRound(memory, workspace.round(input.round)));
    }),
    checkLink: door.obstacle.checkLink.handler(({ input }) => {
      const { round, link, result, note } = input;
      const date = input.date ?? norwegianDay(now());
      return act(workspace, { type: 'check-link', round, check: { link, date, result, note } });
    }),
  };
}
