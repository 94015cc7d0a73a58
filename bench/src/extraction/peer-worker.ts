import { extractArticle } from '@dateline/extraction';
import { parentPort, workerData } from 'node:worker_threads';
import { peers, type Peer, type PeerArticle } from './peers.js';

/** A page for the peer that the worker was started for. */
export interface PeerRequest {
  html: string;
  url: string;
}

export interface PeerReply {
  article?: PeerArticle;
  milliseconds: number;
}

/** Dateline itself, so that it can be timed under the same conditions. */
const dateline: Peer = {
  name: 'Dateline',
  extract: (html, url) => {
    const { text } = extractArticle({ contentType: 'text/html', text: html }, { now: new Date(0), url });
    return Promise.resolve({ text, authors: [] });
  },
};

const peer = [dateline, ...peers].find(({ name }) => name === workerData);

// Peers log what they stumble over; the table is what is to be read.
console.error = console.warn = console.log = (): void => undefined;

parentPort?.on('message', ({ html, url }: PeerRequest) => {
  void answer(html, url);
});

async function answer(html: string, url: string): Promise<void> {
  const started = performance.now();
  let reply: PeerReply;
  try {
    const article = await peer?.extract(html, url);
    reply = { milliseconds: performance.now() - started, ...(article === undefined ? {} : { article }) };
  } catch {
    reply = { milliseconds: performance.now() - started };
  }
  parentPort?.postMessage(reply);
}
