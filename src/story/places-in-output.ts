// Which pieces of client text the runtime has just put out, by their Ink paths.

/** What of inkjs' runtime objects is read here. */
type Node = {
  readonly path?: { toString(): string };
  readonly parent?: unknown;
  readonly commandType?: number;
  readonly value?: unknown;
};

/** inkjs' control commands around a tag. */
export const BEGIN_TAG = 24;
export const END_TAG = 25;

/** The paths of the client text in one output of the runtime, tags left out. */
export function placesInOutput(output: readonly unknown[]): readonly string[] {
  const found: string[] = [];
  let inTag = false;
  for (const node of output as readonly Node[]) {
    if (node.commandType === BEGIN_TAG) inTag = true;
    else if (node.commandType === END_TAG) inTag = false;
    else if (!inTag && node.parent && typeof node.value === 'string' && node.value.trim() !== '')
      found.push(pathOf(node));
  }
  return found;
}

/** Nodes never move, so each path is written out once. */
const paths = new WeakMap<Node, string>();
function pathOf(node: Node): string {
  const known = paths.get(node);
  if (known !== undefined) return known;
  const path = String(node.path);
  paths.set(node, path);
  return path;
}
