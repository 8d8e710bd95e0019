import type { Finding } from '@odr/shared/contracts/feedback.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';

/** Which feedback a sample is drawn from. */
export interface SpotCheckFilter {
  /** Of one enterprise; null for all of the jurisdiction. */
  readonly enterpriseId: Id | null;
  /** First and last day of recording, `YYYY-MM-DD`, Shanghai. */
  readonly from: string;
  readonly to: string;
  /** Only what the consumer contradicts. */
  readonly contradictedOnly: boolean;
}

/** One version of a feedback that can be drawn, with the owners of its case. */
export interface SampledFeedback {
  readonly complaintId: Id;
  readonly feedbackVersion: number;
  readonly enterpriseId: Id;
  readonly division: string;
  readonly province: string;
  readonly prefecture: string | null;
  readonly county: string | null;
}

/** Whether a feedback is true, as an officer found, and on what grounds. */
export interface Judgement {
  readonly finding: Finding;
  /** What the officer wrote; personal, since it tells of what people said and did. */
  readonly note: string;
  readonly by: string;
  readonly at: Date;
}

/** A feedback of the sample. */
export interface SpotCheckItem extends SampledFeedback {
  readonly id: Id;
  /** The officer who is to check it. */
  readonly assignee: string;
  readonly judgement: Judgement | null;
}

/** How the sample was taken from the population; see docs/adr/0018-truthfulness.md. */
export const samplingMethod = 'SHA256_LOWEST';

/** A sample of feedback whose truth an authority checks (抽查). */
export interface SpotCheck {
  readonly id: Id;
  readonly status: 'OPEN' | 'COMPLETED';
  readonly authorityId: string;
  /** The division of the authority. */
  readonly division: string;
  readonly drawnBy: string;
  readonly drawnAt: Date;
  readonly filter: SpotCheckFilter;
  /** 64 hexadecimal digits. */
  readonly seed: string;
  /** The facts of this moment were drawn from. */
  readonly asOf: Date;
  /** How many versions of feedback could have been drawn. */
  readonly population: number;
  /** In the order in which they were drawn. */
  readonly items: readonly SpotCheckItem[];
}

/** What can happen to a spot check. */
export type SpotCheckEvent =
  | ({ readonly type: 'Drawn' } & Omit<SpotCheck, 'status'>)
  | { readonly type: 'ItemAssigned'; readonly itemId: Id; readonly officer: string }
  | { readonly type: 'FindingRecorded'; readonly itemId: Id; readonly judgement: Judgement }
  | { readonly type: 'Completed' };

/** The state after an event. An event that the state does not allow is a fault of the command that decided it. */
export function evolve(check: SpotCheck | undefined, event: SpotCheckEvent): SpotCheck {
  if (event.type === 'Drawn') {
    const { type: _, ...drawn } = event;
    return { ...drawn, status: 'OPEN' };
  }
  if (check === undefined) throw new Error(`${event.type} before Drawn`);
  switch (event.type) {
    case 'ItemAssigned':
      return withItem(check, event.itemId, { assignee: event.officer });
    case 'FindingRecorded':
      return withItem(check, event.itemId, { judgement: event.judgement });
    case 'Completed':
      return { ...check, status: 'COMPLETED' };
  }
}

/** The item of an id; none where the check has no such item. */
export function findItem({ items }: Pick<SpotCheck, 'items'>, itemId: Id): SpotCheckItem | undefined {
  return items.find(({ id }) => id === itemId);
}

/** @throws Error where the check has no such item */
export function itemOf(check: Pick<SpotCheck, 'items'>, itemId: Id): SpotCheckItem {
  const item = findItem(check, itemId);
  if (item === undefined) throw new Error(`There is no item ${itemId} in the spot check.`);
  return item;
}

function withItem(check: SpotCheck, itemId: Id, change: Partial<SpotCheckItem>): SpotCheck {
  return { ...check, items: check.items.map((item) => (item.id === itemId ? { ...item, ...change } : item)) };
}
