import { describe, it } from '@jest/globals';
import { deciderSpec } from '@odr/shared/command/decider-spec.ts';
import { applicant, applicationId, file, free, person, reference, started, startedAt } from './an-application.ts';
import { evolve } from './evolve-application.ts';
import { decideStart } from './start-application.ts';

const given = deciderSpec(evolve, decideStart);
const input = { enterprise: file, applicant: person };
const context = { id: applicationId, now: startedAt, viewer: applicant, facts: { reference, standing: free } };
const standing = (different: Partial<typeof free>) => ({
  ...context,
  facts: { reference, standing: { ...free, ...different } },
});

describe('starting an application (Art. 6)', () => {
  it('makes a draft of whoever starts it', () => {
    given().when(input, context).then(started);
  });

  it('takes code and phone as people write them', () => {
    const typed = {
      enterprise: { ...file, unifiedSocialCreditCode: '91330106 000000-019w' },
      applicant: { ...person, phone: '+86 138 1234 5678' },
    };
    given().when(typed, context).then(started);
  });

  it('is refused where the enterprise is an ODR enterprise', () => {
    given()
      .when(input, standing({ active: true }))
      .thenRefused('AlreadyOdrEnterprise');
  });

  it('is refused while another application is in progress', () => {
    given()
      .when(input, standing({ applicationInProgress: true }))
      .thenRefused('ApplicationInProgress');
  });

  it('is possible beside a recommendation that nobody has accepted', () => {
    given()
      .when(input, standing({ recommendationOpen: true }))
      .then(started);
  });

  it('is refused for a code with a wrong check digit', () => {
    const enterprise = { ...file, unifiedSocialCreditCode: '913301060000000191' };
    given()
      .when({ ...input, enterprise }, context)
      .thenRefused('InvalidCreditCode');
  });

  it.each(['330000', '330100', '999999', '3401Z9', '130223'])(
    'is refused for %s, which is no county of an address today',
    (division) => {
      const enterprise = { ...file, division };
      given()
        .when({ ...input, enterprise }, context)
        .thenRefused('UnknownDivision', { division });
    },
  );

  it('is possible in a city without counties, such as Dongguan', () => {
    const enterprise = { ...file, division: '441900' };
    given()
      .when({ ...input, enterprise }, context)
      .then({ ...started, file: enterprise });
  });

  it.each(['F', '00', '5211'])('is refused for the industry %s, which is no division of GB/T 4754', (industry) => {
    const enterprise = { ...file, industry };
    given()
      .when({ ...input, enterprise }, context)
      .thenRefused('UnknownIndustry', { industry });
  });

  it('is refused for a phone that is none', () => {
    given()
      .when({ ...input, applicant: { ...person, phone: '12' } }, context)
      .thenRefused('InvalidPhone');
  });
});
