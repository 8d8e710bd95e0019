import { describe, expect, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  complaintId,
  consumer,
  enterprise,
  fileId,
  filed,
  filing,
  filingUnregistered,
  receivedAt,
  reference,
  referred,
  written,
} from './a-complaint.ts';
import { type ComplaintEvent, evolve } from './complaint.ts';
import { type FileComplaint, type FilingFacts, decideFiling, fileComplaintInput } from './file-complaint.ts';

const given = deciderSpec(evolve, decideFiling);
const facts: FilingFacts = { enterprise, reference, evidenceUsable: true };
const context = { id: complaintId, now: receivedAt, viewer: consumer, facts };
const withFacts = (other: Partial<FilingFacts>) => ({ ...context, facts: { ...facts, ...other } });

describe('filing against an ODR enterprise', () => {
  it('sets contact due on 2026-02-25 and settlement on 2026-03-05 for a receipt on 2026-02-13 (Art. 12, 13)', () => {
    given().when(filing, context).then(filed);
  });

  it('goes to the authority where the consumer wants that (Art. 13)', () => {
    const toAuthority: FileComplaint = { ...filing, route: 'AUTHORITY', postalAddress: written.postalAddress };
    given().when(toAuthority, context).then(filed, referred);
  });

  it('needs a verified real name', () => {
    const nameless = { ...consumer, realName: false };
    given()
      .when(filing, { ...context, viewer: nameless })
      .thenRefused('RealNameRequired');
  });

  it('keeps each demand once and the evidence', () => {
    const doubled: FileComplaint = { ...filing, demands: ['REFUND', 'REFUND'], evidence: [fileId] };
    given()
      .when(doubled, context)
      .then({ ...filed, evidence: [fileId] });
  });
});

describe('filing against an enterprise that takes no part', () => {
  const notOdr = (event: ComplaintEvent): ComplaintEvent =>
    event.type === 'Referred' ? { ...event, referral: { ...event.referral, route: 'AT_FILING_NOT_ODR' } } : event;
  const named = { name: written.enterpriseName, address: written.enterpriseAddress };
  const addressee = { ...filed.addressee, enterpriseId: null, subjectKind: null, industry: null, scale: null, named };

  it.each(['NOT_ODR', 'EXITED'] as const)(
    'is accepted and goes to the authority at once: %s (Art. 13)',
    (odrStatus) => {
      given()
        .when(
          { ...filing, postalAddress: written.postalAddress },
          withFacts({ enterprise: { ...enterprise, odrStatus } }),
        )
        .then(filed, notOdr(referred));
    },
  );

  it('is accepted where the registry does not know it', () => {
    given()
      .when(filingUnregistered, withFacts({ enterprise: undefined }))
      .then({ ...filed, addressee }, notOdr(referred));
  });

  it('needs a postal address for the authority', () => {
    given()
      .when({ ...filingUnregistered, postalAddress: null }, withFacts({ enterprise: undefined }))
      .thenRefused('PostalAddressRequired');
  });

  it('goes to the authority of a development zone where the address lies in one', () => {
    const inZone = { ...filingUnregistered, unregistered: { ...named, division: '5101Z1' } };
    const events = decideFiling(undefined, inZone, withFacts({ enterprise: undefined }));
    expect(events).toMatchObject([
      { type: 'Filed', addressee: { division: '5101Z1' } },
      { type: 'Referred', referral: { authorityId: 'CN-5101Z1' } },
    ]);
  });
});

describe('filing is refused', () => {
  const givenInput = (changes: Partial<FileComplaint>) => given().when({ ...filing, ...changes }, context);

  it('for an enterprise that is not in the registry', () => {
    given()
      .when(filing, withFacts({ enterprise: undefined }))
      .thenRefused('UnknownEnterprise');
  });

  it('for an address in no division, or in one too large to have a reviewing authority', () => {
    for (const division of ['999999', '330000']) {
      const there = { ...filingUnregistered, unregistered: { name: '店', address: '路', division } };
      given()
        .when(there, withFacts({ enterprise: undefined }))
        .thenRefused('UnknownDivision', { division });
    }
  });

  it('for a consumer in no division', () => {
    givenInput({ consumerDivision: '999999' }).thenRefused('UnknownDivision', { division: '999999' });
  });

  it('for a category or problem that is not a published one of the second level', () => {
    givenInput({ category: 'G03' }).thenRefused('UnknownTaxonomyEntry', { entry: 'G03' });
    givenInput({ category: 'X9999' }).thenRefused('UnknownTaxonomyEntry', { entry: 'X9999' });
    givenInput({ problem: 'P01' }).thenRefused('UnknownTaxonomyEntry', { entry: 'P01' });
  });

  it('for what is no phone number', () => {
    givenInput({ contactPhone: '12345' }).thenRefused('InvalidPhone');
  });

  it('for a purchase after today, and not for one today', () => {
    givenInput({ purchaseDate: '2026-02-14' }).thenRefused('PurchaseDateInFuture');
    givenInput({ purchaseDate: '2026-02-13' }).then({
      ...filed,
      matter: { ...filed.matter, purchaseDate: '2026-02-13' },
    });
  });

  it('for evidence that is not the consumer’s own or belongs to a case already', () => {
    given()
      .when(filing, withFacts({ evidenceUsable: false }))
      .thenRefused('EvidenceNotUsable');
  });
});

describe('the input of filing', () => {
  it('names either a registered enterprise or an unregistered one', () => {
    const fits = (changes: object) => fileComplaintInput.safeParse({ ...filing, ...changes }).success;
    expect(fits({})).toBe(true);
    expect(fits({ enterpriseId: null })).toBe(false);
    expect(fits({ unregistered: filingUnregistered.unregistered })).toBe(false);
    expect(fits({ enterpriseId: null, unregistered: filingUnregistered.unregistered })).toBe(true);
  });
});
