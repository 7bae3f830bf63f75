import { expect, test } from '@playwright/test';
import { TRIALS } from '../../tools/trials/all.ts';

// Each trial of faults once; `npm run trials` tries each many times and counts.

for (const { name, what, attempt } of TRIALS) {
  test(`${name}: ${what}`, async ({ browser, baseURL }) => {
    const { told, seen, ...outcome } = await attempt({ browser, address: `${baseURL}/` }, 1);
    expect(outcome, seen).toEqual({ survived: true, lost: 0, frozen: false });
    expect(told, 'the page says so').not.toBe(false);
  });
}
