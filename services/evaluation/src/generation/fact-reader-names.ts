import type { AggregateKind } from '@odr/shared/contracts/topics.ts';

/** Whose events facts are built from, by one reader each. */
export const factReaderKinds = ['complaint', 'feedback'] as const satisfies readonly AggregateKind[];
export type FactReaderKind = (typeof factReaderKinds)[number];

/** The name of a generation's reader: its marks in the inbox and its positions stand under it. */
export function factReaderName(kind: FactReaderKind, generation: number): string {
  return `${kind}-facts-${generation}`;
}

/** The names of the readers that fill a generation. */
export function factReaderNames(generation: number): string[] {
  return factReaderKinds.map((kind) => factReaderName(kind, generation));
}
