import { type DecisionContext, type Refused, refuse } from '@odr/shared/command/decision.ts';
import { id } from '@odr/shared/command/input.ts';
import { z } from 'zod';
import type { Complaint, ComplaintEvent } from './complaint.ts';
import { partyOf } from './party.ts';

const mostFiles = 20;

/** One side adds files that it has uploaded. */
export const addEvidenceInput = z.object({ complaintId: id, files: z.array(id).min(1).max(mostFiles) });
export type AddEvidence = z.output<typeof addEvidenceInput>;

/** Evidence is added until there is an outcome. */
export function decideEvidence(
  complaint: Complaint,
  { files }: AddEvidence,
  { now, viewer, facts }: Pick<DecisionContext<{ evidenceUsable: boolean }>, 'now' | 'viewer' | 'facts'>,
): readonly ComplaintEvent[] | Refused<'CaseNotOpen' | 'EvidenceNotUsable'> {
  const { status } = complaint;
  if (status !== 'RECEIVED' && status !== 'CONTACTED') return refuse('CaseNotOpen', { status });
  if (!facts.evidenceUsable) return refuse('EvidenceNotUsable');
  return [{ type: 'EvidenceAdded', by: partyOf(viewer), files: [...new Set(files)], at: now }];
}
