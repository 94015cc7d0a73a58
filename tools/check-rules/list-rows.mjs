import ts from 'typescript';

/**
 * The rows of a rule table as spans of its file: the parts of its strings, the words of its regular expressions and,
 * where asked for, the names of its properties.
 * @returns {{ start: number, end: number, text: string }[]} in the order of the file
 */
export function listRows(file, text, { within, separator = /\s+/, keys = false }) {
  return file.endsWith('.ts') ? listSourceRows(text, within, separator, keys) : listDataRows(text, within, separator);
}

function listSourceRows(text, within, separator, keys) {
  const rows = [];
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isVariableStatement(node) && ts.isSourceFile(node.parent) && !isNamed(node, within)) return;
    if (ts.isFunctionDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
      addParts(rows, text, node.getStart() + 1, node.getEnd() - 1, separator);
    } else if (node.kind === ts.SyntaxKind.RegularExpressionLiteral)
      addWords(rows, text, node.getStart(), node.getEnd());
    else if (ts.isPropertyAssignment(node)) {
      if (keys) addKey(rows, node.name);
      visit(node.initializer);
    } else ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile('table.ts', text, ts.ScriptTarget.Latest, true), visit);
  return rows;
}

function isNamed(statement, within) {
  return within === undefined || statement.declarationList.declarations.some(({ name }) => within.includes(name.text));
}

function addKey(rows, name) {
  if (ts.isComputedPropertyName(name) || ts.isNumericLiteral(name)) return;
  const quoted = ts.isStringLiteral(name) ? 1 : 0;
  const [start, end] = [name.getStart() + quoted, name.getEnd() - quoted];
  rows.push({ start, end, text: name.getSourceFile().text.slice(start, end) });
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
    rows.push({ start: first, end: first + word.length, text: word });
  }
}

/** The words of a regular expression: letters that are no escape, flag or class. */
function addWords(rows, text, start, end) {
  const last = text.lastIndexOf('/', end);
  const source = text
    .slice(start, last)
    .replace(/\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\.|\[[^\]]*\]|\(\?<?[:=!]/giu, (mark) => ' '.repeat(mark.length));
  for (const { 0: word, index } of source.matchAll(/[\p{L}\p{M}'’-]*\p{L}[\p{L}\p{M}'’-]*/gu)) {
    rows.push({ start: start + index, end: start + index + word.length, text: word });
  }
}
