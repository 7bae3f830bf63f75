// The alliance as a plain meter with its word.

import type { PlayView } from '../play/play-view.ts';

export function Meter({ name, view }: { name: string; view: PlayView }) {
  const word = view.rupture === 'open' ? `${view.band}, something gave way` : view.band;
  return (
    <div class="panel meter">
      <span class="meter-name" id="meter-name">Alliance with {name}</span>
      <span class="meter-word">{word}</span>
      <meter aria-labelledby="meter-name" min={0} max={100} value={view.alliance} aria-valuetext={`${view.alliance} of 100, ${word}`} />
    </div>
  );
}
