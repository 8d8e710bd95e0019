import { describe, expect, it } from '@jest/globals';
import { publicViewer } from '../identity/viewer.ts';
import { inboxKey, inboxPart, readInboxKey } from './inbox.ts';
import type { NoticeQueries } from './notice.queries.ts';

const after = '019c5500-0000-7000-8000-000000000001';

describe('the page of an inbox', () => {
  it('travels in its key to every service', () => {
    expect(readInboxKey(inboxKey({ first: 5, after, unreadOnly: true }))).toEqual({ size: 5, after, unreadOnly: true });
    expect(readInboxKey(inboxKey({ unreadOnly: false }))).toEqual({ size: 20, after: undefined, unreadOnly: false });
  });

  it.each([0, 101])('has no %d notices', (first) => {
    expect(() => inboxKey({ first, unreadOnly: false })).toThrow('"first"');
  });

  it('is refused where the key is none', () => {
    for (const key of ['', 'e30', 'nonsense']) expect(() => readInboxKey(key)).toThrow('no page of an inbox');
  });
});

describe("a service's part of an inbox", () => {
  it('says what a notice tells in the language asked for', async () => {
    const notice = { id: after, kind: 'OPENED', about: 'Enterprise', aboutId: after, at: new Date(0), dueAt: null };
    const notices: NoticeQueries = { page: async () => [{ ...notice, read: false }], markRead: async () => {} };
    const texts = { OPENED: { zh: '已开通', en: 'Opened.' } };
    const key = inboxKey({ unreadOnly: false });
    const textIn = async (language: 'zh-CN' | 'en') =>
      (await inboxPart(key, notices, texts, { ...publicViewer, language })).map(({ text }) => text);
    expect(await textIn('en')).toEqual(['Opened.']);
    expect(await textIn('zh-CN')).toEqual(['已开通']);
  });
});
