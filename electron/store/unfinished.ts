/** The names that something is being made under now. */
const taken = new Set<string>();

/** In: where something is to be, and what is written before the number of the process. Out: what it is called first of all. */
export const firstUnfinishedName = (path: string, mark: string): string =>
  `${path}.${mark}-${process.pid}`;

function freeName(path: string, mark: string): string {
  const first = firstUnfinishedName(path, mark);
  if (!taken.has(first)) return first;
  for (let turn = 2; ; turn += 1) {
    const name = `${first}-${turn}`;
    if (!taken.has(name)) return name;
  }
}

/**
 * Makes something under a name beside its place that nobody takes for what it will be. Two pieces of work never share
 * one: what has been called off may still be ending, and clearing up, when the same is asked for again. In: the place,
 * a mark for the name, and the work, which is given the name and leaves nothing there. Out: what the work gives.
 */
export async function withUnfinished<T>(
  path: string,
  mark: string,
  work: (temporary: string) => Promise<T>,
): Promise<T> {
  const name = freeName(path, mark);
  taken.add(name);
  try {
    return await work(name);
  } finally {
    taken.delete(name);
  }
}
