// The screens and which of them is open. Nothing of a play is kept here but the way to it.

import './styles/fonts.css';
import './styles/base.css';
import './styles/session.css';
import './styles/debrief.css';
import './styles/after.css';
import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Mode } from '../play/play-view.ts';
import type { AppPort, CaseCard, FirstChart, Opened, PlayPort, Settings } from './app-port.ts';
import { CaseChoice } from './case-choice.tsx';
import { Chart } from './chart.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { PlayScreen } from './play-screen.tsx';
import { Title } from './title.tsx';

type Screen =
  | { kind: 'title' }
  | { kind: 'cases' }
  | { kind: 'chart'; card: CaseCard; chart: FirstChart }
  | { kind: 'play'; play: PlayPort; card: CaseCard }
  | { kind: 'words'; words: Extract<Opened, { kind: 'words' }>; WordsScreen: typeof import('./words-screen.tsx').WordsScreen };
/** What is open over the screen. The settings are loaded when they are first asked for. */
type Over = { kind: 'none' } | { kind: 'help' } | { kind: 'settings'; SettingsDialog: typeof import('./settings-dialog.tsx').SettingsDialog };
const NOTHING: Over = { kind: 'none' };

/** Shows the game in `root`. */
export function renderApp(root: HTMLElement, port: AppPort): void {
  render(<App port={port} />, root);
}

/** Puts the settings on the document, where the styles read them. */
function applySettings(settings: Settings): void {
  Object.assign(document.documentElement.dataset, {
    textSize: settings.textSize, motion: settings.motion, contrast: settings.contrast, theme: settings.theme,
  });
}

function App({ port }: { port: AppPort }) {
  const [screen, setScreen] = useState<Screen>({ kind: 'title' });
  const [settings, setSettings] = useState(port.settings());
  const [over, setOver] = useState<Over>(NOTHING);
  const [full, setFull] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => applySettings(settings), [settings]);
  useLayoutEffect(() => {
    const heading = document.querySelector<HTMLElement>('h1');
    heading?.focus();
    window.scrollTo(0, 0);
  }, [screen]);

  const change = (next: Settings): void => {
    port.saveSettings(next);
    setSettings(next);
  };
  const orTrouble = (task: Promise<void>): void => {
    setTrouble(null);
    task.catch((error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
  };
  const open = (found: Promise<Opened>): void => orTrouble(found.then(async (opened) => {
    if (opened.kind === 'words') {
      setScreen({ kind: 'words', words: opened, WordsScreen: (await import('./words-screen.tsx')).WordsScreen });
      return;
    }
    const { play } = opened;
    const card = port.cases.find((one) => one.id === play.view().caseId);
    if (card) setScreen({ kind: 'play', play, card });
  }));
  const openSettings = (): void => orTrouble(import('./settings-dialog.tsx').then(({ SettingsDialog }) => setOver({ kind: 'settings', SettingsDialog })));
  const openChart = (card: CaseCard): void => orTrouble(port.chart(card.id).then((chart) => setScreen({ kind: 'chart', card, chart })));
  const openHelp = (): void => setOver({ kind: 'help' });
  const close = (): void => setOver(NOTHING);
  const home = (): void => {
    setFull(false);
    setScreen({ kind: 'title' });
  };
  const begin = (card: CaseCard, mode: Mode): void => open(port.begin(card.id, mode).then((play) => ({ kind: 'play', play })));

  return (
    <>
      {!full && (
        <header class="bar">
          <button type="button" class="quiet" onClick={home}>Joining Room</button>
          <span class="bar-right">
            <button type="button" class="quiet" onClick={openSettings}>Settings</button>
            <button type="button" class="quiet" onClick={openHelp}>Crisis resources</button>
          </span>
        </header>
      )}
      {trouble && <p class="trouble" role="alert">{trouble}</p>}
      {screen.kind === 'title' && <Title port={port} onBegin={() => setScreen({ kind: 'cases' })} onResume={(id) => open(port.resume(id))} onFile={(text) => open(text.then(port.takeIn))} />}
      {screen.kind === 'cases' && <CaseChoice cases={port.cases} onChoose={openChart} />}
      {screen.kind === 'chart' && <Chart card={screen.card} chart={screen.chart} onStart={(mode) => begin(screen.card, mode)} onBack={() => setScreen({ kind: 'cases' })} />}
      {screen.kind === 'play' && (
        <PlayScreen
          key={screen.play.id} play={screen.play} card={screen.card} settings={settings} openStage={port.openStage}
          dialogOpen={over.kind !== 'none'} notice={port.notice()} cover={port.cover} onFull={setFull}
          onSettings={openSettings} onHelp={openHelp} onHome={home}
          onAgain={() => openChart(screen.card)}
        />
      )}
      {screen.kind === 'words' && <screen.WordsScreen words={screen.words} onHome={home} />}
      {over.kind === 'settings' && <over.SettingsDialog settings={settings} onChange={change} onClose={close} />}
      {over.kind === 'help' && <HelpDialog onClose={close} />}
    </>
  );
}
