import type { Viewer } from '@odr/shared/identity/viewer.ts';
import { makeCreditCode } from '@odr/shared/credit-code/make-credit-code.ts';
import { loadReference } from '@odr/shared/reference/reference.ts';
import type { EnterpriseFile } from './enterprise-file.ts';
import type { EnterpriseEvent, FiledLiaison, FiledMember } from './enterprise.ts';

/* For tests only: one ODR enterprise, from which each test tells what is different. */

/** An instant by the clock in Shanghai, `YYYY-MM-DDTHH:mm[:ss.SSS]`. */
export const shanghai = (time: string): Date => new Date(`${time}+08:00`);

export const reference = loadReference();
export const enterpriseId = '019c5500-0000-7000-8000-000000000012';
export const openedAt = shanghai('2026-01-05T10:00');
/** Friday 13 February 2026, before the Spring Festival's days off. */
export const now = shanghai('2026-02-13T10:00');

export const file: EnterpriseFile = {
  unifiedSocialCreditCode: makeCreditCode(1, '330106'),
  name: '杭州西湖百货有限公司',
  subjectKind: 'ENTERPRISE',
  industry: '52',
  scale: 'SMALL',
  division: '330106',
  address: '文三路1号',
};

const acting = (subject: string): Viewer => ({ kind: 'LIAISON', subject, language: 'zh-CN' });
export const responsiblePerson = acting('liaison-1');
export const staffMember = acting('liaison-2');
export const operatorViewer = acting('operator-1');

export const responsible: FiledLiaison = {
  id: '019c5500-0000-7000-8000-000000000021',
  subject: 'liaison-1',
  role: 'RESPONSIBLE_PERSON',
  since: openedAt,
  person: { name: '李负责', phone: '13900001111' },
};
export const staff: FiledLiaison = {
  id: '019c5500-0000-7000-8000-000000000022',
  subject: 'liaison-2',
  role: 'STAFF',
  since: openedAt,
  person: { name: '张联络', phone: '057188889999' },
};
export const newMemberId = '019c5500-0000-7000-8000-000000000023';
export const operator: FiledMember = {
  id: newMemberId,
  subject: 'operator-1',
  role: 'OPERATOR',
  since: now,
  person: { name: '赵操作', phone: '13700001111' },
};
export const integration: FiledMember = {
  id: newMemberId,
  subject: 'crm-1',
  role: 'INTEGRATION',
  since: now,
  person: null,
};

export const registered: EnterpriseEvent = { type: 'Registered', id: enterpriseId, file };
export const account = { openedAt, reviewingAuthority: 'CN-330106' };
export const opened: EnterpriseEvent = {
  type: 'AccountOpened',
  applicationId: '019c5500-0000-7000-8000-000000000011',
  account,
  liaisons: [responsible, staff],
};
export const active: EnterpriseEvent[] = [registered, opened];
export const operatorAdded: EnterpriseEvent = { type: 'OperatorAdded', operator, addedBy: staff.subject };
export const integrationGranted: EnterpriseEvent = { type: 'IntegrationGranted', integration };

/** A member as the state has them: without personal data. */
export const inState = ({ id, subject, role, since }: FiledMember) => ({ id, subject, role, since });
