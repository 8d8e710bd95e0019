import {
  type Complaint,
  type ComplaintEvent,
  evolve as evolveComplaint,
} from '@odr/complaint/src/complaint/complaint.ts';
import { publishComplaint } from '@odr/complaint/src/events/published.ts';
import type { ComplaintCopy } from '@odr/feedback/src/complaint-copy/complaint-copy.table.ts';
import { type PlaceOf, copyChange, copyOfFiled } from '@odr/feedback/src/complaint-copy/copy-change.ts';
import {
  type Dossier,
  type DossierEvent,
  emptyDossier,
  evolve as evolveDossier,
} from '@odr/feedback/src/dossier/dossier.ts';
import { decideVerdict } from '@odr/feedback/src/dossier/note-verdict.ts';
import { publishDossier } from '@odr/feedback/src/events/published.ts';
import { verdictIn } from '@odr/feedback/src/events/verdict-in.ts';
import { type Refused, isRefused } from '@odr/shared/command/decision.ts';
import type { EventContent } from '@odr/shared/contracts/catalogue.ts';
import type { PublishedEvent } from '@odr/shared/contracts/envelope.ts';
import type { Id } from '@odr/shared/id/id.ts';

/**
 * One case as complaint and feedback service would have it: each event goes from one to the other at once, as it would by way of the
 * topics when nothing else is going on.
 */
export class MadeCase {
  readonly id: Id;
  readonly complaintEvents: PublishedEvent[] = [];
  readonly feedbackEvents: PublishedEvent[] = [];
  complaint: Complaint | undefined;
  dossier: Dossier | undefined;
  private readonly placeOf: PlaceOf;

  constructor(id: Id, placeOf: PlaceOf) {
    this.id = id;
    this.placeOf = placeOf;
  }

  /** What a command on the complaint decided. @throws Error where it was refused: the script of the history is at fault */
  complaintDecides(decision: readonly ComplaintEvent[] | Refused, at: Date): void {
    for (const event of decided(decision)) {
      this.complaint = evolveComplaint(this.complaint, event);
      const published = this.publish(this.complaintEvents, publishComplaint(event, this.complaint), at);
      this.copy(published);
      const verdict = verdictIn(published);
      if (verdict !== undefined && this.dossier !== undefined)
        this.feedbackDecides(decideVerdict(this.dossier, { complaintId: this.id, verdict }), at);
    }
  }

  /** What a command on the dossier decided. @throws Error where it was refused */
  feedbackDecides(decision: readonly DossierEvent[] | Refused, at: Date): void {
    for (const event of decided(decision)) {
      this.dossier = evolveDossier(this.dossier, event);
      this.publish(this.feedbackEvents, publishDossier(event, this.dossier), at);
    }
  }

  private copy(published: PublishedEvent): void {
    if (published.type === 'odr.complaint.filed') {
      this.dossier = emptyDossier(copyOfFiled(published, this.placeOf));
    } else if (this.dossier !== undefined) {
      const complaint: ComplaintCopy = { ...this.dossier.complaint, ...copyChange(published, this.placeOf) };
      this.dossier = { ...this.dossier, complaint };
    }
  }

  /** The id of an event is read by nobody here. */
  private publish(past: PublishedEvent[], content: EventContent, time: Date): PublishedEvent {
    const published = { ...content, id: this.id, subject: this.id, aggregateVersion: past.length + 1, time };
    past.push(published);
    return published;
  }
}

function decided<Event>(decision: readonly Event[] | Refused): readonly Event[] {
  if (isRefused(decision)) throw new Error(`The history was refused as ${decision.refused}.`);
  return decision;
}
