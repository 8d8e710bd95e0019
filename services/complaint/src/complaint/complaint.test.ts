import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closed, contacted, filed, shanghai } from './a-complaint.ts';
import { type Complaint, type ComplaintEvent, type ComplaintStatus, evolve } from './complaint.ts';
import { type History, everyCase } from './random-case.arbitrary.ts';

/** The states that may follow each state, event by event: the diagram of the domain. REFERRED follows RECEIVED at filing alone. */
const mayFollow: Record<ComplaintStatus, readonly ComplaintStatus[]> = {
  RECEIVED: ['CONTACTED', 'NOT_SETTLED', 'WITHDRAWN', 'REFERRED'],
  CONTACTED: ['SETTLED', 'NOT_SETTLED', 'WITHDRAWN'],
  SETTLED: ['NOT_SETTLED', 'CLOSED', 'REFERRED'],
  NOT_SETTLED: ['SETTLED', 'CLOSED', 'REFERRED'],
  CLOSED: ['NOT_SETTLED', 'REFERRED'],
  WITHDRAWN: [],
  CANCELLED: [],
  REFERRED: [],
};

const atMostOnce: ComplaintEvent['type'][] = [
  'Filed',
  'Contacted',
  'ContactDenied',
  'ContactOverdue',
  'SettlementOverdue',
  'Concluded',
  'Rated',
  'Closed',
  'Annulled',
  'Withdrawn',
  'Referred',
  'ReferralWithdrawn',
];
const eventsOf = (history: History) => history.flatMap(({ events }) => events);

/** The state before and after each event that changed it. */
function movesOf(history: History): (readonly [ComplaintStatus, ComplaintStatus])[] {
  let state: Complaint | undefined;
  return eventsOf(history).flatMap((event) => {
    const before = state?.status;
    state = evolve(state, event);
    return before === undefined || before === state.status ? [] : [[before, state.status]];
  });
}

describe('a complaint, whatever is tried on it and whenever', () => {
  it('moves on each arrow of the diagram, and on no other: what is WITHDRAWN or REFERRED stays so', () => {
    const seen = new Set<string>();
    const moves = everyCase((history) => {
      for (const [from, to] of movesOf(history)) {
        seen.add(`${from} → ${to}`);
        expect(mayFollow[from]).toContain(to);
      }
    });
    fc.assert(moves, { numRuns: 1_000 });
    const arrows = Object.entries(mayFollow).flatMap(([from, next]) => next.map((to) => `${from} → ${to}`));
    expect([...seen].toSorted()).toEqual(arrows.toSorted());
  });

  it('is contacted, concluded, closed, withdrawn, referred at most once, and each deadline is noted at most once (Art. 12, 13)', () => {
    const once = everyCase((history) => {
      const types = eventsOf(history).map(({ type }) => type);
      for (const type of atMostOnce) expect(types.filter((each) => each === type).length).toBeLessThan(2);
    });
    fc.assert(once, { numRuns: 300 });
  });

  it('has a deadline noted only after it has passed, and as it then stood', () => {
    const passed = everyCase((history) => {
      for (const { before, events, at } of history) {
        const deadlines = before?.state.deadlines;
        const due = { ContactOverdue: deadlines?.contactDueAt, SettlementOverdue: deadlines?.settleDueAt };
        for (const { type, dueAt } of events.flatMap((event) => ('dueAt' in event ? [event] : []))) {
          expect(dueAt).toEqual(due[type]);
          expect(dueAt.getTime()).toBeLessThan(at.getTime());
        }
      }
    });
    fc.assert(passed, { numRuns: 300 });
  });

  it('has versions without a gap, one for each event', () => {
    const gapless = everyCase((history) => {
      let version = 0;
      for (const { before, after, events } of history) {
        expect(before?.version ?? 0).toBe(version);
        version += events.length;
        expect(after.version).toBe(version);
      }
    });
    fc.assert(gapless, { numRuns: 300 });
  });

  it('keeps its number, consumer, addressee, matter and receipt', () => {
    const kept = everyCase((history) => {
      const [first, last] = [history[0]?.after.state, history.at(-1)?.after.state];
      for (const part of ['caseNumber', 'consumerSubject', 'addressee', 'matter', 'receivedAt'] as const)
        expect(last?.[part]).toEqual(first?.[part]);
    });
    fc.assert(kept, { numRuns: 300 });
  });
});

describe('an event that the state does not allow', () => {
  it('is a fault of the command that decided it', () => {
    const received = evolve(undefined, filed);
    const denied = {
      type: 'ContactDenied',
      at: shanghai('2026-02-14T09:00'),
      subject: 'consumer-1',
      note: '无',
    } as const;
    expect(() => evolve(undefined, contacted)).toThrow('Contacted before Filed');
    expect(() => evolve(received, denied)).toThrow('without a contact');
    expect(() => evolve(received, { type: 'Rated', resolved: true })).toThrow('without an outcome');
    expect(() => evolve(received, closed('RATED'))).toThrow('without an outcome');
    expect(() => evolve(received, { type: 'ReferralWithdrawn', at: denied.at })).toThrow('without a referral');
  });
});
