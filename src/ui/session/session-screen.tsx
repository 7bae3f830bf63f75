// A session: the room behind, the client's lines, the answers. Everything can be done here without
// the canvas.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { again } from '../../loading/again.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import * as say from '../../messages/compiled/session.ts';
import type { Reaction } from '../../model/client-state.ts';
import { aGoodWhile } from '../../model/silence.ts';
import { noticedOf } from '../../play/noticed.ts';
import { placeOf } from '../../play/place-of.ts';
import type { PlayView, ShownResponse } from '../../play/play-view.ts';
import type { Part } from '../../story/part.ts';
import type { AppPort, CaseCard, PlayPort, Settings } from '../app-port.ts';
import { lessMotion } from '../components/motion.ts';
import { Meter } from './meter.tsx';
import { NotYet } from '../components/not-yet.tsx';
import { Responses } from './responses.tsx';
import { Unkept } from '../components/unkept.tsx';
import { useInSight } from './use-in-sight.ts';
import { useLater } from '../components/use-later.ts';
import { useLines } from './use-lines.ts';
import { useSeen } from './use-seen.ts';
import { Words } from '../components/words.tsx';

const HEADINGS: Readonly<Record<Part['kind'], (d: { name: string }) => string>> = {
  session: say.sessionWith,
  between: say.betweenSessionsWith,
  supervision: say.supervisionAbout,
};

type Props = {
  play: PlayPort;
  card: CaseCard;
  settings: Settings;
  openStage: AppPort['openStage'];
  dialogOpen: boolean;
  port: Pick<AppPort, 'keeping' | 'onKeeping'>;
  /** Address of a picture of a place outside the room. */
  placePicture: AppPort['placePicture'];
  onSettings: () => void;
  onSound: () => void;
  onHelp: () => void;
  onLeave: () => void;
  /** The part has ended and its last words have been read. */
  onDone: () => void;
};

