// A way of telling that remembers: what a story says to the same answer at the same place is looked
// up instead of run again. For tools that play one story hundreds of thousands of times. It takes a
// place to be the choices on offer and the story's own variables; a story that also depends on
// counts of visits would need them in the key (a test compares the two ways).

import type { Story } from 'inkjs';
import type { Beat } from '../story/beat.ts';
import {
  type Facts,
  freshStory,
  type Memory,
  PROGRAM_VARIABLES,
  type Script,
  type Telling,
  tellWith,
} from '../story/runner.ts';

/** What was said once, and what of the facts was looked at to say it. */
type Said = {
  readonly looked: readonly (readonly [keyof Facts, unknown])[];
  readonly beat: Beat;
  readonly at: Junction;
  readonly memory: Telling['memory'];
};
/** A place in a story, one way to get there, and what has been said from there to each answer. */
type Junction = {
  readonly way: readonly Step[];
  readonly from: Memory;
  readonly said: Map<number, Said[]>;
};
type Step = { readonly index: number; readonly facts: Facts };
/** What of inkjs' variables is used here. */
type Variables = {
  readonly _globalVariables: ReadonlyMap<string, unknown>;
  GetVariableWithName: (name: string, context?: number) => unknown;
};

/** A `tell` that remembers as long as it is kept. */
export function remembering(): (script: Script, facts: Facts, memory?: Memory) => Telling {
  const scripts = new Map<
    Script,
    { readonly starts: Map<string, Junction>; readonly places: Map<string, Junction> }
  >();
  return (script, facts, memory = {}) => {
    const known = scripts.get(script) ?? {
      starts: new Map<string, Junction>(),
      places: new Map<string, Junction>(),
    };
    scripts.set(script, known);
    const start = known.starts.get(JSON.stringify(memory)) ?? {
      way: [],
      from: memory,
      said: new Map(),
    };
    known.starts.set(JSON.stringify(memory), start);
    const answer = (from: Junction, step: Step): Said => {
      const said = from.said.get(step.index) ?? [];
      const same = said.find(({ looked }) =>
        looked.every(([name, value]) => step.facts[name] === value),
      );
      if (same) return same;
      const made = run(script, [...from.way, step], from.from, known.places);
      from.said.set(step.index, [...said, made]);
      return made;
    };
    let now = answer(start, { index: -1, facts });
    return {
      beat: () => now.beat,
      memory: (names) => now.memory(names),
      choose(index, then) {
        if (now.beat.responses[index] === undefined)
          throw new RangeError(
            `There is no response ${index} here; the beat has ${now.beat.responses.length}.`,
          );
        now = answer(now.at, { index, facts: then });
        return now.beat;
      },
    };
  };
}

/** Tells all of `way` for real and notes what its last step looked at. */
function run(
  script: Script,
  way: readonly Step[],
  memory: Memory,
  places: Map<string, Junction>,
): Said {
  const story = freshStory(script);
  const variables = story.variablesState as unknown as Variables;
  const looked = new Set<string>();
  const read = variables.GetVariableWithName.bind(variables);
  variables.GetVariableWithName = (name, context) => {
    looked.add(name);
    return read(name, context);
  };
  const [first, ...rest] = way as readonly [Step, ...Step[]];
  const telling = tellWith(story, first.facts, memory);
  for (const { index, facts } of rest) {
    looked.clear();
    telling.choose(index, facts);
  }
  const last = way.at(-1) ?? first;
  const key = keyOf(story, variables);
  const at = places.get(key) ?? { way, from: memory, said: new Map() };
  places.set(key, at);
  return {
    looked: PROGRAM_VARIABLES.filter((name) => looked.has(name)).map(
      (name) => [name, last.facts[name]] as const,
    ),
    beat: telling.beat(),
    at,
    memory: telling.memory,
  };
}

function keyOf(story: Story, { _globalVariables }: Variables): string {
  const own = [..._globalVariables].flatMap(([name, value]) =>
    (PROGRAM_VARIABLES as readonly string[]).includes(name) ? [] : [`${name}=${String(value)}`],
  );
  return [...story.currentChoices.map((choice) => choice.sourcePath), ...own].join(' ');
}
