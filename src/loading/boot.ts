// What the page does for itself when its first script or its styles do not come. A script of its
// own that imports nothing and is not a module: it has to be there when the rest is not
// (docs/decisions/009).

import * as messages from '../messages/compiled/boot.ts';

(() => {
  /**
   * Milliseconds before each further try, and those after which a request that has not been
   * answered counts as failed.
   */
  const WAITS = [500, 2000, 5000, 10_000];
  const STALLED = 30_000;
  /** By itself the page is loaded afresh at most so often in a row. */
  const RELOADS = 3;
  const COUNT = 'joining-room.reloads';
  const SCRIPT = 'script[type="module"]';
  const STYLES = 'link[rel="stylesheet"]';

  const words = (): HTMLElement | null => document.getElementById('until');
  const hasBegun = (): boolean => words() === null;
  const isDressed = (): boolean =>
    getComputedStyle(document.documentElement).getPropertyValue('--ground') !== '';
  const reload = (): void => location.reload();
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
      addEventListener('online', () => resolve(), { once: true });
    });

  /** Puts a new element in the place of the one that failed. Resolves to whether it came. */
  const replace = (one: Element, by: HTMLElement): Promise<boolean> =>
    new Promise((resolve) => {
      by.onload = () => resolve(true);
      by.onerror = () => resolve(false);
      void pause(STALLED).then(() => resolve(false));
      one.replaceWith(by);
    });

  const dress = async (): Promise<void> => {
    for (const wait of WAITS) {
      await pause(wait);
      const link = document.querySelector<HTMLLinkElement>(STYLES);
      if (!link || isDressed()) return;
      const next = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: `${link.href.split('?')[0]}?again=${Date.now()}`,
      });
      if (await replace(link, next)) return;
    }
  };

  const begin = async (): Promise<void> => {
    let refused = 0;
    for (const wait of WAITS) {
      await pause(wait);
      const script = document.querySelector<HTMLScriptElement>(SCRIPT);
      if (!script || hasBegun()) return;
      const answer = await fetch(script.src).catch(() => null);
      // A page from the browser's store, and the game it belongs to has been replaced since.
      if (answer?.status === 404 && mayReload()) return reload();
      const isThere = answer?.ok && (await answer.text().catch(() => '')) !== '';
      if (!isThere) continue;
      // At its own address: every other script imports it from there.
      const next = Object.assign(document.createElement('script'), {
        type: 'module',
        crossOrigin: script.crossOrigin,
        src: script.src,
      });
      if (await replace(script, next)) {
        if (!hasBegun()) say(messages.noStart);
        return;
      }
      refused += 1;
      // It could be fetched, and not be run: this browser remembers that it failed, for as long as
      // the page stays.
      if (refused > 1 && mayReload()) return reload();
    }
    say(messages.noLine);
  };

  const mayReload = (): boolean => {
    try {
      const count = Number(sessionStorage.getItem(COUNT)) + 1;
      sessionStorage.setItem(COUNT, String(count));
      return count <= RELOADS;
    } catch {
      return false;
    }
  };

  const forget = (): void => {
    try {
      sessionStorage.removeItem(COUNT);
    } catch {
      // Nothing was counted either.
    }
  };

  const say = (what: string): void => {
    const said = Object.assign(document.createElement('p'), { textContent: what });
    const button = Object.assign(document.createElement('button'), {
      className: 'primary',
      textContent: messages.reload,
      onclick: reload,
    });
    words()?.replaceChildren(said, button);
    addEventListener('online', reload);
  };

  const once = (task: () => Promise<void>): (() => void) => {
    let begun = false;
    return () => {
      if (!begun) void task();
      begun = true;
    };
  };
  const beginOnce = once(begin);
  const dressOnce = once(dress);
  /** What failed before this script was there has left no other trace. */
  const look = (): void => {
    if (!isDressed()) dressOnce();
    if (!hasBegun()) beginOnce();
    else forget();
  };
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof Element && target.matches(SCRIPT)) beginOnce();
      if (target instanceof Element && target.matches(STYLES)) dressOnce();
    },
    true,
  );
  setTimeout(look, STALLED);
  if (document.readyState === 'complete') look();
  else addEventListener('load', look);
})();
