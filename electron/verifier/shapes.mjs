// What the values of a release look like, and how one that does not is told.

export const MANIFEST = 'manifest.json';
export const SIGNATURES = 'signatures.json';

export const matching = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
export const isText = matching(/^[^]+$/);
export const isHash = matching(/^[0-9a-f]{64}$/);
export const isSafePath = matching(
  /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/,
);
const looksLikeTime = matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export const isTime = (value) => {
  const time = looksLikeTime(value) ? new Date(value) : new Date(Number.NaN);
  return !Number.isNaN(time.getTime()) && time.toISOString() === value;
};
export const byCodeUnit = (a, b) => (a < b ? -1 : Number(a > b));
export const isWhole = (least) => (value) => Number.isSafeInteger(value) && value >= least;
export const isList = (value) => Array.isArray(value) && value.length > 0;
export const isBase64 = (length) => (value) => {
  const bytes = Buffer.from(typeof value === 'string' ? value : '', 'base64');
  return bytes.length === length && bytes.toString('base64') === value;
};

/** What is wrong with an object of fixed fields, as ends of sentences; nothing unknown is let by. */
export function faultsOf(value, fields) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return ['er ikke et objekt'];
  }
  const missing = Object.keys(fields).filter((name) => !Object.hasOwn(value, name));
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
  const wrong = Object.keys(fields).filter(
    (name) => !missing.includes(name) && !fields[name](value[name]),
  );
  return [
    ...missing.map((name) => `mangler feltet «${name}»`),
    ...unknown.map((name) => `har det ukjente feltet «${name}»`),
    ...wrong.map((name) => `har en ugyldig verdi i feltet «${name}»`),
  ];
}

/** Each fault with the number of the one it is found in, from 1. */
export const numbered = (faults) =>
  faults.flatMap((found, at) => found.map((fault) => [at + 1, fault]));

export const ascending = (keys) => keys.every((key, at) => at === 0 || keys[at - 1] < key);
