// Holds a story to its contract by telling it many times with every kind of client, and names each
// fault by file and line. For tools and the build; the game never loads this file.

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { LIMITS } from '../story/bounded-story.ts';
import type { CaseFile } from '../story/case-file.ts';
import { checkBeat } from './check-beat.ts';
import type { CompiledStory } from './compile.ts';
import type { Fault } from './fault.ts';
import type { Source } from './places.ts';
import { endingsOf, type Part, partOf, toldOf } from '../story/part.ts';
import {
  type Facts,
  freshStory,
  type Memory,
  PROGRAM_VARIABLES,
  type Telling,
  tellWith,
} from '../story/runner.ts';
import { StoryError } from '../story/story-error.ts';
import { TracedStory } from './traced-story.ts';

/**
 * Tellings that every story gets, and at most: beyond the first, telling stops when every place has
 * been met. The rarest of ours take some hundreds.
 */
const TELLINGS = { least: 400, most: 6000 } as const;
/**
 * Steps of Ink after which a story of which every place has been met is told no more, though not
 * the least often; after which no story is; and that comparing the reactions may take. Our longest
 * part takes 1.2 million and 0.6 to compare.
 */
const STEPS = { enough: 2_000_000, most: 6_000_000, comparing: 3_000_000 } as const;
/** Beats without an end after which a story is told no more. */
const ENDLESS = 5;

export type Report = {
  readonly faults: readonly Fault[];
  readonly responses: number;
  readonly lines: number;
  /**
   * Responses that answer only two of the three reactions in different words; allowed, and counted.
   */
  readonly twoReactions: number;
  /** Steps of Ink that were taken. */
  readonly steps: number;
  /** Why not all was looked at, and what was left out; null when it all was. */
  readonly cutShort: string | null;
};

/**
 * A story being checked, so that several can be looked at in turns: what is broken for good shows
 * in the first tellings.
 */
export type Check = {
  /** Tells it `times` more, or less often when it has been told enough. */
  tell(times: number): void;
  /** Whether it has been found never to come to an end. */
  endless(): boolean;
  report(): Report;
};

type Step = { readonly choice: number; readonly facts: Facts };
/** An answer given in a telling, what led to it, and how the client took it. */
type Given = {
  readonly opening: Facts;
  readonly memory: Memory;
  readonly before: readonly Step[];
  readonly step: Step;
  readonly taken: string;
  readonly path: readonly string[];
};

/** Checks one part of a case; `file` says which part. */
export function checkStory(story: CompiledStory, file: string, caseFile: CaseFile): Report {
  const check = beginCheck(story, file, caseFile);
  check.tell(TELLINGS.most);
  return check.report();
}

