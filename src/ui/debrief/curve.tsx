// The alliance over the session, drawn as the thread, with the numbers in a table behind it.

import { curveMonotoneX, line } from 'd3-shape';
import { BANDS_FROM } from '../../model/client-state.ts';
import type { Debrief } from '../../debrief/debrief.ts';
import * as say from '../../messages/compiled/debrief.ts';
import { mediaMatches } from '../components/media.ts';
import { BAND_NAMES } from '../components/words.tsx';

const HEIGHT = 200;
/** Room at the left for the words. */
const WORDS_WIDTH = 74;
/** Stands in where there is no curve at all. */
const NOWHERE: Debrief['curve'][number] = { shown: 0, felt: 0 };

/**
 * `beside` where several stand beside each other; those, and one on a telephone, are drawn narrow.
 */
export function Curve({ curve, beside = false }: { curve: Debrief['curve']; beside?: boolean }) {
  const narrow = beside || mediaMatches('(max-width: 700px)');
  const width = narrow ? 300 : 640;
  const x = (turn: number): number =>
    WORDS_WIDTH + (turn / Math.max(1, curve.length - 1)) * (width - WORDS_WIDTH - 12);
  const y = (points: number): number => 12 + (1 - points / 100) * (HEIGHT - 24);
  const path = (pick: (one: Debrief['curve'][number]) => number): string =>
    line<Debrief['curve'][number]>(
      (_, turn) => x(turn),
      (one) => y(pick(one)),
    ).curve(curveMonotoneX)([...curve]) ?? '';
  const first = curve[0] ?? NOWHERE;
  const last = curve.at(-1) ?? NOWHERE;
  return (
    <figure class={`curve${narrow ? ' narrow' : ''}${beside ? ' beside' : ''}`}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={say.curve({
          shownFirst: first.shown,
          shownLast: last.shown,
          feltFirst: first.felt,
          feltLast: last.felt,
        })}
      >
        {BANDS_FROM.map(({ band, from }) => (
          <line key={band} class="edge" x1={6} x2={width - 6} y1={y(from)} y2={y(from)} />
        ))}
        <path class="felt" d={path((one) => one.felt)} />
        <path class="shown" d={path((one) => one.shown)} />
        {curve.map((one, turn) => (
          <circle key={turn} cx={x(turn)} cy={y(one.shown)} r={3.5} />
        ))}
        {BANDS_FROM.map(({ band, from }) => (
          <text key={band} x={10} y={y(from) - 5}>
            {BAND_NAMES[band]}
          </text>
        ))}
      </svg>
      <figcaption>
        <span class="key shown">{say.asItShowed}</span>{' '}
        <span class="key felt">{say.asItWasFelt}</span>
        {!beside && <span class="small">{say.wordChangesLater}</span>}
      </figcaption>
      <details>
        <summary>{say.sameInNumbers}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.afterAnswer}</th>
              <th scope="col">{say.showed}</th>
              <th scope="col">{say.felt}</th>
            </tr>
          </thead>
          <tbody>
            {curve.map((one, turn) => (
              <tr key={turn}>
                <th scope="row">{turn === 0 ? say.atTheStart : turn}</th>
                <td>{one.shown}</td>
                <td>{one.felt}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
