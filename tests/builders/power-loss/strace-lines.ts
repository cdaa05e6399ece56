/** A system call that was made and did not fail, as strace writes it with `-xx`. */
export type Call = {
  readonly name: string;
  /** Text arguments as their bytes, the others as strace words them. */
  readonly args: readonly (string | Buffer)[];
  readonly result: number;
};

const whole = /^(\d+) +(\w+)\((.*)\) += (-?\d+)(?: |$)/s;
const begun = /^(\d+) +(\w+\(.*) <unfinished \.\.\.>$/s;
const resumed = /^(\d+) +<\.\.\. \w+ resumed>(.*)$/s;

function argsOf(text: string): readonly (string | Buffer)[] {
  const args: (string | Buffer)[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = text.indexOf('"', at + 1);
      if (text.startsWith('...', end + 1)) throw new Error('strace has cut a text short');
      args.push(Buffer.from(text.slice(at + 1, end).replaceAll('\\x', ''), 'hex'));
      at = end + 1;
    } else {
      const comma = text.indexOf(', ', at);
      const end = comma === -1 ? text.length : comma;
      args.push(text.slice(at, end));
      at = end;
    }
    if (text.startsWith(', ', at)) at += 2;
    else if (at < text.length)
      throw new Error(`strace said what is not understood: ${text.slice(at, at + 80)}`);
  }
  return args;
}

/**
 * Reads what `strace -f -xx` wrote. In: its lines. Out: the calls that were made, in the order in which they ended;
 * those that failed did nothing and are left out.
 */
export function* callsOf(lines: Iterable<string>): Iterable<Call> {
  const unfinished = new Map<string, string>();
  for (const line of lines) {
    const start = begun.exec(line);
    if (start !== null) {
      unfinished.set(start[1] ?? '', `${start[1] ?? ''} ${start[2] ?? ''}`);
      continue;
    }
    const end = resumed.exec(line);
    const told = end === null ? line : `${unfinished.get(end[1] ?? '') ?? ''}${end[2] ?? ''}`;
    const [, , name, args, result] = whole.exec(told) ?? [];
    if (name === undefined || Number(result) < 0) continue;
    yield { name, args: argsOf(args ?? ''), result: Number(result) };
  }
}