/** Begins to check one part of a case with what can be seen without telling it. */
export function beginCheck(story: CompiledStory, file: string, caseFile: CaseFile): Check {
  const { places } = story;
  const part = partOf(file);
  const { before, between } = toldOf(part);
  const faults = new Map<string, Fault>();
  const blame = (message: string, source: Source | null, path?: readonly string[]): void => {
    const at = source ?? { file, line: 1 };
    const key = `${at.file}:${at.line}:${message}`;
    if ((faults.get(key)?.path?.length ?? Infinity) > (path?.length ?? -1))
      faults.set(key, { ...at, message, ...(path && { path }) });
  };

  for (const { variable, source } of places.assignments) {
    if ((PROGRAM_VARIABLES as readonly string[]).includes(variable))
      blame(`“${variable}” belongs to the program; a story may read it but not assign it.`, source);
  }
  for (const [first, ...more] of unreachedByKnot(story)) {
    const what = places.lines.has(first) ? 'line' : 'response';
    blame(
      `Nothing leads to this ${what}${more.length > 0 ? `, nor to ${more.length} more in “${knotOf(first)}”` : ''}.`,
      places.at(first),
    );
  }
  const foundUntold = faults.size;

  const seenLines = new Set<string>();
  const visits = new Map<string, number>();
  const toCompare = new Map<string, Given>();
  const random = xoroshiro128plus(20260);
  const pick = <T>(from: readonly T[]): T => from[uniformInt(random, 0, from.length - 1)] as T;
  const truths = Object.keys(caseFile.truths);
  const oneOf = (earlier: Part | null): string => {
    const ids = earlier ? endingsOf(caseFile, earlier) : [];
    return ids.length > 0 ? pick(ids) : 'none';
  };
  const someFacts = (truth: string, silent: boolean): Facts => ({
    truth,
    session: part.number,
    before: oneOf(before),
    between: oneOf(between),
    reaction: pick(['hardening', 'holding', 'opening']),
    band: pick(['guarded', 'wary', 'warming', 'open']),
    alliance: pick([10, 35, 55, 80]),
    guard: pick([20, 50, 90]),
    rupture: pick(['none', 'open', 'repaired']),
    silence: silent ? pick(['short', 'enough', 'long']) : 'none',
  });
  let [told, endless, steps] = [0, 0, 0];

  /**
   * Tells it with `tellIt`, counts the steps, and blames what breaks on the way. Whether nothing
   * did.
   */
  const telling = (
    opening: Facts,
    memory: Memory,
    path: readonly string[],
    tellIt: (telling: Telling) => void,
  ): boolean => {
    const bounded = freshStory(story, TracedStory);
    try {
      tellIt(tellWith(bounded, opening, memory));
      return true;
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      if (error.round) endless += 1;
      blame(error.what, sourceOf(error, story), [...path]);
      return false;
    } finally {
      steps += bounded.steps;
    }
  };

  const oneTelling = (): void => {
    const truth = pick(truths);
    const opening = someFacts(truth, false);
    const { before, between } = opening;
    const memory: Memory = Object.fromEntries(
      part.kind === 'session' && part.number === 1
        ? []
        : caseFile.remembers.map((name) => [name, pick([true, false])]),
    );
    const given: Step[] = [];
    const path: string[] = [];
    telling(opening, memory, path, (one) => {
      for (;;) {
        const beat = one.beat();
        for (const line of beat.lines) for (const place of line.places) seenLines.add(place);
        checkBeat(beat, part, caseFile, (message, place, of) =>
          blame(message, places.at(place), of === 'decision' ? [...path] : undefined),
        );
        if (beat.ending !== null) return;
        const { responses } = beat;
        if (given.length > LIMITS.answers)
          throw new StoryError(
            `After ${LIMITS.answers} answers there is still no ending.`,
            responses[0]?.place ?? '',
            [],
          );
        const fewest = Math.min(...responses.map((response) => visits.get(response.place) ?? 0));
        const chosen = pick(
          responses.filter((response) => (visits.get(response.place) ?? 0) === fewest),
        );
        visits.set(chosen.place, fewest + 1);
        const step = {
          choice: responses.indexOf(chosen),
          facts: { ...someFacts(truth, chosen.move === 'hold-silence'), before, between },
        };
        path.push(chosen.text);
        const taken = wordsOf(one.choose(step.choice, step.facts));
        if (!toCompare.has(chosen.place))
          toCompare.set(chosen.place, {
            opening,
            memory,
            before: [...given],
            step,
            taken,
            path: [...path],
          });
        given.push(step);
      }
    });
  };

  /** In how many different ways the client takes an answer, all else being the same. */
  const waysTaken = ({ opening, memory, before, step, taken, path }: Given): number => {
    const ways = new Set([taken]);
    for (const reaction of (['hardening', 'holding', 'opening'] as const).filter(
      (one) => one !== step.facts.reaction,
    )) {
      const whole = telling(opening, memory, path, (one) => {
        for (const { choice, facts } of before) one.choose(choice, facts);
        ways.add(wordsOf(one.choose(step.choice, { ...step.facts, reaction })));
      });
      if (!whole) ways.add(`broken when ${reaction}`);
    }
    return ways.size;
  };

  const unmet = (
    kind: 'lines' | 'responses',
    met: { has(place: string): boolean },
  ): readonly string[] =>
    [...places[kind].keys()].filter((place) => !met.has(place) && !places.unreached.has(place));
  const allMet = (): boolean =>
    unmet('lines', seenLines).length === 0 && unmet('responses', visits).length === 0;
  const broken = (): boolean => faults.size > foundUntold;
  const toldEnough = (): boolean => {
    if (endless >= ENDLESS || steps >= STEPS.most || faults.size > 200) return true;
    return told < TELLINGS.least
      ? steps >= STEPS.enough && (broken() || allMet())
      : told >= TELLINGS.most || broken() || allMet();
  };

  return {
    tell(times) {
      for (let n = 0; n < times && !toldEnough(); n += 1) {
        told += 1;
        oneTelling();
      }
    },
    endless: () => endless > 0,
    report() {
      const left = { lines: unmet('lines', seenLines), responses: unmet('responses', visits) };
      if (!broken() && told >= TELLINGS.least) {
        for (const place of left.lines)
          blame(`Nothing has led to this line in ${told} tellings.`, places.at(place));
        for (const place of left.responses)
          blame(`This response could not be given in ${told} tellings.`, places.at(place));
      }
      const most = steps + STEPS.comparing;
      const ways = [...toCompare].flatMap(([place, given]) =>
        endless > 0 || steps > most ? [] : [{ place, count: waysTaken(given) }],
      );
      for (const { place, count } of ways)
        if (count === 1)
          blame(
            'The client answers this the same way whatever the reaction. Give at least two answers in different words.',
            places.at(place),
          );
      const reasons = [
        told < TELLINGS.least &&
          `told ${told} times and not ${TELLINGS.least}${endless > 0 ? ', since it does not come to an end' : steps > STEPS.enough ? `, since a telling takes ${Math.round(steps / told)} steps` : ''}`,
        (broken() || told < TELLINGS.least) &&
          left.lines.length + left.responses.length > 0 &&
          `${left.lines.length} pieces of client text and ${left.responses.length} responses were not met`,
        ways.length < toCompare.size &&
          `how the reactions differ was looked at for ${ways.length} of ${toCompare.size} responses`,
      ].filter((reason) => reason !== false);
      return {
        faults: [...faults.values()].sort(
          (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
        ),
        responses: places.responses.size,
        lines: places.lines.size,
        twoReactions: ways.filter(({ count }) => count === 2).length,
        steps,
        cutShort: reasons.length > 0 ? reasons.join('; ') : null,
      };
    },
  };
}

const knotOf = (place: string): string => place.split('.')[0] ?? '';

/** What no jump leads to, the first of each knot first: where a knot is cut off all of it is. */
function unreachedByKnot({ places }: CompiledStory): readonly (readonly [string, ...string[]])[] {
  const knots = new Map<string, [string, ...string[]]>();
  const line = (place: string): number => places.at(place)?.line ?? 0;
  for (const place of [...places.unreached].sort((a, b) => line(a) - line(b))) {
    const known = knots.get(knotOf(place));
    if (known) known.push(place);
    else knots.set(knotOf(place), [place]);
  }
  return [...knots.values()];
}

const wordsOf = ({ lines }: ReturnType<Telling['beat']>): string =>
  lines.map((line) => line.text).join('\n');

/**
 * Where a fault is best mended: of the jumps that a story goes round by, the one that leads back,
 * which stands last in its file.
 */
export function sourceOf(
  { place, round }: StoryError,
  { places, files: [file] }: CompiledStory,
): Source | null {
  const jumps = (round ?? []).map((one) => places.at(one)).filter((source) => source !== null);
  const here = jumps.filter((source) => source.file === file);
  return (
    here.reduce<Source | null>(
      (last, one) => (last === null || one.line > last.line ? one : last),
      null,
    ) ??
    jumps[0] ??
    places.at(place)
  );
}
