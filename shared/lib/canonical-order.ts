const areSorted = (keys: readonly string[]): boolean => {
  let before = '';
  for (const key of keys) {
    if (key < before) return false;
    before = key;
  }
  return true;
};

/** An array whose elements are ordered; the same array where all of them were. */
function orderedArray(array: readonly unknown[]): readonly unknown[] | undefined {
  let copy: unknown[] | null = null;
  for (let at = 0; at < array.length; at += 1) {
    const before = array[at];
    // Columns of texts are long, and a text is what it is.
    if (copy === null && (typeof before === 'string' || before === null)) continue;
    const after = inCanonicalOrder(before);
    if (after === undefined) return undefined;
    if (copy === null && !Object.is(before, after)) copy = [...array];
    if (copy !== null) copy[at] = after;
  }
  return copy ?? array;
}

type Plain = Readonly<Record<string, unknown>>;

/** An object with sorted keys and ordered values; the same object where it was so before. */
function orderedObject(object: Plain): Plain | undefined {
  const keys = Object.keys(object);
  const sorted = areSorted(keys);
  let copy: Record<string, unknown> | null = sorted ? null : {};
  for (const key of sorted ? keys : keys.sort()) {
    const before = object[key];
    const after = inCanonicalOrder(before);
    if (after === undefined) return undefined;
    if (copy === null && !Object.is(before, after)) copy = { ...object };
    if (copy !== null) copy[key] = after;
  }
  if (copy === null) return object;
  // Keys that look like numbers come first in every object, and `__proto__` is no key where it is assigned.
  const order = Object.keys(copy);
  return order.length === keys.length && areSorted(order) ? copy : undefined;
}

function isPlain(value: object): value is Plain {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * In: a value. Out: the same value as it will be when its RFC 8785 text is read again, every object's keys in the
 * order of that text; what was so before is returned as it is, not copied. Undefined where no such value can be made,
 * or where it is not plain JSON.
 */
export function inCanonicalOrder(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return undefined;
    // There is no negative zero in JSON.
    return value === 0 ? 0 : value;
  }
  if (Array.isArray(value)) return orderedArray(value);
  return typeof value === 'object' && isPlain(value) ? orderedObject(value) : undefined;
}
