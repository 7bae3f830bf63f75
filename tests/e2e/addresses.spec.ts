import { expect, test } from '@playwright/test';
import { hasNoFaults } from './faults.ts';
import { answer, hearOut, openSession, wordsOnly } from './playing.ts';

test('Back and Forward go from screen to screen, and a reload stays where it is', async ({
  page,
}) => {
  await wordsOnly(page);
  await openSession(page, 'Practice');
  await hearOut(page);
  await answer(page, 2);
  await hearOut(page);
  const offered = await page.getByRole('group', { name: 'Your answer' }).innerText();
  await page.reload();
  await hearOut(page);
  expect(await page.getByRole('group', { name: 'Your answer' }).innerText()).toBe(offered);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Theo Lindqvist, 19' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Who is coming today?' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Joining Room' })).toBeVisible();
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await hearOut(page);
  expect(await page.getByRole('group', { name: 'Your answer' }).innerText()).toBe(offered);
});

test('an address of a play that is not kept here leads to the title, and says so', async ({
  page,
}) => {
  await page.goto('/#play-0123456789abcdef');
  await expect(page.getByRole('alert')).toContainText('no longer kept on this device');
  await expect(page.getByRole('button', { name: 'Choose a client' })).toBeVisible();
});

test('whose work the game is built with, and on what terms, is a page beside it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Licences' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Licences' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /^phaser 4/ })).toBeVisible();
  await hasNoFaults(page, 'licences');
  await page.getByRole('link', { name: 'Joining Room' }).click();
  await expect(page.getByRole('button', { name: 'Choose a client' })).toBeVisible();
});

test('a play is in one tab at a time, and the one it was in before says where it went', async ({
  context,
}) => {
  const first = await context.newPage();
  await wordsOnly(first);
  await openSession(first, 'Practice');
  await hearOut(first);
  await answer(first, 1);
  await hearOut(first);
  const second = await context.newPage();
  await wordsOnly(second);
  await second.goto(first.url());
  await hearOut(second);
  await expect(
    first.getByRole('heading', { name: 'This play is open in another tab' }),
  ).toBeFocused();
  await answer(second, 1);
  await hearOut(second);
  const offered = await second.getByRole('group', { name: 'Your answer' }).innerText();
  await first.bringToFront();
  await first.getByRole('button', { name: 'Go on here instead' }).click();
  await hearOut(first);
  expect(await first.getByRole('group', { name: 'Your answer' }).innerText()).toBe(offered);
  await expect(
    second.getByRole('heading', { name: 'This play is open in another tab' }),
  ).toBeVisible();
});
