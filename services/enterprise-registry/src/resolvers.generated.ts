/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { application as Query_application } from './application/resolvers/Query/application.ts';
import    { applications as Query_applications } from './application/resolvers/Query/applications.ts';
import    { authority as Query_authority } from './reference/resolvers/Query/authority.ts';
import    { division as Query_division } from './reference/resolvers/Query/division.ts';
import    { divisions as Query_divisions } from './reference/resolvers/Query/divisions.ts';
import    { enterprise as Query_enterprise } from './enterprise/resolvers/Query/enterprise.ts';
import    { enterpriseByCreditCode as Query_enterpriseByCreditCode } from './enterprise/resolvers/Query/enterpriseByCreditCode.ts';
import    { filingNotice as Query_filingNotice } from './enterprise/resolvers/Query/filingNotice.ts';
import    { inbox as Query_inbox } from './notice/resolvers/Query/inbox.ts';
import    { industries as Query_industries } from './reference/resolvers/Query/industries.ts';
import    { listEntries as Query_listEntries } from './list-entry/resolvers/Query/listEntries.ts';
import    { myEnterprises as Query_myEnterprises } from './enterprise/resolvers/Query/myEnterprises.ts';
import    { odrEnterprises as Query_odrEnterprises } from './enterprise/resolvers/Query/odrEnterprises.ts';
import    { openRecommendation as Query_openRecommendation } from './application/resolvers/Query/openRecommendation.ts';
import    { reviewingAuthority as Query_reviewingAuthority } from './reference/resolvers/Query/reviewingAuthority.ts';
import    { taxonomy as Query_taxonomy } from './reference/resolvers/Query/taxonomy.ts';
import    { visitPlan as Query_visitPlan } from './site-visit/resolvers/Query/visitPlan.ts';
import    { acceptRecommendation as Mutation_acceptRecommendation } from './application/resolvers/Mutation/acceptRecommendation.ts';
import    { addOperator as Mutation_addOperator } from './enterprise/resolvers/Mutation/addOperator.ts';
import    { approveApplication as Mutation_approveApplication } from './application/resolvers/Mutation/approveApplication.ts';
import    { attachDocument as Mutation_attachDocument } from './application/resolvers/Mutation/attachDocument.ts';
import    { awardHonour as Mutation_awardHonour } from './honour/resolvers/Mutation/awardHonour.ts';
import    { changeLiaison as Mutation_changeLiaison } from './enterprise/resolvers/Mutation/changeLiaison.ts';
import    { changeParticulars as Mutation_changeParticulars } from './enterprise/resolvers/Mutation/changeParticulars.ts';
import    { designateOfficer as Mutation_designateOfficer } from './designation/resolvers/Mutation/designateOfficer.ts';
import    { enterListEntry as Mutation_enterListEntry } from './list-entry/resolvers/Mutation/enterListEntry.ts';
import    { fillApplication as Mutation_fillApplication } from './application/resolvers/Mutation/fillApplication.ts';
import    { grantIntegration as Mutation_grantIntegration } from './enterprise/resolvers/Mutation/grantIntegration.ts';
import    { markRegistryNoticesRead as Mutation_markRegistryNoticesRead } from './notice/resolvers/Mutation/markRegistryNoticesRead.ts';
import    { reclassifyEnterprise as Mutation_reclassifyEnterprise } from './enterprise/resolvers/Mutation/reclassifyEnterprise.ts';
import    { recommendEnterprise as Mutation_recommendEnterprise } from './application/resolvers/Mutation/recommendEnterprise.ts';
import    { recordBreach as Mutation_recordBreach } from './breach/resolvers/Mutation/recordBreach.ts';
import    { recordFindings as Mutation_recordFindings } from './application/resolvers/Mutation/recordFindings.ts';
import    { recordSiteVisit as Mutation_recordSiteVisit } from './site-visit/resolvers/Mutation/recordSiteVisit.ts';
import    { rejectApplication as Mutation_rejectApplication } from './application/resolvers/Mutation/rejectApplication.ts';
import    { releaseOfficer as Mutation_releaseOfficer } from './designation/resolvers/Mutation/releaseOfficer.ts';
import    { removeListEntry as Mutation_removeListEntry } from './list-entry/resolvers/Mutation/removeListEntry.ts';
import    { removeOperator as Mutation_removeOperator } from './enterprise/resolvers/Mutation/removeOperator.ts';
import    { requestSupplement as Mutation_requestSupplement } from './application/resolvers/Mutation/requestSupplement.ts';
import    { revealApplicationContacts as Mutation_revealApplicationContacts } from './application/resolvers/Mutation/revealApplicationContacts.ts';
import    { revealLiaisonContact as Mutation_revealLiaisonContact } from './enterprise/resolvers/Mutation/revealLiaisonContact.ts';
import    { revokeHonour as Mutation_revokeHonour } from './honour/resolvers/Mutation/revokeHonour.ts';
import    { revokeIntegration as Mutation_revokeIntegration } from './enterprise/resolvers/Mutation/revokeIntegration.ts';
import    { startApplication as Mutation_startApplication } from './application/resolvers/Mutation/startApplication.ts';
import    { startReview as Mutation_startReview } from './application/resolvers/Mutation/startReview.ts';
import    { submitApplication as Mutation_submitApplication } from './application/resolvers/Mutation/submitApplication.ts';
import    { supplementApplication as Mutation_supplementApplication } from './application/resolvers/Mutation/supplementApplication.ts';
import    { withdrawApplication as Mutation_withdrawApplication } from './application/resolvers/Mutation/withdrawApplication.ts';
import    { withdrawBreach as Mutation_withdrawBreach } from './breach/resolvers/Mutation/withdrawBreach.ts';
import    { Application } from './application/resolvers/Application.ts';
import    { ApplicationDocument } from './application/resolvers/ApplicationDocument.ts';
import    { Authority } from './reference/resolvers/Authority.ts';
import    { Breach } from './breach/resolvers/Breach.ts';
import    { DesignatedOfficer } from './designation/resolvers/DesignatedOfficer.ts';
import    { Division } from './reference/resolvers/Division.ts';
import    { Enterprise as enterprise_Enterprise } from './enterprise/resolvers/Enterprise.ts';
import    { Enterprise as designation_Enterprise } from './designation/resolvers/Enterprise.ts';
import    { Enterprise as site_visit_Enterprise } from './site-visit/resolvers/Enterprise.ts';
import    { Honour } from './honour/resolvers/Honour.ts';
import    { Inbox } from './notice/resolvers/Inbox.ts';
import    { Industry } from './reference/resolvers/Industry.ts';
import    { ListEntry } from './list-entry/resolvers/ListEntry.ts';
import    { Member } from './enterprise/resolvers/Member.ts';
import    { SiteVisit } from './site-visit/resolvers/SiteVisit.ts';
import    { StatedEnterprise } from './application/resolvers/StatedEnterprise.ts';
import    { TaxonomyEntry } from './reference/resolvers/TaxonomyEntry.ts';
    export const resolvers: Resolvers = {
      Query: { application: Query_application,applications: Query_applications,authority: Query_authority,division: Query_division,divisions: Query_divisions,enterprise: Query_enterprise,enterpriseByCreditCode: Query_enterpriseByCreditCode,filingNotice: Query_filingNotice,inbox: Query_inbox,industries: Query_industries,listEntries: Query_listEntries,myEnterprises: Query_myEnterprises,odrEnterprises: Query_odrEnterprises,openRecommendation: Query_openRecommendation,reviewingAuthority: Query_reviewingAuthority,taxonomy: Query_taxonomy,visitPlan: Query_visitPlan },
      Mutation: { acceptRecommendation: Mutation_acceptRecommendation,addOperator: Mutation_addOperator,approveApplication: Mutation_approveApplication,attachDocument: Mutation_attachDocument,awardHonour: Mutation_awardHonour,changeLiaison: Mutation_changeLiaison,changeParticulars: Mutation_changeParticulars,designateOfficer: Mutation_designateOfficer,enterListEntry: Mutation_enterListEntry,fillApplication: Mutation_fillApplication,grantIntegration: Mutation_grantIntegration,markRegistryNoticesRead: Mutation_markRegistryNoticesRead,reclassifyEnterprise: Mutation_reclassifyEnterprise,recommendEnterprise: Mutation_recommendEnterprise,recordBreach: Mutation_recordBreach,recordFindings: Mutation_recordFindings,recordSiteVisit: Mutation_recordSiteVisit,rejectApplication: Mutation_rejectApplication,releaseOfficer: Mutation_releaseOfficer,removeListEntry: Mutation_removeListEntry,removeOperator: Mutation_removeOperator,requestSupplement: Mutation_requestSupplement,revealApplicationContacts: Mutation_revealApplicationContacts,revealLiaisonContact: Mutation_revealLiaisonContact,revokeHonour: Mutation_revokeHonour,revokeIntegration: Mutation_revokeIntegration,startApplication: Mutation_startApplication,startReview: Mutation_startReview,submitApplication: Mutation_submitApplication,supplementApplication: Mutation_supplementApplication,withdrawApplication: Mutation_withdrawApplication,withdrawBreach: Mutation_withdrawBreach },
      
      Application: Application,
ApplicationDocument: ApplicationDocument,
Authority: Authority,
Breach: Breach,
DesignatedOfficer: DesignatedOfficer,
Division: Division,
Enterprise: { ...enterprise_Enterprise,...designation_Enterprise,...site_visit_Enterprise },
Honour: Honour,
Inbox: Inbox,
Industry: Industry,
ListEntry: ListEntry,
Member: Member,
SiteVisit: SiteVisit,
StatedEnterprise: StatedEnterprise,
TaxonomyEntry: TaxonomyEntry
    }