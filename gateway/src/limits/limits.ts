/** What one request may ask for: far above what the platform's own clients need, far below what hurts. */

/** Bytes of a request's body. */
export const maxBodyBytes = 256 * 1024;
/** Tokens of an operation's text, checked while parsing. */
export const maxTokens = 2_000;
/** Nested fields, the deepest one included; the introspection query of common tools has 15. */
export const maxDepth = 15;
/** Fields with an alias, fragments included as often as they are spread. */
export const maxAliases = 30;
/** Directives on fields and fragments. */
export const maxDirectives = 30;
/** Entries of one page of a list (`first`, `last`). */
export const maxPageSize = 100;
/** Entries that a list is counted with where neither the operation nor the schema says how many. */
export const assumedPageSize = 20;
/** Fields that an answer may have: those asked for, times the sizes of the pages around them. */
export const maxFields = 20_000;
