import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contact, rate, settle } from '@odr/infra/demo/steps.ts';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import type { Id } from '@odr/shared/id/id.ts';
import { eventually } from '../kit/eventually.ts';
import { type OpenDatabases, openDatabases } from '../kit/open-databases.ts';
import { type Actor, type OdrEnterprise, aComplaint, anActor, anOdrEnterprise, anOfficer } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

/** What stands so long is no longer too fresh to be drawn. */
const settlingMs = 61_000;
const rounds = 6;

interface Item {
  readonly id: Id;
  readonly position: number;
  readonly feedbackVersion: number;
  readonly assignee: string;
  readonly complaint: { readonly id: Id };
  readonly judgement: { readonly finding: string; readonly foundBy: string } | null;
}

interface Check {
  readonly id: Id;
  readonly status: string;
  readonly seed: string;
  readonly asOf: string;
  readonly population: number;
  readonly items: readonly Item[];
}

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly spotCheck?: Check;
}

const check = `id status seed asOf population items {
  id position feedbackVersion assignee complaint { id } judgement { finding foundBy } }`;

async function mutate(who: Actor, name: string, input: object): Promise<Answer | undefined> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const { data } = await stack.graph<Record<string, Answer>>(
    who.token,
    `mutation($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Refusal { message }
      ${name === 'drawSpotCheck' ? `... on DrawSpotCheckSuccess { spotCheck { ${check} } }` : ''} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return data?.[name];
}

describe('Whether feedback is true', () => {
  const officers = { xihu: undefined as unknown as Actor, other: undefined as unknown as Actor };
  let databases: OpenDatabases;
  let enterprise: OdrEnterprise;

  beforeAll(async () => {
    const [xihu, other] = await Promise.all([anOfficer(), anOfficer()]);
    Object.assign(officers, { xihu, other });
    [databases, enterprise] = await Promise.all([openDatabases(), anOdrEnterprise()]);
  });
  afterAll(() => databases.close());

  const feedbackOf = async <Seen>(who: Actor, complaintId: Id, fields: string): Promise<Seen | null | undefined> => {
    const query = `query($id: UUID!) { feedback(complaintId: $id) { ${fields} } }`;
    return (await stack.graph<{ feedback: Seen | null }>(who.token, query, { id: complaintId })).data?.feedback;
  };

  /** A settlement that stands; one that the consumer contradicts where asked for. */
  async function aSettlement(of = enterprise, contradicted = false): Promise<Id> {
    const { consumer, complaint } = await aComplaint(of);
    const version = await contact(of.liaison, complaint.id, stack.now());
    await settle(of.liaison, complaint.id, version, stack.now());
    await eventually('the settlement to stand', async () => {
      const seen = await feedbackOf<{ ratingStatus: string }>(consumer, complaint.id, 'ratingStatus');
      return seen?.ratingStatus === 'OPEN';
    });
    if (contradicted) await rate(consumer, complaint.id, version + 1, { resolved: false, satisfaction: 1 });
    return complaint.id;
  }

  const period = () => {
    const today = shanghaiDay(stack.now());
    return { from: `${today.slice(0, 8)}01`, to: today };
  };

  /** Draws once the service's clock has followed, so that the feedback on this complaint can be among what is drawn. */
  async function draw(who: Actor, complaintId: Id, but: object = {}): Promise<Check> {
    stack.advanceClock(settlingMs);
    return eventually('a sample from all that stands', async () => {
      const input = { enterpriseId: enterprise.id, ...period(), size: 100, ...but };
      const drawn = (await mutate(who, 'drawSpotCheck', input))?.spotCheck;
      return drawn !== undefined && (drawn.population > drawn.items.length || itemOn(drawn, complaintId))
        ? drawn
        : undefined;
    });
  }

  const itemOn = ({ items }: Check, complaintId: Id) => items.find(({ complaint }) => complaint.id === complaintId);

  async function contradictions(who: Actor, of: OdrEnterprise) {
    const query = `query($id: UUID!) { contradictions(enterpriseId: $id) {
      edges { node { kind state spotCheckId complaint { id } } } } }`;
    type Node = { kind: string; state: string; spotCheckId: Id | null; complaint: { id: Id } };
    type Answered = { contradictions: { edges: { node: Node }[] } };
    const { data } = await stack.graph<Answered>(who.token, query, { id: of.id });
    return (data?.contradictions.edges ?? []).map(({ node }) => node);
  }

  it('is checked on a sample that anybody can draw again from the seed, also after corrections', async () => {
    const settled = await Promise.all(Array.from({ length: 5 }, () => aSettlement()));
    const drawn = await draw(officers.xihu, settled[4] ?? '', { size: 3 });
    expect(drawn.population).toBe(5);
    const rankOf = (id: Id) =>
      createHash('sha256')
        .update(`${drawn.seed}:${id.replaceAll('-', '')}:1`)
        .digest('hex');
    const byHand = settled.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1)).slice(0, 3);
    expect(drawn.items.map(({ complaint }) => complaint.id)).toEqual(byHand);

    const [corrected = ''] = byHand;
    const now = stack.now();
    await mutate(enterprise.liaison, 'correctFeedback', {
      complaintId: corrected,
      handledAt: now.toISOString(),
      method: 'PHONE',
      process: '再次与消费者沟通后更正。',
      outcome: 'NOT_SETTLED',
      result: '双方未达成一致。',
    });
    await eventually('the correction to stand', async () => {
      const seen = await feedbackOf<{ accepted: { number: number } | null }>(
        officers.xihu,
        corrected,
        'accepted { number }',
      );
      return seen?.accepted?.number === 2;
    });
    const query = 'query($id: UUID!) { redrawnSpotCheck(id: $id) { population complaintIds agrees } }';
    const again = await stack.graph(officers.xihu.token, query, { id: drawn.id });
    expect(again.data).toEqual({ redrawnSpotCheck: { population: 5, complaintIds: byHand, agrees: true } });
  });

  it('is checked first where the two sides contradict each other, and the queue shows how far that is', async () => {
    const other = await anOdrEnterprise();
    const [denied] = await Promise.all([aSettlement(other, true), aSettlement(other)]);
    const waiting = { kind: 'SETTLEMENT_DENIED', state: 'WAITING', spotCheckId: null, complaint: { id: denied } };
    await eventually('the contradiction', async () => (await contradictions(officers.xihu, other)).length === 1);
    expect(await contradictions(officers.xihu, other)).toEqual([waiting]);
    const drawn = await draw(officers.xihu, denied, { enterpriseId: other.id, contradictedOnly: true });
    expect(drawn.items.map(({ complaint }) => complaint.id)).toEqual([denied]);
    expect(await contradictions(officers.xihu, other)).toEqual([
      { ...waiting, state: 'IN_CHECK', spotCheckId: drawn.id },
    ]);
    const [item] = drawn.items;
    const finding = {
      spotCheckId: drawn.id,
      itemId: item?.id,
      finding: 'MINOR_DEFECT',
      note: '金额与转账记录相差一元。',
    };
    expect(await mutate(officers.xihu, 'recordSpotCheckFinding', finding)).toMatchObject({
      __typename: 'RecordSpotCheckFindingSuccess',
    });
    expect(await contradictions(officers.xihu, other)).toEqual([
      { ...waiting, state: 'CHECKED', spotCheckId: drawn.id },
    ]);
    const seen = await feedbackOf(other.liaison, denied, 'findings { finding }');
    expect(seen).toEqual({ findings: [{ finding: 'MINOR_DEFECT' }] });
  });

  it('has a denied contact in the queue as well', async () => {
    const { consumer, complaint } = await aComplaint(enterprise);
    await contact(enterprise.liaison, complaint.id, stack.now());
    const denial = await mutate(consumer, 'denyContact', { complaintId: complaint.id, note: '没有人联系我。' });
    expect(denial?.__typename).toBe('DenyContactSuccess');
    await eventually('the denial in the queue', async () => {
      const found = await contradictions(officers.xihu, enterprise);
      return found.some((each) => each.complaint.id === complaint.id);
    });
    const found = await contradictions(officers.xihu, enterprise);
    expect(found.find((each) => each.complaint.id === complaint.id)).toMatchObject({
      kind: 'CONTACT_DENIED',
      state: 'WAITING',
    });
  });

  it('is found by one officer alone, who was given the item, whoever else is as fast', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id: spotCheckId, items } = await draw(officers.xihu, await aSettlement(), { size: 1 });
      const itemId = items[0]?.id;
      const found = (who: Actor, finding: string) =>
        mutate(who, 'recordSpotCheckFinding', { spotCheckId, itemId, finding, note: '核对通话录音。' });
      const takeOver = async () => {
        await mutate(officers.other, 'assignSpotCheckItem', { spotCheckId, itemId, officer: officers.other.subject });
        return found(officers.other, 'MINOR_DEFECT');
      };
      const endings = await Promise.all([found(officers.xihu, 'TRUTHFUL'), takeOver()]);
      const names = endings.map((ending) => ending?.__typename ?? '');
      expect(names.filter((name) => name === 'RecordSpotCheckFindingSuccess')).toHaveLength(1);
      expect(['AlreadyFound', 'NotAssignedToYou']).toContain(names.find((name) => !name.endsWith('Success')));
      const { data } = await stack.graph<{ spotCheck: Check }>(
        officers.xihu.token,
        `query($id: UUID!) { spotCheck(id: $id) { ${check} } }`,
        { id: spotCheckId },
      );
      const winner = names[0]?.endsWith('Success') ? officers.xihu : officers.other;
      expect(data?.spotCheck).toMatchObject({
        status: 'COMPLETED',
        items: [{ judgement: { foundBy: winner.subject } }],
      });
    }
  });

  it('is evidence for an exit where it is not, and the words of those concerned stay sealed', async () => {
    const complaintId = await aSettlement();
    const drawn = await draw(officers.xihu, complaintId);
    const item = itemOn(drawn, complaintId);
    const said = `退款根本没有到账${randomUUID()}`;
    const visit = { complaintId, feedbackVersion: 1, channel: 'PHONE', answer: 'CONTRADICTED', said };
    expect(
      await mutate(officers.xihu, 'recordReturnVisit', { ...visit, visitedAt: stack.now().toISOString() }),
    ).toMatchObject({ __typename: 'RecordReturnVisitSuccess' });
    const note = `转账凭证系伪造${randomUUID()}`;
    const finding = { spotCheckId: drawn.id, itemId: item?.id, finding: 'SERIOUSLY_FALSE', note };
    expect(await mutate(officers.xihu, 'recordSpotCheckFinding', finding)).toMatchObject({
      __typename: 'RecordSpotCheckFindingSuccess',
    });
    const seen = await feedbackOf(officers.xihu, complaintId, 'findings { finding note } returnVisits { answer said }');
    expect(seen).toEqual({
      findings: [{ finding: 'SERIOUSLY_FALSE', note }],
      returnVisits: [{ answer: 'CONTRADICTED', said }],
    });
    const database = databases.of('feedback');
    const [marked]: { n: string | number }[] = await database.query(
      "SELECT COUNT(*) AS n FROM audit WHERE aggregate = 'Feedback' AND JSON_CONTAINS(events, '\"odr.feedback.foundFalse\"') AND subject = ?",
      [officers.xihu.subject],
    );
    expect(Number(marked?.n)).toBe(1);
    for (const table of ['spot_check_item', 'return_visit']) {
      const rows: Record<string, unknown>[] = await database.query(`SELECT * FROM ${table}`);
      const text = rows
        .flatMap((row) => Object.values(row))
        .map((value) => (Buffer.isBuffer(value) ? value.toString() : String(value)));
      expect(text.filter((value) => value.includes(said) || value.includes(note))).toEqual([]);
    }
  });

  it('is for officers in the jurisdiction to check, and for those to whom a higher authority gives it', async () => {
    const complaintId = await aSettlement();
    const [province, elsewhere, analyst] = await Promise.all([
      anOfficer('CN-330000'),
      anOfficer('CN-440106'),
      anActor('ANALYST', 'CN-330000'),
    ]);
    expect(
      await mutate(elsewhere, 'drawSpotCheck', { ...period(), enterpriseId: enterprise.id, size: 5 }),
    ).toMatchObject({
      __typename: 'NothingToSample',
    });
    const drawn = await draw(province, complaintId, { officers: [officers.xihu.subject] });
    const see = async (who: Actor) =>
      (await stack.graph(who.token, 'query($id: UUID!) { spotCheck(id: $id) { id } }', { id: drawn.id })).data;
    expect(await see(province)).toEqual({ spotCheck: { id: drawn.id } });
    expect(await see(officers.xihu)).toEqual({ spotCheck: null });
    expect(await see(elsewhere)).toEqual({ spotCheck: null });
    const item = itemOn(drawn, complaintId);
    const finding = { spotCheckId: drawn.id, itemId: item?.id, finding: 'TRUTHFUL', note: '与消费者核实一致。' };
    expect((await mutate(elsewhere, 'recordSpotCheckFinding', finding))?.__typename).toBe('NotFound');
    expect((await mutate(province, 'recordSpotCheckFinding', finding))?.__typename).toBe('NotAssignedToYou');
    expect((await mutate(officers.xihu, 'recordSpotCheckFinding', finding))?.__typename).toBe(
      'RecordSpotCheckFindingSuccess',
    );
    const visit = { complaintId, feedbackVersion: 1, visitedAt: stack.now().toISOString(), channel: 'PHONE' };
    const unreached = { ...visit, answer: 'NOT_REACHED' };
    expect((await mutate(elsewhere, 'recordReturnVisit', unreached))?.__typename).toBe('NotFound');
    for (const stranger of [analyst, enterprise.liaison]) {
      expect(await mutate(stranger, 'recordReturnVisit', unreached)).toBeUndefined();
    }
    const { errors } = await stack.graph(
      enterprise.liaison.token,
      'query($id: UUID!) { feedback(complaintId: $id) { returnVisits { said } findings { note } } }',
      { id: complaintId },
    );
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(expect.arrayContaining(['FORBIDDEN']));
  });
});
