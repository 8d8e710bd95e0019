/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { contradictions as Query_contradictions } from './contradiction/resolvers/Query/contradictions.ts';
import    { feedback as Query_feedback } from './dossier/resolvers/Query/feedback.ts';
import    { feedbacks as Query_feedbacks } from './dossier/resolvers/Query/feedbacks.ts';
import    { mySpotCheckItems as Query_mySpotCheckItems } from './spot-check/resolvers/Query/mySpotCheckItems.ts';
import    { redrawnSpotCheck as Query_redrawnSpotCheck } from './spot-check/resolvers/Query/redrawnSpotCheck.ts';
import    { spotCheck as Query_spotCheck } from './spot-check/resolvers/Query/spotCheck.ts';
import    { spotChecks as Query_spotChecks } from './spot-check/resolvers/Query/spotChecks.ts';
import    { assignSpotCheckItem as Mutation_assignSpotCheckItem } from './spot-check/resolvers/Mutation/assignSpotCheckItem.ts';
import    { correctFeedback as Mutation_correctFeedback } from './dossier/resolvers/Mutation/correctFeedback.ts';
import    { drawSpotCheck as Mutation_drawSpotCheck } from './spot-check/resolvers/Mutation/drawSpotCheck.ts';
import    { markFeedbackNoticesRead as Mutation_markFeedbackNoticesRead } from './notice/resolvers/Mutation/markFeedbackNoticesRead.ts';
import    { rateFeedback as Mutation_rateFeedback } from './dossier/resolvers/Mutation/rateFeedback.ts';
import    { recordFeedback as Mutation_recordFeedback } from './dossier/resolvers/Mutation/recordFeedback.ts';
import    { recordReturnVisit as Mutation_recordReturnVisit } from './return-visit/resolvers/Mutation/recordReturnVisit.ts';
import    { recordSpotCheckFinding as Mutation_recordSpotCheckFinding } from './spot-check/resolvers/Mutation/recordSpotCheckFinding.ts';
import    { Complaint } from './dossier/resolvers/Complaint.ts';
import    { Contradiction } from './contradiction/resolvers/Contradiction.ts';
import    { Feedback } from './dossier/resolvers/Feedback.ts';
import    { FeedbackVersion } from './dossier/resolvers/FeedbackVersion.ts';
import    { Inbox } from './notice/resolvers/Inbox.ts';
import    { ReturnVisit } from './return-visit/resolvers/ReturnVisit.ts';
import    { SpotCheck } from './spot-check/resolvers/SpotCheck.ts';
import    { SpotCheckItem } from './spot-check/resolvers/SpotCheckItem.ts';
    export const resolvers: Resolvers = {
      Query: { contradictions: Query_contradictions,feedback: Query_feedback,feedbacks: Query_feedbacks,mySpotCheckItems: Query_mySpotCheckItems,redrawnSpotCheck: Query_redrawnSpotCheck,spotCheck: Query_spotCheck,spotChecks: Query_spotChecks },
      Mutation: { assignSpotCheckItem: Mutation_assignSpotCheckItem,correctFeedback: Mutation_correctFeedback,drawSpotCheck: Mutation_drawSpotCheck,markFeedbackNoticesRead: Mutation_markFeedbackNoticesRead,rateFeedback: Mutation_rateFeedback,recordFeedback: Mutation_recordFeedback,recordReturnVisit: Mutation_recordReturnVisit,recordSpotCheckFinding: Mutation_recordSpotCheckFinding },
      
      Complaint: Complaint,
Contradiction: Contradiction,
Feedback: Feedback,
FeedbackVersion: FeedbackVersion,
Inbox: Inbox,
ReturnVisit: ReturnVisit,
SpotCheck: SpotCheck,
SpotCheckItem: SpotCheckItem
    }