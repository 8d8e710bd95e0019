import type { Id } from '@odr/shared/id/id.ts';
import { type Viewer, signViewer, viewerHeader } from '@odr/shared/identity/viewer.ts';
import type { ServiceName } from '@odr/shared/subgraph/service-names.ts';
import { Fault } from '@odr/infra/fault.ts';

/** A question to the graph, and how one would put it to the subgraphs without a gateway. */
export interface Question {
  readonly name: string;
  /** How many fetches from subgraphs the gateway needs for it. */
  readonly fetches: number;
  throughGateway(): Promise<void>;
  directly(): Promise<void>;
}

/** Where to ask and as whom. */
export interface AskedOf {
  readonly graphUrl: string;
  readonly token: string;
  readonly viewer: Viewer;
  readonly viewerKey: Uint8Array;
  serviceUrl(service: ServiceName): string;
}

const caseFields = 'caseNumber status version outcome { kind cause onTime handlingWorkingDays }';
const feedbackFields = 'version accepted { number outcome } rating { resolved satisfaction }';
const enterpriseFields = 'name odrStatus address';
const indicatorFields = 'filed concluded settlementRate { numerator denominator value } satisfaction { value cases }';

/**
 * The case alone, which one subgraph answers; and the case with its enterprise, feedback and the enterprise's indicators, of which each service
 * answers a part: the case first, for it tells the enterprise, then the other three at once, with and without the gateway.
 *
 * @param month from which on the indicators are asked, `YYYY-MM`
 */
export function questionsOn(of: AskedOf, complaintId: Id, month: string): Question[] {
  const indicators = `indicators(period: { from: "${month}" }) { ${indicatorFields} }`;
  const one = `query($id: UUID!) { complaint(id: $id) { ${caseFields} } }`;
  const four = `query($id: UUID!) { complaint(id: $id) { ${caseFields}
    feedback { ${feedbackFields} } enterprise { ${enterpriseFields} ${indicators} } } }`;
  const caseWithKey = `query($id: UUID!) { complaint(id: $id) { ${caseFields} id enterprise { id } } }`;
  const entities = (type: string, fields: string) =>
    `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`;

  const throughGateway = (query: string) =>
    ask(of.graphUrl, { authorization: `Bearer ${of.token}` }, query, { id: complaintId });
  async function subgraph(service: ServiceName, signed: string, query: string, variables: object): Promise<unknown> {
    return ask(`${of.serviceUrl(service)}/graphql`, { [viewerHeader]: signed }, query, variables);
  }

  return [
    {
      name: 'one subgraph',
      fetches: 1,
      async throughGateway() {
        await throughGateway(one);
      },
      async directly() {
        await subgraph('complaint', await signViewer(of.viewer, of.viewerKey), one, { id: complaintId });
      },
    },
    {
      name: 'four subgraphs',
      fetches: 4,
      async throughGateway() {
        await throughGateway(four);
      },
      async directly() {
        const signed = await signViewer(of.viewer, of.viewerKey);
        const found = (await subgraph('complaint', signed, caseWithKey, { id: complaintId })) as {
          complaint: { enterprise: { id: Id } };
        };
        const entity = (service: ServiceName, type: string, id: Id, fields: string) =>
          subgraph(service, signed, entities(type, fields), { representations: [{ __typename: type, id }] });
        const enterpriseId = found.complaint.enterprise.id;
        await Promise.all([
          entity('feedback', 'Complaint', complaintId, `feedback { ${feedbackFields} }`),
          entity('enterprise-registry', 'Enterprise', enterpriseId, enterpriseFields),
          entity('evaluation', 'Enterprise', enterpriseId, indicators),
        ]);
      },
    },
  ];
}

async function ask(url: string, headers: Record<string, string>, query: string, variables: object): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || data === undefined) throw new Fault(`A question failed: ${JSON.stringify(errors)}`);
  return data;
}
