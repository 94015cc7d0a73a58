import type { ActiveFormatting } from './active-formatting.js';
import { impliedEnd, tableContexts, tableScopeBoundaries } from './element-categories.js';
import type { ElementInserter } from './element-inserter.js';
import type { OpenElements } from './open-elements.js';
import type { Attributes } from './tag-scanner.js';

const sections = new Set(['tbody', 'thead', 'tfoot']);
const structure = new Set(['caption', 'col', 'colgroup', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);

/** Parts that hold the page's own markup, formatting of their own included. */
function isCell(name: string): boolean {
  return name === 'td' || name === 'th' || name === 'caption';
}

/** Whether an element stands in the table itself rather than before it. */
export function belongsInTable(name: string, attributes: Attributes): boolean {
  if (name === 'input') return attributes['type']?.toLowerCase() === 'hidden';
  return structure.has(name) || name === 'script' || name === 'style' || name === 'template' || name === 'form';
}

/** How table markup opens and closes what is around it (the "in table" to "in cell" modes of tree construction). */
export class TableRules {
  constructor(
    private readonly open: OpenElements,
    private readonly formatting: ActiveFormatting,
    private readonly inserter: ElementInserter,
  ) {}

  /** Makes place for a start tag: `ready` to be inserted, `ignored`, or `other` where it is no table markup. */
  startTag(name: string): 'ready' | 'ignored' | 'other' {
    const isStructure = structure.has(name);
    if (!isStructure && name !== 'table') return this.leaveColgroup(name);
    // Bounded: every round closes an open element or opens the next level of the table.
    for (;;) {
      const mode = this.open.tableScopes.at(-1);
      if (mode === undefined) return isStructure ? 'ignored' : 'other';
      if (mode === 'template') return isStructure ? 'ready' : 'other';
      if (isCell(mode)) {
        if (name === 'table') return 'other';
        this.close(mode);
      } else if (mode === 'colgroup') {
        if (name === 'col') return 'ready';
        this.popTo('colgroup');
        this.open.pop();
      } else {
        const verdict = this.startInTable(name, mode);
        if (verdict !== undefined) return verdict;
      }
    }
  }

  /** Whether what comes next stands in a table but in none of its cells. */
  isBetweenCells(): boolean {
    return tableContexts.has(this.open.tableScopes.at(-1) ?? '');
  }

  endTag(name: string): void {
    if (!this.open.inScope(name, tableScopeBoundaries)) return;
    if (isCell(name)) {
      this.close(name);
      return;
    }
    const inner = this.open.tableScopes.at(-1) ?? '';
    if (isCell(inner)) this.close(inner);
    this.open.popUntil(name);
  }

  private startInTable(name: string, mode: string): 'ready' | 'other' | undefined {
    this.popTo(mode);
    if (name === 'table') {
      this.open.popUntil('table');
      return this.open.tableScopes.length === 0 ? 'other' : undefined;
    }
    if (mode === 'table') {
      if (name === 'caption' || name === 'colgroup' || sections.has(name)) return 'ready';
      this.inserter.insert(name === 'col' ? 'colgroup' : 'tbody', {});
      return undefined;
    }
    if (sections.has(mode)) {
      if (name === 'tr') return 'ready';
      if (name === 'td' || name === 'th') this.inserter.insert('tr', {});
      else this.open.pop();
      return undefined;
    }
    if (name === 'td' || name === 'th') return 'ready';
    this.open.pop();
    return undefined;
  }

  private leaveColgroup(name: string): 'other' {
    const mode = this.open.tableScopes.at(-1);
    if (mode === 'colgroup' && name !== 'template') this.open.popUntil('colgroup');
    return 'other';
  }

  private close(cell: string): void {
    for (
      let name = this.open.current?.name;
      name !== undefined && impliedEnd.has(name);
      name = this.open.current?.name
    ) {
      this.open.pop();
    }
    this.open.popUntil(cell);
    this.formatting.clearToMarker();
  }

  private popTo(mode: string): void {
    while (this.open.current !== undefined && this.open.current.name !== mode) this.open.pop();
  }
}
