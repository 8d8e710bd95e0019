import type { z } from 'zod';
import { applicationEvents } from './application.events.ts';
import { auditEvents } from './audit.events.ts';
import { complaintEvents } from './complaint.events.ts';
import type { EventContract } from './contract.ts';
import { enterpriseEvents } from './enterprise.events.ts';
import { evaluationEvents } from './evaluation.events.ts';
import { feedbackEvents } from './feedback.events.ts';
import { honourEvents } from './honour.events.ts';
import { listEntryEvents } from './list-entry.events.ts';
import { supervisionOrderEvents } from './supervision-order.events.ts';
import { truthfulnessEvents } from './truthfulness.events.ts';

const catalogue = [
  ...enterpriseEvents,
  ...applicationEvents,
  ...listEntryEvents,
  ...honourEvents,
  ...complaintEvents,
  ...supervisionOrderEvents,
  ...feedbackEvents,
  ...truthfulnessEvents,
  ...evaluationEvents,
  ...auditEvents,
] as const;

type Contract = (typeof catalogue)[number];

/** Every type of event that the platform publishes. */
export type EventType = Contract['type'];

/** The data of a type of event. */
export type EventData<Type extends EventType> = z.output<Extract<Contract, { type: Type }>['data']>;

/** What an event says, before it has a place in its aggregate's history: a union on `type`. */
export type EventContent = {
  [C in Contract as `${C['type']}/${C['version']}`]: {
    type: C['type'];
    schemaVersion: C['version'];
    data: z.output<C['data']>;
  };
}[`${Contract['type']}/${Contract['version']}`];

/** All contracts, every version of every type. */
export const contracts: readonly EventContract[] = catalogue;

const byTypeAndVersion = new Map(contracts.map((contract) => [`${contract.type}/${contract.version}`, contract]));

/** The contract of a type and version, or `undefined` where this release does not know it. */
export function contractOf(type: string, version: number): EventContract | undefined {
  return byTypeAndVersion.get(`${type}/${version}`);
}

/** An event of version 1 of its type, ready to be published. */
export function eventContent<Type extends EventType>(type: Type, data: EventData<Type>): EventContent {
  return { type, schemaVersion: 1, data } as EventContent;
}
