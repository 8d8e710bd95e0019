import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id, optional, text } from '@odr/shared/command/input.ts';
import { type ReferralRoute, demands, purchaseChannels } from '@odr/shared/contracts/complaint.vocabulary.ts';
import type { EnterpriseCopy } from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import { normalisePhone } from '@odr/shared/privacy/phone.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import type { Terms } from '@odr/shared/reference/terms.ts';
import { z } from 'zod';
import { caseNumberOf } from './case-number.ts';
import type { Addressee, Complaint, ComplaintEvent } from './complaint.ts';
import { deadlinesFrom } from './deadlines.ts';

const mostDemands = demands.length;
const mostEvidence = 20;

/** What a consumer states when filing. Either `enterpriseId` or `unregistered` is given. */
export const fileComplaintInput = z
  .object({
    enterpriseId: optional(id),
    unregistered: optional(z.object({ name: text(100), address: text(200), division: z.string() })),
    category: z.string(),
    problem: z.string(),
    productOrService: text(200),
    narrative: text(4000),
    demands: z.array(z.enum(demands)).min(1, 'must name at least one').max(mostDemands),
    amount: optional(z.string()), // an exact decimal already: the graph's scalar CNY
    purchaseChannel: z.enum(purchaseChannels),
    purchaseDate: optional(z.iso.date()),
    consumerDivision: z.string(),
    contactName: text(50),
    contactPhone: text(40),
    route: z.enum(['NEGOTIATE', 'AUTHORITY']),
    postalAddress: optional(text(200)),
    evidence: optional(z.array(id).max(mostEvidence)),
  })
  .refine(({ enterpriseId, unregistered }) => (enterpriseId === null) !== (unregistered === null), {
    message: 'must name either a registered enterprise or an unregistered one',
    path: ['enterpriseId'],
  });
export type FileComplaint = z.output<typeof fileComplaintInput>;

/** What filing must know of the world: the addressee as the local copy has it, locked, and the reference data. */
export interface FilingFacts {
  readonly enterprise: EnterpriseCopy | undefined;
  readonly reference: Reference;
  /** Whether all files named as evidence were uploaded by this consumer and are not yet part of a case. */
  readonly evidenceUsable: boolean;
}

export type FilingRefusal =
  | 'RealNameRequired'
  | 'UnknownEnterprise'
  | 'UnknownDivision'
  | 'UnknownTaxonomyEntry'
  | 'InvalidPhone'
  | 'PurchaseDateInFuture'
  | 'PostalAddressRequired'
  | 'EvidenceNotUsable';

/** A consumer files a complaint: to the enterprise where it is an ODR enterprise and the consumer wants that, else to the authority. */
export function decideFiling(
  _nothing: Complaint | undefined,
  input: FileComplaint,
  { id: complaintId, now, viewer, facts }: DecisionContext<FilingFacts>,
): readonly ComplaintEvent[] | Refused<FilingRefusal> {
  const { enterprise, reference } = facts;
  const today = shanghaiDay(now);
  if (viewer.realName !== true) return refuse('RealNameRequired');
  if (input.enterpriseId !== null && enterprise === undefined) return refuse('UnknownEnterprise');
  const addressee = addresseeOf(input, enterprise);
  const authority = reference.authorities.reviewingAuthorityOf(addressee.division);
  if (authority === undefined) return refuse('UnknownDivision', { division: addressee.division });
  if (!reference.divisions.validAt(input.consumerDivision, today)) {
    return refuse('UnknownDivision', { division: input.consumerDivision });
  }
  const { categories, problems } = reference.taxonomy;
  if (!isOffered(categories, input.category, today)) return refuse('UnknownTaxonomyEntry', { entry: input.category });
  if (!isOffered(problems, input.problem, today)) return refuse('UnknownTaxonomyEntry', { entry: input.problem });
  const phone = normalisePhone(input.contactPhone);
  if (phone === undefined) return refuse('InvalidPhone');
  if (input.purchaseDate !== null && input.purchaseDate > today) return refuse('PurchaseDateInFuture');
  if (!facts.evidenceUsable) return refuse('EvidenceNotUsable');

  const filed: ComplaintEvent = {
    type: 'Filed',
    id: complaintId,
    caseNumber: caseNumberOf(complaintId, now, addressee.division),
    consumerSubject: viewer.subject,
    addressee,
    matter: {
      category: input.category,
      problem: input.problem,
      productOrService: input.productOrService,
      narrative: input.narrative,
      demands: [...new Set(input.demands)],
      amount: input.amount,
      purchaseChannel: input.purchaseChannel,
      purchaseDate: input.purchaseDate,
      consumerDivision: input.consumerDivision,
    },
    receivedAt: now,
    deadlines: deadlinesFrom(now, reference.calendar),
    consumer: { name: input.contactName, phone },
    evidence: input.evidence ?? [],
  };
  const route = routeAtFiling(input, enterprise);
  if (route === undefined) return [filed];
  if (input.postalAddress === null) return refuse('PostalAddressRequired');
  const referral = { status: 'PENDING', route, authorityId: authority.id, referredAt: now } as const;
  return [filed, { type: 'Referred', referral, postalAddress: input.postalAddress }];
}

function addresseeOf(input: FileComplaint, enterprise: EnterpriseCopy | undefined): Addressee {
  if (enterprise !== undefined) {
    const { id: enterpriseId, division, subjectKind, industry, scale } = enterprise;
    return { enterpriseId, division, subjectKind, industry, scale, named: null };
  }
  const { name = '', address = '', division = '' } = input.unregistered ?? {};
  return { enterpriseId: null, division, subjectKind: null, industry: null, scale: null, named: { name, address } };
}

/** Whether a term of the second level can be chosen today. */
function isOffered(terms: Terms, code: string, today: string): boolean {
  const term = terms.find(code);
  return term?.parent !== undefined && (term.validTo === undefined || today < term.validTo);
}

/** Art. 13: to the authority at once where the enterprise takes no part, or where the consumer wants that. */
function routeAtFiling(input: FileComplaint, enterprise: EnterpriseCopy | undefined): ReferralRoute | undefined {
  if (enterprise?.odrStatus !== 'ACTIVE') return 'AT_FILING_NOT_ODR';
  return input.route === 'AUTHORITY' ? 'AT_FILING_CONSUMER_CHOICE' : undefined;
}
