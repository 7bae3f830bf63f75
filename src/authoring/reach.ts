// What of a compiled story can be come to at all, going by its jumps alone and whatever they depend
// on.

/** What of inkjs' runtime objects is read here. */
type Node = {
  readonly content?: readonly Node[];
  readonly namedContent?: ReadonlyMap<string, Node>;
  readonly parent?: unknown;
  /** Of a jump. */
  readonly isExternal?: boolean;
  readonly hasVariableTarget?: boolean;
  readonly targetPointer?: { readonly container: Node | null };
  /** Of a choice. */
  readonly choiceTarget?: Node | null;
  /** Of a jump's target kept in a variable. */
  readonly targetPath?: unknown;
};

/** Every container that something leads to. `at` gives what stands at an Ink path. */
export function reachedFrom(root: Node, at: (path: string) => Node): ReadonlySet<unknown> {
  const reached = new Set<Node>();
  const waiting: (Node | null | undefined)[] = [root, root.namedContent?.get('global decl')];
  while (waiting.length > 0) {
    const container = waiting.pop();
    if (!container?.content || reached.has(container)) continue;
    reached.add(container);
    // What lies in its container among other things is gone on from to the next of them.
    const around = container.parent as Node | undefined;
    if (around?.content?.includes(container)) waiting.push(around);
    for (const node of container.content) {
      if (node.content) waiting.push(node);
      else if ('choiceTarget' in node) waiting.push(node.choiceTarget);
      else if ('targetPath' in node) waiting.push(targetOf(node, at));
    }
  }
  return reached;
}

function targetOf(node: Node, at: (path: string) => Node): Node | null | undefined {
  if (node.isExternal || node.hasVariableTarget) return null;
  if ('targetPointer' in node) return node.targetPointer?.container;
  const target = at(String(node.targetPath));
  return target.content ? target : (target.parent as Node | undefined);
}
