import type { Viewer } from '@odr/shared/identity/viewer.ts';

/** The languages that messages are written in. */
export type Language = Viewer['language'];

/** Chinese, unless `Accept-Language` rates any English higher than any Chinese. */
export function preferredLanguage(header: string | undefined): Language {
  let chinese = 0;
  let english = 0;
  for (const range of (header ?? '').toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1') || 0;
    if (/^zh(-|$)/.test(tag)) chinese = Math.max(chinese, quality);
    if (/^en(-|$)/.test(tag)) english = Math.max(english, quality);
  }
  return english > chinese ? 'en' : 'zh-CN';
}
