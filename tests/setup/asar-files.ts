import { readFileSync } from 'node:fs';

interface Node {
  readonly files?: Readonly<Record<string, Node>>;
}

function under(node: Node, path: string): string[] {
  if (node.files === undefined) return [path];
  return Object.entries(node.files).flatMap(([name, child]) =>
    under(child, path === '' ? name : `${path}/${name}`),
  );
}

/**
 * @param archive path of an asar archive
 * @returns every file it names, those unpacked beside it too, with forward slashes
 */
export function filesInAsar(archive: string): string[] {
  const bytes = readFileSync(archive);
  const json = bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12));
  // An asar header is a tree of files, as Electron itself reads it.
  return under(JSON.parse(json) as Node, '');
}
