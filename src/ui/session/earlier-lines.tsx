// What has been said so far, to read back.

import * as say from '../../messages/compiled/over-session.ts';
import * as everywhere from '../../messages/compiled/page.ts';
import type { PlayView } from '../../play/play-view.ts';
import { Dialog } from '../components/dialog.tsx';
import { Words } from '../components/words.tsx';

type Props = {
  view: PlayView;
  /** Lines of this beat that have been heard. */
  shown: number;
  /** Who speaks. */
  name: string;
  onClose: () => void;
};

export function EarlierLines({ view, shown, name, onClose }: Props) {
  return (
    <Dialog title={say.soFar} close={say.backToTheRoom} onClose={onClose}>
      {view.earlier.length === 0 && shown === 0 && <p>{say.nothingSaidYet}</p>}
      <div class="transcript" tabIndex={0} role="region" aria-label={say.whatWasSaid}>
        {view.earlier.map(({ lines, response }, index) => (
          <div key={index}>
            <Said lines={lines} name={name} />
            <p class="yours">
              <strong>{everywhere.you} </strong>
              <Words text={response} />
            </p>
          </div>
        ))}
        <Said lines={view.lines.slice(0, shown)} name={name} />
      </div>
    </Dialog>
  );
}

function Said({ lines, name }: { lines: PlayView['lines']; name: string }) {
  return (
    <>
      {lines.map((line, at) => (
        <p key={at}>
          <strong class="unseen">{say.says({ name })} </strong>
          <Words text={line.text} />
        </p>
      ))}
    </>
  );
}
