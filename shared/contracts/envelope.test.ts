import { describe, expect, it } from '@jest/globals';
import { newId } from '../id/id.ts';
import { contracts } from './catalogue.ts';
import { fromKafka, toKafka, type KafkaRecord, type PublishedEvent, type ReceivedMessage } from './envelope.ts';

const contacted: PublishedEvent = {
  id: newId(),
  type: 'odr.complaint.contacted',
  schemaVersion: 1,
  subject: newId(),
  aggregateVersion: 2,
  time: new Date('2026-02-14T01:02:03.004Z'),
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  data: {
    contactedAt: '2026-02-14T01:02:03.004Z',
    statedAt: '2026-02-14T01:00:00Z',
    channel: 'PHONE',
    onTime: true,
  },
};

/** What kafkajs hands over for a record: everything as bytes. */
function delivered(record: KafkaRecord): ReceivedMessage & { headers: Record<string, Buffer> } {
  return {
    key: Buffer.from(record.key),
    value: Buffer.from(record.value),
    headers: Object.fromEntries(Object.entries(record.headers).map(([name, value]) => [name, Buffer.from(value)])),
  };
}

describe('an event on its way through Kafka', () => {
  it('is a CloudEvents 1.0 message in binary mode, keyed by its aggregate', () => {
    const { topic, key, value, headers } = toKafka(contacted);
    expect(topic).toBe('odr.complaint.v1');
    expect(key).toBe(contacted.subject);
    expect(JSON.parse(value)).toEqual(contacted.data);
    expect(headers).toEqual({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: contacted.id,
      ce_type: 'odr.complaint.contacted',
      ce_source: '/odr/complaint',
      ce_subject: contacted.subject,
      ce_time: '2026-02-14T01:02:03.004Z',
      ce_dataschema: 'https://schemas.odr.example/odr.complaint.contacted/v1.json',
      ce_aggregateversion: '2',
      traceparent: contacted.traceparent,
    });
  });

  it('arrives as it was sent', () => {
    expect(fromKafka(delivered(toKafka(contacted)))).toEqual(contacted);
  });

  it.each(contracts.map(({ type, dataschema }) => [type, dataschema] as const))(
    'has an envelope that readers know: %s',
    (type, dataschema) => {
      const { key, headers } = delivered(toKafka(contacted));
      const named = { ...headers, ce_type: Buffer.from(type), ce_dataschema: Buffer.from(dataschema) };
      // Of a message without data, all that can be wrong are its data.
      const read = fromKafka({ key, value: null, headers: named });
      expect(read).toMatchObject({ unreadable: 'INVALID_DATA', envelope: { type } });
    },
  );

  it('never carries a field that its contract does not name', () => {
    const leaky = { ...contacted, data: { ...contacted.data, note: '王小明 13812345678' } } as PublishedEvent;
    expect(toKafka(leaky).value).not.toContain('138');
  });

  it('is refused before it is sent where its data break the contract', () => {
    const wrong = { ...contacted, data: { ...contacted.data, channel: 'PIGEON' } } as unknown as PublishedEvent;
    expect(() => toKafka(wrong)).toThrow(/odr\.complaint\.contacted breaks its contract: channel/);
  });

  it('keeps its place in the history where a later release added its type or version', () => {
    const message = delivered(toKafka(contacted));
    message.headers['ce_dataschema'] = Buffer.from('https://schemas.odr.example/odr.complaint.contacted/v2.json');
    expect(fromKafka(message)).toMatchObject({
      unreadable: 'UNKNOWN_TYPE',
      envelope: { id: contacted.id, subject: contacted.subject, aggregateVersion: 2, schemaVersion: 2 },
    });
  });

  it('keeps its place in the history where its data do not fit, and tells the field but not its value', () => {
    const message = { ...delivered(toKafka(contacted)), value: Buffer.from('{"channel":"13812345678"}') };
    const answer = fromKafka(message);
    expect(answer).toMatchObject({ unreadable: 'INVALID_DATA', envelope: { aggregateVersion: 2 } });
    expect(answer).toHaveProperty('reason', expect.stringContaining('channel'));
    expect(answer).toHaveProperty('reason', expect.not.stringContaining('138'));
    expect(fromKafka({ ...message, value: Buffer.from('{') })).toMatchObject({ unreadable: 'INVALID_DATA' });
    expect(fromKafka({ ...message, value: null })).toMatchObject({ unreadable: 'INVALID_DATA' });
  });

  it.each(['ce_specversion', 'ce_id', 'ce_type', 'ce_subject', 'ce_time', 'ce_dataschema', 'ce_aggregateversion'])(
    'is no event without %s',
    (name) => {
      const message = delivered(toKafka(contacted));
      delete message.headers[name];
      expect(fromKafka(message)).toMatchObject({
        unreadable: 'INVALID_ENVELOPE',
        reason: expect.stringContaining(name),
        envelope: undefined,
      });
    },
  );

  it('is no event where its key is not its aggregate, for then its order is not kept', () => {
    const message = { ...delivered(toKafka(contacted)), key: Buffer.from(newId()) };
    expect(fromKafka(message)).toMatchObject({ unreadable: 'INVALID_ENVELOPE' });
  });
});
