import { foreignBreakouts, integrationPoints } from './element-categories.js';
import type { OpenElements } from './open-elements.js';
import type { Attributes } from './tag-scanner.js';

/** How SVG and MathML within a page are read, and what ends them (the rules for foreign content of tree construction). */
export class ForeignRules {
  constructor(private readonly open: OpenElements) {}

  isInside(): boolean {
    const { stack } = this.open;
    if (!this.open.has('svg') && !this.open.has('math')) return false;
    for (let index = stack.length - 1; index >= 0; index -= 1) {
      const name = stack[index]?.name ?? '';
      if (name === 'svg' || name === 'math') return true;
      if (integrationPoints.has(name) || name === 'body') return false;
    }
    return false;
  }

  /** Whether a start tag belongs to HTML; what is open of the island is then closed. */
  leaves(name: string, attributes: Attributes): boolean {
    const isFont =
      name === 'font' && ['color', 'face', 'size'].some((attribute) => attributes[attribute] !== undefined);
    if (!foreignBreakouts.has(name) && !isFont) return false;
    while (this.isInside()) this.open.pop();
    return true;
  }

  /** Whether an end tag has been dealt with here. */
  endTag(name: string): boolean {
    const { stack } = this.open;
    if (name === 'p' || name === 'br') {
      while (this.isInside()) this.open.pop();
      return false;
    }
    for (let index = stack.length - 1; index > 0; index -= 1) {
      const open = stack[index]?.name ?? '';
      if (open === name) {
        while (stack.length > index) this.open.pop();
        return true;
      }
      if (open === 'svg' || open === 'math') return false;
    }
    return false;
  }
}
