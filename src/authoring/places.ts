// Where things stand in a compiled story: every piece of client text and every choice by its Ink
// path, and, when the story was compiled in this process, by file and line.

import type { Story } from 'inkjs';
import { BEGIN_TAG, END_TAG } from '../story/places-in-output.ts';
import { reachedFrom } from './reach.ts';

/** A place in the source: the file as the compiler was given it, and the line from 1. */
export type Source = { readonly file: string; readonly line: number };
export type Places = {
  /** Pieces of client text by Ink path. */
  readonly lines: ReadonlyMap<string, Source | null>;
  /** Choices by Ink path. */
  readonly responses: ReadonlyMap<string, Source | null>;
  /** Of both, what no jump leads to, whatever it depends on. */
  readonly unreached: ReadonlySet<string>;
  /** Assignments to global variables outside their declaration. */
  readonly assignments: readonly { readonly variable: string; readonly source: Source | null }[];
  /** Where any Ink path stands; of one that leads nowhere, how far it leads. */
  at(path: string): Source | null;
};

/** What of inkjs' runtime objects is read here. */
type Node = {
  readonly path?: { toString(): string };
  readonly parent?: unknown;
  readonly content?: readonly Node[];
  readonly namedContent?: ReadonlyMap<string, Node>;
  readonly commandType?: number;
  readonly value?: unknown;
  readonly pathOnChoice?: unknown;
  readonly variableName?: string;
  readonly isGlobal?: boolean;
  readonly debugMetadata?: {
    readonly startLineNumber: number;
    readonly fileName: string | null;
  } | null;
};

/** inkjs' control commands around what is not client text, besides tags: evaluation, strings. */
const OPENS = new Set([0, 7]);
const CLOSES = new Set([2, 8]);

/** Every place of a story. */
export function placesOf(story: Story): Places {
  const lines = new Map<string, Source | null>();
  const responses = new Map<string, Source | null>();
  const unreached = new Set<string>();
  const assignments: { variable: string; source: Source | null }[] = [];
  const root = story.mainContentContainer as unknown as Node;
  const nodeAt = (path: string): Node =>
    path
      .split('.')
      .reduce(
        (node, step) =>
          (/^\d+$/.test(step) ? node.content?.[Number(step)] : node.namedContent?.get(step)) ??
          node,
        root,
      );
  const reached = reachedFrom(root, nodeAt);
  const found = (kind: Map<string, Source | null>, node: Node): void => {
    kind.set(String(node.path), sourceOf(node));
    if (!reached.has(node.parent)) unreached.add(String(node.path));
  };

  const walk = (container: Node, hidden: boolean): void => {
    let depth = 0;
    // A tag begun in a branch is ended after it, so ends are not counted against beginnings.
    let inTag = hidden;
    const content = container.content ?? [];
    for (const node of content) {
      const { commandType } = node;
      if (commandType === BEGIN_TAG) inTag = true;
      else if (commandType === END_TAG) inTag = false;
      else if (commandType !== undefined)
        depth += OPENS.has(commandType) ? 1 : CLOSES.has(commandType) ? -1 : 0;
      else if (node.content) walk(node, inTag || depth > 0);
      else if (typeof node.value === 'string' && depth === 0 && !inTag && node.value.trim() !== '')
        found(lines, node);
      else if (node.pathOnChoice !== undefined) found(responses, node);
      else if (node.variableName !== undefined && node.isGlobal)
        assignments.push({ variable: node.variableName, source: sourceOf(node) });
    }
    for (const [name, node] of container.namedContent ?? []) {
      if (name !== 'global decl' && !content.includes(node) && node.content) walk(node, hidden);
    }
  };
  walk(root, false);
  return { lines, responses, unreached, assignments, at: (path) => sourceOf(nodeAt(path)) };
}

function sourceOf(node: Node): Source | null {
  for (let at: Node | undefined = node; at; at = at.parent as Node | undefined) {
    if (at.debugMetadata)
      return { file: at.debugMetadata.fileName ?? '', line: at.debugMetadata.startLineNumber };
  }
  return null;
}
