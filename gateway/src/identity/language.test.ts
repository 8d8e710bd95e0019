import { describe, expect, it } from '@jest/globals';
import { preferredLanguage } from './language.ts';

describe('the language of messages', () => {
  it.each([undefined, '', '*', 'fr', 'zh', 'zh-TW,en;q=0.8', 'en;q=0.5,zh-CN;q=0.9', 'en;q=0', 'en;q=x'])(
    'is Chinese for %p',
    (header) => {
      expect(preferredLanguage(header)).toBe('zh-CN');
    },
  );

  it.each(['en', 'en-GB', 'EN-us;q=0.9', 'fr, en;q=0.8, zh;q=0.5'])('is English for %p', (header) => {
    expect(preferredLanguage(header)).toBe('en');
  });
});
