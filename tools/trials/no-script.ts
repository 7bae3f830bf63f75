// The first script does not come, once or ever.

import { failWhile, scriptsOf } from '../../tests/e2e/failing.ts';
import { PATIENCE } from '../../tests/patience.ts';
import type { Trial } from './trial.ts';

const TOLD = /reload this page/i;

export const noScript: Trial = {
  name: 'no-script',
  what: 'A script that the page itself asks for fails: once in every second try, and the game must open by itself; always in the others, and the page must say what to do and where there is help.',
  tries: 10,
  async attempt({ browser, address }, turn) {
    const asked = await (await fetch(address)).text();
    const scripts = (await scriptsOf(address)).filter((name) => asked.includes(name));
    const once = turn % 2 === 0;
    const script =
      (once
        ? scripts[(turn / 2) % scripts.length]
        : scripts.find((name) => name.includes('index'))) ?? '';
    const context = await browser.newContext();
    await failWhile(
      context,
      new RegExp(script.replaceAll('.', '\\.')),
      (failed) => !once || failed === 0,
    );
    const page = await context.newPage();
    await page.goto(address);
    const start = page.getByRole('button', { name: 'Choose a client' });
    await (once ? start : page.getByText(TOLD).first())
      .waitFor({ timeout: PATIENCE.expect })
      .catch(() => undefined);
    const opened = await start.isVisible();
    const words = await page.locator('body').innerText();
    const told = TOLD.test(words) && words.includes('Crisis resources');
    await context.close();
    return {
      survived: once ? opened : told,
      lost: 0,
      told: opened ? null : told,
      frozen: false,
      ...(!opened && {
        seen: `${script} ${once ? 'once' : 'always'}: ${words.trim() === '' ? '(an empty page)' : words.replaceAll(/\s+/g, ' ').slice(0, 120)}`,
      }),
    };
  },
};
