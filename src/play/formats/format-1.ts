// How a play was kept at first: parts one after another, each with its answers and the steps after
// it; a moment tried again was a play of its own, cut back. Read and carried over, never written.

import * as v from 'valibot';
import { board, DraftSchema, note, rating, review, supervision } from '../after-schema.ts';
import { STEPS } from '../after-session.ts';
import { type Act, answerFields, partNameSchema } from '../act.ts';
import { list, name, number, object, oneOf, text, whole } from '../bounded.ts';
import { LATEST_ANSWER } from '../bounds.ts';
import { type Tree, withAct } from '../log-tree.ts';
import { MODES } from '../modes.ts';
import { couldBeLived } from '../part-order.ts';
import * as say from '../../messages/compiled/kept-log.ts';

/** Three kinds of parts to each of nine sessions; answers in one part; lines in all. */
const [MOST_PARTS, MOST_ENTRIES, MOST_LINES_IN_ALL] = [27, 100, 5000] as const;

const { choice } = answerFields;
const PartLogSchema = object({
  part: partNameSchema,
  /** The fingerprint of the story's text when the part began. */
  story: text(64),
  entries: list(object({ at: number(0, LATEST_ANSWER), ...answerFields }), MOST_ENTRIES),
  left: v.optional(v.literal(true, say.onlyTrue)),
  after: object({
    rating: v.optional(rating),
    review: v.optional(review),
    note: v.optional(note),
    board: v.optional(board),
    supervision: v.optional(supervision),
  }),
  draft: v.optional(DraftSchema),
});
type PartLog = v.InferOutput<typeof PartLogSchema>;

const parts = v.pipe(
  list(PartLogSchema, MOST_PARTS, 1),
  v.check((told) => couldBeLived(told.map(({ part }) => part)), say.partsInTurn),
  v.check(
    (told) =>
      told
        .flatMap(({ entries }) => entries)
        .reduce((sum, { shown }) => sum + shown.lines.length, 0) <= MOST_LINES_IN_ALL,
    say.partsOfLines({ most: MOST_LINES_IN_ALL }),
  ),
);

export const FormatOneSchema = v.pipe(
  object({
    format: v.literal(1),
    rules: whole(1, 1_000_000),
    caseId: name(),
    seed: whole(0, 2147483647),
    mode: oneOf(MODES),
    /**
     * The answer (from 1) that an earlier play was cut back to; what was chosen there, what it did
     * to the meter, and under which id that play is kept on the device where it was played.
     */
    again: v.optional(
      object({
        part: partNameSchema,
        answer: whole(1, MOST_ENTRIES),
        first: object({ choice, change: whole(-100, 100) }),
        from: text(64),
      }),
    ),
    parts,
  }),
  v.forward(
    v.check(
      ({ again, parts: told }) => !again || again.answer <= answersIn(told, again.part) + 1,
      say.placeOfAnAnswer,
    ),
    ['again', 'answer'],
  ),
);
type FormatOne = v.InferOutput<typeof FormatOneSchema>;

const answersIn = (told: readonly PartLog[], part: string): number =>
  told.find((one) => one.part === part)?.entries.length ?? -1;

/**
 * The same play as a tree of one path. The answer that was tried again stands beside the new one;
 * the play that it was cut back from is a play of its own, as it was.
 */
export function fromFormatOne({ parts: told, again, ...rest }: FormatOne) {
  let tree: Tree = { acts: [], here: 0 };
  let at = 0;
  const add = (act: DistributedAct): void => {
    tree = withAct(tree, { ...act, at, after: tree.acts.length === 0 ? null : tree.here } as Act);
  };
  for (const { part, story, entries, left, after, draft } of told) {
    add({ kind: 'begin', part, story });
    for (let n = 0; n <= entries.length; n += 1) {
      const entry = entries[n];
      if (again?.part === part && again.answer === n + 1) addFirst(again.first.choice, entry);
      if (!entry) break;
      const { at: then, ...answer } = entry;
      at = then;
      add({ kind: 'answer', ...answer });
    }
    if (left || draft || Object.keys(after).length > 0) add({ kind: 'leave' });
    for (const kind of STEPS)
      if (after[kind] !== undefined)
        add({ kind: 'complete', step: { kind, value: after[kind] } as Step });
    if (draft) tree = withDraft(tree, draft);
  }
  return { ...rest, format: 2, ...tree };

  /** The answer given the first time, and back to before it. Its silence was not kept. */
  function addFirst(chosen: number, entry: PartLog['entries'][number] | undefined): void {
    const { here } = tree;
    add({
      kind: 'answer',
      choice: chosen,
      held: null,
      guess: null,
      skipped: 0,
      quick: false,
      shown: { lines: entry?.shown.lines ?? [], response: '' },
    });
    tree = { ...tree, here };
  }
}

type DistributedAct = Act extends infer One
  ? One extends Act
    ? Omit<One, 'after' | 'at' | 'draft'>
    : never
  : never;
type Step = Extract<Act, { kind: 'complete' }>['step'];

function withDraft(tree: Tree, draft: NonNullable<PartLog['draft']>): Tree {
  return {
    ...tree,
    acts: tree.acts.map((act, index) => (index === tree.here ? { ...act, draft } : act)),
  };
}
