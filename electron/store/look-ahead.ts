/**
 * Does a piece of work for each item, some of them already under way on other threads while the caller is busy with
 * the one before. In: the items, the work, how many at a time. Out: the results, in the items' order.
 */
export async function* lookAhead<Item, Out extends object>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Out | Promise<Out>,
  atATime: number,
): AsyncGenerator<Out, void, undefined> {
  const underWay: (Out | Promise<Out>)[] = [];
  for await (const item of items) {
    underWay.push(work(item));
    if (underWay.length < atATime) continue;
    const [first] = underWay.splice(0, 1);
    if (first !== undefined) yield await first;
  }
  for (const one of underWay) yield await one;
}
