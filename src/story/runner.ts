// Turns a compiled Ink story into typed beats. With bounded-story.ts the only file the game runs
// that knows inkjs.

import { Story } from 'inkjs';
import type { Band, Reaction, Rupture, SilenceLength } from '../model/client-state.ts';
import type { Beat, ClientLine, StoryResponse } from './beat.ts';
import { BoundedStory } from './bounded-story.ts';
import {
  type LineCues,
  parseLineTags,
  parseResponseTags,
  type ResponseLabels,
  TagError,
} from './cues.ts';
import { placesInOutput } from './places-in-output.ts';
import { StoryError } from './story-error.ts';

/**
 * What the program tells a story before each continuation: the variables of stories/contract.ink.
 */
export type Facts = {
  readonly truth: string;
  readonly session: number;
  /** How the session before, and what happened since, ended: endings of the case, or “none”. */
  readonly before: string;
  readonly between: string;
  readonly reaction: Reaction;
  readonly band: Band;
  /** 0-100 */
  readonly alliance: number;
  /** 0-100 */
  readonly guard: number;
  readonly silence: SilenceLength;
  readonly rupture: Rupture;
};

/** The names of the program's variables; a story may read them and never assign one. */
export const PROGRAM_VARIABLES: readonly (keyof Facts)[] = [
  'truth',
  'session',
  'before',
  'between',
  'reaction',
  'band',
  'alliance',
  'guard',
  'silence',
  'rupture',
];

/** A story being told. It moves forward only; going back means telling it again. */
export type Telling = {
  /** The beat after the last answer. */
  beat(): Beat;
  /** The story's own variables of these names, as they are now, for the next part of its case. */
  memory(names: readonly string[]): Memory;
  /**
   * Answers with response `index` of the beat (story order) and tells on.
   * @throws StoryError, RangeError
   */
  choose(index: number, facts: Facts): Beat;
};

/**
 * What a case remembers from part to part, by the name of the Ink variable (`remembers` in
 * case.json).
 */
export type Memory = Readonly<Record<string, boolean>>;

/**
 * A compiled story: what the runtime loads. Keep one object for one story; it is read once and told
 * many times.
 */
export type Script = { readonly json: string };

/**
 * The content of each script already read. It is never changed by telling, only the state of a
 * telling is.
 */
const read = new WeakMap<Script, Story>();

/**
 * What of inkjs is reached into here: whether it has looked for functions outside that the content
 * calls.
 */
type Checked = { _hasValidatedExternals: boolean };

/**
 * A story at its beginning, sharing the content of every other one of its script; the checker
 * brings a `Kind` that says more of what goes wrong.
 */
export function freshStory(script: Script, Kind: typeof BoundedStory = BoundedStory): BoundedStory {
  const known = read.get(script) ?? new Story(script.json);
  // Without its lists, if only none, inkjs cannot look up a temporary variable.
  const story = new Kind(known.mainContentContainer, known.listDefinitions?.lists ?? []);
  story.ResetState();
  // The content is the same, and walking all of it took an eighth of a whole play.
  if (read.has(script)) (story as unknown as Checked)._hasValidatedExternals = true;
  read.set(script, known);
  return story;
}

/**
 * Begins to tell a story, with what earlier parts of its case remember.
 * @throws StoryError when the first beat breaks the contract
 */
export function tell(script: Script, facts: Facts, memory: Memory = {}): Telling {
  return tellWith(freshStory(script), facts, memory);
}

/** Begins to tell with a story that has not been told from yet. @throws StoryError */
export function tellWith(story: BoundedStory, facts: Facts, memory: Memory = {}): Telling {
  let broken: StoryError | null = null;
  let told: Facts | null = null;
  const set = (now: Facts): void => {
    for (const name of PROGRAM_VARIABLES)
      if (now[name] !== told?.[name]) story.variablesState.$(name, now[name]);
    told = now;
  };
  /** Once a story has broken it stands nowhere, and cannot be told on. */
  const tellOn = (then: () => void): Beat => {
    if (broken) throw broken;
    try {
      then();
      return readBeat(story);
    } catch (error) {
      broken =
        error instanceof StoryError
          ? error
          : new StoryError(error instanceof Error ? error.message : String(error), story.place());
      throw broken;
    }
  };
  let now = tellOn(() => {
    const undeclared = PROGRAM_VARIABLES.filter(
      (name) => !story.variablesState.GlobalVariableExistsWithName(name),
    );
    if (undeclared.length > 0)
      throw new StoryError(
        `The story does not know ${undeclared.map((name) => `“${name}”`).join(', ')}. Begin it with “INCLUDE ../contract.ink”.`,
        '',
      );
    for (const [name, value] of Object.entries(memory)) {
      if (story.variablesState.GlobalVariableExistsWithName(name))
        story.variablesState.$(name, value);
    }
    set(facts);
  });
  return {
    beat: () => now,
    memory: (names) =>
      Object.fromEntries(
        names
          .filter((name) => story.variablesState.GlobalVariableExistsWithName(name))
          .map((name) => [name, story.variablesState.$(name) === true]),
      ),
    choose(index, then) {
      if (now.responses[index] === undefined)
        throw new RangeError(`There is no response ${index} here.`);
      now = tellOn(() => {
        set(then);
        story.ChooseChoiceIndex(index);
      });
      return now;
    },
  };
}

function readBeat(story: BoundedStory): Beat {
  const lines: ClientLine[] = [];
  let ending: string | null = null;
  story.beginBeat();
  while (story.canContinue) {
    const text = (story.Continue() ?? '').trim();
    const places = placesInOutput(story.state.outputStream);
    const tags = story.currentTags ?? [];
    if (text === '' && tags.length === 0) continue;
    const cues = cuesAt(places[0] ?? '', tags);
    if (cues.ending !== undefined) ending = cues.ending;
    lines.push({ text, cues, places });
    story.countLines(lines.length);
  }
  const responses = story.currentChoices.map((choice): StoryResponse => {
    const labels = labelsAt(choice.sourcePath, choice.tags ?? []);
    return { text: choice.text.trim(), ...labels, place: choice.sourcePath };
  });
  const lastPlace = lines.at(-1)?.places[0] ?? story.place();
  if (responses.length === 0 && ending === null)
    throw new StoryError(
      'The story stops here without an ending. Give the last line “#ending:…”.',
      lastPlace,
    );
  if (responses.length > 0 && ending !== null)
    throw new StoryError(`The ending “${ending}” is followed by more responses.`, lastPlace);
  return { lines, responses, ending };
}

const cuesAt = parsedOnce<LineCues>(parseLineTags);
const labelsAt = parsedOnce<ResponseLabels>(parseResponseTags);

/**
 * Parses the tags at a place, and again only when they have changed since the last time there.
 * @throws StoryError
 */
function parsedOnce<T>(
  parse: (tags: readonly string[]) => T,
): (place: string, tags: readonly string[]) => T {
  const last = new Map<string, { readonly tags: readonly string[]; readonly parsed: T }>();
  return (place, tags) => {
    const known = last.get(place);
    if (
      known &&
      known.tags.length === tags.length &&
      tags.every((tag, at) => tag === known.tags[at])
    )
      return known.parsed;
    try {
      const parsed = parse(tags);
      last.set(place, { tags, parsed });
      return parsed;
    } catch (error) {
      if (error instanceof TagError) throw new StoryError(error.message, place);
      throw error;
    }
  };
}
