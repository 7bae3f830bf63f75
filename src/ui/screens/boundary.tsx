// Catches what goes wrong while a screen is drawn, so that nobody is left with an empty page: says
// so, and offers ways on.

import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect } from 'preact/hooks';
import { again } from '../../loading/again.ts';
import type { AppPort, PlayPort } from '../app-port.ts';
import { TryAgain } from '../components/not-yet.tsx';
import { useLater } from '../components/use-later.ts';
import { failureOf } from '../components/words-for.ts';
import * as say from '../../messages/compiled/page.ts';

type Props = {
  port: AppPort;
  /** What is shown; another one is another try. */
  screen: unknown;
  /** The play on it, where there is one. */
  play: PlayPort | null;
  onHome: () => void;
  /** From here on the page says that something is wrong. */
  onBroken?: () => void;
  /** Something is tried again: what lay over the screen may be what broke. */
  onRetry?: () => void;
  children: ComponentChildren;
};

export function Boundary({ port, screen, play, onHome, onBroken, onRetry, children }: Props) {
  const [error, retry] = useErrorBoundary((thrown) => {
    console.error(thrown);
    onBroken?.();
  });
  const broken = error !== undefined;
  // The ways on that can be named with the plainest of means are named here: what is loaded for
  // more may be what is broken.
  const more = useLater(broken, () => again(() => import('./broken-page.tsx')));
  useLayoutEffect(() => {
    if (broken) retry();
  }, [screen]);
  useLayoutEffect(() => {
    if (broken) document.querySelector<HTMLElement>('h1')?.focus();
  }, [broken]);
  if (!broken) return <>{children}</>;
  const trouble = failureOf(error);
  return (
    <main class="page">
      <h1 tabIndex={-1}>{say.brokenOff}</h1>
      <p>{trouble.words}</p>
      {more.it && play && <more.it.Kept port={port} play={play} />}
      <p class="actions">
        <TryAgain
          trouble={trouble}
          onAgain={() => {
            onRetry?.();
            retry();
          }}
        />
        <button type="button" onClick={onHome}>
          {say.backToStart}
        </button>
        {!trouble.reload && (
          <button type="button" onClick={() => location.reload()}>
            {say.reload}
          </button>
        )}
      </p>
      {more.it && <more.it.Details error={error} />}
    </main>
  );
}
