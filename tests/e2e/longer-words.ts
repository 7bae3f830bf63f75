// What longer words do to a page: which of them are cut off or lie over each other, and which are
// not from the messages.

import type { Page } from '@playwright/test';

/**
 * Words that cannot be read whole: cut by the page’s edge or by what holds them, or lying over
 * other words. Each with where it is.
 */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** Pixels by which a letter may reach over its box without anybody’s seeing it. */
    const SLACK = 2;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: { readonly of: Element; readonly text: string; readonly at: DOMRect }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (!parent || text === '' || parent.closest('.unseen, option, [aria-hidden="true"]'))
        continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      // Behind a dialog nothing is read.
      const dialog = document.querySelector('dialog[open]');
      if (dialog && !dialog.contains(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const at of range.getClientRects()) words.push({ of: parent, text, at });
    }
    const say = (why: string, { of, text }: (typeof words)[number]): void => {
      const where = `${of.tagName.toLowerCase()}${of.className ? `.${of.className}` : ''}`;
      found.push(`${why}: ${where} “${text.slice(0, 60)}”`);
    };
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    for (const one of words) {
      if (one.at.left < -SLACK || one.at.right > innerWidth + SLACK) say('over the edge', one);
      let { left, right, top, bottom } = one.at;
      for (let at: Element | null = one.of; at; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        if (cuts(overflowX) && (left < box.left - SLACK || right > box.right + SLACK))
          say('cut', one);
        if (cuts(overflowY) && (top < box.top - SLACK || bottom > box.bottom + SLACK))
          say('cut', one);
        // What can be scrolled to is where it is scrolled.
        if (scrolls(overflowX)) [left, right] = [box.left, box.right];
        if (scrolls(overflowY)) [top, bottom] = [box.top, box.bottom];
      }
    }
    const inSight = words.map((one) => ({ ...one, at: withinItsScroller(one) }));
    for (const [index, one] of inSight.entries()) {
      for (const other of inSight.slice(index + 1)) {
        if (one.of.contains(other.of) || other.of.contains(one.of)) continue;
        const left = Math.max(one.at.left, other.at.left);
        const wide = Math.min(one.at.right, other.at.right) - left;
        const top = Math.max(one.at.top, other.at.top);
        const high = Math.min(one.at.bottom, other.at.bottom) - top;
        // Of lines that stand close, the boxes touch where no letter does.
        const close = Math.min(one.at.height, other.at.height) / 3;
        if (wide <= SLACK || high <= Math.max(SLACK, close)) continue;
        // Where both lie, one of them is what is seen, and not something in front of both.
        const seen = document.elementFromPoint(left + wide / 2, top + high / 2);
        if (seen && [one, other].some(({ of }) => of.contains(seen) || seen.contains(of)))
          say(`under “${other.text.slice(0, 30)}”`, one);
      }
    }
    return [...new Set(found)];

    /** What of the words is not scrolled away. */
    function withinItsScroller({ of, at: words }: { of: Element; at: DOMRect }): DOMRect {
      let { left, right, top, bottom } = words;
      for (let at: Element | null = of; at; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const box = at.getBoundingClientRect();
        [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
  });
}

/** All words of a page, what only a screen reader says among them, piece by piece. */
export function wordsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const found: string[] = [];
    const walker = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_ALL);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Text) found.push(node.data);
      else if (node instanceof Element)
        for (const name of ['aria-label', 'aria-valuetext', 'alt', 'title', 'placeholder'])
          found.push(node.getAttribute(name) ?? '');
    }
    return found.map((one) => one.trim()).filter((one) => /[a-z]{2}/i.test(one));
  });
}
