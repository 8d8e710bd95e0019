import { readFile, readdir } from 'node:fs/promises';

const folder = new URL('queries/', import.meta.url);

/** What a request says beside the query; the token's place is empty, which makes its sender the public. */
export const emptyHeaders = JSON.stringify({ authorization: '', 'accept-language': 'zh-CN' }, null, 2);

/** A tab of GraphiQL. */
export interface Tab {
  readonly query: string;
  readonly headers: string;
}

/** One tab for each file in `queries/`, in the order of their names; each says in its first lines whose token it needs. */
export async function demoTabs(): Promise<Tab[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).toSorted();
  return Promise.all(
    files.map(async (file) => ({ query: await readFile(new URL(file, folder), 'utf8'), headers: emptyHeaders })),
  );
}
