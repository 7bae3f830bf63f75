// The alliance as a plain meter with its word.

import * as say from '../../messages/compiled/session.ts';
import type { PlayView } from '../../play/play-view.ts';
import { BAND_NAMES } from '../components/words.tsx';

export function Meter({ name, view }: { name: string; view: PlayView }) {
  const broken = view.rupture === 'open';
  const read = { points: view.alliance, word: BAND_NAMES[view.band] };
  return (
    <div class="panel meter">
      <span class="meter-name" id="meter-name">
        {say.allianceWith({ name })}
      </span>
      <span class="meter-word">{read.word}</span>
      <meter
        aria-labelledby="meter-name"
        min={0}
        max={100}
        value={view.alliance}
        aria-valuetext={broken ? say.pointsAndWordGaveWay(read) : say.pointsAndWord(read)}
      />
      {broken && <span class="meter-broken">{say.somethingGaveWay}</span>}
    </div>
  );
}
