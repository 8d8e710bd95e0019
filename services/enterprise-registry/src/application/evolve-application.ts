import { type Application, type ApplicationEvent, findingsOf, reviewOf } from './application.ts';

/** The state after an event. An event that the state does not allow is a fault of the command that decided it. */
export function evolve(application: Application | undefined, event: ApplicationEvent): Application {
  if (event.type === 'Recommended') {
    const { type: _type, ...recommended } = event;
    return { ...recommended, origin: 'RECOMMENDED', status: 'RECOMMENDED' };
  }
  if (event.type === 'Started') {
    const { type: _type, applicant: _applicant, ...started } = event;
    return { ...started, ...nothingStated, origin: 'SELF_APPLIED', recommendation: null, status: 'DRAFT' };
  }
  if (application === undefined) throw new Error(`${event.type} before the first event`);
  if (application.status === 'RECOMMENDED') {
    if (event.type !== 'RecommendationAccepted') throw new Error(`${event.type} before a recommendation's acceptance`);
    return { ...application, ...nothingStated, applicantSubject: event.applicantSubject, status: 'DRAFT' };
  }
  switch (event.type) {
    case 'RecommendationAccepted':
      throw new Error('A recommendation was accepted twice.');
    case 'Filled':
      return {
        ...application,
        file: event.file ?? application.file,
        conditions: replaced(application.conditions, event.conditions, ({ condition }) => condition),
        liaisons: {
          ...application.liaisons,
          ...Object.fromEntries(event.liaisons.map(({ role, subject }) => [role, subject])),
        },
      };
    case 'DocumentAttached':
      return { ...application, documents: { ...application.documents, [event.document.kind]: event.document.id } };
    case 'Submitted':
      return { ...application, status: 'SUBMITTED', review: event.review, findings: [] };
    case 'Withdrawn':
      return {
        ...withoutSupplement(application),
        status: 'WITHDRAWN',
        endedAt: event.at,
        review: reviewOf(application),
        findings: findingsOf(application),
      };
    case 'ContactRevealed':
      return application;
    default:
      return evolveReview(application, event);
  }
}

type Filled = Exclude<Application, { status: 'RECOMMENDED' }>;
type ReviewEvent = Exclude<
  ApplicationEvent,
  {
    type:
      | 'Recommended'
      | 'Started'
      | 'RecommendationAccepted'
      | 'Filled'
      | 'DocumentAttached'
      | 'Submitted'
      | 'Withdrawn'
      | 'ContactRevealed';
  }
>;

function evolveReview(application: Filled, event: ReviewEvent): Application {
  const review = reviewOf(application);
  if (review === null) throw new Error(`${event.type} before Submitted`);
  const reviewed = { ...withoutSupplement(application), review, findings: findingsOf(application) };
  switch (event.type) {
    case 'ReviewStarted':
      return { ...reviewed, status: 'UNDER_REVIEW' };
    case 'FindingsRecorded': {
      const findings = replaced(reviewed.findings, event.findings, ({ question }) => question);
      return { ...reviewed, status: 'UNDER_REVIEW', findings };
    }
    case 'SupplementRequested':
      return { ...reviewed, status: 'SUPPLEMENT_REQUESTED', supplement: event.supplement };
    case 'Supplemented':
      return { ...reviewed, status: 'UNDER_REVIEW', review: { ...review, dueAt: event.reviewDueAt } };
    case 'Lapsed':
      return { ...reviewed, status: 'LAPSED', endedAt: event.at };
    case 'Rejected':
      return { ...reviewed, status: 'REJECTED', endedAt: event.at, reason: event.reason };
    case 'Approved': {
      const file = { ...application.file, industry: event.industry, scale: event.scale };
      return { ...reviewed, status: 'APPROVED', endedAt: event.at, file };
    }
  }
}

/** What an application is apart from a request for more, which ends with the state that waits for its answer. */
function withoutSupplement(application: Filled): Filled {
  if (application.status !== 'SUPPLEMENT_REQUESTED') return application;
  const { supplement: _supplement, ...rest } = application;
  return { ...rest, status: 'UNDER_REVIEW' };
}

const nothingStated = { conditions: [], documents: {}, liaisons: {} } as const;

/** The list with each newer item in the place of the one with its key, or at the end. */
function replaced<Item>(items: readonly Item[], newer: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map([...items, ...newer].map((item) => [keyOf(item), item])).values()];
}
