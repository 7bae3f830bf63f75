// The alliance over the session, drawn as the thread, with the numbers in a table behind it.

import { curveMonotoneX, line } from 'd3-shape';
import { BANDS_FROM } from '../../model/client-state.ts';
import type { Debrief } from '../../debrief/debrief.ts';
import { mediaMatches } from '../components/media.ts';

const HEIGHT = 200;
/** Room at the left for the words. */
const WORDS_WIDTH = 74;
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
  const first = curve[0];
  const last = curve.at(-1);
  return (
    <figure class={`curve${narrow ? ' narrow' : ''}${beside ? ' beside' : ''}`}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={`The alliance showed as ${first?.shown} at the start and ${last?.shown} at the end; it was felt as ${first?.felt} and ${last?.felt}.`}
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
            {band}
          </text>
        ))}
      </svg>
      <figcaption>
        <span class="key shown">as it showed</span> <span class="key felt">as it was felt</span>
        {!beside && (
          <span class="small">
            The word beside the meter changes a little after its line is crossed.
          </span>
        )}
      </figcaption>
      <details>
        <summary>The same in numbers</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">After answer</th>
              <th scope="col">Showed</th>
              <th scope="col">Felt</th>
            </tr>
          </thead>
          <tbody>
            {curve.map((one, turn) => (
              <tr key={turn}>
                <th scope="row">{turn === 0 ? 'start' : turn}</th>
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
