// The alliance as a plain meter with its word.

import type { PlayView } from '../../play/play-view.ts';

export function Meter({ name, view }: { name: string; view: PlayView }) {
  const broken = view.rupture === 'open' ? 'something gave way' : null;
  return (
    <div class="panel meter">
      <span class="meter-name" id="meter-name">
        Alliance with {name}
      </span>
      <span class="meter-word">{view.band}</span>
      <meter
        aria-labelledby="meter-name"
        min={0}
        max={100}
        value={view.alliance}
        aria-valuetext={`${view.alliance} of 100, ${view.band}${broken ? `, ${broken}` : ''}`}
      />
      {broken && <span class="meter-broken">{broken}</span>}
    </div>
  );
}
