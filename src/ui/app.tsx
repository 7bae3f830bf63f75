// The whole page: the screen that is open, with what stands around it. Nothing of a play is kept
// here but the way to it.

import './styles/fonts.css';
import './styles/base.css';
import './styles/session.css';
import './styles/debrief.css';
import './styles/after.css';
import './styles/principles.css';
import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { again } from '../loading/again.ts';
import type { AppPort, Settings } from './app-port.ts';
import { Boundary } from './screens/boundary.tsx';
import { CaseChoice } from './screens/case-choice.tsx';
import { Chart } from './screens/chart.tsx';
import { HelpDialog } from './screens/help-dialog.tsx';
import { NotYet } from './components/not-yet.tsx';
import { Title } from './screens/title.tsx';
import { Unkept } from './components/unkept.tsx';
import { useLater } from './components/use-later.ts';
import { useScreens } from './use-screens.ts';
import * as say from '../messages/compiled/page.ts';

/** What is open over the screen. The settings are loaded when they are first asked for. */
type Over = 'none' | 'help' | 'settings';

/** Shows the game in `root`. */
export function renderApp(root: HTMLElement, port: AppPort): void {
  render(
    <Boundary
      port={port}
      screen={null}
      play={null}
      onHome={() => location.assign(location.pathname)}
    >
      <App port={port} />
    </Boundary>,
    root,
  );
}

/** Puts the settings on the document, where the styles read them. */
function applySettings(settings: Settings): void {
  Object.assign(document.documentElement.dataset, {
    textSize: settings.textSize,
    motion: settings.motion,
    contrast: settings.contrast,
    theme: settings.theme,
  });
}

function App({ port }: { port: AppPort }) {
  const screens = useScreens(port);
  const { screen, trouble, slow } = screens;
  const [settings, setSettings] = useState(port.settings());
  const [over, setOver] = useState<Over>('none');
  const [full, setFull] = useState(false);
  useEffect(() => applySettings(settings), [settings]);
  useLayoutEffect(() => {
    // What was open over the last screen belongs to it.
    setOver('none');
    document.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }, [screen]);

  const change = (next: Settings): void => {
    port.saveSettings(next);
    setSettings(next);
  };
  const settingsDialog = useLater(over === 'settings', () =>
    again(() => import('./screens/settings-dialog.tsx')),
  );
  const openSettings = (): void => setOver('settings');
  const openHelp = (): void => setOver('help');
  const close = (): void => setOver('none');

  return (
    <>
      {!full && (
        <header class="bar">
          <button type="button" class="quiet" onClick={screens.home}>
            {say.game}
          </button>
          <span class="bar-right">
            <button type="button" class="quiet" onClick={openSettings}>
              {say.settings}
            </button>
            <button type="button" class="quiet" onClick={openHelp}>
              {say.crisisResources}
            </button>
          </span>
        </header>
      )}
      {screen.kind === 'play' && !full && <Unkept port={port} file={screen.play.file} />}
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}{' '}
          <button type="button" class="quiet" onClick={screens.dismiss}>
            {say.close}
          </button>
        </p>
      )}
      {slow && (
        <p class="trouble" role="status">
          {say.oneMoment}
        </p>
      )}
      <Boundary
        port={port}
        screen={screen}
        play={screen.kind === 'play' ? screen.play : null}
        onHome={screens.home}
        onBroken={screens.dismiss}
        onRetry={close}
      >
        {screen.kind === 'opening' && (
          <main class="page">
            <h1 tabIndex={-1}>{say.oneMoment}</h1>
          </main>
        )}
        {screen.kind === 'title' && (
          <Title
            port={port}
            reading={screens.reading}
            onBegin={screens.cases}
            onResume={screens.resume}
            onFile={screens.importPlay}
          />
        )}
        {screen.kind === 'cases' && (
          <CaseChoice cases={port.cases} coming={port.coming} onChoose={screens.chart} />
        )}
        {screen.kind === 'chart' && (
          <Chart
            card={screen.card}
            chart={screen.chart}
            onStart={(mode) => screens.begin(screen.card, mode)}
            onBack={screens.cases}
          />
        )}
        {screen.kind === 'play' && (
          <screen.PlayScreen
            key={screen.play.id}
            play={screen.play}
            card={screen.card}
            settings={settings}
            openStage={port.openStage}
            dialogOpen={over !== 'none'}
            port={port}
            placePicture={port.placePicture}
            onFull={setFull}
            onSettings={openSettings}
            onSound={() => change({ ...port.settings(), sound: !port.settings().sound })}
            onHelp={openHelp}
            onHome={screens.home}
            onAgain={() => screens.chart(screen.card)}
            onElsewhere={(why) => screens.elsewhere(screen.play, screen.card, why)}
          />
        )}
        {screen.kind === 'elsewhere' && (
          <screen.Elsewhere
            name={screen.card.name}
            onApart={screen.why === 'overtaken' ? () => screens.show(screen.play.apart()) : null}
            onHere={() => screens.resume(screen.play.id)}
            onHome={screens.home}
          />
        )}
        {screen.kind === 'principles' && (
          <screen.PrinciplesScreen at={screen.at} onHome={screens.home} />
        )}
        {screen.kind === 'words' && (
          <screen.WordsScreen words={screen.words} onHome={screens.home} />
        )}
        {over === 'settings' &&
          (settingsDialog.it ? (
            <settingsDialog.it.SettingsDialog
              settings={settings}
              onChange={change}
              onClose={close}
            />
          ) : (
            <NotYet later={settingsDialog} onClose={close} />
          ))}
      </Boundary>
      {over === 'help' && <HelpDialog onClose={close} />}
    </>
  );
}
