import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { demoTabs, emptyHeaders } from './demo-tabs.ts';

/** Runs in a worker: sends the page, compressed, to whoever started it. */
const html = renderGraphiQL({
  title: 'ODR · GraphiQL',
  defaultHeaders: emptyHeaders,
  defaultTabs: await demoTabs(),
  shouldPersistHeaders: false,
});
parentPort?.postMessage(gzipSync(html.trimStart()));
