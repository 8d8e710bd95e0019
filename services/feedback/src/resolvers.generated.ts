/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { contradictions as Query_contradictions } from './contradiction/resolvers/Query/contradictions.ts';
import    { feedback as Query_feedback } from './dossier/resolvers/Query/feedback.ts';
import    { feedbacks as Query_feedbacks } from './dossier/resolvers/Query/feedbacks.ts';
import    { correctFeedback as Mutation_correctFeedback } from './dossier/resolvers/Mutation/correctFeedback.ts';
import    { markFeedbackNoticesRead as Mutation_markFeedbackNoticesRead } from './notice/resolvers/Mutation/markFeedbackNoticesRead.ts';
import    { rateFeedback as Mutation_rateFeedback } from './dossier/resolvers/Mutation/rateFeedback.ts';
import    { recordFeedback as Mutation_recordFeedback } from './dossier/resolvers/Mutation/recordFeedback.ts';
import    { Complaint } from './dossier/resolvers/Complaint.ts';
import    { Contradiction } from './contradiction/resolvers/Contradiction.ts';
import    { Feedback } from './dossier/resolvers/Feedback.ts';
import    { FeedbackVersion } from './dossier/resolvers/FeedbackVersion.ts';
import    { Inbox } from './notice/resolvers/Inbox.ts';
    export const resolvers: Resolvers = {
      Query: { contradictions: Query_contradictions,feedback: Query_feedback,feedbacks: Query_feedbacks },
      Mutation: { correctFeedback: Mutation_correctFeedback,markFeedbackNoticesRead: Mutation_markFeedbackNoticesRead,rateFeedback: Mutation_rateFeedback,recordFeedback: Mutation_recordFeedback },
      
      Complaint: Complaint,
Contradiction: Contradiction,
Feedback: Feedback,
FeedbackVersion: FeedbackVersion,
Inbox: Inbox
    }