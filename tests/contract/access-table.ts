import type { ActorKind } from '@odr/shared/identity/viewer.ts';

type Actors = readonly ActorKind[];

const caseWithAnalysts: Actors = ['ANALYST', 'CONSUMER', 'INTEGRATION', 'LIAISON', 'OFFICER'];
const caseParties: Actors = ['CONSUMER', 'INTEGRATION', 'LIAISON', 'OFFICER'];
const bothSides: Actors = ['CONSUMER', 'INTEGRATION', 'LIAISON'];
const theEnterprise: Actors = ['INTEGRATION', 'LIAISON'];
const enterpriseAndOfficers: Actors = ['INTEGRATION', 'LIAISON', 'OFFICER'];
const applicantAndOfficers: Actors = ['APPLICANT', 'OFFICER'];
const readersOfNotices: Actors = ['APPLICANT', 'CONSUMER', 'INTEGRATION', 'LIAISON', 'OFFICER'];
const readersOfIndicators: Actors = ['ANALYST', 'INTEGRATION', 'LIAISON', 'OFFICER'];
const readersOfMaskedContacts: Actors = ['APPLICANT', 'INTEGRATION', 'LIAISON', 'OFFICER'];
const consumersAndOfficers: Actors = ['CONSUMER', 'OFFICER'];
const everybody: Actors = ['PUBLIC'];
const officers: Actors = ['OFFICER'];
const consumers: Actors = ['CONSUMER'];
const applicants: Actors = ['APPLICANT'];
const liaisons: Actors = ['LIAISON'];

/**
 * Who may read each field of the graph: written by hand, apart from the schema, so that a field which becomes visible to somebody is
 * seen by whoever changes this table. A type has one line for each group of actors, with the fields that they may read.
 */
