import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import {
  accepted,
  applicant,
  applicationId,
  file,
  free,
  officer,
  person,
  provincialOfficer,
  recommended,
  reference,
  startedAt,
} from './an-application.ts';
import { decideAcceptance } from './accept-recommendation.ts';
import { evolve } from './evolve-application.ts';
import { decideRecommendation } from './recommend-enterprise.ts';

const given = deciderSpec(evolve, decideRecommendation);
const input = { enterprise: file, note: '信誉良好' };
const context = { id: applicationId, now: startedAt, viewer: officer, facts: { reference, standing: free } };
const standing = (different: Partial<typeof free>) => ({
  ...context,
  facts: { reference, standing: { ...free, ...different } },
});

describe('recommending an enterprise (Art. 6)', () => {
  it('is done by an officer of the county and names the authority', () => {
    given().when(input, context).then(recommended);
  });

  it('is refused to the authorities above', () => {
    given()
      .when(input, { ...context, viewer: provincialOfficer })
      .thenRefused('NotReviewingAuthority');
  });

  it('is refused while a recommendation is open, an application in progress, or the account active', () => {
    given()
      .when(input, standing({ recommendationOpen: true }))
      .thenRefused('AlreadyRecommended');
    given()
      .when(input, standing({ applicationInProgress: true }))
      .thenRefused('ApplicationInProgress');
    given()
      .when(input, standing({ active: true }))
      .thenRefused('AlreadyOdrEnterprise');
  });
});

describe('accepting a recommendation (Art. 6)', () => {
  const givenAn = deciderSpec(evolve, decideAcceptance);
  const accepting = { applicationId, unifiedSocialCreditCode: file.unifiedSocialCreditCode, applicant: person };
  const byApplicant = { viewer: applicant, facts: { standing: { ...free, recommendationOpen: true } } };

  it('makes it a draft of whoever accepts', () => {
    givenAn(recommended).when(accepting, byApplicant).then(accepted);
  });

  it('is done once', () => {
    givenAn(recommended, accepted).when(accepting, byApplicant).thenRefused('ApplicationNotOpen', { status: 'DRAFT' });
  });

  it('is refused where the enterprise has applied by itself meanwhile, or has been admitted', () => {
    const applying = { ...byApplicant, facts: { standing: { ...free, applicationInProgress: true } } };
    givenAn(recommended).when(accepting, applying).thenRefused('ApplicationInProgress');
    const admitted = { ...byApplicant, facts: { standing: { ...free, active: true } } };
    givenAn(recommended).when(accepting, admitted).thenRefused('AlreadyOdrEnterprise');
  });
});
