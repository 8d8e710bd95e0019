import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createKeyedDigests } from './keyed-digest.ts';

const digests = createKeyedDigests(randomBytes(32));

describe('a blind index', () => {
  it('finds equal values of one purpose, of no other, and with no other key', () => {
    const index = digests.blindIndex('13812345678', 'consumer-phone');
    expect(index).toHaveLength(32);
    expect(digests.blindIndex('13812345678', 'consumer-phone')).toEqual(index);
    expect(digests.blindIndex('13812345679', 'consumer-phone')).not.toEqual(index);
    expect(digests.blindIndex('13812345678', 'liaison-phone')).not.toEqual(index);
    expect(createKeyedDigests(randomBytes(32)).blindIndex('13812345678', 'consumer-phone')).not.toEqual(index);
  });
});

describe('the digest of an input', () => {
  const input = { amount: '10.00', demands: ['REFUND', 'APOLOGY'], contact: { name: '王小明', phone: null } };

  it('does not depend on the order of fields, nor on fields that are undefined', () => {
    const shuffled = {
      contact: { phone: null, name: '王小明' },
      demands: input.demands,
      amount: '10.00',
      note: undefined,
    };
    expect(digests.digest(shuffled)).toEqual(digests.digest(input));
    expect(digests.digest(Object.assign(Object.create(null), input))).toEqual(digests.digest(input));
  });

  it('depends on every value, on the order of lists and on null', () => {
    for (const other of [
      { ...input, amount: '10.0' },
      { ...input, demands: ['APOLOGY', 'REFUND'] },
      { ...input, contact: { name: '王小明' } },
      { ...input, at: new Date(0) },
      undefined,
      null,
    ])
      expect(digests.digest(other)).not.toEqual(digests.digest(input));
  });

  it('takes text that is no valid Unicode', () => {
    expect(digests.digest({ text: '\ud83d' })).toHaveLength(32);
  });
});
