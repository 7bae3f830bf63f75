// Which screen is open, and how one gets from one to the next: by what is pressed, and by the
// address. A new screen is a kind here, drawn in app.tsx, with an address in address.ts.

import { useEffect, useRef, useState } from 'preact/hooks';
import { again } from '../loading/again.ts';
import type { Mode } from '../play/modes.ts';
import { addressOf, type Destination, destinationAt } from './address.ts';
import type { AppPort, CaseCard, FirstChart, Lost, Opened, PlayPort } from './app-port.ts';
import { useSlow } from './components/use-slow.ts';
import { useUncaught } from './components/use-uncaught.ts';
import { wordsFor } from './components/words-for.ts';
import * as say from '../messages/compiled/page.ts';

/** The screen of a play; it is on its way from the first screen on. */
export const bringPlayScreen = () => again(() => import('./screens/play-screen.tsx'));

export type Screen =
  /** The first moment, when the address names something that has to be fetched. */
  | { kind: 'opening' }
  | { kind: 'title' }
  | { kind: 'cases' }
  | { kind: 'chart'; card: CaseCard; chart: FirstChart }
  | {
      kind: 'play';
      play: PlayPort;
      card: CaseCard;
      PlayScreen: typeof import('./screens/play-screen.tsx').PlayScreen;
    }
  /** The play has been opened in another tab. */
  | {
      kind: 'elsewhere';
      play: PlayPort;
      card: CaseCard;
      why: Lost;
      Elsewhere: typeof import('./screens/elsewhere.tsx').Elsewhere;
    }
  | {
      kind: 'principles';
      at: string | null;
      PrinciplesScreen: typeof import('./later.ts').PrinciplesScreen;
    }
  | {
      kind: 'words';
      words: Extract<Opened, { kind: 'words' }>;
      WordsScreen: typeof import('./screens/words-screen.tsx').WordsScreen;
    };

export type Screens = {
  readonly screen: Screen;
  /** Why the last screen asked for could not be opened, in words; null when it could. */
  readonly trouble: string | null;
  /** The name of the file that is being read; null when none is. */
  readonly reading: string | null;
  /** Whether what was asked for keeps one waiting. */
  readonly slow: boolean;
  home(): void;
  cases(): void;
  chart(card: CaseCard): void;
  begin(card: CaseCard, mode: Mode): void;
  resume(id: string): void;
  importPlay(file: File): void;
  /** A play that is already there. */
  show(play: PlayPort): void;
  elsewhere(play: PlayPort, card: CaseCard, why: Lost): void;
  /** The trouble has been read. */
  dismiss(): void;
};

export function useScreens(port: AppPort): Screens {
  const [screen, setScreen] = useState<Screen>({ kind: location.hash ? 'opening' : 'title' });
  const [trouble, setTrouble] = useState<string | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [slow, waitFor] = useSlow();
  useUncaught((error) => setTrouble(wordsFor(error)));
  /**
   * What was asked for last; given up when something else is, so that an answer that comes late
   * does not replace a later wish.
   */
  const asked = useRef(new AbortController());
  const orTrouble = (task: Promise<void>): void => {
    setTrouble(null);
    waitFor(task).catch((error: unknown) => setTrouble(wordsFor(error)));
  };
  /**
   * Opens what `find` gives; the address follows, as a new step unless it names this screen
   * already.
   */
  const open = (
    find: Screen | ((givenUp: AbortSignal) => Promise<Screen>),
    file: string | null = null,
  ): void => {
    asked.current.abort();
    asked.current = new AbortController();
    const { signal } = asked.current;
    setReading(file);
    orTrouble(
      (async () => {
        try {
          const next = typeof find === 'function' ? await find(signal) : find;
          if (signal.aborted) return;
          const address = addressOf(namedBy(next));
          if (address !== location.hash) putAddress('pushState', address);
          setScreen(next);
        } catch (error) {
          if (!signal.aborted) throw error;
        } finally {
          if (!signal.aborted) setReading(null);
        }
      })(),
    );
  };
  const cardOf = (caseId: string): CaseCard => {
    const card = port.cases.find(({ id }) => id === caseId);
    if (!card) throw new Error(say.noSuchCase({ name: caseId }));
    return card;
  };
  const playing = async (play: PlayPort | Promise<PlayPort>): Promise<Screen> => {
    const [{ PlayScreen }, found] = await Promise.all([bringPlayScreen(), play]);
    return { kind: 'play', play: found, card: cardOf(found.view().caseId), PlayScreen };
  };
  const opened = async (found: Promise<Opened>): Promise<Screen> => {
    const one = await found;
    if (one.kind === 'play') return playing(one.play);
    return {
      kind: 'words',
      words: one,
      WordsScreen: (await again(() => import('./screens/words-screen.tsx'))).WordsScreen,
    };
  };
  const charted = async (card: CaseCard): Promise<Screen> => ({
    kind: 'chart',
    card,
    chart: await port.chart(card.id),
  });
  const screenAt = async (destination: Destination): Promise<Screen> => {
    switch (destination.kind) {
      case 'chart':
        return charted(cardOf(destination.caseId));
      case 'play':
        return opened(port.resume(destination.id));
      case 'principles': {
        const { PrinciplesScreen } = await again(() => import('./later.ts'));
        return { ...destination, PrinciplesScreen };
      }
      default:
        return destination;
    }
  };
  useEffect(() => {
    // An address that leads nowhere any more leaves the trainee at the title, with the reason.
    const follow = (): void =>
      open(() =>
        screenAt(destinationAt(location.hash)).catch((error: unknown) => {
          putAddress('replaceState', '');
          setScreen({ kind: 'title' });
          throw error;
        }),
      );
    if (location.hash) follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  return {
    screen,
    trouble,
    reading,
    slow,
    dismiss: () => setTrouble(null),
    home: () => open({ kind: 'title' }),
    cases: () => open({ kind: 'cases' }),
    chart: (card) => open(() => charted(card)),
    begin: (card, mode) => open(() => playing(port.begin(card.id, mode))),
    resume: (id) => open(() => opened(port.resume(id))),
    importPlay: (file) => open((givenUp) => opened(port.importPlay(file, givenUp)), file.name),
    show: (play) => open(() => playing(play)),
    // If even the page that says so cannot be loaded, the title is left: this tab must not go on
    // writing.
    elsewhere: (play, card, why) => {
      // Nothing more can be answered here while that page is on its way.
      setScreen({ kind: 'opening' });
      open(() =>
        again(() => import('./screens/elsewhere.tsx')).then(
          ({ Elsewhere }) => ({ kind: 'elsewhere', play, card, why, Elsewhere }) as const,
          () => ({ kind: 'title' }) as const,
        ),
      );
    },
  };
}

/**
 * Puts what follows “#” into the address. Where a browser refuses that the game goes on all the
 * same, and Back leaves it.
 */
function putAddress(as: 'pushState' | 'replaceState', hash: string): void {
  try {
    history[as](null, '', hash || location.pathname + location.search);
  } catch (error) {
    console.warn('The address could not follow.', error);
  }
}

/** The destination whose address a screen has. */
function namedBy(screen: Screen): Destination {
  switch (screen.kind) {
    case 'chart':
      return { kind: 'chart', caseId: screen.card.id };
    case 'play':
      return { kind: 'play', id: screen.play.id };
    case 'elsewhere':
      return { kind: 'play', id: screen.play.id };
    case 'words':
      return { kind: 'play', id: screen.words.id };
    case 'opening':
      return destinationAt(location.hash);
    default:
      return screen;
  }
}
