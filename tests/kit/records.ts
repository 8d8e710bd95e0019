import { eventContent } from '@odr/shared/contracts/catalogue.ts';
import { toKafka } from '@odr/shared/contracts/envelope.ts';
import { type Id, newId } from '@odr/shared/id/id.ts';
import type { ReceivedRecord } from '@odr/shared/messaging/dead-letter.table.ts';

let offset = 0;

/** A record as a consumer gets it: `messageSent` number `version` of a complaint. */
export function messageSentRecord(complaint: Id, version: number): ReceivedRecord {
  const { key, value, headers, topic } = toKafka({
    ...eventContent('odr.complaint.messageSent', { from: 'CONSUMER' }),
    id: newId(),
    subject: complaint,
    aggregateVersion: version,
    time: new Date(),
  });
  offset += 1;
  return { topic, partition: 0, offset: String(offset), key: Buffer.from(key), value: Buffer.from(value), headers };
}
