import { decodeHTML } from 'entities';
import { collapseSpace } from '../page/read-text.js';

export type JsonObject = Record<string, unknown>;

/** How many objects of a page's JSON-LD are looked at. */
const mostNodes = 20_000;

/** An object of the page's JSON-LD with where it hangs. */
export interface JsonLdNode {
  value: JsonObject;
  /** Lower-case types without vocabulary prefix. */
  types: string[];
  /** The property under which its parent holds it; empty at the top, `@graph` in a graph. */
  property: string;
  depth: number;
}

/** All objects of a page's JSON-LD, outermost first, found by id too. */
export interface JsonLdGraph {
  nodes: JsonLdNode[];
  byId: Map<string, JsonObject>;
}

/** Gathers the objects in `values` breadth first, without recursion. */
export function buildJsonLdGraph(values: unknown[]): JsonLdGraph {
  const graph: JsonLdGraph = { nodes: [], byId: new Map() };
  let level: { value: unknown; property: string }[] = values.map((value) => ({ value, property: '' }));
  for (let depth = 0; level.length > 0 && depth < 40; depth += 1) {
    const next: typeof level = [];
    for (const { value, property } of level) {
      if (graph.nodes.length >= mostNodes) return graph;
      if (Array.isArray(value)) {
        for (const item of value as unknown[]) next.push({ value: item, property });
      } else if (isJsonObject(value)) {
        addNode(graph, value, property, depth);
        for (const [key, child] of Object.entries(value)) {
          if (typeof child === 'object' && child !== null) next.push({ value: child, property: key });
        }
      }
    }
    level = next;
  }
  return graph;
}

function addNode(graph: JsonLdGraph, value: JsonObject, property: string, depth: number): void {
  const types = readStrings(value['@type'] ?? value['type']).map((type) =>
    type.replace(/^.{0,60}[/#:]/, '').toLowerCase(),
  );
  graph.nodes.push({ value, types, property, depth });
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1 && !graph.byId.has(id)) graph.byId.set(id, value);
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` as a list, whatever it was. */
export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value))
    return isJsonObject(value) && Array.isArray(value['@list']) ? (value['@list'] as unknown[]) : [value];
  return (value as unknown[]).flatMap((item) => (Array.isArray(item) ? (item as unknown[]) : [item]));
}

/** The strings in `value`: alone, in a list, or as `@value`; entities decoded, white space folded, empty ones left out. */
export function readStrings(value: unknown): string[] {
  const strings: string[] = [];
  for (const item of asList(value).slice(0, 200)) {
    const inner = isJsonObject(item) ? item['@value'] : item;
    if (typeof inner === 'number') strings.push(String(inner));
    if (typeof inner !== 'string') continue;
    const text = cleanJsonText(inner);
    if (text !== '') strings.push(text);
  }
  return strings;
}

export function readString(value: unknown): string | undefined {
  return readStrings(value)[0];
}

/** Text from JSON-LD: entities decoded (twice, as some escape twice), tags dropped, white space folded. */
export function cleanJsonText(text: string): string {
  const decoded = text.includes('&') ? decodeHTML(decodeHTML(text)) : text;
  return collapseSpace(/<[a-z/]/i.test(decoded) ? decoded.replace(/<[^<>]{0,500}>/g, ' ') : decoded);
}
