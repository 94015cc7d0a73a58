import { isTag, isText, type AnyNode, type Document, type Element } from 'domhandler';

/** All text under a node as it stands in the source, scripts and styles included; without recursion. */
export function readText(root: Document | Element): string {
  const pieces: string[] = [];
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null) {
    if (isText(node)) pieces.push(node.data);
    const child: AnyNode | undefined = isTag(node) ? node.children[0] : undefined;
    if (child !== undefined) {
      node = child;
      continue;
    }
    while (node !== null && node.next === null) {
      node = node.parent;
      if (node === root) node = null;
    }
    node = node?.next ?? null;
  }
  return pieces.join('');
}
