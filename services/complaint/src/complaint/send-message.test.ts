import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { complaintId, consumer, contacted, ended, filed, liaison, shanghai, written } from './a-complaint.ts';
import { evolve } from './complaint.ts';
import { decideMessage } from './send-message.ts';

const given = deciderSpec(evolve, decideMessage);
const input = { complaintId, text: written.message };
const now = shanghai('2026-02-14T09:00');
const integration = { ...liaison, kind: 'INTEGRATION', subject: 'crm-1' } as const;

describe('a message between the two sides', () => {
  it('is of the side on which its sender stands', () => {
    for (const [viewer, from] of [
      [consumer, 'CONSUMER'],
      [liaison, 'ENTERPRISE'],
      [integration, 'ENTERPRISE'],
    ] as const) {
      const sent = { type: 'MessageSent', from, subject: viewer.subject, text: written.message, at: now } as const;
      given(filed, contacted).when(input, { now, viewer }).then(sent);
    }
  });

  it('is no contact: one sent before it leaves the case RECEIVED (Art. 12)', () => {
    const sent = {
      type: 'MessageSent',
      from: 'ENTERPRISE',
      subject: 'liaison-1',
      text: written.message,
      at: now,
    } as const;
    given(filed, sent).when(input, { now, viewer: liaison }).then(sent);
  });

  it.each(ended)('is refused once the case is %s (Art. 11)', (status, ...past) => {
    given(...past)
      .when(input, { now, viewer: consumer })
      .thenRefused('CaseNotOpen', { status });
  });
});