export function SessionScreen({
  play,
  card,
  settings,
  openStage,
  dialogOpen,
  port,
  placePicture,
  onSettings,
  onSound,
  onHelp,
  onLeave,
  onDone,
}: Props) {
  const [view, setView] = useState<PlayView>(play.view());
  const [dialog, setDialog] = useState<'none' | 'pause' | 'earlier'>('none');
  const [asked, setAsked] = useState<{ index: number; text: string } | null>(null);
  const [held, setHeld] = useState<{ index: number; response: ShownResponse } | null>(null);
  const stopped = dialog !== 'none' || dialogOpen;
  const atOnce = settings.pace === 'all-at-once';
  const pacing = useLines(view, atOnce, stopped);
  /** Whether what can be pressed among the words can have been seen. */
  const seen = useSeen(stopped ? null : (held ?? asked ?? (pacing.done ? view : null)));
  // What is written between sessions is seldom said in the room.
  const place = placeOf(view, pacing.shown);
  const panel = useRef<HTMLElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => play.subscribe(setView), [play]);
  const silent = held !== null && !stopped && settings.silence === 'held';
  useInSight(words, view.turn, pacing.shown, atOnce);
  const ended = !held && pacing.done && view.ending !== null;
  useLayoutEffect(() => panel.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => end.current?.focus({ preventScroll: true }), [ended]);
  const overSession = useLater(true, () => again(() => import('../later.ts')));
  const over = overSession.it;
  const close = (): void => setDialog('none');

  const { kind } = view.part;
  const speaker = { session: card.name, between: say.meanwhile, supervision: say.supervisor }[kind];
  const answer = (index: number, seconds: number | null, guess: Reaction | null): void => {
    // Focus waits on the panel while the buttons it was on are replaced.
    panel.current?.focus({ preventScroll: true });
    setHeld(null);
    setAsked(null);
    play.send({
      kind: 'respond',
      index,
      held: seconds,
      noticed: noticedOf({ ...pacing.given(), guess, ownPace: !atOnce && !lessMotion(settings) }),
    });
  };
  const choose = (index: number): void => {
    const response = view.responses[index];
    if (!response || !seen) return;
    // A silence cannot be held where the piece for it was not loaded; then it is one of a good
    // length.
    if (response.silence && !over) answer(index, aGoodWhile(response.silence), null);
    else if (response.silence) {
      panel.current?.focus({ preventScroll: true });
      setHeld({ index, response });
    } else if (view.asksGuess && over) {
      panel.current?.focus({ preventScroll: true });
      setAsked({ index, text: response.text });
    } else answer(index, null, null);
  };
  // With the page and not after it: between the two a number would still mean what stood there
  // before.
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (
        stopped ||
        held ||
        asked ||
        event.repeat ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return;
      const onButton =
        event.target instanceof HTMLElement && event.target.closest('button, a, input') !== null;
      if (event.key === 'Escape') setDialog('pause');
      else if (event.key === 'm') onSound();
      else if (pacing.done && /^[1-5]$/.test(event.key)) choose(Number(event.key) - 1);
      else if (!pacing.done && !onButton && (event.key === ' ' || event.key === 'Enter'))
        pacing.next();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  });

  /** What has only just come up stays as it is: the press was meant for what stood there before. */
  const notYet = (event: Event): void => {
    if (pacing.done && !seen) event.stopPropagation();
  };
  const goOn = (event: PointerEvent): void => {
    const elsewhere = event.target instanceof Element && event.target.closest('button, a') === null;
    if (elsewhere && !held && !stopped && !pacing.done && getSelection()?.isCollapsed !== false)
      pacing.next();
  };
  const lines = view.lines.slice(0, pacing.shown);
  return (
    <main
      class={atOnce ? `session ${kind} at-once` : `session ${kind}`}
      style={
        settings.stage && place !== 'room' ? { backgroundImage: `url(${placePicture(place)})` } : {}
      }
    >
      <h1 class="unseen" tabIndex={-1}>
        {HEADINGS[kind](card)}
      </h1>
      {over && (
        <over.DrawnRoom
          settings={settings}
          openStage={openStage}
          client={kind === 'supervision' ? null : card}
          wanted={place === 'room'}
          readable={pacing.done}
          view={view}
          shown={pacing.shown}
          silent={silent}
        />
      )}
      {view.shows.meter && kind !== 'supervision' && <Meter name={card.name} view={view} />}
      <div class="panel tools">
        <button type="button" class="quiet" onClick={() => setDialog('earlier')}>
          {say.readBack}
        </button>
        <button type="button" class="quiet" onClick={onHelp}>
          {everywhere.crisisResources}
        </button>
        <button
          type="button"
          class="quiet"
          aria-pressed={settings.sound}
          title={settings.sound ? say.mute : say.soundOn}
          onClick={onSound}
        >
          {say.sound}
        </button>
        <button type="button" class="quiet" onClick={() => setDialog('pause')}>
          {say.pause}
        </button>
      </div>
      <Unkept port={port} file={play.file} />
      {view.shows.moves && (
        <div class="did-place" role="status">
          {!held && view.last?.explained && over && (
            <over.WhatItDid
              explained={view.last.explained}
              change={view.last.change}
              turn={view.turn}
              large={settings.textSize !== 'normal'}
              withClient={kind !== 'supervision'}
            />
          )}
        </div>
      )}
      {/* A press anywhere on the words goes on, as the button does; the keyboard and screen readers have the button. */}
      <section
        class="panel dialogue"
        aria-label={say.theSession}
        ref={panel}
        tabIndex={-1}
        onPointerUp={goOn}
        onClickCapture={notYet}
      >
        <p class="name" aria-hidden="true">
          {view.retry ? say.onceMore({ name: speaker }) : speaker}
        </p>
        <div class="words" ref={words}>
          <div
            class="lines"
            role="log"
            tabIndex={0}
            aria-live="polite"
            aria-label={kind === 'between' ? say.whatHappens : say.saysAndDoes({ name: speaker })}
          >
            {!held &&
              lines.map((line, index) => (
                <p
                  class={index === lines.length - 1 ? 'line' : 'line past'}
                  key={`${view.turn}-${index}`}
                >
                  <Words text={line.text} />
                </p>
              ))}
          </div>
          {!held && !asked && pacing.done && view.last && over && (
            <>
              <over.Guessed last={view.last} />
              <over.FirstTime last={view.last} />
            </>
          )}
          {held?.response.silence && over && (
            <over.HeldSilence
              silence={held.response.silence}
              untimed={settings.silence === 'untimed'}
              seen={seen}
              stopped={stopped}
              onEnd={(seconds) => answer(held.index, seconds, null)}
            />
          )}
          {asked && over && (
            <over.GuessLanding
              text={asked.text}
              seen={seen}
              onGuess={(guess) => answer(asked.index, null, guess)}
              onBack={() => setAsked(null)}
            />
          )}
          {!held && !pacing.done && (
            <p class="actions">
              <button type="button" class="go-on" onClick={pacing.next}>
                {pacing.waiting ? '…' : everywhere.goOn}
                <span class="unseen"> {pacing.waiting ? say.goOnWithoutWaiting : ''}</span>
              </button>
            </p>
          )}
          {!held && !asked && pacing.done && view.ending === null && (
            <Responses turn={view.turn} responses={view.responses} seen={seen} onChoose={choose} />
          )}
          {ended && (
            <p class="actions">
              <button
                type="button"
                class="primary"
                ref={end}
                aria-disabled={!seen}
                onClick={onDone}
              >
                {kind === 'session' ? say.sitDown : say.goOnFromHere}
              </button>
            </p>
          )}
        </div>
      </section>
      {over && (
        <over.RoomSound
          settings={settings}
          view={view}
          shown={pacing.shown}
          silence={held !== null}
          stopped={stopped}
        />
      )}
      {dialog !== 'none' && !over && (
        <NotYet later={overSession} onLeave={onLeave} onClose={close} />
      )}
      {dialog === 'earlier' && over && (
        <over.EarlierLines view={view} shown={pacing.shown} name={speaker} onClose={close} />
      )}
      {dialog === 'pause' && over && (
        <over.PauseDialog
          port={port}
          retry={view.retry}
          onGoTo={(act) => play.send({ kind: 'go-to', act })}
          file={play.file}
          onSettings={onSettings}
          onHelp={onHelp}
          onLeave={onLeave}
          onClose={close}
        />
      )}
    </main>
  );
}
