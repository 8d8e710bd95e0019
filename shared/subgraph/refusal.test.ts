import { describe, expect, it } from '@jest/globals';
import { refuse } from '../command/decision.ts';
import { publicViewer } from '../identity/viewer.ts';
import { type RefusalText, refusalAnswer } from './refusal.ts';

const texts: Record<string, RefusalText> = {
  CaseNotOpen: {
    article: 'Art. 11',
    zh: '案件当前状态({status})不允许此操作。',
    en: 'The state of the case ({status}) is over.',
  },
  TooMany: { zh: '最多 {most} 个,现有 {have} 个。', en: 'At most {most}, not {have}.' },
};
const inChinese = { ...publicViewer, language: 'zh-CN' } as const;
const inEnglish = { ...publicViewer, language: 'en' } as const;

describe('a refusal in the graph', () => {
  it('has its type, a code for programs, its words and the article', () => {
    expect(refusalAnswer(texts, refuse('CaseNotOpen', { status: 'CLOSED' }), inChinese)).toEqual({
      __typename: 'CaseNotOpen',
      code: 'CASE_NOT_OPEN',
      message: '案件当前状态(CLOSED)不允许此操作。',
      article: 'Art. 11',
      status: 'CLOSED',
    });
  });

  it('is told in the language that the viewer asks for, its gaps filled', () => {
    const refusal = refuse('TooMany', { most: 20, have: 21 });
    expect(refusalAnswer(texts, refusal, inChinese).message).toBe('最多 20 个,现有 21 个。');
    expect(refusalAnswer(texts, refusal, inEnglish).message).toBe('At most 20, not 21.');
  });

  it('takes what a client wrote as words, whatever signs stand in it', () => {
    const { message } = refusalAnswer(texts, refuse('CaseNotOpen', { status: '$& {most} $1' }), inEnglish);
    expect(message).toBe('The state of the case ($& {most} $1) is over.');
  });

  it('has no article where it is the platform’s own rule, and no braces where a detail is missing', () => {
    const { article, message } = refusalAnswer(texts, refuse('TooMany', { most: 20 }), inEnglish);
    expect([article, message]).toEqual([null, 'At most 20, not .']);
  });

  it('of something that does not exist or is out of sight is the same everywhere', () => {
    expect(refusalAnswer(texts, refuse('NotFound'), inEnglish)).toEqual({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      message: 'Not found, or not yours to see. Check the id.',
      article: null,
    });
  });
});
