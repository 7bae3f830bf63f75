// An old or locked-down browser plays what it can.

import { MISSING, withoutApis } from '../../tests/e2e/missing-apis.ts';
import { playOn } from './at-play.ts';
import type { Trial } from './trial.ts';

const ANSWERS = 3;
const LACKS: readonly (readonly string[])[] = [...MISSING.map((one) => [one]), MISSING];

export const missingApis: Trial = {
  name: 'missing-apis',
  what: `The browser lacks one of ${MISSING.length} things that are not everywhere, or all of them.`,
  tries: LACKS.length * 2,
  async attempt({ browser, address }, turn) {
    const lacking = LACKS[turn % LACKS.length] ?? [];
    const context = await browser.newContext({ baseURL: address });
    const page = await context.newPage();
    await page.addInitScript(withoutApis, lacking);
    const given = await playOn(page, ANSWERS);
    await context.close();
    const survived = given === ANSWERS;
    return {
      survived,
      lost: given === null ? 0 : ANSWERS - given,
      told: null,
      frozen: false,
      ...(!survived && {
        seen: `without ${lacking.length > 1 ? 'any of them' : lacking[0]} there was no playing`,
      }),
    };
  },
};
