import type { Language } from './identity/language.ts';

/** What belongs to one request: made from its headers, handed to each subgraph. */
export interface GatewayContext {
  /** The viewer as the subgraphs take it: signed, valid for at least 30 s more. */
  readonly signedViewer: string;
  readonly language: Language;
  readonly progress: Progress;
}

/** What came of a request so far, for log and metrics. An object of its own, since Apollo Server copies the context. */
export interface Progress {
  /** Whether a part of the answer failed. */
  partial: boolean;
  /** `query` or `mutation` and the client's name for it; absent until it is known to be valid. */
  operation?: string;
}
