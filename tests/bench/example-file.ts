import { startStore } from './store-process.ts';

/** What protects the key of the adviser in every bench. */
export const passphrase = 'fire ville hester';

/** Makes an adviser. In: the profile folder. */
export async function makeAdviser(home: string): Promise<void> {
  const { client, close } = await startStore(home);
  await client.session.createAdviser({ name: 'Kari Nordmann', title: '', passphrase });
  await close();
}

/** Makes an adviser, and the bundled example of 428 entries. In: the profile folder and the mapping's path. */
export async function makeExample(home: string, file: string): Promise<void> {
  const { client, close } = await startStore(home);
  await client.session.createAdviser({ name: 'Kari Nordmann', title: '', passphrase });
  await client.mapping.createExample({ file });
  await close();
}
