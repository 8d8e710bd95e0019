import { decideFiling } from '@odr/complaint/src/complaint/file-complaint.ts';
import { decideDeadlines } from '@odr/complaint/src/complaint/note-deadlines.ts';
import { decideRating as noteRating } from '@odr/complaint/src/complaint/note-rating.ts';
import { decideContact } from '@odr/complaint/src/complaint/record-contact.ts';
import { decideFeedback } from '@odr/complaint/src/complaint/take-feedback.ts';
import { decideWithdrawal } from '@odr/complaint/src/complaint/withdraw-complaint.ts';
import type { Complaint } from '@odr/complaint/src/complaint/complaint.ts';
import type { PlaceOf } from '@odr/feedback/src/complaint-copy/copy-change.ts';
import type { Dossier } from '@odr/feedback/src/dossier/dossier.ts';
import { decideRating } from '@odr/feedback/src/dossier/rate-feedback.ts';
import { decideRatingWindow } from '@odr/feedback/src/dossier/rating-window.ts';
import { decideRecording } from '@odr/feedback/src/dossier/record-feedback.ts';
import { shanghaiDay } from '@odr/shared/calendar/shanghai-day.ts';
import type { EnterpriseCopy } from '@odr/shared/enterprise-copy/enterprise-copy.table.ts';
import type { Viewer } from '@odr/shared/identity/viewer.ts';
import type { Reference } from '@odr/shared/reference/reference.ts';
import { MadeCase } from './made-case.ts';
import type { Seeded } from './seeded.ts';

/** How often which road is taken, as shares of all cases that come to it. */
const shares = { withdrawn: 0.05, neverContacted: 0.05, settled: 0.8, rated: 0.6, resolved: 0.9 };
const afterwards = (instant: Date): Date => new Date(instant.getTime() + 1);

/** What a case begins with. */
export interface Beginning {
  readonly enterprise: EnterpriseCopy;
  readonly consumerSubject: string;
  readonly filedAt: Date;
}

/** A case from its filing to its end, each step at its own time: nothing is left for a watcher to do. */
export function playCase(
  { enterprise, consumerSubject, filedAt }: Beginning,
  chance: Seeded,
  reference: Reference,
  placeOf: PlaceOf,
): MadeCase {
  const made = new MadeCase(chance.idAt(filedAt), placeOf);
  const complaintId = made.id;
  const viewer: Viewer = { kind: 'CONSUMER', subject: consumerSubject, realName: true, language: 'zh-CN' };
  const filing = {
    enterpriseId: enterprise.id,
    unregistered: null,
    category: chance.oneOf(['G0101', 'G0301']),
    problem: 'P0101',
    productOrService: '明前龙井茶 250g',
    narrative: '包装完好,但茶叶受潮发霉,商家拒绝退货。',
    demands: ['REFUND' as const],
    amount: '268.00',
    purchaseChannel: 'ONLINE_SHOP' as const,
    purchaseDate: null,
    consumerDivision: '330106',
    contactName: '王小明',
    contactPhone: '13812345678',
    route: 'NEGOTIATE' as const,
    postalAddress: null,
    evidence: null,
  };
  const filingFacts = { enterprise, reference, evidenceUsable: true };
  made.complaintDecides(
    decideFiling(undefined, filing, { id: complaintId, now: filedAt, viewer, facts: filingFacts }),
    filedAt,
  );
  if (chance.next() < shares.withdrawn) {
    const now = chance.daysAfter(filedAt, 0, 2);
    const withdrawal = { complaintId, reason: 'SOLVED_PRIVATELY' as const, note: null };
    made.complaintDecides(decideWithdrawal(complaintOf(made), withdrawal, { now }), now);
    return made;
  }
  if (chance.next() < shares.neverContacted) {
    const now = afterwards(complaintOf(made).deadlines.noFeedbackAt);
    made.complaintDecides(decideDeadlines(complaintOf(made), {}, { now }), now);
    rateOrLetPass(made, now, chance);
    return made;
  }
  const contactAt = chance.daysAfter(filedAt, 0, 4);
  const contact = { complaintId, statedAt: contactAt, channel: 'PHONE' as const, note: '已电话联系消费者,了解诉求。' };
  made.complaintDecides(decideContact(complaintOf(made), contact, { now: contactAt }), contactAt);
  feedBack(made, chance.daysAfter(contactAt, 1, 14), chance, enterprise, reference);
  return made;
}

function feedBack(
  made: MadeCase,
  now: Date,
  chance: Seeded,
  enterprise: EnterpriseCopy,
  { calendar }: Reference,
): void {
  const complaintId = made.id;
  const outcome = chance.next() < shares.settled ? ('SETTLED' as const) : ('NOT_SETTLED' as const);
  const keepBy = outcome === 'SETTLED' ? shanghaiDay(chance.daysAfter(now, 3, 3)) : null;
  const settlement =
    keepBy === null ? null : { kinds: ['REFUND' as const], terms: '三日内原路退款', keepBy, amount: '268.00' };
  const record = {
    handledAt: now,
    method: 'PHONE' as const,
    process: '与消费者电话协商。',
    outcome,
    result: '全额退款并致歉。',
  };
  made.feedbackDecides(decideRecording(dossierOf(made), { complaintId, ...record, settlement }, { now }), now);
  const stated = { complaintId, enterpriseId: enterprise.id, feedbackId: complaintId, version: 1 };
  const taken = decideFeedback(
    complaintOf(made),
    { ...stated, outcome, keepBy, recordedAt: now },
    { facts: { calendar } },
  );
  made.complaintDecides(taken, now);
  rateOrLetPass(made, now, chance);
}

/** The consumer rates what stands, or the window passes. */
function rateOrLetPass(made: MadeCase, since: Date, chance: Seeded): void {
  const complaintId = made.id;
  const { rating } = dossierOf(made);
  if (rating.status !== 'OPEN') throw new Error(`The case ${complaintId} cannot be rated.`);
  const { version } = rating.standing;
  if (chance.next() < shares.rated) {
    const now = chance.daysAfter(since, 0, 10);
    const resolved = chance.next() < shares.resolved;
    const satisfaction = resolved ? chance.oneOf([4, 5]) : chance.oneOf([1, 2]);
    const rated = { complaintId, feedbackVersion: version, resolved, satisfaction, comment: null };
    made.feedbackDecides(decideRating(dossierOf(made), rated, { now }), now);
    made.complaintDecides(noteRating(complaintOf(made), { complaintId, version, resolved }, { now }), now);
    return;
  }
  const now = afterwards(rating.endsAt);
  made.feedbackDecides(decideRatingWindow(dossierOf(made), {}, { now }), now);
  made.complaintDecides(noteRating(complaintOf(made), { complaintId, version, resolved: null }, { now }), now);
}

/** @throws Error before the filing */
export function complaintOf({ complaint }: MadeCase): Complaint {
  if (complaint === undefined) throw new Error('The case was not filed.');
  return complaint;
}

/** @throws Error before the filing */
export function dossierOf({ dossier }: MadeCase): Dossier {
  if (dossier === undefined) throw new Error('The case was not filed.');
  return dossier;
}
