import type { OdrStatus } from '@odr/shared/contracts/enterprise.vocabulary.ts';

/** What happens to a complaint against an enterprise: only an active ODR enterprise negotiates (Art. 13, 23). */
export type FilingPath = 'NEGOTIATION_OR_AUTHORITY' | 'AUTHORITY_ONLY';

/** @param odrStatus absent where the registry does not know the enterprise */
export function filingPath(odrStatus: OdrStatus | undefined): FilingPath {
  return odrStatus === 'ACTIVE' ? 'NEGOTIATION_OR_AUTHORITY' : 'AUTHORITY_ONLY';
}

/** What whoever is about to file is told. */
export const filingTexts: Readonly<Record<FilingPath, { readonly zh: string; readonly en: string }>> = {
  NEGOTIATION_OR_AUTHORITY: {
    zh: '该企业是ODR企业。您可以选择与企业直接协商(企业3个工作日内联系您,10个工作日内处理),也可以直接向市场监管部门投诉。',
    en: 'This is an ODR enterprise. You may negotiate with it directly (it contacts you within 3 working days and settles within 10), or go to the market-supervision authority.',
  },
  AUTHORITY_ONLY: {
    zh: '该企业不是ODR企业。您的投诉将直接转交市场监管部门处理。',
    en: 'This is not an ODR enterprise. Your complaint goes to the market-supervision authority at once.',
  },
};
