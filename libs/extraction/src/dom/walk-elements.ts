import { isTag, type AnyNode, type Document, type Element } from 'domhandler';

/** Visits every element under a node in document order, without recursion. */
export function walkElements(root: Document | Element, visit: (element: Element) => void): void {
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null) {
    if (isTag(node)) {
      visit(node);
      const child: AnyNode | undefined = node.children[0];
      if (child !== undefined) {
        node = child;
        continue;
      }
    }
    while (node !== null && node.next === null) {
      node = node.parent;
      if (node === root) node = null;
    }
    node = node?.next ?? null;
  }
}
