import { describe, expect, it } from '@jest/globals';
import { contractOf } from '@odr/shared/contracts/catalogue.ts';
import {
  accepted,
  allPositive,
  complete,
  found,
  now,
  recommended,
  rejected,
  supplementRequested,
  underReview,
  withdrawn,
} from '../application/an-application.ts';
import type { Application, ApplicationEvent } from '../application/application.ts';
import { evolve as evolveApplication } from '../application/evolve-application.ts';
import {
  active,
  file,
  inState,
  integration,
  integrationGranted,
  operator,
  operatorAdded,
  responsible,
  staff,
} from '../enterprise/an-enterprise.ts';
import { type Enterprise, type EnterpriseEvent, evolve as evolveEnterprise } from '../enterprise/enterprise.ts';
import { anHonour, honourRevoked, honoured } from '../honour/an-honour.ts';
import { aListEntry, delisted, listed } from '../list-entry/a-list-entry.ts';
import { aVisit } from '../site-visit/a-visit.ts';
import { publishApplication } from './publish-application.ts';
import { publishEnterprise } from './publish-enterprise.ts';
import { publishHonour } from './publish-honour.ts';
import { publishListEntry } from './publish-list-entry.ts';

const applicationLives: ApplicationEvent[][] = [
  [recommended, accepted],
  [...complete, withdrawn],
  [
    ...underReview,
    found(allPositive),
    { type: 'ContactRevealed' },
    { type: 'Approved', at: now, industry: '52', scale: 'SMALL' },
  ],
  [...underReview, rejected],
  [...supplementRequested, { type: 'Supplemented', reviewDueAt: now }],
  [...supplementRequested, { type: 'Lapsed', at: now }],
];
const designated = { id: operator.id, authorityId: 'CN-330106', subject: 'officer-9', since: now };
const enterpriseLife: EnterpriseEvent[] = [
  ...active,
  { type: 'FileChanged', file },
  operatorAdded,
  { type: 'OperatorRemoved', operator: inState(operator), at: now },
  integrationGranted,
  { type: 'IntegrationRevoked', integration: inState(integration), at: now },
  { type: 'ContactRevealed', member: inState(responsible) },
  {
    type: 'LiaisonChanged',
    predecessor: inState(staff),
    successor: { ...staff, id: operator.id, subject: 'liaison-3' },
    reportedAt: now,
    late: true,
  },
  { type: 'BreachRecorded', breachId: operator.id, duty: 'COOPERATE', kind: 'LATE_LIAISON_REPORT', recordedAt: now },
  {
    type: 'BreachRecorded',
    breachId: operator.id,
    duty: 'TRAIN_STAFF',
    kind: 'OTHER',
    recordedAt: now,
    found: {
      authorityId: 'CN-330106',
      description: '未开展培训',
      evidence: [{ kind: 'SITE_VISIT', id: aVisit.id }],
    },
  },
  { type: 'BreachWithdrawn', breachId: operator.id, at: now, reason: '认定有误' },
  { type: 'SiteVisited', visit: aVisit },
  { type: 'OfficerDesignated', officer: designated, predecessor: null },
  { type: 'OfficerReleased', officer: designated, at: now },
];

function published() {
  const ofApplications = applicationLives.flatMap((life) => {
    let state: Application | undefined;
    return life.map((event) => publishApplication(event, (state = evolveApplication(state, event))));
  });
  let enterprise: Enterprise | undefined;
  const ofEnterprise = enterpriseLife.map((event) =>
    publishEnterprise(event, (enterprise = evolveEnterprise(enterprise, event))),
  );
  const ofListEntry = [listed, delisted].map((event) => publishListEntry(event, aListEntry));
  const ofHonour = [honoured, honourRevoked].map((event) => publishHonour(event, anHonour));
  return [...ofApplications, ...ofEnterprise, ...ofListEntry, ...ofHonour];
}

describe('what the registry publishes', () => {
  it('keeps to its contracts', () => {
    for (const { type, schemaVersion, data } of published())
      expect([type, contractOf(type, schemaVersion)?.data.safeParse(data).error]).toEqual([type, undefined]);
  });

  it('covers every event that can happen', () => {
    const types = new Set(published().map(({ type }) => type.replace(/^odr\.(\w+)\..*/, '$1')));
    expect(types).toEqual(new Set(['application', 'enterprise', 'listEntry', 'honour']));
    expect(new Set(applicationLives.flat().map(({ type }) => type)).size).toBe(15);
    expect(new Set(enterpriseLife.map(({ type }) => type)).size).toBe(14);
  });

  it('holds no person, no address and nothing that people wrote', () => {
    const text = JSON.stringify(published());
    for (const word of ['王小明', '13812345678', '李负责', '13900001111', '张联络', '057188889999', '赵操作'])
      expect(text).not.toContain(word);
    for (const word of [
      '文三路',
      '信誉良好',
      '场所不符',
      '请重新盖章',
      '属实',
      '已具备',
      '虚假宣传',
      '已整改',
      '放心消费',
      '示范作用',
      '未开展培训',
      '认定有误',
      '台账齐全',
    ])
      expect(text).not.toContain(word);
  });
});
