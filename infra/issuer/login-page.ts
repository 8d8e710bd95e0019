import type { Account } from './account.ts';
import { demoAccounts } from './accounts.ts';

/** The page on which one chooses a demo account, in Chinese and English; works without scripts. */
export function loginPage(problem?: string): string {
  const people = demoAccounts.filter((account) => account.client === undefined);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>选择演示账号 · Choose a demo account</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430 }
  .local { background: #fff4d6; border: 1px solid #e0b84c; border-radius: 6px; padding: .6rem 1rem }
  .problem { background: #fde7e7; border: 1px solid #c94a4a; border-radius: 6px; padding: .6rem 1rem }
  ul { list-style: none; padding: 0 }
  button { font: inherit; text-align: left; width: 100%; margin: .15rem 0; padding: .5rem .8rem; cursor: pointer;
    border: 1px solid #ccd3dd; border-radius: 6px; background: #fff }
  button:hover, button:focus-visible { border-color: #2463b5; background: #f1f6fd }
  small { color: #556 }
</style>
</head>
<body>
<h1>选择演示账号 <small>Choose a demo account</small></h1>
<p class="local">仅供本地使用，无需密码。 For local use only: there is no password and there are no real people here.</p>
${problem === undefined ? '' : `<p class="problem" role="alert">${escapeHtml(problem)}</p>`}
<form method="post"><ul>
${people.map(choice).join('\n')}
</ul></form>
</body>
</html>
`;
}

function choice({ name, description }: Account): string {
  return `<li><button name="account" value="${name}"><strong>${name}</strong><br>${description.zh}<br><small>${escapeHtml(description.en)}</small></button></li>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
