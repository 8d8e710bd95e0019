import { randomInt } from 'node:crypto';
import { makeCreditCode } from '@odr/shared/credit-code/make-credit-code.ts';
import { parseEnvironment } from '@odr/shared/config/environment.ts';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { actor } from './demo/actors.ts';
import { demoEnterprises, demoLiaisons } from './demo/enterprises.ts';
import { graphClient } from './demo/graph-client.ts';
import { apply, approve, complain, contact, rate, settle } from './demo/steps.ts';
import { Fault, faultLine } from './fault.ts';
import { urlAt } from './platform.ts';
import { eventually } from './processes/eventually.ts';
import { portVariables, portsOf } from './stack-ports.ts';

const tell = (title: string, seen: unknown): void => {
  console.log(`\n■ ${title}`);
  console.log(JSON.stringify(seen, null, 2).replaceAll(/^/gm, '  '));
};

/** Waits, at most 5 s, until there is something to see. @throws Fault naming what did not come */
async function appeared<Value>(what: string, look: () => Promise<Value | undefined>): Promise<Value> {
  let value: Value | undefined;
  await eventually(async () => (value = await look()) !== undefined, 5_000);
  if (value === undefined) throw new Fault(`Waited in vain for ${what}.`);
  return value;
}

interface Indicators {
  readonly enterprise: {
    readonly indicators: {
      readonly concluded: number;
      readonly confirmedSettlementRate: { readonly numerator: number };
    } | null;
  };
}

/** `npm run demo`: one case from the application to the indicators, by its real actors, through the gateway. */
async function main(): Promise<void> {
  const ports = portsOf(parseEnvironment(portVariables));
  const target = { graphUrl: `${urlAt(ports.gateway)}/graphql`, issuerUrl: urlAt(ports.issuer) };
  await fetch(`${urlAt(ports.gateway)}/livez`).catch(() => {
    throw new Fault(
      `The platform does not run at ${urlAt(ports.gateway)}. Start it with npm start in another terminal.`,
    );
  });

  const [model] = demoEnterprises;
  if (model === undefined) throw new Fault('The demo has no enterprise.');
  const number = randomInt(99_999_999);
  const file = {
    ...model.file,
    unifiedSocialCreditCode: makeCreditCode(number, model.file.division),
    name: `杭州西湖龙井茶业${number}号店有限公司`,
  };
  const officer = await actor(target, model.officer);
  const { applicationId, enterpriseId } = await apply(await actor(target, model.applicant), file, demoLiaisons(model));
  tell('The enterprise applied, with its documents and liaisons', { applicationId, name: file.name });
  await approve(officer, applicationId);
  const listed = { name: file.name, division: file.division };
  tell(
    'The county reviewed and approved: the public finds it among the ODR enterprises',
    await graphClient(target.graphUrl).ask('FindAnEnterprise', listed),
  );

  const consumer = await actor(target, 'consumer-hangzhou');
  const liaison = await actor(target, model.liaison);
  const from = shanghaiDay(new Date()).slice(0, 'YYYY-MM'.length);
  const figures = () => officer.ask<Indicators>('HowWellDoTheyDo', { enterpriseId, from });
  const before = (await figures()).enterprise.indicators;

  // The complaint service knows of a new account as soon as the registry's event has arrived.
  const complaint = await appeared('a complaint that the enterprise may handle', async () => {
    const filed = await complain(consumer, enterpriseId, { postalAddress: '杭州市西湖区文一路10号' });
    return filed.status === 'RECEIVED' ? filed : undefined;
  });
  tell('The consumer complained', complaint);

  const version = await contact(liaison, complaint.id, new Date());
  await settle(liaison, complaint.id, version, new Date());
  const settled = await appeared('the outcome', async () => {
    const answer = await consumer.ask<{ complaint: { status: string; version: number } }>('OneCase', {
      id: complaint.id,
    });
    return answer.complaint.status === 'SETTLED' ? answer : undefined;
  });
  tell('The enterprise got in touch and fed back: settlement reached', settled);

  await rate(consumer, complaint.id, settled.complaint.version, { resolved: true, satisfaction: 5 });
  const rated = performance.now();
  const after = await appeared('the rating in the indicators', async () => {
    const answer = await figures();
    const confirmed = answer.enterprise.indicators?.confirmedSettlementRate.numerator ?? 0;
    return confirmed > (before?.confirmedSettlementRate.numerator ?? 0) ? answer : undefined;
  });
  const lagMs = Math.round(performance.now() - rated);
  const closed = await appeared('the closing', async () => {
    const answer = await consumer.ask<{ complaint: { status: string } }>('OneCase', { id: complaint.id });
    return answer.complaint.status === 'CLOSED' ? answer : undefined;
  });
  tell('The consumer rated; one query over all four services', closed);
  tell(`The indicators, ${lagMs} ms after the rating`, after);
}

main().catch((error: unknown) => {
  console.error(faultLine(error));
  process.exit(1);
});
