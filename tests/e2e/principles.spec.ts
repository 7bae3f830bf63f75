import { expect, test } from '@playwright/test';
import { hasNoFaults } from './faults.ts';
import { openPlayed } from './played.ts';

test('the principles are a page of cards, come to from the title, with an address for each', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Principles' }).click();
  await expect(page.getByRole('heading', { name: 'Principles', exact: true })).toBeFocused();
  const card = page.getByRole('region', { name: 'Safety first' });
  await expect(card).toContainText('ask directly and calmly');
  await hasNoFaults(page, 'principles');
  await page.getByRole('list').getByRole('link', { name: 'Safety first' }).click();
  await expect(page.getByRole('heading', { name: 'Safety first' })).toBeFocused();
  await expect(card).toBeInViewport();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Safety first' })).toBeFocused();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Choose a client' })).toBeVisible();
});

test('the debrief gathers the session by principle, leads to the answers and the cards, and back', async ({
  page,
}) => {
  await openPlayed(page, 'the debrief');
  const gathered = page.getByRole('region', { name: 'By principle' });
  const first = gathered.getByRole('listitem').first();
  const answer = first.getByRole('button').first();
  const number = await answer.innerText();
  const principle = await first.getByRole('link').innerText();
  await answer.click();
  const read = page.getByRole('listitem', { name: `Answer ${number}`, exact: true });
  await expect(read).toBeFocused();
  await expect(read).toContainText(`Principle: ${principle}`);
  await hasNoFaults(page, 'debrief by principle');
  await read.getByRole('link', { name: principle }).first().click();
  await expect(page.getByRole('heading', { name: principle })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('region', { name: 'By principle' })).toBeVisible();
});
