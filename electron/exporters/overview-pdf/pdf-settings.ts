import { plain, strong, strongTitle, titleFace } from '../figures/faces.ts';
import { look } from '../look.ts';
import { width, type Column, type Setting } from '../pdf-page.ts';

const ink = look.ink[0];
const soft = look.soft[0];

/** How the texts of the overview are set: serifs for what people wrote, sans for the rest. */
export const settings = {
  release: { face: strong, size: 9, line: 1.5, colour: look.fjord[0] },
  title: { face: strongTitle, size: 25, line: 1.2, colour: ink },
  lead: { face: titleFace, size: 12.5, line: 1.5, colour: ink },
  dates: { face: plain, size: 8.5, line: 1.5, colour: soft },
  value: { face: strongTitle, size: 22, line: 1.15, colour: ink },
  label: { face: plain, size: 8.5, line: 1.4, colour: ink },
  range: { face: plain, size: 8.5, line: 1.4, colour: look.ochre[0] },
  heading: { face: strongTitle, size: 16, line: 1.25, colour: ink },
  prose: { face: titleFace, size: 10.5, line: 1.55, colour: ink },
  outcome: { face: strongTitle, size: 10, line: 1.4, colour: ink },
  definition: { face: plain, size: 9.2, line: 1.5, colour: ink },
  countyLink: { face: strongTitle, size: 10, line: 1.35, colour: ink },
  summary: { face: plain, size: 8.5, line: 1.35, colour: soft },
  county: { face: strongTitle, size: 14, line: 1.25, colour: ink },
  name: { face: strongTitle, size: 10.3, line: 1.25, colour: ink },
  fact: { face: plain, size: 8.2, line: 1.45, colour: ink },
  softFact: { face: plain, size: 8.2, line: 1.45, colour: soft },
  doubt: { face: strong, size: 9, line: 1.5, colour: ink },
  rationale: { face: titleFace, size: 9.8, line: 1.5, colour: ink },
} as const satisfies Record<string, Setting>;

/** Running text is no wider than it is easily read. */
export const readable: Column = { from: 0, across: 400 };

/** In: how far in from the margin. Out: the rest of the line. */
export const restFrom = (from: number): Column => ({ from, across: width - from });
