import { randomUUID } from 'node:crypto';
import { type GraphClient, graphClient } from '@odr/infra/demo/graph-client.ts';
import { complain, contact, rate, settle } from '@odr/infra/demo/steps.ts';
import { type Id, idToBytes } from '@odr/shared/id/id.ts';
import { eventually } from '../kit/eventually.ts';
import { askGraph } from '../kit/graph.ts';
import { openDatabases } from '../kit/open-databases.ts';
import { patientFetch } from '../kit/patient-fetch.ts';
import { type Actor, type OdrEnterprise, aConsumer, anOdrEnterprise } from '../kit/seed.ts';
import { stack } from '../kit/stack.ts';

/** What the platform has acknowledged: it must be found in all four databases, and nothing besides. */
export interface Ledger {
  readonly enterprise: OdrEnterprise;
  /** The consumer's satisfaction of each case that was played to its end. */
  readonly rated: Map<Id, number>;
  /** Subjects of the operators who were added and not removed. */
  readonly operators: Set<string>;
  /** Every write that was acknowledged, of whatever kind. */
  writes: number;
}

/** Clients that keep the platform busy, each sending again what was not answered. */
export interface Load {
  readonly ledger: Ledger;
  /** One more case from filing to rating, by a consumer of its own; each step can be held up by `before`. */
  play(before?: (step: 'contact' | 'settle' | 'rate', complaintId: Id) => Promise<void>): Promise<void>;
  /** Waits for so many more writes. @throws what a client would not have tried again */
  goOn(writes: number): Promise<void>;
  /** So many more cases by the way. */
  startCases(count: number): void;
  /** Lets the cases under way come to their end. @throws what a client would not have tried again */
  finish(): Promise<void>;
}

/** Consumers that were killed may have to be missed by their groups first, more than once. */
const goOnMs = 40_000;

/**
 * Starts as many consumers at once, each with one case after the other, and a liaison who adds and removes operators.
 *
 * @param about the enterprise that they complain about; a new one by default
 */
export async function startLoad(consumers: number, about?: OdrEnterprise): Promise<Load> {
  const enterprise = about ?? (await anOdrEnterprise());
  await knownEverywhere(enterprise);
  const ledger: Ledger = { enterprise, rated: new Map(), operators: new Set(), writes: 1 };
  const liaison = patient(enterprise.liaison);
  const ended = new AbortController();
  const failures: unknown[] = [];
  let operatorsSeen = 0;

  async function play(
    before: (step: 'contact' | 'settle' | 'rate', complaintId: Id) => Promise<void> = async () => undefined,
    consumer?: GraphClient,
  ): Promise<void> {
    const whose = consumer ?? patient(await aConsumer());
    const { id } = await complain(whose, enterprise.id);
    ledger.writes += 1;
    await before('contact', id);
    const version = await contact(liaison, id, stack.now());
    ledger.writes += 1;
    await before('settle', id);
    await settle(liaison, id, version, stack.now());
    ledger.writes += 1;
    await before('rate', id);
    const satisfaction = 1 + (ledger.rated.size % 5);
    // Filed, contacted, concluded: the rating waits for the third, as a client does that has seen it.
    await rate(whose, id, version + 1, { resolved: true, satisfaction });
    ledger.rated.set(id, satisfaction);
    ledger.writes += 1;
  }

  /** An operator comes, and of five one stays. */
  async function changeOperators(): Promise<void> {
    const subject = randomUUID();
    const operator = { subject, name: '周操作', phone: '13700000009' };
    await change('addOperator', 'AddOperatorInput', { enterpriseId: enterprise.id, operator });
    ledger.operators.add(subject);
    operatorsSeen += 1;
    if (operatorsSeen % 5 === 0) return;
    await change('removeOperator', 'RemoveOperatorInput', { enterpriseId: enterprise.id, subject });
    ledger.operators.delete(subject);
  }

  async function change(mutation: string, type: string, input: object): Promise<void> {
    const { data, errors } = await askGraph<Record<string, { __typename: string }>>(
      `${stack.gatewayUrl}/graphql`,
      enterprise.liaison.token,
      `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
      patientFetch,
    );
    const what = data?.[mutation]?.__typename;
    if (what?.endsWith('Success') !== true) throw new Error(`${mutation}: ${what ?? JSON.stringify(errors)}`);
    ledger.writes += 1;
  }

  const consumersAtWork = await Promise.all(Array.from({ length: consumers }, async () => patient(await aConsumer())));
  const works = [...consumersAtWork.map((consumer) => () => play(undefined, consumer)), changeOperators];
  const noted = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => {
      failures.push(error);
      ended.abort();
    });
  const throwFailures = (): void => {
    if (failures.length > 0) throw new AggregateError(failures, `Not tried again: ${failures.map(String).join('; ')}`);
  };
  const running = works.map(async (work) => {
    while (!ended.signal.aborted) await noted(work());
  });
  return {
    ledger,
    play,
    async goOn(writes) {
      const from = ledger.writes;
      await eventually('the load to go on', () => ended.signal.aborted || ledger.writes >= from + writes, goOnMs);
      throwFailures();
    },
    startCases(count) {
      running.push(...Array.from({ length: count }, () => noted(play())));
    },
    async finish() {
      ended.abort();
      await Promise.all(running);
      throwFailures();
    },
  };
}

/** Liaisons act in the feedback service too, which hears of the account in its own time. */
async function knownEverywhere({ id }: OdrEnterprise): Promise<void> {
  const databases = await openDatabases();
  try {
    for (const service of ['complaint', 'feedback', 'evaluation'] as const)
      await eventually(
        `the account in ${service}`,
        async () => {
          const database = databases.of(service);
          const rows: unknown[] = await database.query('SELECT 1 FROM member_copy WHERE enterprise_id = ?', [
            idToBytes(id),
          ]);
          return rows.length > 0;
        },
        goOnMs,
      );
  } finally {
    await databases.close();
  }
}

const patient = ({ token }: Actor): GraphClient => graphClient(`${stack.gatewayUrl}/graphql`, token, patientFetch);
