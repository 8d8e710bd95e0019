import type { Refused } from '../command/decision.ts';
import type { Viewer } from '../identity/viewer.ts';

/** What a refusal says to people, and the article that it enforces. Words in braces are filled from the refusal's details. */
export interface RefusalText {
  readonly article?: string;
  readonly zh: string;
  readonly en: string;
}

/** A refusal as the graph shows it. */
export type RefusalAnswer<Name extends string> = Name extends string
  ? { __typename: Name; code: string; message: string; article: string | null }
  : never;

const notFound: RefusalText = {
  zh: '找不到,或您无权查看。请核对编号。',
  en: 'Not found, or not yours to see. Check the id.',
};

/** Turns a refusal into its type in the graph, in the viewer's language. */
export function refusalAnswer<Name extends string>(
  texts: Readonly<Record<string, RefusalText>>,
  refusal: Refused<Name>,
  viewer: Viewer,
): RefusalAnswer<Name> {
  const { refused, details = {} } = refusal;
  const text = texts[refused] ?? notFound;
  const words = viewer.language === 'en' ? text.en : text.zh;
  const answer = {
    ...details,
    __typename: refused,
    code: codeOf(refused),
    message: words.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      String((details[name] as string | number | undefined) ?? ''),
    ),
    article: text.article ?? null,
  };
  return answer as unknown as RefusalAnswer<Name>;
}

/** `NotYetContacted` → `NOT_YET_CONTACTED`. */
function codeOf(typeName: string): string {
  return typeName.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