export const accessTable: Readonly<Record<string, readonly (readonly [Actors, string])[]>> = {
  Annulment: [
    [caseWithAnalysts, 'at authorityId'],
    [caseParties, 'reason'],
  ],
  Application: [
    [
      applicantAndOfficers,
      'applicant authority conditions documents endedAt enterprise id liaisons origin recommendation rejectionReason reviewDueAt startedAt stated status submittedAt supplement version',
    ],
    [officers, 'findings'],
  ],
  ApplicationDocument: [[applicantAndOfficers, 'contentType downloadUrl id kind sha256 size uploadedAt']],
  Authority: [[everybody, 'division id level name successor validTo']],
  Breach: [[enterpriseAndOfficers, 'authority description duty evidence id kind recordedAt withdrawnAt']],
  BreachEvidence: [[enterpriseAndOfficers, 'id kind']],
  Closing: [[caseWithAnalysts, 'at reason']],
  Complaint: [
    [
      caseWithAnalysts,
      'amount caseNumber category closing consumerDivision contact contactDueAt contactOverdue deadlineExplanation deadlinesProvisional demands division enterprise feedback id nextDueAt outcome problem purchaseChannel purchaseDate receivedAt referral settleDueAt settlementOverdue status unregisteredEnterprise version withdrawal',
    ],
    [caseParties, 'consumer evidence messages narrative productOrService'],
    [enterpriseAndOfficers, 'supervisionOrders'],
  ],
  ComplaintOutcome: [
    [
      caseWithAnalysts,
      'annulment cause concludedAt feedbackVersion handlingWorkingDays keepBy kind onTime ratingWindowEndsAt referralUntil',
    ],
  ],
  ConditionStatement: [[applicantAndOfficers, 'condition met note']],
  Contact: [
    [caseWithAnalysts, 'channel deniedAt onTime recordedAt statedAt'],
    [caseParties, 'note'],
  ],
  ContactDetails: [[readersOfMaskedContacts, 'name phone']],
  Contradiction: [[officers, 'complaint feedbackVersion foundAt id kind spotCheckId state']],
  DeadlineExplanation: [[caseWithAnalysts, 'calendar contact settlement']],
  DesignatedOfficer: [
    [enterpriseAndOfficers, 'authority id since'],
    [officers, 'subject'],
  ],
  Division: [[everybody, 'children code level name path reviewingAuthority successor validTo']],
  Enterprise: [
    [
      everybody,
      'address closedAt division honours id industry name odrStatus openedAt reviewingAuthority scale subjectKind unifiedSocialCreditCode version',
    ],
    [enterpriseAndOfficers, 'breaches designatedOfficers listEntries members siteVisits'],
    [officers, 'unvisitedSince'],
    [caseWithAnalysts, 'complaints'],
    [readersOfIndicators, 'indicators'],
  ],
  EvaluationScheme: [
    [
      everybody,
      'adoptedAt authorityId cadence effectiveFrom grades id indicators minimumCases number peerGroups province status version',
    ],
  ],
  Evidence: [[caseParties, 'addedAt addedBy contentType downloadUrl id sha256 size']],
  EvidenceUpload: [[bothSides, 'expiresAt fileId uploadUrl']],
  ExplainedDay: [[caseWithAnalysts, 'counted date holiday number provisional reason']],
  Feedback: [
    [caseWithAnalysts, 'accepted complaint id missed rating ratingStatus ratingWindowEndsAt version versions'],
    [enterpriseAndOfficers, 'findings'],
    [officers, 'returnVisits'],
  ],
  FeedbackFinding: [
    [enterpriseAndOfficers, 'feedbackVersion finding foundAt'],
    [officers, 'note spotCheckId'],
  ],
  FeedbackVersion: [
    [caseWithAnalysts, 'handledAt method number outcome recordedAt settlement status supersededBecause'],
    [caseParties, 'process result'],
  ],
  FilingNotice: [[everybody, 'enterprise isOdrEnterprise path text']],
  Finding: [[officers, 'method note positive question']],
  FindingRecord: [[officers, 'finding foundAt foundBy note']],
  Honour: [
    [
      everybody,
      'authority awardedOn documentNumber id inForce kind revocationReason revokedOn title validUntil version',
    ],
  ],
  Inbox: [[readersOfNotices, 'complaint feedback page registry']],
  IndicatorInterval: [[readersOfIndicators, 'high low']],
  IndicatorMean: [[readersOfIndicators, 'cases enoughCases sum value']],
  IndicatorRate: [[readersOfIndicators, 'denominator enoughCases interval numerator value']],
  IndicatorWithdrawals: [[readersOfIndicators, 'rate reason']],
  IndicatorWorkingDays: [[readersOfIndicators, 'cases enoughCases median percentile90 sum value']],
  Indicators: [
    [
      readersOfIndicators,
      'asOf concluded confirmedSettlementRate contactOnTimeRate contradictionRate filed from handlingWorkingDays minimumCases months ratingCoverage referralRate ruleVersion satisfaction settlementOnTimeRate settlementRate to withdrawalRate withdrawals',
    ],
  ],
  Industry: [[everybody, 'code name section']],
  ListEntry: [
    [
      enterpriseAndOfficers,
      'authority division documentNumber enterprise ground id list listedOn name removalReason removedOn unifiedSocialCreditCode version',
    ],
  ],
  MaskedConsumer: [[caseParties, 'name phone']],
  Member: [[enterpriseAndOfficers, 'contact id role since subject']],
  Message: [[caseParties, 'id sender sentAt text']],
  Mutation: [
    [
      applicants,
      'acceptRecommendation attachDocument fillApplication startApplication submitApplication supplementApplication withdrawApplication',
    ],
    [
      officers,
      'adoptEvaluationScheme annulSettlement approveApplication assignSpotCheckItem awardHonour closeSupervisionOrder designateOfficer drawSpotCheck enterListEntry issueSupervisionOrder reclassifyEnterprise recommendEnterprise recordBreach recordFindings recordReturnVisit recordSiteVisit recordSpotCheckFinding rejectApplication releaseOfficer removeListEntry requestSupplement revealApplicationContacts revealLiaisonContact revokeHonour startReview withdrawBreach withdrawEvaluationScheme',
    ],
    [liaisons, 'addOperator changeLiaison changeParticulars grantIntegration removeOperator revokeIntegration'],
    [readersOfNotices, 'markFeedbackNoticesRead markRegistryNoticesRead'],
    [consumers, 'denyContact fileComplaint rateFeedback referComplaint withdrawComplaint withdrawReferral'],
    [theEnterprise, 'answerSupervisionOrder correctFeedback recordContact recordFeedback'],
    [bothSides, 'addEvidence announceEvidence sendMessage'],
    [enterpriseAndOfficers, 'revealContact'],
    [caseParties, 'markComplaintNoticesRead'],
  ],
  NamedLiaison: [[applicantAndOfficers, 'contact role subject']],
  Notice: [[readersOfNotices, 'about aboutId at dueAt id kind read text']],
  OpenRecommendation: [[applicants, 'applicationId authority enterprise recommendedAt']],
  PeerGroup: [[everybody, 'code scales subjectKinds']],
  Query: [
    [applicantAndOfficers, 'application applications'],
    [applicants, 'openRecommendation'],
    [
      everybody,
      'authority division divisions enterprise enterpriseByCreditCode evaluationScheme evaluationSchemeInForce evaluationSchemes filingNotice industries odrEnterprises reviewingAuthority taxonomy',
    ],
    [theEnterprise, 'myEnterprises'],
    [readersOfNotices, 'inbox'],
    [caseWithAnalysts, 'complaint complaints feedback feedbacks'],
    [officers, 'contradictions listEntries mySpotCheckItems redrawnSpotCheck spotCheck spotChecks visitPlan'],
    [enterpriseAndOfficers, 'supervisionOrder supervisionOrders'],
    [readersOfIndicators, 'indicators'],
  ],
  Rating: [
    [caseWithAnalysts, 'feedbackVersion outcome ratedAt resolved satisfaction'],
    [caseParties, 'comment'],
  ],
  Recommendation: [[applicantAndOfficers, 'authority note']],
  RedrawnSpotCheck: [[officers, 'agrees complaintIds population']],
  Referral: [[caseWithAnalysts, 'authorityId referredAt route status']],
  ReturnVisit: [[officers, 'answer authorityId channel feedbackVersion id officer recordedAt said visitedAt']],
  SchemeGrade: [[everybody, 'fromScore grade']],
  Settlement: [
    [caseWithAnalysts, 'amount keepBy kinds'],
    [caseParties, 'terms'],
  ],
  SiteVisit: [[enterpriseAndOfficers, 'authority findings id outcome recordedAt visitedAt']],
  SpotCheck: [
    [
      officers,
      'asOf authorityId contradictedOnly drawnAt drawnBy enterpriseId from id items method population seed status to version',
    ],
  ],
  SpotCheckItem: [[officers, 'assignee complaint feedback feedbackVersion id judgement position spotCheck']],
  StatedEnterprise: [
    [applicantAndOfficers, 'address division industry name scale subjectKind unifiedSocialCreditCode'],
  ],
  SupervisionOrder: [
    [
      enterpriseAndOfficers,
      'answer authorityId closing complaint dueAt enterprise id instruction issuedAt overdue status version',
    ],
  ],
  SupervisionOrderAnswer: [[enterpriseAndOfficers, 'at text']],
  SupervisionOrderClosing: [[enterpriseAndOfficers, 'at authorityId note']],
  SupplementRequest: [[applicantAndOfficers, 'documents dueAt note requestedAt']],
  Taxonomy: [[everybody, 'categories edition problems']],
  TaxonomyEntry: [[everybody, 'children code name offered']],
  UnregisteredEnterprise: [[consumersAndOfficers, 'address name']],
  UploadTicket: [[applicants, 'expiresAt url']],
  WeightedIndicator: [[everybody, 'floor indicator target weight']],
  Withdrawal: [
    [caseWithAnalysts, 'at reason'],
    [caseParties, 'note'],
  ],
};
