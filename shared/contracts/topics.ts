/** The kinds of aggregate that publish, each on a topic of its own, and what CloudEvents calls their source. */
export const topics = {
  enterprise: {
    topic: 'odr.enterprise.v1',
    source: '/odr/enterprise',
    description: 'Enterprises and other ODR units: registration, account, liaisons, operators, breaches of duty.',
  },
  application: {
    topic: 'odr.application.v1',
    source: '/odr/application',
    description: 'Applications for admission (Art. 6–9), from recommendation or draft to the decision.',
  },
  listEntry: {
    topic: 'odr.list-entry.v1',
    source: '/odr/list-entry',
    description: 'Entries in the lists of abnormal operations and the blacklist (Art. 8).',
  },
  honour: {
    topic: 'odr.honour.v1',
    source: '/odr/honour',
    description: 'Honours of ODR enterprises (Art. 21): awarded and revoked.',
  },
  complaint: {
    topic: 'odr.complaint.v1',
    source: '/odr/complaint',
    description: 'Complaints: filing, contact, deadlines, outcome, withdrawal, referral, closing.',
  },
  supervisionOrder: {
    topic: 'odr.supervisionOrder.v1',
    source: '/odr/supervisionOrder',
    description: 'Supervision orders on complaints (Art. 16–18): issued, answered, overdue, closed.',
  },
  feedback: {
    topic: 'odr.feedback.v1',
    source: '/odr/feedback',
    description: 'Feedback dossiers, one for each complaint and under its id: versions, rating, contradictions.',
  },
  truthfulness: {
    topic: 'odr.truthfulness.v1',
    source: '/odr/truthfulness',
    description: 'How authorities check that feedback is true: spot checks, return visits to consumers.',
  },
  evaluation: {
    topic: 'odr.evaluation.v1',
    source: '/odr/evaluation',
    description: 'Evaluation: rounds published, hotspots, grounds for exit found.',
  },
  audit: {
    topic: 'odr.audit.v1',
    source: '/odr/audit',
    description: 'Audit logs: the hash of each sealed block, one chain for each service.',
  },
} as const;

export type AggregateKind = keyof typeof topics;
export type Topic = (typeof topics)[AggregateKind]['topic'];

export const aggregateKinds = Object.keys(topics) as AggregateKind[];

/** Every topic has this many partitions for good: the key's partition must not move. More means a new topic version. */
export const partitionsPerTopic = 12;

/**
 * The name under which a deployment keeps a topic: `ODR_NAMESPACE` takes the place of the leading `odr`.
 *
 * @example topicIn('odr', 'odr.complaint.v1') // 'odr.complaint.v1'
 * @example topicIn('test1', 'odr.complaint.v1') // 'test1.complaint.v1'
 */
export function topicIn(namespace: string, topic: string): string {
  return topic.replace(/^odr\./, `${namespace}.`);
}
