import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contact, settle } from '@odr/infra/demo/steps.ts';
import { reviewQuestions } from '@odr/shared/contracts/enterprise.vocabulary.ts';
import type { Id } from '@odr/shared/id/id.ts';
import fc from 'fast-check';
import { disagreements } from '../kit/disagreements.ts';
import { eventually } from '../kit/eventually.ts';
import { type OpenDatabases, openDatabases } from '../kit/open-databases.ts';
import {
  type Actor,
  type OdrEnterprise,
  aComplaint,
  anApplicationToReview,
  anOdrEnterprise,
  anOfficer,
} from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

const seed = Date.now() % 2 ** 31;
const rounds = 8;
/** One that starts so much later meets the other at another of its steps. */
const laterAtMostMs = 15;
const dayMs = 86_400_000;

/** How a mutation ended: the type of its result, and what a refusal says. */
interface Ending {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
}

/** What its consumer sees of a case. */
interface Seen {
  readonly status: string;
  readonly version: number;
  readonly settlementOverdue: boolean;
  readonly outcome: { readonly cause: string } | null;
}

/** One of two that want to act at once. */
type Runner = () => Promise<Ending>;

async function tries(actor: Actor, mutation: string, input: object): Promise<Ending> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await stack.graph<Record<string, Ending>>(
    actor.token,
    `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Refusal { code message } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  const ending = data?.[mutation];
  if (ending === undefined) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return ending;
}

/** In short: `success`, or the refusal's type; one without words would show. */
const inShort = ({ __typename, message }: Ending): string => {
  if (__typename.endsWith('Success')) return 'success';
  return message ? __typename : `${__typename} without a word`;
};

describe(`Two who act at once (seed ${seed})`, () => {
  /** For each round, by how much the first and the second start late, in ms. */
  const offsets = fc.sample(fc.tuple(fc.nat(laterAtMostMs), fc.nat(laterAtMostMs)), { numRuns: rounds, seed });
  const cases = new Set<Id>();
  let databases: OpenDatabases;
  let enterprise: OdrEnterprise;
  beforeAll(async () => {
    [databases, enterprise] = await Promise.all([openDatabases(), anOdrEnterprise()]);
  });
  afterAll(() => databases.close());

  /** Lets two race once for each pair of offsets, each time about something new. @returns how both ended, in short */
  async function race(meet: (round: number) => Promise<readonly [Runner, Runner]>): Promise<[string, string][]> {
    const endings: [string, string][] = [];
    for (const [round, [first, second]] of offsets.entries()) {
      const runners = await meet(round);
      const [one, other] = await Promise.all([pause(first).then(runners[0]), pause(second).then(runners[1])]);
      endings.push([inShort(one), inShort(other)]);
    }
    return endings;
  }

  /** Each time one of the two succeeded, whichever, and the other got this refusal. */
  const oneWinner = (refusal: string): string[][] => offsets.map(() => [refusal, 'success']);
  const sorted = (endings: readonly [string, string][]): string[][] => endings.map((pair) => pair.toSorted());

  async function aCase() {
    const filed = await aComplaint(enterprise);
    cases.add(filed.complaint.id);
    return filed;
  }

  async function aContactedCase() {
    const { consumer, complaint } = await aCase();
    return { consumer, complaint, version: await contact(enterprise.liaison, complaint.id, stack.now()) };
  }

  const contacting = (actor: Actor, complaintId: Id): Runner => {
    const input = { complaintId, statedAt: stack.now().toISOString(), channel: 'PHONE', note: '已电话联系' };
    return () => tries(actor, 'recordContact', input);
  };
  const feedingBack = (actor: Actor, complaintId: Id, expectedVersion: number): Runner => {
    const handledAt = stack.now().toISOString();
    const words = { method: 'PHONE', process: '多次协商', outcome: 'NOT_SETTLED', result: '双方未能达成一致' };
    return () => tries(actor, 'recordFeedback', { complaintId, expectedVersion, handledAt, ...words });
  };
  const statusOf = async (consumer: Actor, id: Id): Promise<Seen> => {
    const { data } = await stack.graph<{ complaint: Seen }>(
      consumer.token,
      'query($id: UUID!) { complaint(id: $id) { status version settlementOverdue outcome { cause } } }',
      { id },
    );
    if (data === undefined) throw new Error(`The case ${id} can't be seen.`);
    return data.complaint;
  };
  /** Where the versions of the feedback have come to, once the complaint service has decided on all. */
  const feedbackOf = (consumer: Actor, complaintId: Id): Promise<string> =>
    eventually('the feedback to be decided', async () => {
      const { data } = await stack.graph<{ feedback: { versions: { status: string }[] } | null }>(
        consumer.token,
        'query($complaintId: UUID!) { feedback(complaintId: $complaintId) { versions { status } } }',
        { complaintId },
      );
      const states = data?.feedback?.versions.map(({ status }) => status) ?? [];
      return !states.includes('RECORDED') && (states.join() || 'none');
    });

  it('as officers decide one application once: approved or rejected, never both', async () => {
    const [approving, rejecting] = await Promise.all([anOfficer(), anOfficer()]);
    const endings = await race(async () => {
      const applicationId = await anApplicationToReview();
      await approving.run('StartReview', { applicationId });
      await approving.run('RecordFindings', {
        applicationId,
        method: 'DOCUMENT_REVIEW',
        findings: reviewQuestions.map((question) => ({ question, positive: true, note: '核查属实' })),
      });
      return [
        () => tries(approving, 'approveApplication', { applicationId }),
        () => tries(rejecting, 'rejectApplication', { applicationId, reason: '场所与申报不符' }),
      ];
    });
    expect(sorted(endings)).toEqual(oneWinner('ApplicationNotOpen'));
  });

  it('as liaisons record one first contact', async () => {
    const endings = await race(async () => {
      const { complaint } = await aCase();
      return [contacting(enterprise.liaison, complaint.id), contacting(enterprise.staff, complaint.id)];
    });
    expect(sorted(endings)).toEqual(oneWinner('AlreadyContacted'));
  });

  it('as liaisons feed back once', async () => {
    const endings = await race(async () => {
      const { complaint, version } = await aContactedCase();
      const feeding = (actor: Actor): Runner => feedingBack(actor, complaint.id, version);
      return [feeding(enterprise.liaison), feeding(enterprise.staff)];
    });
    expect(sorted(endings)).toEqual(oneWinner('AlreadyFedBack'));
  });

  it('as a consumer on two phones rate once', async () => {
    const endings = await race(async () => {
      const { consumer, complaint, version } = await aContactedCase();
      await settle(enterprise.liaison, complaint.id, version, stack.now());
      const settled = await eventually('the settlement', async () => {
        const seen = await statusOf(consumer, complaint.id);
        return seen.status === 'SETTLED' && seen;
      });
      const rating = (satisfaction: number): Runner => {
        const input = { complaintId: complaint.id, expectedVersion: settled.version, feedbackVersion: 1 };
        return () => tries(consumer, 'rateFeedback', { ...input, resolved: satisfaction > 3, satisfaction });
      };
      return [rating(5), rating(1)];
    });
    expect(sorted(endings)).toEqual(oneWinner('AlreadyRated'));
  });

  it('withdrawing and feeding back leave one end: withdrawn without an accepted feedback, or an outcome', async () => {
    const met: { consumer: Actor; id: Id }[] = [];
    const endings = await race(async () => {
      const { consumer, complaint, version } = await aContactedCase();
      met.push({ consumer, id: complaint.id });
      return [
        () => tries(consumer, 'withdrawComplaint', { complaintId: complaint.id, reason: 'SOLVED_PRIVATELY' }),
        feedingBack(enterprise.liaison, complaint.id, version),
      ];
    });
    for (const [round, { consumer, id }] of met.entries()) {
      const feedback = await feedbackOf(consumer, id);
      const { status } = await statusOf(consumer, id);
      expect([
        // The feedback was the outcome before the withdrawal came.
        'CaseNotOpen success: NOT_SETTLED, ACCEPTED',
        // It was recorded, and the complaint service had the withdrawal first.
        'success success: WITHDRAWN, SUPERSEDED',
        'success CaseNotOpen: WITHDRAWN, none',
      ]).toContain(`${endings[round]?.join(' ')}: ${status}, ${feedback}`);
    }
  });

  it('referring an overdue case and feeding back leave one outcome: none in time, or what was fed back', async () => {
    const overdue = await Promise.all(offsets.map(() => aContactedCase()));
    stack.advanceClock(21 * dayMs);
    const endings = await race(async (round) => {
      const met = overdue[round];
      if (met === undefined) throw new Error('There are as many cases as rounds.');
      const { consumer, complaint } = met;
      const { version } = await eventually('the settlement to be overdue', async () => {
        const seen = await statusOf(consumer, complaint.id);
        return seen.settlementOverdue && seen;
      });
      return [
        () => tries(consumer, 'referComplaint', { complaintId: complaint.id, postalAddress: '杭州市西湖区测试路2号' }),
        feedingBack(enterprise.liaison, complaint.id, version),
      ];
    });
    for (const [round, { consumer, complaint }] of overdue.entries()) {
      const feedback = await feedbackOf(consumer, complaint.id);
      const { status, outcome } = await statusOf(consumer, complaint.id);
      expect([
        'success success: REFERRED, NO_FEEDBACK, SUPERSEDED',
        'success CaseNotOpen: REFERRED, NO_FEEDBACK, none',
        // A case that was not settled can be referred as well.
        'success success: REFERRED, FEEDBACK, ACCEPTED',
      ]).toContain(`${endings[round]?.join(' ')}: ${status}, ${outcome?.cause}, ${feedback}`);
    }
  });

  it('leave all four services in agreement', async () => {
    let left: string[] = [];
    await eventually('the services to agree', async () => {
      left = await disagreements(databases, (id) => cases.has(id));
      return left.length === 0;
    }).catch(() => undefined);
    expect(left).toEqual([]);
  });
});
