/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { complaint as Query_complaint } from './complaint/resolvers/Query/complaint.ts';
import    { complaints as Query_complaints } from './complaint/resolvers/Query/complaints.ts';
import    { supervisionOrder as Query_supervisionOrder } from './supervision-order/resolvers/Query/supervisionOrder.ts';
import    { supervisionOrders as Query_supervisionOrders } from './supervision-order/resolvers/Query/supervisionOrders.ts';
import    { addEvidence as Mutation_addEvidence } from './complaint/resolvers/Mutation/addEvidence.ts';
import    { announceEvidence as Mutation_announceEvidence } from './complaint/resolvers/Mutation/announceEvidence.ts';
import    { annulSettlement as Mutation_annulSettlement } from './complaint/resolvers/Mutation/annulSettlement.ts';
import    { answerSupervisionOrder as Mutation_answerSupervisionOrder } from './supervision-order/resolvers/Mutation/answerSupervisionOrder.ts';
import    { closeSupervisionOrder as Mutation_closeSupervisionOrder } from './supervision-order/resolvers/Mutation/closeSupervisionOrder.ts';
import    { denyContact as Mutation_denyContact } from './complaint/resolvers/Mutation/denyContact.ts';
import    { fileComplaint as Mutation_fileComplaint } from './complaint/resolvers/Mutation/fileComplaint.ts';
import    { issueSupervisionOrder as Mutation_issueSupervisionOrder } from './supervision-order/resolvers/Mutation/issueSupervisionOrder.ts';
import    { markComplaintNoticesRead as Mutation_markComplaintNoticesRead } from './notice/resolvers/Mutation/markComplaintNoticesRead.ts';
import    { recordContact as Mutation_recordContact } from './complaint/resolvers/Mutation/recordContact.ts';
import    { referComplaint as Mutation_referComplaint } from './complaint/resolvers/Mutation/referComplaint.ts';
import    { revealContact as Mutation_revealContact } from './complaint/resolvers/Mutation/revealContact.ts';
import    { sendMessage as Mutation_sendMessage } from './complaint/resolvers/Mutation/sendMessage.ts';
import    { withdrawComplaint as Mutation_withdrawComplaint } from './complaint/resolvers/Mutation/withdrawComplaint.ts';
import    { withdrawReferral as Mutation_withdrawReferral } from './complaint/resolvers/Mutation/withdrawReferral.ts';
import    { Complaint } from './complaint/resolvers/Complaint.ts';
import    { Enterprise } from './complaint/resolvers/Enterprise.ts';
import    { Evidence } from './complaint/resolvers/Evidence.ts';
import    { Inbox } from './notice/resolvers/Inbox.ts';
import    { Message } from './complaint/resolvers/Message.ts';
import    { SupervisionOrder } from './supervision-order/resolvers/SupervisionOrder.ts';
    export const resolvers: Resolvers = {
      Query: { complaint: Query_complaint,complaints: Query_complaints,supervisionOrder: Query_supervisionOrder,supervisionOrders: Query_supervisionOrders },
      Mutation: { addEvidence: Mutation_addEvidence,announceEvidence: Mutation_announceEvidence,annulSettlement: Mutation_annulSettlement,answerSupervisionOrder: Mutation_answerSupervisionOrder,closeSupervisionOrder: Mutation_closeSupervisionOrder,denyContact: Mutation_denyContact,fileComplaint: Mutation_fileComplaint,issueSupervisionOrder: Mutation_issueSupervisionOrder,markComplaintNoticesRead: Mutation_markComplaintNoticesRead,recordContact: Mutation_recordContact,referComplaint: Mutation_referComplaint,revealContact: Mutation_revealContact,sendMessage: Mutation_sendMessage,withdrawComplaint: Mutation_withdrawComplaint,withdrawReferral: Mutation_withdrawReferral },
      
      Complaint: Complaint,
Enterprise: Enterprise,
Evidence: Evidence,
Inbox: Inbox,
Message: Message,
SupervisionOrder: SupervisionOrder
    }