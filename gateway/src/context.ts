import type { Language } from './identity/language.ts';

/** What belongs to one request: made from its headers, handed to each subgraph. */
export interface GatewayContext {
  /** The viewer as the subgraphs take it: signed, valid for at least 30 s more. */
  readonly signedViewer: string;
  readonly language: Language;
  /** What became of the request, for the metrics; an object of its own, since Apollo Server copies the context. */
  readonly outcome: { partial: boolean };
}
