/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { complaint as Query_complaint } from './complaint/resolvers/Query/complaint.ts';
import    { complaints as Query_complaints } from './complaint/resolvers/Query/complaints.ts';
import    { fileComplaint as Mutation_fileComplaint } from './complaint/resolvers/Mutation/fileComplaint.ts';
import    { recordContact as Mutation_recordContact } from './complaint/resolvers/Mutation/recordContact.ts';
import    { Complaint } from './complaint/resolvers/Complaint.ts';
    export const resolvers: Resolvers = {
      Query: { complaint: Query_complaint,complaints: Query_complaints },
      Mutation: { fileComplaint: Mutation_fileComplaint,recordContact: Mutation_recordContact },
      
      Complaint: Complaint
    }