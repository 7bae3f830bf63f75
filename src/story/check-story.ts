// Holds a story to its contract by telling it many times with every kind of client, and names each fault by file and
// line. For tools and the build; the game never loads this file.

import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { Beat, StoryResponse } from './beat.ts';
import type { CaseFile } from './case-file.ts';
import type { CompiledStory, Fault } from './compile.ts';
import type { Source } from './places.ts';
import { endingsOf, type Part, partName, partOf, toldOf } from './part.ts';
import { type Facts, type Memory, PROGRAM_VARIABLES, StoryError, type Telling, tell } from './runner.ts';
import { countWords } from './spoken.ts';

/** Words at most in a client line and in a response (docs/stories.md). */
export const LONGEST = { line: 40, response: 35 } as const;
/** Responses a decision may offer. */
export const DECISION = { fewest: 3, most: 5 } as const;
/** Answers after which a telling counts as going round in circles. */
const TOO_LONG = 60;

export type Report = {
  readonly faults: readonly Fault[];
  readonly responses: number;
  readonly lines: number;
  /** Responses that answer only two of the three reactions in different words; allowed, and counted. */
  readonly twoReactions: number;
};

type Step = { readonly choice: number; readonly facts: Facts };

/** Tellings that every story gets, and at most: beyond the first, telling stops when every place has been met. The rarest of ours take some hundreds. */
const TELLINGS = { least: 400, most: 6000 } as const;

