// node tools/model-course.ts: draws docs/model-course.svg, how alliance moves in a joined, a
// pressed and a repaired session. Three real plays, each the one whose end is the median of many of
// its kind; the same model, the same picture.

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findPolicy } from './playtest/policies.ts';
import { allCases } from './validity/samples.ts';
import { type SimulatedPlay, simulate } from './validity/simulate.ts';

const PLAYS = 300;
const BOX = { width: 720, height: 400, left: 52, right: 150, top: 34, bottom: 46 } as const;
const INK = '#3b302a';
const BANDS = [
  ['guarded', 0],
  ['wary', 25],
  ['warming', 45],
  ['open', 70],
] as const;

const material = allCases().find(({ caseFile }) => caseFile.id === 'theo');
if (!material) throw new Error('There is no case to draw from.');
const first = (policy: Parameters<typeof simulate>[1]): readonly SimulatedPlay[] =>
  simulate(material, policy, PLAYS, 1).filter(({ session }) => session === 1);
const [attuned, pressing, mixed] = [
  await findPolicy('attuned'),
  await findPolicy('pressing'),
  await findPolicy('mixed'),
] as const;
const courses = [
  { name: 'joined', colour: '#2f6f5e', play: typical(first(attuned)) },
  {
    name: 'repaired',
    colour: '#a8651d',
    play: typical(
      first(mixed).filter(
        ({ end, turns }) => end.rupture === 'repaired' && turns.slice(2, 9).some(opens),
      ),
    ),
  },
  { name: 'pressed', colour: '#9c3d3d', play: typical(first(pressing)) },
];
const longest = Math.max(...courses.map(({ play }) => play.turns.length));
const file = join(resolve(import.meta.dirname, '../docs'), 'model-course.svg');
writeFileSync(file, picture());
console.log(`${file} is drawn.`);

/** The play whose end is the median. */
function typical(plays: readonly SimulatedPlay[]): SimulatedPlay {
  const sorted = plays.toSorted((a, b) => a.end.shown - b.end.shown);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('There is no play of this kind.');
  return middle;
}

function opens({ before, after }: SimulatedPlay['turns'][number]): boolean {
  return before.rupture !== 'open' && after.rupture === 'open';
}

function x(turn: number): number {
  return BOX.left + (turn / longest) * (BOX.width - BOX.left - BOX.right);
}

/** Height of an alliance, 0-1. */
function y(alliance: number): number {
  return BOX.height - BOX.bottom - alliance * (BOX.height - BOX.top - BOX.bottom);
}

function picture(): string {
  const round = (value: number): string => value.toFixed(1);
  const path = (values: readonly number[]): string =>
    values
      .map((value, turn) => `${turn === 0 ? 'M' : 'L'}${round(x(turn))} ${round(y(value))}`)
      .join(' ');
  const bands = BANDS.map(
    ([name, edge]) =>
      `<line x1="${BOX.left}" x2="${BOX.width - BOX.right}" y1="${round(y(edge / 100))}" y2="${round(y(edge / 100))}" stroke="${INK}" stroke-opacity="0.16"/>` +
      `<text x="${BOX.left + 6}" y="${round(y(edge / 100) - 6)}" fill-opacity="0.62">${name}</text><text x="${BOX.left - 8}" y="${round(y(edge / 100) + 4)}" text-anchor="end">${edge}</text>`,
  );
  const lines = courses.map(({ name, colour, play }) => {
    const states = [play.start, ...play.turns.map(({ after }) => after)];
    const marks = play.turns.flatMap((turn, index) => {
      const at = `cx="${round(x(index + 1))}" cy="${round(y(turn.after.shown))}" r="5"`;
      if (opens(turn))
        return [`<circle ${at} fill="#fbf6ee" stroke="${colour}" stroke-width="2.2"/>`];
      return turn.before.rupture === 'open' && turn.after.rupture === 'repaired'
        ? [`<circle ${at} fill="${colour}"/>`]
        : [];
    });
    return (
      `<g stroke-linejoin="round" stroke-linecap="round"><path d="${path(states.map(({ felt }) => felt))}" fill="none" stroke="${colour}" stroke-opacity="0.55" stroke-width="1.6" stroke-dasharray="1 5"/>` +
      `<path d="${path(states.map(({ shown }) => shown))}" fill="none" stroke="${colour}" stroke-width="2.8"/>${marks.join('')}</g>` +
      `<text x="${round(x(play.turns.length) + 10)}" y="${round(y(play.end.shown) + 5)}" fill="${colour}" font-weight="600">${name}, ${Math.round(play.end.shown * 100)}</text>`
    );
  });
  const turns = Array.from(
    { length: Math.floor(longest / 2) + 1 },
    (_, n) =>
      `<text x="${round(x(n * 2))}" y="${BOX.height - BOX.bottom + 18}" text-anchor="middle">${n * 2}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX.width} ${BOX.height}" role="img" aria-labelledby="t" font-family="Georgia, serif" font-size="13" fill="${INK}">
<title id="t">Alliance over three sessions: joined ends at ${Math.round((courses[0]?.play.end.shown ?? 0) * 100)}, repaired at ${Math.round((courses[1]?.play.end.shown ?? 0) * 100)}, pressed at ${Math.round((courses[2]?.play.end.shown ?? 0) * 100)}</title>
<rect width="${BOX.width}" height="${BOX.height}" rx="10" fill="#fbf6ee"/>
<text x="${BOX.left}" y="22">Alliance as it shows (line) and as it is felt (dots); open ring: a rupture, full ring: its repair</text>
${bands.join('\n')}
${lines.join('\n')}
${turns.join('')}
<text x="${round(x(longest / 2))}" y="${BOX.height - 8}" text-anchor="middle">answers given</text>
</svg>
`;
}
