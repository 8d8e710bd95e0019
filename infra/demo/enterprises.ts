import { makeCreditCode } from '@odr/shared/credit-code/make-credit-code.ts';
import { demoAccount } from './actors.ts';
import type { EnterpriseFile, NamedLiaison } from './steps.ts';

/** An enterprise of the demo: its file, and the accounts that act for it and review it. */
export interface DemoEnterprise {
  readonly file: EnterpriseFile;
  readonly applicant: string;
  readonly officer: string;
  readonly liaison: string;
  readonly staff: string;
}

const codeSeed = 20260101;

function enterprise(
  seed: number,
  place: string,
  officer: string,
  file: Omit<EnterpriseFile, 'unifiedSocialCreditCode' | 'subjectKind'>,
): DemoEnterprise {
  return {
    file: {
      ...file,
      unifiedSocialCreditCode: makeCreditCode(codeSeed + seed, file.division),
      subjectKind: 'ENTERPRISE',
    },
    applicant: `applicant-${place}`,
    officer,
    liaison: `liaison-${place}`,
    staff: `liaison-${place}-staff`,
  };
}

/** The enterprises of the demo accounts, in two provinces; Dongguan has no counties, so that its prefecture reviews. */
export const demoEnterprises: readonly DemoEnterprise[] = [
  enterprise(1, 'hangzhou', 'officer-xihu', {
    name: '杭州西湖龙井茶业有限公司',
    industry: '52',
    scale: 'SMALL',
    division: '330106',
    address: '杭州市西湖区龙井路1号',
  }),
  enterprise(2, 'hangzhou-2', 'officer-xihu', {
    name: '杭州文三数码电器有限公司',
    industry: '52',
    scale: 'MEDIUM',
    division: '330106',
    address: '杭州市西湖区文三路88号',
  }),
  enterprise(3, 'guangzhou', 'officer-tianhe', {
    name: '广州天河餐饮管理有限公司',
    industry: '62',
    scale: 'MEDIUM',
    division: '440106',
    address: '广州市天河区体育西路100号',
  }),
  enterprise(4, 'dongguan', 'officer-dongguan', {
    name: '东莞松山湖家具有限公司',
    industry: '21',
    scale: 'LARGE',
    division: '441900',
    address: '东莞市松山湖大道8号',
  }),
];

/** The two liaisons that a demo enterprise names. */
export function demoLiaisons({ liaison, staff }: DemoEnterprise): NamedLiaison[] {
  return [
    { role: 'RESPONSIBLE_PERSON', subject: demoAccount(liaison).sub, name: '钱负责', phone: '13700000002' },
    { role: 'STAFF', subject: demoAccount(staff).sub, name: '孙联络', phone: '13700000003' },
  ];
}