/** Checks one part of a case; `file` says which part. */
export function checkStory(story: CompiledStory, file: string, caseFile: CaseFile): Report {
  const { places } = story;
  const part = partOf(file);
  const { before, between } = toldOf(part);
  const faults = new Map<string, Fault>();
  const blame = (message: string, source: Source | null | undefined): void => {
    const at = source ?? { file, line: 1 };
    faults.set(`${at.file}:${at.line}:${message}`, { ...at, message });
  };
  const placeSource = (place: string): Source | null => places.lines.get(place) ?? places.responses.get(place) ?? null;

  for (const { variable, source } of places.assignments) {
    if ((PROGRAM_VARIABLES as readonly string[]).includes(variable)) blame(`“${variable}” belongs to the program; a story may read it but not assign it.`, source);
  }

  const seenLines = new Set<string>();
  const visits = new Map<string, number>();
  const reactionsOf = new Map<string, number>();
  const random = xoroshiro128plus(20260);
  const pick = <T>(from: readonly T[]): T => from[uniformInt(random, 0, from.length - 1)] as T;
  const truths = Object.keys(caseFile.truths);
  const oneOf = (earlier: Part | null): string => {
    const ids = earlier ? endingsOf(caseFile, earlier) : [];
    return ids.length > 0 ? pick(ids) : 'none';
  };
  const someFacts = (truth: string, silent: boolean): Facts => ({
    truth, session: part.number, before: oneOf(before), between: oneOf(between), reaction: pick(['hardening', 'holding', 'opening']), band: pick(['guarded', 'wary', 'warming', 'open']),
    alliance: pick([10, 35, 55, 80]), guard: pick([20, 50, 90]), rupture: pick(['none', 'open', 'repaired']),
    silence: silent ? pick(['short', 'enough', 'long']) : 'none',
  });

  const look = (beat: Beat): void => {
    for (const line of beat.lines) {
      for (const place of line.places) seenLines.add(place);
      const at = placeSource(line.places[0] ?? '');
      if (countWords(line.text) > LONGEST.line) blame(`This line has ${countWords(line.text)} words; ${LONGEST.line} is the most that is easy to take in.`, at);
      if (line.text.includes('“') && line.cues.talk === undefined) blame('A line with spoken words needs “#talk:…”.', at);
      const { evidence, ending } = line.cues;
      if (evidence !== undefined && !caseFile.evidence[evidence]) blame(`The evidence “${evidence}” is not in case.json.`, at);
      if (ending !== undefined && caseFile.endings[ending]?.of !== partName(part)) blame(`The ending “${ending}” is not in case.json as one of ${partName(part)}.`, at);
    }
    if (beat.ending === null) checkDecision(beat.responses, (message) => blame(message, placeSource(beat.responses[0]?.place ?? '')));
    for (const { text, place } of beat.responses) {
      if (countWords(text) > LONGEST.response) blame(`This response has ${countWords(text)} words; ${LONGEST.response} is the most.`, placeSource(place));
    }
  };

  const oneTelling = (): void => {
    const truth = pick(truths);
    const opening = someFacts(truth, false);
    const { before, between } = opening;
    const memory: Memory = Object.fromEntries(part.kind === 'session' && part.number === 1 ? [] : caseFile.remembers.map((name) => [name, pick([true, false])]));
    const steps: Step[] = [];
    const telling = tell(story, opening, memory);
    look(telling.beat());
    while (telling.beat().ending === null) {
      if (steps.length > TOO_LONG) throw new StoryError(`After ${TOO_LONG} answers there is still no ending.`, telling.beat().lines[0]?.places[0] ?? '');
      const { responses } = telling.beat();
      const fewest = Math.min(...responses.map((one) => visits.get(one.place) ?? 0));
      const chosen = pick(responses.filter((one) => (visits.get(one.place) ?? 0) === fewest));
      visits.set(chosen.place, fewest + 1);
      const step = { choice: responses.indexOf(chosen), facts: { ...someFacts(truth, chosen.move === 'hold-silence'), before, between } };
      if (!reactionsOf.has(chosen.place)) reactionsOf.set(chosen.place, differentAnswers(story, opening, memory, steps, step));
      steps.push(step);
      look(telling.choose(step.choice, step.facts));
    }
  };

  const allMet = (): boolean => seenLines.size === places.lines.size && visits.size === places.responses.size;
  for (let n = 0; n < TELLINGS.least || (n < TELLINGS.most && !allMet()); n += 1) {
    try {
      oneTelling();
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      blame(error.message, placeSource(error.place));
      if (faults.size > 200) break;
    }
  }

  const broken = faults.size > 0;
  for (const [place, source] of places.lines) if (!seenLines.has(place) && !broken) blame('Nothing leads to this line.', source);
  for (const [place, source] of places.responses) {
    if (!visits.has(place) && !broken) blame('This response can never be given.', source);
    if (reactionsOf.get(place) === 1) blame('The client answers this the same way whatever the reaction. Give at least two answers in different words.', source);
  }
  const sorted = [...faults.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  const twoReactions = [...reactionsOf.values()].filter((count) => count === 2).length;
  return { faults: sorted, responses: places.responses.size, lines: places.lines.size, twoReactions };
}

function checkDecision(responses: readonly StoryResponse[], blame: (message: string) => void): void {
  if (responses.length < DECISION.fewest || responses.length > DECISION.most) {
    blame(`A decision offers ${DECISION.fewest} to ${DECISION.most} responses; this one can offer ${responses.length}.`);
  }
  const fits = new Set(responses.map((one) => one.fit));
  if (fits.size < 2 || new Set(responses.map((one) => one.move)).size < 2 || !fits.has('attuned')) {
    blame('This decision has no real alternative: it needs two different moves, and an attuned response beside one that is not.');
  }
}

/** In how many different ways the client takes this answer, all else being the same. */
function differentAnswers(story: CompiledStory, opening: Facts, memory: Memory, before: readonly Step[], step: Step): number {
  const answers = (['hardening', 'holding', 'opening'] as const).map((reaction) => {
    const telling: Telling = tell(story, opening, memory);
    for (const { choice, facts } of before) telling.choose(choice, facts);
    return telling.choose(step.choice, { ...step.facts, reaction }).lines.map((line) => line.text).join('\n');
  });
  return new Set(answers).size;
}
