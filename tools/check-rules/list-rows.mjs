import ts from 'typescript';

/** No word of any language: a row that says this is a row less. */
const nothing = 'ⱷⱷ';

/**
 * The rows of a rule table as spans of its file, each with what stands for it when it is gone: the parts of its strings,
 * the words of its regular expressions and, where asked for, the names of its properties or the elements of its arrays.
 * @returns {{ start: number, end: number, text: string, without: string }[]} in the order of the file
 */
export function listRows(file, text, { within, separator = /\s+/, keys = false, elements = false }) {
  if (!file.endsWith('.ts')) return listDataRows(text, within, separator);
  const source = ts.createSourceFile('table.ts', text, ts.ScriptTarget.Latest, true);
  const rows = [];
  const visit = elements ? (node) => visitElements(rows, node) : (node) => visitTable(rows, node, separator, keys);
  for (const node of listTables(source, within)) visit(node);
  return rows;
}

/** The values of the constants named `name` or, for `name.property`, of that property; of all where none is named. */
function listTables(source, within) {
  const declarations = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ initializer }) => initializer !== undefined);
  if (within === undefined) return declarations.map(({ initializer }) => initializer);
  return within.flatMap((path) => {
    const [name, property] = path.split('.');
    const found = declarations
      .filter((declaration) => declaration.name.text === name)
      .map(({ initializer }) => initializer);
    if (property === undefined) return found;
    return found.flatMap(({ properties }) =>
      properties.filter((one) => one.name?.text === property).map(({ initializer }) => initializer),
    );
  });
}

function visitTable(rows, node, separator, keys) {
  const text = node.getSourceFile().text;
  if (ts.isTypeNode(node)) return;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
    addParts(rows, text, node.getStart() + 1, node.getEnd() - 1, separator);
  } else if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) addWords(rows, text, node.getStart(), node.getEnd());
  else if (ts.isPropertyAssignment(node)) {
    if (keys && isEntry(node)) addKey(rows, node.name);
    visitTable(rows, node.initializer, separator, keys);
  } else ts.forEachChild(node, (child) => visitTable(rows, child, separator, keys));
}

/** The outermost objects in arrays: rules with their parts. */
function visitElements(rows, node) {
  if (!ts.isArrayLiteralExpression(node)) return ts.forEachChild(node, (child) => visitElements(rows, child));
  for (const element of node.elements.filter(ts.isObjectLiteralExpression)) {
    const [start, end] = [element.getStart(), element.getEnd()];
    rows.push({ start, end, text: element.getText(), without: '...[]' });
  }
}

/** Whether a property is a word with its value, not a group of words. */
function isEntry({ initializer, parent }) {
  const isValue =
    ts.isStringLiteral(initializer) || ts.isNumericLiteral(initializer) || ts.isPrefixUnaryExpression(initializer);
  return isValue && !ts.isCallExpression(parent.parent);
}

function addKey(rows, name) {
  if (ts.isComputedPropertyName(name) || ts.isNumericLiteral(name)) return;
  const quoted = ts.isStringLiteral(name) ? 1 : 0;
  addRow(rows, name.getSourceFile().text, name.getStart() + quoted, name.getEnd() - quoted);
}

function addRow(rows, text, start, end) {
  rows.push({ start, end, text: text.slice(start, end), without: nothing });
}

function listDataRows(text, within, separator) {
  const rows = [];
  for (const { 0: line, index } of text.matchAll(/^[^#\n].*$/gm)) {
    if (within !== undefined && !within.every((mark) => line.includes(mark))) continue;
    addParts(rows, text, index, index + line.length, separator);
  }
  return rows;
}

/** The parts between separators that hold a letter or a number. */
function addParts(rows, text, start, end, separator) {
  let at = start;
  for (const part of text.slice(start, end).split(separator)) {
    const from = text.indexOf(part, at);
    const word = part.trim();
    at = from + part.length;
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    const first = text.indexOf(word, from);
    addRow(rows, text, first, first + word.length);
  }
}

/** The words of a regular expression: letters that are no escape, flag or class. */
function addWords(rows, text, start, end) {
  const last = text.lastIndexOf('/', end);
  const source = text
    .slice(start, last)
    .replace(/\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\.|\[[^\]]*\]|\(\?<?[:=!]/giu, (mark) => ' '.repeat(mark.length));
  for (const { 0: word, index } of source.matchAll(/[\p{L}\p{M}'’-]*\p{L}[\p{L}\p{M}'’-]*/gu)) {
    addRow(rows, text, start + index, start + index + word.length);
  }
}
