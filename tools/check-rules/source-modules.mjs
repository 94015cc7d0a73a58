import { readFileSync } from 'node:fs';
import * as fs from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { transformSync } from '@swc/core';

/**
 * The project's TypeScript sources as modules of this process, with the text of one file at a time replaced: only the
 * modules that depend on it are evaluated anew. Data that modules read with `readFileSync` is replaced in the same way.
 */
export class SourceModules {
  #root;
  /** File → its compiled function. */
  #compiled = new Map();
  /** File → its module. */
  #modules = new Map();
  /** File → the files that import or read it. */
  #users = new Map();
  /** File → the text that stands for its own. */
  #replaced = new Map();

  /** @param {string} root the repository's root */
  constructor(root) {
    this.#root = root;
  }

  /** The exports of a source file. */
  load(file) {
    const known = this.#modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    this.#compile(file)(module, module.exports, (name) => this.#import(file, name), file);
    return module.exports;
  }

  /** Loads `file` as if `replaced` had `text`, hands its exports to `use`, and puts everything back. */
  withText(replaced, text, file, use) {
    const compiled = this.#compiled.get(replaced);
    const evaluated = this.#setAside(replaced);
    this.#replaced.set(replaced, text);
    this.#compiled.delete(replaced);
    try {
      return use(this.load(file));
    } finally {
      this.#replaced.delete(replaced);
      this.#compiled.delete(replaced);
      if (compiled !== undefined) this.#compiled.set(replaced, compiled);
      for (const [user, module] of evaluated) this.#modules.set(user, module);
    }
  }

  /** Takes the modules that depend on `file` out, and returns them. */
  #setAside(file) {
    const evaluated = new Map();
    const reached = new Set([file]);
    for (const user of reached) {
      const module = this.#modules.get(user);
      if (module !== undefined) evaluated.set(user, module);
      this.#modules.delete(user);
      for (const next of this.#users.get(user) ?? []) reached.add(next);
    }
    return evaluated;
  }

  #import(user, name) {
    if (name === 'node:fs') return { ...fs, readFileSync: (path, options) => this.#read(user, path, options) };
    if (isBuiltin(name)) return createRequire(user)(name);
    const file = this.#resolve(user, name);
    if (file === undefined) return createRequire(user)(name);
    this.#note(file, user);
    return this.load(file);
  }

  #resolve(user, name) {
    if (name.startsWith('.')) return resolve(dirname(user), name.replace(/\.js$/, '.ts'));
    if (name.startsWith('@dateline/')) return join(this.#root, 'libs', name.slice('@dateline/'.length), 'src/index.ts');
    return undefined;
  }

  #read(user, path, options) {
    const file = path instanceof URL ? fileURLToPath(path) : path;
    this.#note(file, user);
    return this.#replaced.get(file) ?? readFileSync(path, options);
  }

  #note(file, user) {
    if (!this.#users.has(file)) this.#users.set(file, new Set());
    this.#users.get(file).add(user);
  }

  #compile(file) {
    let compiled = this.#compiled.get(file);
    if (compiled === undefined) {
      const { code } = transformSync(this.#replaced.get(file) ?? readFileSync(file, 'utf8'), {
        filename: file,
        configFile: false,
        swcrc: false,
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs' },
      });
      compiled = runInThisContext(`(function (module, exports, require, __filename) {${code}\n})`, { filename: file });
      this.#compiled.set(file, compiled);
    }
    return compiled;
  }
}
