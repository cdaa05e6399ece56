/**
 * @typedef {object} Figure
 * @property {string} figure what was measured
 * @property {number} target
 * @property {number} reached
 * @property {string} unit e.g. `×`, `ms`
 * @property {'at most' | 'at least'} [direction] of the target; at most when not said
 * @property {string} [note] what stood on each side, how many rounds, the spread
 */

/** @param {number} value */
function shown(value) {
  return Number.isInteger(value) ? String(value) : value.toPrecision(3);
}

/** @param {Figure} figure */
function meets(figure) {
  return figure.direction === 'at least'
    ? figure.reached >= figure.target
    : figure.reached <= figure.target;
}

/**
 * @param {readonly { name: string, figures: readonly Figure[], failure?: string }[]} results
 * @returns {string[]} lines: one a figure, failures last
 */
export function benchTable(results) {
  const header = ['bench', 'figure', 'target', 'reached', '', 'note'];
  const rows = results.flatMap(({ name, figures }) =>
    figures.map((figure) => [
      name,
      figure.figure,
      `${figure.direction === 'at least' ? '≥' : '≤'} ${shown(figure.target)} ${figure.unit}`,
      `${shown(figure.reached)} ${figure.unit}`,
      meets(figure) ? 'met' : 'MISSED',
      figure.note ?? '',
    ]),
  );
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (/** @type {readonly string[]} */ row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(header),
    ...rows.map(line),
    ...results.flatMap(({ name, failure }) =>
      failure === undefined ? [] : ['', `COULD NOT BE RUN: ${name}`, failure],
    ),
  ];
}
