import { actions } from './nb/actions.ts';
import { agreement } from './nb/agreement.ts';
import { app } from './nb/app.ts';
import { article } from './nb/article.ts';
import { backups } from './nb/backups.ts';
import { borderline } from './nb/borderline.ts';
import { builder } from './nb/builder.ts';
import { changes } from './nb/changes.ts';
import { codebook } from './nb/codebook.ts';
import { command } from './nb/command.ts';
import { compare } from './nb/compare.ts';
import { conflicts } from './nb/conflicts.ts';
import { due } from './nb/due.ts';
import { figures } from './nb/figures.ts';
import { film } from './nb/film.ts';
import { front } from './nb/front.ts';
import { history } from './nb/history.ts';
import { intake } from './nb/intake.ts';
import { keys } from './nb/keys.ts';
import { judging } from './nb/judging.ts';
import { method } from './nb/method.ts';
import { obstacles } from './nb/obstacles.ts';
import { people } from './nb/people.ts';
import { lists } from './nb/lists.ts';
import { persons } from './nb/persons.ts';
import { precedents } from './nb/precedents.ts';
import { release } from './nb/release.ts';
import { replies } from './nb/replies.ts';
import { resolution } from './nb/resolution.ts';
import { selection } from './nb/selection.ts';
import { sentences } from './nb/sentences.ts';
import { session } from './nb/session.ts';
import { site } from './nb/site.ts';
import { signing } from './nb/signing.ts';
import { tables } from './nb/tables.ts';
import { threads } from './nb/threads.ts';

/** The words of the program in bokmål, one file a feature. Other languages have the same shape. */
export const nb = {
  actions,
  agreement,
  app,
  article,
  backups,
  borderline,
  builder,
  changes,
  codebook,
  command,
  compare,
  conflicts,
  due,
  figures,
  film,
  front,
  history,
  intake,
  judging,
  keys,
  lists,
  method,
  people,
  persons,
  precedents,
  release,
  obstacles,
  replies,
  resolution,
  selection,
  sentences,
  session,
  site,
  signing,
  tables,
  threads,
} as const;
