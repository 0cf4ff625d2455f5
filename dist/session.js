import{createRequire as __cr}from'node:module';import{fileURLToPath as __fu}from'node:url';import{dirname as __dn}from'node:path';
const require=__cr(import.meta.url),__filename=__fu(import.meta.url),__dirname=__dn(__filename);
import {
  ambientFiles,
  atFile,
  didYouMean,
  isComponent,
  isUnreadTemplate,
  packageFacts,
  readsSource,
  unreadFiles
} from "./chunk.js";

// src/engines/typescript/blind-spots/computed-members.ts
import { ts as ts12 } from "./compiler.js";

// src/engines/typescript/symbols/members.ts
import { ts as ts9 } from "./compiler.js";

// src/engines/typescript/forms/form.ts
var NOTHING = { symbols: [], origins: [], kind: null, unknown: null, receiver: null, unbound: false };

// src/engines/typescript/symbols/links.ts
import { ts as ts5 } from "./compiler.js";

// src/engines/typescript/program/internals.ts
import { ts } from "./compiler.js";
function compilerInternals() {
  const candidate = ts;
  const complete = typeof candidate.bindSourceFile === "function" && typeof candidate.createTypeChecker === "function";
  return complete ? candidate : null;
}
function boundFile(file) {
  return file;
}
function checkerInternals(checker) {
  return checker;
}

// src/engines/typescript/syntax/expressions.ts
import { ts as ts2 } from "./compiler.js";
function unwrap(node) {
  let inner = node;
  while (ts2.isParenthesizedExpression(inner) || ts2.isNonNullExpression(inner) || ts2.isAsExpression(inner) || ts2.isSatisfiesExpression(inner) || ts2.isTypeAssertionExpression(inner)) {
    inner = inner.expression;
  }
  return inner;
}
function wrapped(node) {
  let current = node;
  while (ts2.isParenthesizedExpression(current.parent) || ts2.isNonNullExpression(current.parent) || isTypeWrapper(current)) {
    current = current.parent;
  }
  return current;
}
function isTypeWrapper(node) {
  const { parent } = node;
  return (ts2.isAsExpression(parent) || ts2.isSatisfiesExpression(parent) || ts2.isTypeAssertionExpression(parent)) && parent.expression === node;
}
function reference(token) {
  const { parent } = token;
  if (ts2.isPropertyAccessExpression(parent) && parent.name === token) return parent;
  if (ts2.isElementAccessExpression(parent) && parent.argumentExpression === token) return parent;
  if (ts2.isQualifiedName(parent) && parent.right === token) return parent;
  return token;
}
function isAssignmentTarget(node) {
  const { parent } = node;
  if (ts2.isBinaryExpression(parent)) return parent.left === node && isAssignment(parent.operatorToken.kind);
  if (ts2.isPrefixUnaryExpression(parent) || ts2.isPostfixUnaryExpression(parent))
    return isUpdate(parent.operator);
  if (ts2.isForInStatement(parent) || ts2.isForOfStatement(parent)) return parent.initializer === node;
  if (ts2.isShorthandPropertyAssignment(parent))
    return parent.name === node && isPatternLiteral(parent.parent);
  if (ts2.isPropertyAssignment(parent)) return parent.initializer === node && isPatternLiteral(parent.parent);
  if (ts2.isSpreadElement(parent) || ts2.isSpreadAssignment(parent)) return isPatternLiteral(parent.parent);
  return ts2.isArrayLiteralExpression(parent) && isPatternLiteral(parent);
}
function isPatternLiteral(node) {
  if (!ts2.isObjectLiteralExpression(node) && !ts2.isArrayLiteralExpression(node)) return false;
  const outer = wrapped(node);
  const { parent } = outer;
  if (ts2.isBinaryExpression(parent) && parent.left === outer) {
    const nested = parent.operatorToken.kind === ts2.SyntaxKind.EqualsToken;
    return nested && !isDefaultOf(parent) ? true : isAssignmentTarget(parent);
  }
  return isAssignmentTarget(outer);
}
function isDefaultOf(node) {
  return ts2.isPropertyAssignment(node.parent) && node.parent.initializer === node && !isPatternLiteral(node.parent.parent);
}
function isAssignment(kind) {
  return kind >= ts2.SyntaxKind.FirstAssignment && kind <= ts2.SyntaxKind.LastAssignment;
}
function isUpdate(kind) {
  return kind === ts2.SyntaxKind.PlusPlusToken || kind === ts2.SyntaxKind.MinusMinusToken;
}

// src/engines/typescript/syntax/import-bindings.ts
import { ts as ts4 } from "./compiler.js";

// src/engines/typescript/syntax/module-specifiers.ts
import { ts as ts3 } from "./compiler.js";
var MOCKERS = /* @__PURE__ */ new Set(["jest", "vi", "vitest", "mock", "t", "td", "rewiremock"]);
var MOCK_METHODS = /* @__PURE__ */ new Set([
  "mock",
  "unmock",
  "doMock",
  "dontMock",
  "doUnmock",
  "deepUnmock",
  "setMock",
  "requireActual",
  "requireMock",
  "importActual",
  "importMock",
  "createMockFromModule",
  "genMockFromModule",
  "unstable_mockModule",
  "mockModule",
  "module",
  "replace",
  "replaceEsm"
]);
var BARE_LOADERS = /* @__PURE__ */ new Set([
  "require",
  "proxyquire",
  "rewire",
  "requireActual",
  "importActual",
  "esmock",
  "__non_webpack_require__"
]);
var ACTUAL = /* @__PURE__ */ new Set(["requireActual", "requireMock", "importActual", "importMock"]);
function isModuleSpecifier(literal) {
  if (!ts3.isStringLiteralLike(literal)) return false;
  const { parent } = literal;
  if (ts3.isImportDeclaration(parent) || ts3.isExportDeclaration(parent))
    return parent.moduleSpecifier === literal;
  if (ts3.isExternalModuleReference(parent)) return parent.expression === literal;
  if (ts3.isModuleDeclaration(parent)) return parent.name === literal;
  if (ts3.isLiteralTypeNode(parent))
    return ts3.isImportTypeNode(parent.parent) && parent.parent.argument === parent;
  return ts3.isCallExpression(parent) && parent.arguments[0] === literal && loads(parent);
}
function loads(call) {
  return call.expression.kind === ts3.SyntaxKind.ImportKeyword || isRequire(call) || isMockCall(call) || isResolve(call);
}
function isRequire(node) {
  return ts3.isCallExpression(node) && ts3.isIdentifier(node.expression) && BARE_LOADERS.has(node.expression.text);
}
function isMockCall(node) {
  return ts3.isCallExpression(node) && ts3.isPropertyAccessExpression(node.expression) && isMockMethod(node.expression);
}
function isMockMethod(access) {
  const root = unwrap(access.expression);
  const object = ts3.isPropertyAccessExpression(root) ? root.name : root;
  return ts3.isIdentifier(object) && MOCKERS.has(object.text) && MOCK_METHODS.has(access.name.text);
}
function isActualCall(node) {
  return isMockCall(node) && ts3.isPropertyAccessExpression(node.expression) && ACTUAL.has(node.expression.name.text);
}
function isImportCall(node) {
  return ts3.isCallExpression(node) && node.expression.kind === ts3.SyntaxKind.ImportKeyword;
}
function isResolve(call) {
  const callee = call.expression;
  if (!ts3.isPropertyAccessExpression(callee) || callee.name.text !== "resolve") return false;
  const object = callee.expression;
  return ts3.isMetaProperty(object) || ts3.isIdentifier(object) && object.text === "require";
}
function specifierOf(call) {
  const [first] = call.arguments;
  return first !== void 0 && ts3.isStringLiteralLike(first) ? first : null;
}

// src/engines/typescript/syntax/import-bindings.ts
function loadedModule(expression) {
  const inner = unwrap(expression);
  if (ts4.isAwaitExpression(inner)) {
    const operand = unwrap(inner.expression);
    return isImportCall(operand) || isActualCall(operand) ? specifierOf(operand) : null;
  }
  return isRequire(inner) || isActualCall(inner) ? specifierOf(inner) : null;
}
function boundModule(declaration) {
  if (ts4.isVariableDeclaration(declaration)) {
    return declaration.initializer === void 0 ? null : loadedModule(declaration.initializer);
  }
  const owner = declaration.parent.parent;
  return ts4.isVariableDeclaration(owner) && ts4.isObjectBindingPattern(declaration.parent) ? boundModule(owner) : null;
}
function bindsModuleMember(token) {
  const { parent } = token;
  if (ts4.isVariableDeclaration(parent)) return parent.name === token && boundModule(parent) !== null;
  if (!ts4.isBindingElement(parent) || parent.initializer === token) return false;
  const named = parent.propertyName ?? parent.name;
  return named === token && boundModule(parent) !== null;
}
function localNameOf(token) {
  const { parent } = token;
  if (ts4.isImportSpecifier(parent)) return parent.name;
  if (ts4.isImportClause(parent)) return parent.name ?? null;
  if (ts4.isImportEqualsDeclaration(parent)) return parent.name;
  if (ts4.isQualifiedName(parent) && ts4.isImportEqualsDeclaration(parent.parent)) return parent.parent.name;
  if (!bindsModuleMember(token)) return null;
  const { name } = parent;
  return ts4.isIdentifier(name) ? name : null;
}

// src/engines/typescript/symbols/links.ts
function linksOf(symbol, modules) {
  const seen = /* @__PURE__ */ new Set();
  const pending = [symbol];
  for (let current = pending.shift(); current !== void 0; current = pending.shift()) {
    if (seen.has(current)) continue;
    seen.add(current);
    pending.push(...next(current, modules));
  }
  return [...seen];
}
function next(symbol, modules) {
  const { checker } = modules.program;
  const imported2 = importedByRequire(symbol, modules);
  if (imported2 !== null) return imported2;
  if ((symbol.flags & ts5.SymbolFlags.Alias) !== 0) {
    if (symbol.declarations?.some(isRequiredProperty) === true) return [];
    const target = checkerInternals(checker).getImmediateAliasedSymbol(symbol);
    return target === void 0 || checkerInternals(checker).isUnknownSymbol(target) ? [] : [target];
  }
  return checker.getRootSymbols(symbol);
}
function isRequiredProperty(declaration) {
  if (!ts5.isVariableDeclaration(declaration)) return false;
  return declaration.initializer !== void 0 && ts5.isPropertyAccessExpression(unwrap(declaration.initializer));
}
function importedByRequire(symbol, modules) {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (declaration === void 0) return null;
  if (!ts5.isBindingElement(declaration) && !ts5.isVariableDeclaration(declaration)) return null;
  const specifier = boundModule(declaration);
  const module = specifier === null ? null : modules.symbolOf(specifier);
  if (specifier === null) return null;
  if (module === null) return [];
  const member = modules.member(module, importedName(declaration));
  return member === null ? [] : [member];
}
function importedName(declaration) {
  if (ts5.isVariableDeclaration(declaration)) return "export=";
  const name = declaration.propertyName ?? declaration.name;
  return ts5.isIdentifier(name) || ts5.isStringLiteralLike(name) ? name.text : "";
}

// src/engines/typescript/symbols/origins.ts
import { ts as ts7 } from "./compiler.js";

// src/engines/typescript/syntax/import-types.ts
import { ts as ts6 } from "./compiler.js";
function importTypeAt(name) {
  let node = name;
  while (ts6.isQualifiedName(node.parent) && node.parent.left === node) node = node.parent;
  return ts6.isImportTypeNode(node.parent) && node.parent.qualifier === node ? node.parent : null;
}
function importTypeSpecifier(argument) {
  const literal = ts6.isLiteralTypeNode(argument) ? argument.literal : null;
  return literal !== null && ts6.isStringLiteralLike(literal) ? literal : null;
}

// src/engines/typescript/symbols/origins.ts
function originsOfSymbol(symbol, modules) {
  return linksOf(symbol, modules).flatMap(
    (link) => (link.declarations ?? []).flatMap((declaration) => importedAs(declaration) ?? [])
  );
}
function originsOf(node, modules) {
  if (ts7.isImportTypeNode(node)) return originsOf(node.qualifier ?? node.argument, modules);
  if (ts7.isTypeReferenceNode(node)) return originsOf(node.typeName, modules);
  if (ts7.isLiteralTypeNode(node)) return whole(importTypeSpecifier(node));
  if (ts7.isQualifiedName(node)) return extend(originsOf(node.left, modules), node.right.text);
  const inner = ts7.isExpression(node) ? unwrap(node) : node;
  if (ts7.isPropertyAccessExpression(inner))
    return extend(originsOf(inner.expression, modules), inner.name.text);
  if (ts7.isElementAccessExpression(inner)) {
    const key = inner.argumentExpression;
    return ts7.isStringLiteralLike(key) ? extend(originsOf(inner.expression, modules), key.text) : [];
  }
  const loaded = ts7.isExpression(inner) ? modules.loadedBy(inner) : null;
  if (loaded !== null) return whole(loaded);
  if (!ts7.isIdentifier(inner)) return [];
  const importType = importTypeAt(inner);
  if (importType !== null) return extend(whole(importTypeSpecifier(importType.argument)), inner.text);
  const symbol = modules.program.checker.getSymbolAtLocation(inner);
  return symbol === void 0 ? [] : originsOfSymbol(symbol, modules);
}
function extend(origins, name) {
  return origins.map((origin2) => ({ specifier: origin2.specifier, names: [...origin2.names, name] }));
}
function whole(specifier) {
  return specifier === null ? [] : [{ specifier, names: ["*"] }];
}
function importedAs(declaration) {
  if (ts7.isImportSpecifier(declaration)) {
    return origin(
      declaration.parent.parent.parent.moduleSpecifier,
      (declaration.propertyName ?? declaration.name).text
    );
  }
  if (ts7.isImportClause(declaration)) return origin(declaration.parent.moduleSpecifier, "default");
  if (ts7.isNamespaceImport(declaration)) return origin(declaration.parent.parent.moduleSpecifier, "*");
  if (ts7.isNamespaceExport(declaration)) return origin(declaration.parent.moduleSpecifier, "*");
  if (ts7.isExportSpecifier(declaration)) {
    return origin(
      declaration.parent.parent.moduleSpecifier,
      (declaration.propertyName ?? declaration.name).text
    );
  }
  if (ts7.isImportEqualsDeclaration(declaration)) {
    const { moduleReference } = declaration;
    return ts7.isExternalModuleReference(moduleReference) ? origin(moduleReference.expression, "*") : null;
  }
  if (!ts7.isBindingElement(declaration) && !ts7.isVariableDeclaration(declaration)) return null;
  const name = importedName(declaration);
  return origin(boundModule(declaration) ?? void 0, name === "export=" ? "*" : name);
}
function origin(specifier, name) {
  return specifier !== void 0 && ts7.isStringLiteralLike(specifier) ? { specifier, names: [name] } : null;
}
function memberPath(names2) {
  const inner = names2[0] === "*" ? names2.slice(1) : names2;
  return inner[0] === "default" && inner.length > 1 ? inner.slice(1) : inner;
}

// src/engines/typescript/symbols/unknown-receivers.ts
import { ts as ts8 } from "./compiler.js";
function whyUnknown(object, modules) {
  const { checker } = modules.program;
  const type = checker.getTypeAtLocation(object);
  const open = (type.flags & (ts8.TypeFlags.Any | ts8.TypeFlags.Unknown)) !== 0 || hasOpenBase(type, checker);
  if (!open) return null;
  return declaredOpen(object, modules);
}
function hasOpenBase(type, checker) {
  const declaration = type.getSymbol()?.declarations?.find(ts8.isClassLike);
  const base = declaration?.heritageClauses?.find((clause) => clause.token === ts8.SyntaxKind.ExtendsKeyword)?.types[0];
  if (base === void 0) return false;
  const baseType2 = checker.getTypeAtLocation(base.expression);
  return (baseType2.flags & ts8.TypeFlags.Any) !== 0;
}
function declaredOpen(object, modules) {
  const root = rootOf(object);
  const symbol = modules.program.checker.getSymbolAtLocation(root);
  const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
  if (fromMissingPackage(root, modules)) return "package-not-installed";
  if (declaration === void 0) return "untyped-receiver";
  const typed = ts8.isVariableDeclaration(declaration) || ts8.isParameter(declaration) || ts8.isPropertyDeclaration(declaration);
  if (!typed) return "any-receiver";
  if (declaration.type !== void 0) return typeFromMissingPackage(declaration.type, modules) ? "package-not-installed" : "any-receiver";
  const initializer = ts8.isVariableDeclaration(declaration) ? declaration.initializer : void 0;
  if (initializer !== void 0 && fromMissingPackage(rootOf(initializer), modules)) return "package-not-installed";
  return "untyped-receiver";
}
function typeFromMissingPackage(type, modules) {
  return ts8.isTypeReferenceNode(type) && fromMissingPackage(type.typeName, modules);
}
function fromMissingPackage(node, modules) {
  return originsOf(node, modules).some(({ specifier }) => {
    const resolution = modules.resolve(specifier);
    return resolution.kind === "package" && resolution.path === null;
  });
}
function rootOf(node) {
  const inner = unwrap(node);
  if (ts8.isPropertyAccessExpression(inner) || ts8.isElementAccessExpression(inner)) return rootOf(inner.expression);
  if (ts8.isCallExpression(inner) || ts8.isNewExpression(inner) || ts8.isAwaitExpression(inner)) return rootOf(inner.expression);
  return inner;
}
function receiverName(object) {
  const inner = ts8.isExpression(object) ? unwrap(object) : object;
  if (ts8.isIdentifier(inner)) return inner.text;
  return ts8.isPropertyAccessExpression(inner) ? inner.name.text.replace(/^#/, "") : null;
}

// src/engines/typescript/symbols/members.ts
function memberOf(question, modules) {
  const { object, name } = question;
  const origins = extend(originsOf(object, modules), name);
  const symbol = typedMember(question, modules) ?? loadedMember(object, name, modules);
  const receiver = object;
  if (symbol !== null) return { ...NOTHING, symbols: linksOf(symbol, modules), origins, receiver };
  const reason = ts9.isExpression(object) ? whyUnknown(object, modules) : null;
  const unknown = reason === null ? null : { reason, receiverName: receiverName(object) };
  return { ...NOTHING, origins, unknown, receiver };
}
function typedMember({ object, name, token }, modules) {
  const { checker } = modules.program;
  const direct = token === null ? void 0 : checker.getSymbolAtLocation(token);
  if (direct !== void 0 && direct.name !== "unknown") return direct;
  if (ts9.isTypeNode(object)) return propertyOf(checker.getTypeFromTypeNode(object), name, modules);
  if (!ts9.isExpression(object)) return null;
  return propertyOf(checker.getTypeAtLocation(object), name, modules);
}
function propertyOf(type, name, modules) {
  const { checker } = modules.program;
  const whole2 = checker.getPropertyOfType(checker.getApparentType(checker.getNonNullableType(type)), name);
  if (whole2 !== void 0) return whole2;
  if (!type.isUnion()) return null;
  return type.types.map((part) => checker.getPropertyOfType(part, name)).find((found) => found !== void 0) ?? null;
}
function loadedMember(object, name, modules) {
  const specifier = ts9.isExpression(object) ? modules.loadedBy(object) : null;
  const module = specifier === null ? null : modules.symbolOf(specifier);
  return module === null ? null : modules.member(module, name);
}

// src/engines/typescript/program/source-files.ts
import { getLibFiles, ts as ts11 } from "./compiler.js";

// src/engines/typescript/program/script-blocks.ts
import { ts as ts10 } from "./compiler.js";
var SCRIPT_BLOCK = /(<script\b(?:"[^"]*"|'[^']*'|[^'">])*>)([\s\S]*?)<\/script\s*>/gi;
var HTML_COMMENT = /<!--[\s\S]*?-->/g;
function readScriptBlocks(text) {
  const live = text.replace(HTML_COMMENT, blank);
  let out = "";
  let end = 0;
  let language = "js";
  for (const match of live.matchAll(SCRIPT_BLOCK)) {
    const [, tag = "", body = ""] = match;
    if (/\ssrc\s*=/i.test(tag)) continue;
    const start = match.index + tag.length;
    out += blank(live.slice(end, start)) + text.slice(start, start + body.length);
    end = start + body.length;
    language = /\blang\s*=\s*["']?(tsx?|jsx)\b/i.exec(tag)?.[1]?.toLowerCase() ?? language;
  }
  out += blank(live.slice(end));
  const own = /\bexport\s+default\b|\bexport\s*\{[^}]*\bdefault\b/.test(out);
  return {
    text: own ? out : `${out}
export default {};`,
    scriptKind: SCRIPT_KINDS[language] ?? ts10.ScriptKind.JS
  };
}
var SCRIPT_KINDS = {
  js: ts10.ScriptKind.JS,
  jsx: ts10.ScriptKind.JSX,
  ts: ts10.ScriptKind.TS,
  tsx: ts10.ScriptKind.TSX
};
function blank(text) {
  return text.replace(/[^\r\n\u2028\u2029]/g, " ");
}

// src/engines/typescript/program/text.ts
function textOf(bytes) {
  return typeof bytes === "string" ? null : new TextDecoder().decode(bytes);
}

// src/engines/typescript/program/source-files.ts
var LIB_FOLDER = "/\0lib/";
var COMPONENT = /\.(?:vue|svelte)$/;
var SourceFiles = class {
  parsed = /* @__PURE__ */ new Map();
  libs = /* @__PURE__ */ new Map();
  stubs = /* @__PURE__ */ new Map();
  tree;
  installed;
  constructor(tree, installed) {
    this.tree = tree;
    this.installed = installed;
    for (const lib of getLibFiles()) this.libs.set(LIB_FOLDER + lib.fileName, lib.text);
  }
  /** Declares a module of our own making, for a package that is not installed. */
  addStub(fileName, text) {
    this.stubs.set(fileName, text);
  }
  get(fileName) {
    if (!this.parsed.has(fileName)) this.parsed.set(fileName, this.parse(fileName));
    return this.parsed.get(fileName);
  }
  has(fileName) {
    return this.text(fileName) !== null;
  }
  /** Every lib file that these ones reach through `/// <reference lib>`, in the compiler's own order. */
  libFiles(names2) {
    const files = /* @__PURE__ */ new Map();
    const visit = (name) => {
      const file = this.get(`${LIB_FOLDER}lib.${name}.d.ts`);
      if (file === void 0 || files.has(file.fileName)) return;
      for (const reference2 of file.libReferenceDirectives) visit(reference2.fileName);
      files.set(file.fileName, file);
    };
    for (const name of names2) visit(name);
    return [...files.values()];
  }
  libText(name) {
    return this.libs.get(`${LIB_FOLDER}lib.${name}.d.ts`) ?? "";
  }
  parse(fileName) {
    const text = this.text(fileName);
    if (text === null) return void 0;
    if (!COMPONENT.test(fileName)) return createSourceFile(fileName, text, void 0);
    const blocks = readScriptBlocks(text);
    return createSourceFile(fileName, blocks.text, blocks.scriptKind);
  }
  text(fileName) {
    const own = this.libs.get(fileName) ?? this.stubs.get(fileName);
    if (own !== void 0) return own;
    const path = pathOf(fileName);
    if (this.tree.has(path)) return textOf(this.tree.read(path));
    return path.includes("node_modules/") ? this.installed.read(path) : null;
  }
};
function fileNameOf(path) {
  return `/${path}`;
}
function pathOf(fileName) {
  return fileName.slice(1);
}
function isLib(fileName) {
  return fileName.startsWith(LIB_FOLDER);
}
function createSourceFile(fileName, text, scriptKind) {
  const script = /\.[cm]?jsx?$/.test(fileName) || scriptKind === ts11.ScriptKind.JS || scriptKind === ts11.ScriptKind.JSX;
  const jsDocParsingMode = script ? ts11.JSDocParsingMode.ParseAll : ts11.JSDocParsingMode.ParseNone;
  return ts11.createSourceFile(
    fileName,
    text,
    { languageVersion: ts11.ScriptTarget.ESNext, jsDocParsingMode },
    false,
    scriptKind
  );
}

// src/engines/typescript/syntax/spans.ts
function spanOf(node) {
  return spanBetween(node.getSourceFile(), node.getStart(), node.getEnd());
}
function spanBetween(file, start, end) {
  const from = file.getLineAndCharacterOfPosition(start);
  const to = file.getLineAndCharacterOfPosition(end);
  return {
    file: pathOf(file.fileName),
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1
  };
}

// src/engines/typescript/blind-spots/computed-members.ts
var computedMembers = ({ targets, scan, modules }) => {
  const old = targets.filter((target) => target.query.role === "old" && target.declarations.size > 0);
  if (old.length === 0) return [];
  return [...scan.candidates].sort().flatMap((path) => {
    const file = modules.program.file(path);
    return file === void 0 ? [] : accesses(file).flatMap((access) => hidden(access, old, modules));
  });
};
function accesses(file) {
  const found = [];
  const visit = (node) => {
    if (ts12.isElementAccessExpression(node) && !ts12.isLiteralExpression(node.argumentExpression)) found.push(node);
    ts12.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
function hidden(access, targets, modules) {
  const { checker } = modules.program;
  const object = checker.getTypeAtLocation(access.expression);
  const key = checker.getTypeAtLocation(access.argumentExpression);
  if ((key.flags & NEVER_A_NAME) !== 0) return [];
  return targets.flatMap((target) => {
    const found = [...target.needles].some((name) => allows(key, name) && isTarget(propertyOf(object, name, modules), target, modules));
    if (!found) return [];
    const { file, line, column } = spanOf(access.argumentExpression);
    return [{ kind: "computed-member", symbol: target.query.symbol.text, file, line, column, count: 1 }];
  });
}
var NEVER_A_NAME = ts12.TypeFlags.NumberLike | ts12.TypeFlags.ESSymbolLike;
function allows(key, name) {
  if (key.isUnion()) return key.types.some((part) => allows(part, name));
  return key.isStringLiteral() ? key.value === name : true;
}
function isTarget(property2, target, modules) {
  return property2 !== null && linksOf(property2, modules).some((link) => link.declarations?.some((node) => target.declarations.has(node)) === true);
}

// src/engines/typescript/blind-spots/dynamic-imports.ts
var dynamicImports = ({ targets, specifiers }) => {
  const hidden2 = targets.filter(({ query, address }) => query.role === "old" && (query.symbol.kind === "module" || address?.names.at(-1) === "default"));
  if (hidden2.length === 0) return [];
  return hidden2.flatMap(({ query }) => [...specifiers.computedImports()].map(([path, place]) => ({ ...atFile("dynamic-import", path, query.symbol.text), ...place })));
};

// src/engines/typescript/syntax/tokens.ts
import { ts as ts13 } from "./compiler.js";
function namePattern(names2) {
  const alternatives = [...names2].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\w$])(?:${alternatives.join("|")})(?![\\w$])`, "g");
}
function tokensNamed(file, names2) {
  if (names2.size === 0) return [];
  if (mayHoldEscapes(file.text)) return walk(file, () => true).filter((token) => names2.has(nameOf(token)));
  const places = [...file.text.matchAll(namePattern(names2))].map((match) => match.index);
  const inside = (node) => firstAtOrAfter(places, node.pos) < node.end;
  return walk(file, inside).filter((token) => names2.has(nameOf(token)));
}
function nameOf(token) {
  return ts13.isPrivateIdentifier(token) ? token.text.slice(1) : token.text;
}
function isToken(node) {
  return ts13.isIdentifier(node) || ts13.isPrivateIdentifier(node) || ts13.isStringLiteralLike(node);
}
function mayHoldEscapes(text) {
  return text.includes("\\u") || text.includes("\\x");
}
function walk(file, enter) {
  const tokens = [];
  const visit = (node) => {
    if (!enter(node)) return;
    if (isToken(node)) tokens.push(node);
    else ts13.forEachChild(node, visit);
  };
  ts13.forEachChild(file, visit);
  return tokens;
}
function firstAtOrAfter(places, at) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? Number.POSITIVE_INFINITY;
}

// src/engines/typescript/blind-spots/templates.ts
var templates = (looked) => {
  const names2 = /* @__PURE__ */ new Map();
  for (const { query, needles } of looked.targets) {
    if (query.role === "old") needles.forEach((name) => names2.set(name, query.symbol.text));
  }
  const holders = looked.texts.find([...names2.keys()]);
  return [...holders].flatMap(([path, found]) => [...found].flatMap((name) => inTemplate(path, name, names2.get(name) ?? null, looked)));
};
function inTemplate(path, name, symbol, { workplace }) {
  if (!isComponent(path) && !isUnreadTemplate(path)) return [];
  const text = textOf(workplace.tree.read(path));
  if (text === null) return [];
  const scripts = isComponent(path) ? readScriptBlocks(text).text : "";
  const places = [...text.matchAll(namePattern([name]))].filter(({ index }) => scripts[index] === void 0 || scripts[index] === " ");
  const [first] = places;
  if (first === void 0) return [];
  const before = text.slice(0, first.index).split(/\r\n|[\r\n]/);
  return [{ kind: "template", symbol, file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, count: places.length }];
}

// src/engines/typescript/blind-spots/unparsed-files.ts
var unparsedFiles = ({ scan, modules }) => {
  return [...scan.candidates].flatMap((path) => {
    const file = modules.program.file(path);
    const [error] = file === void 0 ? [] : boundFile(file).parseDiagnostics;
    if (file === void 0 || error === void 0) return [];
    const { line, character } = file.getLineAndCharacterOfPosition(error.start ?? 0);
    return [{ ...atFile("partial-parse", path), line: line + 1, column: character + 1 }];
  });
};

// src/engines/typescript/blind-spots/unreadable-configs.ts
var unreadableConfigs = ({ configs }) => [...configs.unreadable].map((path) => atFile("no-tsconfig", path));

// src/engines/typescript/blind-spots/unresolved-specifiers.ts
import { ts as ts14 } from "./compiler.js";

// src/engines/typescript/targets/same-module.ts
function sameModule(specifier, target, modules) {
  const { address } = target;
  if (address === null) return false;
  if (address.module.kind === "package") return specifier.text === address.module.specifier;
  const resolution = modules.resolve(specifier);
  if (resolution.kind === "file") return resolution.path === address.module.path;
  return resolution.kind === "missing" && stemOf(resolution.stem) === stemOf(address.module.path);
}
function stemOf(path) {
  return path.replace(/(?:\.d)?\.[cm]?[jt]sx?$|\.(?:vue|svelte)$/, "").replace(/(?:^|\/)index$/, "");
}

// src/engines/typescript/blind-spots/unresolved-specifiers.ts
var unresolvedSpecifiers = (looked) => {
  return [...looked.scan.candidates].sort().flatMap((path) => {
    const file = looked.modules.program.file(path);
    return file === void 0 ? [] : file.statements.flatMap((statement) => unresolved(statement, looked));
  });
};
function unresolved(statement, { modules, targets }) {
  if (!ts14.isImportDeclaration(statement) && !ts14.isExportDeclaration(statement)) return [];
  const specifier = statement.moduleSpecifier;
  if (specifier === void 0 || !isModuleSpecifier(specifier) || /\.(?:css|scss|sass|less|svg|png|jpe?g|gif|webp|json|txt|md|html|graphql|gql|wasm|woff2?)(?:\?.*)?$/.test(specifier.text)) return [];
  const { kind } = modules.resolve(specifier);
  if (kind !== "unknown" && kind !== "missing") return [];
  const known = targets.some((target) => sameModule(specifier, target, modules));
  const wanted = namesOf(statement).filter((name) => targets.some((target) => target.needles.has(name)));
  if (known || wanted.length === 0 && !passesOnAll(statement)) return [];
  const { file, line, column } = spanOf(specifier);
  return [{ kind: "unresolved-specifier", symbol: null, file, line, column, count: 1 }];
}
function passesOnAll(statement) {
  return ts14.isExportDeclaration(statement) && statement.exportClause === void 0;
}
function namesOf(statement) {
  const clause = ts14.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
  if (clause === void 0 || ts14.isNamespaceImport(clause) || ts14.isNamespaceExport(clause)) return [];
  return clause.elements.map((element) => (element.propertyName ?? element.name).text);
}

// src/engines/typescript/blind-spots/index.ts
var FINDERS = [
  unreadFiles,
  unparsedFiles,
  unreadableConfigs,
  computedMembers,
  dynamicImports,
  templates,
  unresolvedSpecifiers
];
function findBlindSpots(looked) {
  const merged = /* @__PURE__ */ new Map();
  for (const spot of FINDERS.flatMap((find) => find(looked))) {
    const key = [spot.file, spot.line, spot.column, spot.kind, spot.symbol ?? ""].join("\n");
    const known = merged.get(key);
    merged.set(key, known === void 0 ? spot : { ...spot, count: known.count + spot.count });
  }
  return [...merged.values()].sort(byPlace);
}
function byPlace(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line || a.column !== b.column) return a.line - b.line || a.column - b.column;
  return `${a.kind} ${a.symbol ?? ""}` < `${b.kind} ${b.symbol ?? ""}` ? -1 : 1;
}

// src/engines/inline-exemptions.ts
var ALLOW = /cutover-allow[ \t]+([^\s:]+)[ \t]*:?[ \t]*([^\r\n]*)/g;
var UNTIL = /^(.*?)\s*\buntil\s+(\S+)\s*$/;
function findExemptions(file, text, commentAt) {
  const out = [];
  for (const match of text.matchAll(ALLOW)) {
    const end = commentAt(match.index);
    if (end === null) continue;
    const said = (match[2] ?? "").slice(0, Math.max(0, end - match.index - (match[0].length - (match[2] ?? "").length)));
    const reason = said.replace(/\s*(?:\*\/\}?|-->).*$/, "").trim();
    const until = UNTIL.exec(reason) ?? /^()until\s+(\S+)\s*$/.exec(reason);
    const before = text.slice(0, match.index).split(/\r\n|[\r\n\u2028\u2029]/);
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const line = text.slice(0, end).split(/\r\n|[\r\n\u2028\u2029]/).length;
    out.push({ file, line, id: match[1] ?? "", reason: until?.[1] ?? reason, until: until?.[2] ?? null, place });
  }
  return out;
}

// src/engines/typescript/comments.ts
import { ts as ts15 } from "./compiler.js";
function exemptionsIn(file, text) {
  return findExemptions(pathOf(file.fileName), text, (offset) => commentEnd(file, text, offset));
}
function commentEnd(file, text, offset) {
  const blanked = file.text[offset] === " " && text[offset] !== " ";
  if (blanked) return markupCommentEnd(text, offset);
  if (isInToken(file, offset)) return null;
  const open = Math.max(text.lastIndexOf("/*", offset), text.lastIndexOf("//", offset));
  if (open < 0) return null;
  if (!text.startsWith("/*", open)) return lineEnd(text, offset);
  const close = text.indexOf("*/", offset);
  return close < 0 ? text.length : close + 2;
}
function markupCommentEnd(text, offset) {
  const open = text.lastIndexOf("<!--", offset);
  const close = text.indexOf("-->", open);
  return open >= 0 && close > offset ? close : null;
}
function lineEnd(text, offset) {
  const end = /[\r\n\u2028\u2029]/g;
  end.lastIndex = offset;
  return end.exec(text)?.index ?? text.length;
}
function isInToken(file, offset) {
  const holds = (node) => {
    if (offset < node.getFullStart() || offset >= node.end) return false;
    const children = [];
    ts15.forEachChild(node, (child) => void children.push(child));
    if (children.length > 0) return children.some(holds);
    return offset >= node.getStart(file);
  };
  return file.statements.some(holds);
}

// src/engines/typescript/dependencies.ts
import { ts as ts21 } from "./compiler.js";

// src/engines/typescript/targets/package-pattern.ts
function packageMatcher(pattern) {
  const source = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*");
  const expression = new RegExp(`^${source}(?:/.*)?$`);
  return (specifier) => expression.test(specifier);
}
function packageNameMatcher(pattern) {
  const matches = packageMatcher(pattern);
  return (name) => matches(name) || matches(twinOf(name) ?? "");
}
function twinOf(name) {
  const twin = /^@types\/(.+)$/.exec(name)?.[1];
  return twin === void 0 ? null : twin.replace(/^([^_]+(?:_[^_]+)*)__/, "@$1/");
}

// src/engines/typescript/usage-facts.ts
import { ts as ts20 } from "./compiler.js";

// src/engines/typescript/syntax/frame.ts
var LONGEST_LINE = 300;
var LEAD = 80;
function frameOf(file, position) {
  const starts = file.getLineStarts();
  const { line, character } = file.getLineAndCharacterOfPosition(position);
  const first = Math.max(0, line - 1);
  const lines = [];
  for (let index = first; index <= line; index++) lines.push(file.text.slice(starts[index], starts[index + 1]).replace(/[\r\n\u2028\u2029]+$/, ""));
  const own = lines.at(-1) ?? "";
  const offset = own.length > LONGEST_LINE ? Math.max(0, character - LEAD) : 0;
  return { firstLine: first + 1, lines: lines.map((text) => text.slice(offset, offset + LONGEST_LINE)), offset };
}

// src/engines/typescript/syntax/call-shape.ts
import { ts as ts16 } from "./compiler.js";
function callOf(token) {
  const callee = wrapped(reference(token));
  const { parent } = callee;
  if ((ts16.isCallExpression(parent) || ts16.isNewExpression(parent)) && parent.expression === callee)
    return parent;
  if (ts16.isTaggedTemplateExpression(parent) && parent.tag === callee) return parent;
  if (ts16.isDecorator(parent)) return parent;
  if (ts16.isJsxOpeningElement(parent) || ts16.isJsxSelfClosingElement(parent))
    return parent.tagName === callee ? parent : null;
  return throughMethod(callee);
}
function throughMethod(callee) {
  const { parent } = callee;
  if (!ts16.isPropertyAccessExpression(parent) || parent.expression !== callee) return null;
  if (parent.name.text !== "call" && parent.name.text !== "apply") return null;
  const outer = wrapped(parent);
  return ts16.isCallExpression(outer.parent) && outer.parent.expression === outer ? outer.parent : null;
}
function callShapeOf(token) {
  const call = callOf(token);
  if (call === null) return null;
  if (ts16.isJsxOpeningElement(call) || ts16.isJsxSelfClosingElement(call))
    return { arguments: call.attributes.properties.map(attribute) };
  if (ts16.isTaggedTemplateExpression(call)) return { arguments: [] };
  if (ts16.isDecorator(call)) return { arguments: [] };
  if (!ts16.isCallExpression(call) && !ts16.isNewExpression(call)) return null;
  const values = [...call.arguments ?? []];
  const method = ts16.isCallExpression(call) ? indirectMethod(call, token) : null;
  if (method === "call") return { arguments: positional(values.slice(1)) };
  if (method === "apply") return { arguments: applied(values[1]) };
  return { arguments: positional(values) };
}
function indirectMethod(call, token) {
  const callee = unwrap(call.expression);
  const direct = callee === reference(token);
  return !direct && ts16.isPropertyAccessExpression(callee) ? callee.name.text : null;
}
function applied(list) {
  if (list === void 0) return [];
  if (ts16.isArrayLiteralExpression(list)) return positional([...list.elements]);
  return [{ path: "1", text: list.getText(), spread: true, missing: false }];
}
function positional(values) {
  return values.map((value, index) => ({
    path: String(index + 1),
    text: value.getText(),
    spread: ts16.isSpreadElement(value),
    missing: isMissing(value)
  }));
}
function attribute(property2) {
  if (ts16.isJsxSpreadAttribute(property2))
    return { path: "*", text: property2.expression.getText(), spread: true, missing: false };
  const value = property2.initializer;
  const inner = value !== void 0 && ts16.isJsxExpression(value) ? value.expression : value;
  const missing = inner !== void 0 && ts16.isExpression(inner) && isMissing(inner);
  return { path: property2.name.getText(), text: inner?.getText() ?? "true", spread: false, missing };
}
function isMissing(value) {
  const inner = unwrap(value);
  if (ts16.isIdentifier(inner)) return inner.text === "undefined";
  return inner.kind === ts16.SyntaxKind.NullKeyword || ts16.isVoidExpression(inner);
}

// src/engines/typescript/syntax/enclosing.ts
import { ts as ts17 } from "./compiler.js";
function enclosingOf(node) {
  const out = [];
  for (let current = node.parent; !ts17.isSourceFile(current); current = current.parent) {
    const kind = kindOf(current);
    if (kind !== null && !isOwnName(current, node)) out.unshift({ kind, name: declaredName(current) });
  }
  return out;
}
function kindOf(node) {
  if (ts17.isModuleDeclaration(node)) return "namespace";
  if (ts17.isClassLike(node)) return "class";
  if (ts17.isInterfaceDeclaration(node)) return "interface";
  if (ts17.isMethodDeclaration(node)) return "method";
  if (ts17.isAccessor(node)) return "accessor";
  if (ts17.isConstructorDeclaration(node)) return "constructor";
  if (ts17.isPropertyDeclaration(node) || ts17.isClassStaticBlockDeclaration(node)) return "initializer";
  return ts17.isFunctionLike(node) && "body" in node ? "function" : null;
}
function isOwnName(declaration, node) {
  return ts17.getNameOfDeclaration(declaration) === node;
}
function declaredName(node) {
  const own = ts17.getNameOfDeclaration(node);
  if (own !== void 0) return textOf2(own);
  const { parent } = node;
  if (ts17.isVariableDeclaration(parent) || ts17.isPropertyAssignment(parent) || ts17.isPropertyDeclaration(parent))
    return textOf2(parent.name);
  if (ts17.isExportAssignment(parent)) return "default";
  if (ts17.isBinaryExpression(parent) && parent.right === node) return textOf2(parent.left);
  const modifiers = ts17.canHaveModifiers(node) ? ts17.getModifiers(node) : void 0;
  return modifiers?.some((modifier) => modifier.kind === ts17.SyntaxKind.DefaultKeyword) === true ? "default" : null;
}
function textOf2(name) {
  if (ts17.isIdentifier(name) || ts17.isPrivateIdentifier(name) || ts17.isStringLiteralLike(name)) return name.text;
  if (ts17.isPropertyAccessExpression(name)) return name.name.text;
  return ts17.isComputedPropertyName(name) && ts17.isStringLiteralLike(name.expression) ? name.expression.text : null;
}

// src/engines/typescript/syntax/guards.ts
import { ts as ts18 } from "./compiler.js";
function isGuarded(token) {
  const statement = ts18.findAncestor(token, ts18.isStatement);
  if (statement === void 0 || !loads2(statement)) return false;
  const attempt = ts18.findAncestor(statement, ts18.isTryStatement);
  return attempt?.catchClause !== void 0 && ts18.findAncestor(statement, (node) => node === attempt.tryBlock) !== void 0;
}
function loads2(node) {
  return isRequire(node) || isImportCall(node) || ts18.forEachChild(node, (child) => loads2(child) || void 0) === true;
}

// src/engines/typescript/syntax/statement-text.ts
import { ts as ts19 } from "./compiler.js";
var LONGEST = 400;
function statementText(token) {
  let node = token;
  while (!isStatement(node) && !ts19.isSourceFile(node.parent)) node = node.parent;
  const text = node.getText().replace(/\s+/g, " ");
  if (text.length <= LONGEST) return text;
  const at = Math.max(0, token.getStart() - node.getStart() - LONGEST / 2);
  return text.slice(at, at + LONGEST);
}
function isStatement(node) {
  return ts19.isStatement(node) || ts19.isClassElement(node) || ts19.isTypeElement(node) || ts19.isImportSpecifier(node) || ts19.isExportSpecifier(node);
}

// src/engines/typescript/usage-facts.ts
function usageAt(token, match) {
  const span = spanOf(token);
  const localName = localNameOf(token)?.text ?? exportedAs(token);
  return {
    ...span,
    language: "typescript",
    cell: null,
    symbol: match.symbol,
    kind: match.kind,
    confidence: match.reason === null ? "certain" : "possible",
    reason: match.reason,
    declaredName: localName === null || localName === token.getText() ? null : localName,
    enclosing: enclosingOf(token),
    normalisedText: statementText(token),
    callShape: callShapeOf(token),
    guarded: isGuarded(token),
    frame: frameOf(token.getSourceFile(), token.getStart())
  };
}
function exportedAs(token) {
  return ts20.isExportSpecifier(token.parent) ? token.parent.name.text : null;
}
function ordered(usages) {
  const sorted = [...usages].sort(byPlace2);
  const seen = /* @__PURE__ */ new Map();
  return sorted.map((usage) => {
    const names2 = usage.enclosing.map(({ kind, name }) => `${kind} ${name ?? ""}`).join("/");
    const key = [usage.file, usage.symbol, usage.kind, names2, usage.normalisedText].join("\n");
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return { ...usage, ordinal };
  });
}
function byPlace2(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.symbol < b.symbol ? -1 : 1);
}

// src/engines/typescript/dependencies.ts
var FIELDS = /* @__PURE__ */ new Set([
  "dependencies",
  "devDependencies",
  "peerDependencies",
  "optionalDependencies",
  "bundleDependencies",
  "bundledDependencies",
  "overrides",
  "resolutions"
]);
function readsDependencies(path) {
  return /(?:^|\/)package\.json$/.test(path) || /(?:^|\/)[jt]sconfig(?:\.[^/]+)?\.json$/.test(path);
}
function dependencyUsages(targets, tree, paths) {
  const packages = targets.flatMap((target) => target.query.symbol.kind === "package" ? [{ target, matches: packageNameMatcher(target.query.symbol.specifier) }] : []);
  if (packages.length === 0) return [];
  const out = [];
  for (const path of paths) {
    const text = textOf(tree.read(path));
    if (text === null) continue;
    const file = ts21.parseJsonText(`/${path}`, text);
    setParents(file);
    for (const literal of path.endsWith("package.json") ? packageNames(file) : typeNames(file)) {
      for (const { target, matches } of packages) {
        if (matches(literal.text)) out.push(usageAt(literal, { symbol: target.query.symbol.text, kind: "dependency", reason: null }));
      }
    }
  }
  return out;
}
function packageNames(file) {
  return properties(rootOf2(file)).flatMap(({ name, value }) => FIELDS.has(name.text) ? names(value) : []);
}
function typeNames(file) {
  const options = properties(rootOf2(file)).find(({ name }) => name.text === "compilerOptions");
  const types = properties(options?.value).find(({ name }) => name.text === "types");
  return types === void 0 ? [] : names(types.value);
}
function names(value) {
  if (ts21.isArrayLiteralExpression(value)) return value.elements.filter(ts21.isStringLiteral);
  return properties(value).flatMap(({ name, value: inner }) => [name, ...ts21.isObjectLiteralExpression(inner) ? names(inner) : []]);
}
function properties(node) {
  if (node === void 0 || !ts21.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap((property2) => ts21.isPropertyAssignment(property2) && ts21.isStringLiteral(property2.name) ? [{ name: property2.name, value: property2.initializer }] : []);
}
function rootOf2(file) {
  return file.statements[0]?.expression;
}
function setParents(node) {
  ts21.forEachChild(node, (child) => {
    child.parent = node;
    setParents(child);
  });
}

// src/engines/typescript/forms/assignment-pattern.ts
import { ts as ts22 } from "./compiler.js";
var assignmentPattern = {
  name: "assignment pattern",
  fits: (token) => patternOf(token) !== null,
  denote(token, modules) {
    const { checker } = modules.program;
    const pattern = patternOf(token);
    const out = [];
    if (ts22.isShorthandPropertyAssignment(token.parent)) {
      const variable = checker.getShorthandAssignmentValueSymbol(token.parent);
      if (variable !== void 0) out.push({ ...NOTHING, symbols: linksOf(variable, modules) });
    }
    const property2 = pattern === null ? null : propertyOf(checker.getTypeAtLocation(pattern), nameOf(token), modules);
    if (property2 !== null) out.unshift({ ...NOTHING, symbols: linksOf(property2, modules), kind: "value" });
    return out;
  }
};
function patternOf(token) {
  const property2 = ts22.isComputedPropertyName(token.parent) ? token.parent.parent : token.parent;
  if (!ts22.isShorthandPropertyAssignment(property2) && !ts22.isPropertyAssignment(property2)) return null;
  const named = ts22.isComputedPropertyName(property2.name) ? property2.name.expression : property2.name;
  return named === token && isPatternLiteral(property2.parent) ? property2.parent : null;
}

// src/engines/typescript/forms/binding-property.ts
import { ts as ts23 } from "./compiler.js";
var bindingProperty = {
  name: "binding pattern",
  fits: (token) => elementOf(token) !== null,
  denote(token, modules) {
    const element = elementOf(token);
    if (element === null) return [];
    if (boundModule(element) !== null && ts23.isIdentifier(element.name)) return [imported(element.name, modules)];
    return [property(element, nameOf(token), modules)];
  }
};
function elementOf(token) {
  const element = ts23.isComputedPropertyName(token.parent) ? token.parent.parent : token.parent;
  if (!ts23.isBindingElement(element) || !ts23.isObjectBindingPattern(element.parent)) return null;
  if (element.initializer === token || element.dotDotDotToken !== void 0) return null;
  const named = element.propertyName ?? element.name;
  const inner = ts23.isComputedPropertyName(named) ? named.expression : named;
  return inner === token ? element : null;
}
function imported(name, modules) {
  const symbol = modules.program.checker.getSymbolAtLocation(name);
  if (symbol === void 0) return NOTHING;
  return { ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) };
}
function property(element, name, modules) {
  const { checker } = modules.program;
  const found = propertyOf(checker.getTypeAtLocation(element.parent), name, modules);
  const owner = element.parent.parent;
  const source = ts23.isVariableDeclaration(owner) || ts23.isParameter(owner) ? owner.initializer : void 0;
  const origins = source === void 0 ? [] : extend(originsOf(source, modules), name);
  if (found !== null && !isOwn(found)) return { ...NOTHING, symbols: linksOf(found, modules), origins, receiver: source ?? null };
  const reason = source === void 0 ? untypedPattern(element.parent) : whyUnknown(source, modules);
  const unknown = reason === null ? null : { reason, receiverName: source === void 0 ? null : receiverName(source) };
  return { ...NOTHING, origins, unknown, receiver: source ?? null };
}
function isOwn(property2) {
  return property2.valueDeclaration !== void 0 && ts23.isBindingElement(property2.valueDeclaration);
}
function untypedPattern(pattern) {
  if (!ts23.isParameter(pattern.parent)) return null;
  return pattern.parent.type === void 0 ? "untyped-receiver" : "any-receiver";
}

// src/engines/typescript/forms/class-member.ts
import { ts as ts24 } from "./compiler.js";
var classMember = {
  name: "override",
  fits: (token) => memberOwner(token) !== null,
  denote(token, modules) {
    const owner = memberOwner(token);
    if (owner === null) return [];
    const bases = baseMembers(owner.container, { name: nameOf(token), isStatic: owner.isStatic }, modules);
    return bases.map((symbol) => ({ ...NOTHING, symbols: linksOf(symbol, modules), kind: "override" }));
  }
};
function memberOwner(token) {
  const element = ts24.isComputedPropertyName(token.parent) ? token.parent.parent : token.parent;
  if (ts24.isParameter(element)) return parameterProperty(element, token);
  if (!ts24.isClassElement(element) && !ts24.isTypeElement(element)) return null;
  const named = element.name !== void 0 && ts24.isComputedPropertyName(element.name) ? element.name.expression : element.name;
  const container = element.parent;
  if (named !== token || !(ts24.isClassLike(container) || ts24.isInterfaceDeclaration(container))) return null;
  return { container, isStatic: isStaticElement(element) };
}
function isStaticElement(element) {
  const modifiers = ts24.canHaveModifiers(element) ? ts24.getModifiers(element) : void 0;
  return modifiers?.some((modifier) => modifier.kind === ts24.SyntaxKind.StaticKeyword) === true;
}
function parameterProperty(parameter, token) {
  const constructor = parameter.parent;
  if (parameter.name !== token || !ts24.isParameterPropertyDeclaration(parameter, constructor)) return null;
  const container = constructor.parent;
  return ts24.isClassLike(container) ? { container, isStatic: false } : null;
}
function baseMembers(container, member, modules) {
  const seen = /* @__PURE__ */ new Set();
  const out = [];
  const visit = (declaration) => {
    if (seen.has(declaration)) return;
    seen.add(declaration);
    for (const clause of declaration.heritageClauses ?? []) {
      for (const heritage of clause.types) {
        const type = baseType(heritage, clause, member, modules);
        const property2 = type === null ? void 0 : modules.program.checker.getPropertyOfType(type, member.name);
        if (property2 !== void 0) out.push(property2);
        for (const base of type?.getSymbol()?.declarations ?? []) {
          if (ts24.isClassLike(base) || ts24.isInterfaceDeclaration(base)) visit(base);
        }
      }
    }
  };
  visit(container);
  return out;
}
function baseType(heritage, clause, member, modules) {
  const { checker } = modules.program;
  if (!member.isStatic) return checker.getTypeAtLocation(heritage);
  return clause.token === ts24.SyntaxKind.ExtendsKeyword ? checker.getTypeAtLocation(heritage.expression) : null;
}

// src/engines/typescript/forms/export-name.ts
import { ts as ts25 } from "./compiler.js";
var exportName = {
  name: "export name",
  fits: ({ parent }) => ts25.isExportSpecifier(parent) || ts25.isNamespaceExport(parent) || ts25.isNamespaceExportDeclaration(parent),
  denote(token, modules) {
    const { parent } = token;
    if (!ts25.isExportSpecifier(parent) || (parent.propertyName ?? parent.name) !== token) return [];
    const symbol = modules.program.checker.getSymbolAtLocation(parent.name);
    if (symbol === void 0) return [];
    const symbols = linksOf(symbol, modules);
    const local = parent.parent.parent.moduleSpecifier === void 0;
    const unbound2 = local && symbols.length === 1 && modules.program.checker.getExportSpecifierLocalTargetSymbol(parent) === void 0;
    return [{ ...NOTHING, symbols, origins: originsOfSymbol(symbol, modules), unbound: unbound2 }];
  }
};

// src/engines/typescript/forms/identifier.ts
import { ts as ts26 } from "./compiler.js";
var identifier = {
  name: "bare name",
  fits: (token) => ts26.isIdentifier(token) && !isDeclarationName(token) && !isNoReference(token),
  denote(token, modules) {
    const { checker } = modules.program;
    const shorthand = ts26.isShorthandPropertyAssignment(token.parent) && token.parent.name === token;
    const symbol = shorthand ? checker.getShorthandAssignmentValueSymbol(token.parent) : checker.getSymbolAtLocation(token);
    if (symbol === void 0 || checkerInternals(checker).isUnknownSymbol(symbol)) return [{ ...NOTHING, unbound: true }];
    return [{ ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) }];
  }
};
function isDeclarationName(token) {
  const { parent } = token;
  if (ts26.isShorthandPropertyAssignment(parent) || ts26.isExportAssignment(parent)) return false;
  return ts26.getNameOfDeclaration(parent) === token;
}
function isNoReference(token) {
  const { parent } = token;
  if (ts26.isLabeledStatement(parent) || ts26.isBreakOrContinueStatement(parent)) return true;
  if (isIntrinsicTag(token)) return true;
  return ts26.isJsxAttribute(parent) || ts26.isMetaProperty(parent) || ts26.isImportAttribute(parent) || ts26.isNamedTupleMember(parent);
}
function isIntrinsicTag(token) {
  const { parent } = token;
  const tag = ts26.isJsxOpeningElement(parent) || ts26.isJsxSelfClosingElement(parent) || ts26.isJsxClosingElement(parent);
  return tag && parent.tagName === token && /^[a-z]/.test(token.text);
}

// src/engines/typescript/forms/import-name.ts
import { ts as ts27 } from "./compiler.js";
var importName = {
  name: "import name",
  fits: ({ parent }) => ts27.isImportSpecifier(parent) || ts27.isImportClause(parent) || ts27.isNamespaceImport(parent) || isExternalImportEquals(parent),
  denote(token, modules) {
    const { parent } = token;
    if (ts27.isNamespaceImport(parent)) return [];
    if (ts27.isImportSpecifier(parent) && (parent.propertyName ?? parent.name) !== token) return [];
    const { name } = parent;
    const symbol = name === void 0 ? void 0 : modules.program.checker.getSymbolAtLocation(name);
    if (symbol === void 0) return [];
    return [{ ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) }];
  }
};
function isExternalImportEquals(node) {
  return ts27.isImportEqualsDeclaration(node) && ts27.isExternalModuleReference(node.moduleReference);
}

// src/engines/typescript/forms/jsx-attribute.ts
import { ts as ts29 } from "./compiler.js";

// src/engines/typescript/forms/object-key.ts
import { ts as ts28 } from "./compiler.js";
var objectKey = {
  name: "object key",
  fits: (token) => literalOf(token) !== null,
  denote(token, modules) {
    const literal = literalOf(token);
    if (literal === null) return [];
    const out = [...contextual(literal, nameOf(token), modules), ...mocked(literal, nameOf(token), modules)];
    return ts28.isShorthandPropertyAssignment(token.parent) ? [...out, ...identifier.denote(token, modules)] : out;
  }
};
function literalOf(token) {
  const element = ts28.isComputedPropertyName(token.parent) ? token.parent.parent : token.parent;
  if (!ts28.isObjectLiteralElementLike(element) || ts28.isSpreadAssignment(element)) return null;
  const named = ts28.isComputedPropertyName(element.name) ? element.name.expression : element.name;
  return named === token && ts28.isObjectLiteralExpression(element.parent) ? element.parent : null;
}
function contextual(literal, name, modules) {
  const type = modules.program.checker.getContextualType(literal);
  return type === void 0 ? [] : propertiesIn(type, name, modules);
}
function propertiesIn(type, name, modules) {
  const parts = type.isUnion() ? type.types : [type];
  const found = parts.flatMap((part) => propertyOf(part, name, modules) ?? []);
  return found.map((symbol) => ({ ...NOTHING, symbols: linksOf(symbol, modules), kind: "property" }));
}
function mocked(literal, name, modules) {
  const factory = ts28.findAncestor(literal, ts28.isFunctionLike);
  const call = factory?.parent;
  if (factory === void 0 || call === void 0 || !isMockCall(call) || call.arguments[1] !== factory || !isResult(literal, factory)) return [];
  const specifier = specifierOf(call) ?? importedSpecifier(call);
  if (specifier === null) return [];
  const module = modules.symbolOf(specifier);
  const member = module === null ? null : modules.member(module, name);
  const symbols = member === null ? [] : linksOf(member, modules);
  return [{ ...NOTHING, symbols, origins: [{ specifier, names: ["*", name] }], kind: "property" }];
}
function importedSpecifier(call) {
  const [first] = call.arguments;
  return first !== void 0 && ts28.isCallExpression(first) ? specifierOf(first) : null;
}
function isResult(literal, factory) {
  if (ts28.isArrowFunction(factory) && !ts28.isBlock(factory.body)) return unwrap(factory.body) === literal;
  const statement = ts28.findAncestor(literal, (node) => ts28.isReturnStatement(node) || ts28.isVariableDeclaration(node));
  const value = statement !== void 0 && (ts28.isReturnStatement(statement) ? statement.expression : statement.initializer);
  return value !== void 0 && value !== false && unwrap(value) === literal;
}

// src/engines/typescript/forms/jsx-attribute.ts
var jsxAttribute = {
  name: "JSX attribute",
  fits: ({ parent }) => ts29.isJsxAttribute(parent),
  denote(token, modules) {
    const attributes = token.parent.parent;
    if (!ts29.isJsxAttributes(attributes)) return [];
    const type = modules.program.checker.getContextualType(attributes);
    const found = type === void 0 ? [] : propertiesIn(type, nameOf(token), modules);
    if (found.length > 0) return found;
    const element = attributes.parent;
    return [{ ...NOTHING, origins: originsOf(element.tagName, modules).map((origin2) => ({ ...origin2, names: [...origin2.names, nameOf(token)] })), kind: "property" }];
  }
};

// src/engines/typescript/forms/loaded-default.ts
import { ts as ts31 } from "./compiler.js";

// src/engines/typescript/syntax/exports.ts
import { ts as ts30 } from "./compiler.js";
var EXPORT_EQUALS = "export=";
function publishedName(token) {
  if (ts30.isExportSpecifier(token.parent)) return token.parent.name.text;
  const whole2 = wrapped(reference(token));
  const { parent } = whole2;
  if (ts30.isExportAssignment(parent)) return parent.isExportEquals === true ? EXPORT_EQUALS : "default";
  if (ts30.isImportEqualsDeclaration(parent)) return isExported(parent) ? parent.name.text : null;
  return commonJsName(whole2);
}
function isExported(node) {
  return node.modifiers?.some((modifier) => modifier.kind === ts30.SyntaxKind.ExportKeyword) === true;
}
function commonJsName(value) {
  const { parent } = value;
  if (ts30.isBinaryExpression(parent) && parent.right === value) return assignedExport(parent);
  if (ts30.isShorthandPropertyAssignment(parent) && isExportsLiteral(parent.parent)) return parent.name.text;
  if (!ts30.isPropertyAssignment(parent) || parent.initializer !== value || !isExportsLiteral(parent.parent))
    return null;
  return ts30.isIdentifier(parent.name) || ts30.isStringLiteralLike(parent.name) ? parent.name.text : null;
}
function isExportsLiteral(node) {
  const outer = wrapped(node);
  return ts30.isBinaryExpression(outer.parent) && outer.parent.right === outer && assignedExport(outer.parent) === EXPORT_EQUALS;
}
function assignedExport(assignment) {
  if (assignment.operatorToken.kind !== ts30.SyntaxKind.EqualsToken) return null;
  const { left } = assignment;
  if (isModuleExports(left)) return EXPORT_EQUALS;
  const name = memberName(left);
  const object = ts30.isPropertyAccessExpression(left) || ts30.isElementAccessExpression(left) ? left.expression : null;
  if (object !== null && name !== null && isExportsObject(object)) return name;
  const outer = assignment.parent;
  return ts30.isBinaryExpression(outer) && outer.right === assignment ? assignedExport(outer) : null;
}
function memberName(node) {
  if (ts30.isPropertyAccessExpression(node)) return node.name.text;
  return ts30.isElementAccessExpression(node) && ts30.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : null;
}
function isExportsObject(node) {
  return ts30.isIdentifier(node) && node.text === "exports" || isModuleExports(node);
}
function isModuleExports(node) {
  return ts30.isPropertyAccessExpression(node) && node.name.text === "exports" && ts30.isIdentifier(node.expression) && node.expression.text === "module";
}

// src/engines/typescript/forms/loaded-default.ts
var LAZY = /* @__PURE__ */ new Set(["lazy", "loadable", "dynamic", "defineAsyncComponent", "lazyLoad", "lazyWithPreload", "lazyWithRetry"]);
var loadedDefault = {
  name: "default export behind a specifier",
  fits: (token) => exportUsed(token) !== null,
  denote(token, modules) {
    const name = exportUsed(token);
    if (name === null || !ts31.isStringLiteralLike(token)) return [];
    const module = modules.symbolOf(token);
    const member = module === null ? null : modules.member(module, name);
    const names2 = name === EXPORT_EQUALS ? ["*", "default"] : ["*", name];
    const symbols = member === null ? [] : linksOf(member, modules);
    return [{ ...NOTHING, symbols, origins: [{ specifier: token, names: names2 }], kind: name === "default" ? "import" : null }];
  }
};
function exportUsed(token) {
  const call = token.parent;
  if (!ts31.isStringLiteralLike(token) || !ts31.isCallExpression(call) || call.arguments[0] !== token) return null;
  if (isImportCall(call)) return isLazy(call) ? "default" : null;
  return (isRequire(call) || isActualCall(call)) && isValue(call) ? EXPORT_EQUALS : null;
}
function isLazy(call) {
  const arrow = ts31.findAncestor(call, (node) => ts31.isArrowFunction(node) || ts31.isFunctionExpression(node));
  const outer = arrow?.parent;
  if (outer === void 0 || !ts31.isCallExpression(outer) || outer.arguments[0] !== arrow || !isReturned(call, arrow)) return false;
  const callee = ts31.isPropertyAccessExpression(outer.expression) ? outer.expression.name : outer.expression;
  return ts31.isIdentifier(callee) && LAZY.has(callee.text);
}
function isReturned(call, arrow) {
  const outer = wrapped(call);
  return outer.parent === arrow || ts31.isReturnStatement(outer.parent) && outer.parent.parent.parent === arrow;
}
function isValue(call) {
  const outer = wrapped(call);
  const { parent } = outer;
  if (ts31.isVariableDeclaration(parent) || ts31.isExpressionStatement(parent) || ts31.isAwaitExpression(parent)) return false;
  if (ts31.isPropertyAccessExpression(parent) || ts31.isElementAccessExpression(parent)) return parent.expression !== outer;
  return true;
}

// src/engines/typescript/forms/member-access.ts
import { ts as ts32 } from "./compiler.js";
var memberAccess = {
  name: "member access",
  fits: (token) => objectOf(token) !== null,
  denote(token, modules) {
    const object = objectOf(token);
    return object === null ? [] : [memberOf({ object, name: memberName2(token), token }, modules)];
  }
};
function objectOf(token) {
  const { parent } = token;
  if (ts32.isPropertyAccessExpression(parent)) return parent.name === token ? parent.expression : null;
  if (ts32.isElementAccessExpression(parent)) return parent.argumentExpression === token && ts32.isStringLiteralLike(token) ? parent.expression : null;
  if (ts32.isQualifiedName(parent) && parent.right === token) return parent.left;
  const importType = importTypeAt(token);
  if (importType !== null) return importType.argument;
  const isIndex = ts32.isLiteralTypeNode(parent) && ts32.isIndexedAccessTypeNode(parent.parent);
  return isIndex && parent.parent.indexType === parent ? parent.parent.objectType : null;
}
function memberName2(token) {
  return ts32.isStringLiteralLike(token) ? token.text : token.getText();
}

// src/engines/typescript/forms/named-string.ts
import { ts as ts33 } from "./compiler.js";
var NAMERS = /* @__PURE__ */ new Set([
  "spyOn",
  "spyOnProperty",
  "spy",
  "stub",
  "replaceProperty",
  "replace",
  "replaceGetter",
  "replaceSetter",
  "method",
  "getter",
  "setter",
  "defineProperty",
  "getOwnPropertyDescriptor",
  "hasOwn",
  "get",
  "set",
  "has",
  "deleteProperty"
]);
var REFLECTORS = /* @__PURE__ */ new Set(["get", "set", "has", "deleteProperty"]);
var namedString = {
  name: "string that names a member",
  fits: (token) => ts33.isStringLiteralLike(token) && (ts33.isCallExpression(token.parent) || ts33.isBinaryExpression(token.parent) || ts33.isLiteralTypeNode(token.parent) || ts33.isExpression(token)),
  denote(token, modules) {
    const literal = token;
    const object = namedObject(literal);
    if (object !== null) return [{ ...memberOf({ object, name: literal.text, token: null }, modules), kind: "string" }];
    return keyOf(literal, modules);
  }
};
function namedObject(literal) {
  const { parent } = literal;
  if (ts33.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts33.SyntaxKind.InKeyword && parent.left === literal ? parent.right : null;
  }
  if (!ts33.isCallExpression(parent) || parent.arguments[1] !== literal) return null;
  return isNamer(parent.expression) ? parent.arguments[0] ?? null : null;
}
function isNamer(callee) {
  if (ts33.isIdentifier(callee)) return NAMERS.has(callee.text) && !REFLECTORS.has(callee.text);
  if (!ts33.isPropertyAccessExpression(callee) || !NAMERS.has(callee.name.text)) return false;
  return !REFLECTORS.has(callee.name.text) || callee.expression.getText() === "Reflect";
}
function keyOf(literal, modules) {
  const { checker } = modules.program;
  const wanted = ts33.isLiteralTypeNode(literal.parent) ? constraintOf(literal.parent, checker) : checker.getContextualType(literal);
  const objects = wanted === void 0 ? [] : keyedTypes(wanted);
  return objects.flatMap((type) => {
    const symbol = propertyOf(type, literal.text, modules);
    return symbol === null ? [] : [{ ...NOTHING, symbols: linksOf(symbol, modules) }];
  });
}
function constraintOf(argument, checker) {
  const outer = ts33.isUnionTypeNode(argument.parent) ? argument.parent : argument;
  const { parent } = outer;
  if (!ts33.isTypeReferenceNode(parent) || parent.typeArguments === void 0) return void 0;
  const index = parent.typeArguments.indexOf(outer);
  const symbol = checker.getSymbolAtLocation(parent.typeName);
  const target = symbol !== void 0 && (symbol.flags & ts33.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
  const parameters = target?.declarations?.find((node) => ts33.isTypeAliasDeclaration(node) || ts33.isInterfaceDeclaration(node) || ts33.isClassLike(node));
  const declared2 = parameters?.typeParameters?.[index]?.constraint;
  if (declared2 === void 0 || !ts33.isTypeOperatorNode(declared2) || declared2.operator !== ts33.SyntaxKind.KeyOfKeyword) return void 0;
  const named = parameters?.typeParameters?.findIndex((parameter) => parameter.name.text === declared2.type.getText()) ?? -1;
  const object = parent.typeArguments[named];
  return object === void 0 ? void 0 : checker.getTypeFromTypeNode(object);
}
function keyedTypes(type) {
  const { origin: origin2 } = type;
  const source = origin2 ?? type;
  if ((source.flags & ts33.TypeFlags.Index) !== 0) return [source.type];
  if ((source.flags & ts33.TypeFlags.TypeParameter) !== 0) {
    const constraint = source.getConstraint();
    return constraint === void 0 ? [] : keyedTypes(constraint);
  }
  return source.isUnion() && origin2 !== void 0 ? source.types.flatMap(keyedTypes) : [];
}

// src/engines/typescript/forms/required-name.ts
import { ts as ts34 } from "./compiler.js";
var requiredName = {
  name: "required module",
  fits: (token) => ts34.isVariableDeclaration(token.parent) && token.parent.name === token && boundModule(token.parent) !== null,
  denote(token, modules) {
    const symbol = modules.program.checker.getSymbolAtLocation(token);
    if (symbol === void 0) return [];
    return [{ ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) }];
  }
};

// src/engines/typescript/forms/index.ts
var FORMS = [
  importName,
  exportName,
  memberAccess,
  requiredName,
  bindingProperty,
  assignmentPattern,
  objectKey,
  jsxAttribute,
  classMember,
  loadedDefault,
  namedString,
  identifier
];
function formOf(token) {
  return FORMS.find((form) => form.fits(token)) ?? null;
}

// src/engines/typescript/kinds/kind.ts
import { ts as ts36 } from "./compiler.js";

// src/engines/typescript/kinds/type-position.ts
import { ts as ts35 } from "./compiler.js";
function isTypePosition(token) {
  let node = token;
  while (ts35.isQualifiedName(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts35.isTypeQueryNode(parent) || ts35.isTypeReferenceNode(parent) || ts35.isImportTypeNode(parent))
    return true;
  if (ts35.isTypePredicateNode(parent) || ts35.isTypeParameterDeclaration(parent)) return true;
  if (ts35.isExpressionWithTypeArguments(parent)) return !ts35.isHeritageClause(parent.parent);
  return ts35.isLiteralTypeNode(parent) || ts35.isTypeElement(parent);
}

// src/engines/typescript/kinds/kind.ts
var POSITIONS = {
  import: isImport,
  "re-export": (token) => publishedName(token) !== null,
  jsx: (token) => isJsxName(token),
  decorator: (token) => isDecorator(token),
  extends: (token) => isHeritage(token),
  new: (token) => isKindOfCall(token, ts36.isNewExpression),
  call: (token) => callOf(token) !== null,
  type: isTypePosition,
  string: (token) => ts36.isStringLiteralLike(token) && reference(token) === token,
  write: (token) => isAssignmentTarget(wrapped(reference(token))),
  value: () => true
};
function kindAt(token) {
  const kinds = Object.keys(POSITIONS);
  return kinds.find((kind) => POSITIONS[kind](token)) ?? "value";
}
function isImport(token) {
  const { parent } = token;
  if (ts36.isImportSpecifier(parent) || ts36.isImportClause(parent)) return true;
  if (ts36.isImportEqualsDeclaration(parent)) return publishedName(token) === null;
  if (ts36.isQualifiedName(parent) && ts36.isImportEqualsDeclaration(parent.parent))
    return publishedName(token) === null;
  return bindsModuleMember(token);
}
function isJsxName(token) {
  const { parent } = reference(token);
  return ts36.isJsxOpeningElement(parent) || ts36.isJsxSelfClosingElement(parent) || ts36.isJsxClosingElement(parent);
}
function isDecorator(token) {
  const callee = wrapped(reference(token));
  return ts36.isDecorator(callee.parent) || ts36.isCallExpression(callee.parent) && callee.parent.expression === callee && ts36.isDecorator(callee.parent.parent);
}
function isHeritage(token) {
  const whole2 = wrapped(reference(token));
  return ts36.isExpressionWithTypeArguments(whole2.parent) && whole2.parent.expression === whole2 && ts36.isHeritageClause(whole2.parent.parent);
}
function isKindOfCall(token, test) {
  const call = callOf(token);
  return call !== null && test(call);
}

// src/engines/typescript/targets/addressed.ts
import { ts as ts37 } from "./compiler.js";
function isAddressed(target, denotation, modules) {
  const { address } = target;
  if (address === null || address.names.length === 0) return false;
  if (denotation.symbols.length > 0 && !target.query.removed && address.module.kind === "file") return false;
  if (denotation.origins.some((origin2) => leadsTo(origin2, target, modules))) return true;
  return denotation.symbols.length === 0 && isFormerMember(target, denotation, modules);
}
function leadsTo(origin2, target, modules) {
  const names2 = target.address?.names ?? [];
  if (!samePath(origin2.names, names2)) return false;
  return sameModule(origin2.specifier, target, modules) || throughStar(origin2, target, modules);
}
function samePath(written, names2) {
  const path = memberPath(written);
  if (path.length === 1 && path[0] === "export=") return names2.length === 1 && names2[0] === "default";
  return path.length === names2.length && path.every((name, index) => name === names2[index]);
}
function throughStar(origin2, target, modules) {
  const { path, kind } = modules.resolve(origin2.specifier);
  if (kind !== "file" || path === null || origin2.names.includes("default")) return false;
  return starSources(path, modules, /* @__PURE__ */ new Set()).some((specifier) => sameModule(specifier, target, modules));
}
function starSources(path, modules, seen) {
  if (seen.has(path)) return [];
  seen.add(path);
  const file = modules.program.file(path);
  return (file?.statements ?? []).flatMap((statement) => {
    if (!ts37.isExportDeclaration(statement) || statement.exportClause !== void 0) return [];
    const specifier = statement.moduleSpecifier;
    if (specifier === void 0 || !ts37.isStringLiteralLike(specifier)) return [];
    const next2 = modules.resolve(specifier);
    return [specifier, ...next2.kind === "file" ? starSources(next2.path, modules, seen) : []];
  });
}
function isFormerMember(target, { receiver }, modules) {
  if (target.formerOwner.size === 0 || receiver === null || !ts37.isExpression(receiver)) return false;
  const { checker } = modules.program;
  const pending = [checker.getNonNullableType(checker.getTypeAtLocation(receiver))];
  for (let type = pending.pop(); type !== void 0; type = pending.pop()) {
    const symbol = type.getSymbol();
    if (symbol?.declarations?.some((node) => target.formerOwner.has(node)) === true) return true;
    if (type.isUnionOrIntersection()) pending.push(...type.types);
    else if (type.isClassOrInterface()) pending.push(...checker.getBaseTypes(type));
  }
  return false;
}
function isModule(file) {
  const bound = boundFile(file);
  return bound.externalModuleIndicator !== void 0 || bound.commonJsModuleIndicator !== void 0;
}

// src/engines/typescript/targets/dangling.ts
import { ts as ts38 } from "./compiler.js";

// src/engines/typescript/targets/lib-names.ts
function declaresName(text, name) {
  const escaped = name.replace(/[$]/g, "\\$&");
  return new RegExp(`(?:^|\\n)\\s*(?:declare )?(?:var|let|const|function|class|interface|type|namespace) ${escaped}(?![\\w$])`).test(text);
}
var NODE_NAMES = /* @__PURE__ */ new Set([
  "Buffer",
  "NodeJS",
  "__dirname",
  "__filename",
  "clearImmediate",
  "exports",
  "gc",
  "global",
  "module",
  "process",
  "require",
  "setImmediate"
]);

// src/engines/typescript/targets/dangling.ts
function danglingName(token, target, denotation, modules) {
  if (target.query.role !== "old" || target.isMember || target.global !== null) return null;
  if (denotation.unbound) return unbound(token, target);
  return lostImport(denotation, modules) ? { reason: null } : null;
}
function unbound(token, target) {
  const name = nameOf(token);
  const file = token.getSourceFile();
  if (NODE_NAMES.has(name) || isAnnounced(file.text, name)) return null;
  const block = /\.(?:vue|svelte)$/.test(file.fileName);
  const certain = isModule(file) && !block && target.address?.module.kind === "file";
  return { reason: certain ? null : "script-scope" };
}
function isAnnounced(text, name) {
  if (!/\/\*\s*globals?\s/.test(text)) return false;
  return [...text.matchAll(/\/\*\s*globals?\s([^*]*)\*\//g)].some((match) => (match[1] ?? "").split(/[\s,]+/).some((entry) => entry.split(":")[0] === name));
}
function lostImport({ symbols, origins }, modules) {
  const last = symbols.at(-1);
  if (last === void 0 || (last.flags & ts38.SymbolFlags.Alias) === 0) return false;
  const origin2 = origins.at(-1);
  if (origin2 === void 0) return false;
  const resolution = modules.resolve(origin2.specifier);
  if (resolution.kind !== "file" || !/\.[cm]?tsx?$/.test(resolution.path)) return false;
  return origin2.names.length === 1 && origin2.names[0] !== "*" && isClosed(resolution.path, modules, /* @__PURE__ */ new Set());
}
function isClosed(path, modules, seen) {
  if (seen.has(path)) return true;
  seen.add(path);
  const file = modules.program.file(path);
  if (file === void 0 || !isModule(file)) return false;
  return file.statements.every((statement) => {
    if (ts38.isExportAssignment(statement)) return statement.isExportEquals !== true;
    if (!ts38.isExportDeclaration(statement) || statement.exportClause !== void 0) return true;
    const specifier = statement.moduleSpecifier;
    if (specifier === void 0 || !ts38.isStringLiteralLike(specifier)) return true;
    const next2 = modules.resolve(specifier);
    return next2.kind === "file" && isClosed(next2.path, modules, seen);
  });
}

// src/engines/typescript/targets/global-name.ts
import { ts as ts39 } from "./compiler.js";
var GLOBAL_OBJECTS = /* @__PURE__ */ new Set(["window", "globalThis", "self", "global"]);
function isGlobalName(token, target, denotation, modules) {
  const names2 = target.global ?? [];
  if (names2.length === 1) return nameOf(token) === names2[0] && (isGlobal(denotation) || ofGlobalObject(denotation.receiver, modules));
  const { receiver } = denotation;
  if (receiver === null || !ts39.isExpression(receiver) || denotation.symbols.length > 0) return false;
  const object = unwrap(receiver);
  return ts39.isIdentifier(object) && object.text === names2[0] && isUnscoped(object, modules);
}
function isGlobal({ unbound: unbound2, symbols, receiver }) {
  if (receiver !== null) return false;
  return unbound2 || symbols.length > 0 && symbols.every(isDeclaredGlobally);
}
function isDeclaredGlobally(symbol) {
  const declarations = symbol.declarations ?? [];
  return declarations.length > 0 && declarations.every((node) => isAmbientPlace(node));
}
function isAmbientPlace(node) {
  const block = ts39.findAncestor(node, ts39.isModuleBlock)?.parent;
  if (block !== void 0) return (block.flags & ts39.NodeFlags.GlobalAugmentation) !== 0;
  const local = ts39.findAncestor(node.parent, (outer) => ts39.isBlock(outer) || ts39.isFunctionLike(outer) || ts39.isClassLike(outer));
  return local === void 0 && !isModule(node.getSourceFile());
}
function ofGlobalObject(receiver, modules) {
  if (receiver === null || !ts39.isExpression(receiver)) return false;
  const object = unwrap(receiver);
  return ts39.isIdentifier(object) && GLOBAL_OBJECTS.has(object.text) && isUnscoped(object, modules);
}
function isUnscoped(name, modules) {
  const symbol = modules.program.checker.getSymbolAtLocation(name);
  return symbol === void 0 || (symbol.declarations ?? []).every((node) => isAmbientPlace(node));
}

// src/engines/typescript/match.ts
var Matcher = class {
  targets;
  modules;
  byDeclaration = /* @__PURE__ */ new Map();
  byName = /* @__PURE__ */ new Map();
  byImport;
  constructor(targets, modules) {
    this.targets = targets;
    this.modules = modules;
    this.byImport = targets.filter((target) => target.byImport);
    for (const target of targets) {
      for (const node of target.declarations) push(this.byDeclaration, node, target);
      for (const name of target.needles) push(this.byName, name, target);
    }
  }
  match(token) {
    const form = formOf(token);
    if (form === null) return [];
    for (const denotation of form.denote(token, this.modules)) {
      const matches = this.settled(token, denotation) ?? this.unsettled(token, denotation);
      if (matches.length > 0) return matches;
    }
    return [];
  }
  /** Matches by declaration or by import, or null where neither says anything. */
  settled(token, denotation) {
    const declared2 = /* @__PURE__ */ new Set();
    for (const symbol of denotation.symbols) {
      for (const node of symbol.declarations ?? []) this.byDeclaration.get(node)?.forEach((target) => declared2.add(target));
    }
    const found = [...declared2].filter((target) => !target.byImport || target.isMember);
    const imported2 = this.byImport.filter((target) => isAddressed(target, denotation, this.modules));
    const matches = [.../* @__PURE__ */ new Set([...found, ...imported2])].map((target) => this.certain(token, target, denotation));
    return matches.length > 0 ? matches : null;
  }
  certain(token, target, denotation) {
    const gone2 = target.address?.module.kind === "file" && target.byImport;
    const kind = gone2 ? "dangling" : denotation.kind ?? kindAt(token);
    return { target, kind, reason: null };
  }
  unsettled(token, denotation) {
    const names2 = /* @__PURE__ */ new Set([nameOf(token), ...denotation.origins.map((origin2) => origin2.names.at(-1) ?? "")]);
    const named = new Set([...names2].flatMap((name) => this.byName.get(name) ?? []));
    return [...named].flatMap((target) => this.guess(token, target, denotation) ?? []);
  }
  guess(token, target, denotation) {
    const kind = denotation.kind ?? kindAt(token);
    if (target.global !== null && isGlobalName(token, target, denotation, this.modules)) return { target, kind, reason: null };
    const dangling = danglingName(token, target, denotation, this.modules);
    if (dangling !== null) return { target, kind: "dangling", reason: dangling.reason };
    const { unknown } = denotation;
    if (unknown === null || !target.isMember) return null;
    const vouched = unknown.receiverName !== null && target.query.receivers.includes(unknown.receiverName);
    return { target, kind, reason: vouched ? null : unknown.reason };
  }
};
function push(map, key, target) {
  map.set(key, [...map.get(key) ?? [], target]);
}

// src/engines/typescript/module-usages.ts
import "./compiler.js";
function moduleUsages(target, specifiers, modules) {
  const leads = leadsTo2(target);
  if (leads === null) return [];
  const out = [];
  for (const [path, texts] of specifiers.importers(leads)) {
    const file = modules.program.file(path);
    if (file === void 0) continue;
    for (const literal of tokensNamed(file, texts)) {
      if (isModuleSpecifier(literal)) out.push(usageAt(literal, { symbol: target.query.symbol.text, kind: "module", reason: null }));
    }
    out.push(...typeReferences(file, texts, target));
  }
  return out;
}
function leadsTo2({ query }) {
  const { symbol } = query;
  if (symbol.kind === "package") {
    const matches = packageMatcher(symbol.specifier);
    return (resolution, specifier) => resolution.kind !== "missing" && matches(specifier);
  }
  if (symbol.kind !== "module") return null;
  const { glob, path } = symbol;
  if (glob !== null) return (resolution) => resolution.kind === "file" && glob.matches(resolution.path);
  return (resolution) => resolution.kind === "file" ? resolution.path === path : resolution.kind === "missing" && stemOf(resolution.stem) === stemOf(path);
}
function typeReferences(file, texts, target) {
  return file.typeReferenceDirectives.flatMap((reference2) => {
    if (!texts.has(reference2.fileName)) return [];
    const usage = usageAt(file, { symbol: target.query.symbol.text, kind: "module", reason: null });
    const text = file.text.slice(reference2.pos, reference2.end);
    return [{ ...usage, ...spanBetween(file, reference2.pos - 1, reference2.end + 1), normalisedText: text, enclosing: [] }];
  });
}

// src/engines/typescript/program/lazy-program.ts
import { ts as ts42 } from "./compiler.js";

// src/engines/typescript/program/options.ts
import { ts as ts41 } from "./compiler.js";
var COMPILER_OPTIONS = {
  target: ts41.ScriptTarget.ESNext,
  module: ts41.ModuleKind.ESNext,
  moduleResolution: ts41.ModuleResolutionKind.Bundler,
  jsx: ts41.JsxEmit.Preserve,
  strict: true,
  allowJs: true,
  checkJs: false,
  noEmit: true,
  noLib: true,
  types: [],
  esModuleInterop: true,
  allowSyntheticDefaultImports: true,
  allowImportingTsExtensions: true,
  allowArbitraryExtensions: true,
  resolveJsonModule: true,
  experimentalDecorators: true,
  skipLibCheck: true
};

// src/engines/typescript/program/lazy-program.ts
var LazyProgram = class {
  sources;
  resolver;
  roots = /* @__PURE__ */ new Map();
  libs = ["esnext"];
  current = null;
  constructor(sources, resolver) {
    this.sources = sources;
    this.resolver = resolver;
  }
  get checker() {
    this.current ??= this.createChecker();
    return this.current;
  }
  file(path) {
    return this.load(fileNameOf(path));
  }
  add(paths) {
    for (const path of paths) {
      const fileName = fileNameOf(path);
      const file = this.roots.has(fileName) ? void 0 : this.load(fileName);
      if (file === void 0) continue;
      this.roots.set(fileName, file);
      if (isGlobal2(file)) this.current = null;
    }
  }
  useLibs(names2) {
    if (names2.every((name) => this.libs.includes(name))) return;
    this.libs = [.../* @__PURE__ */ new Set([...this.libs, ...names2])];
    this.current = null;
  }
  load(fileName) {
    const file = this.sources.get(fileName);
    if (file !== void 0 && boundFile(file).imports === void 0) bind(file);
    return file;
  }
  createChecker() {
    const internals = compilerInternals();
    if (internals === null) throw new Error("this build of the compiler has no bindSourceFile");
    const libs = this.sources.libFiles(this.libs);
    libs.forEach(bind);
    const byName = (a, b) => a.fileName < b.fileName ? -1 : 1;
    const files = [...libs, ...[...this.roots.values()].sort(byName)];
    return internals.createTypeChecker(this.host(files));
  }
  host(files) {
    return {
      getCompilerOptions: () => COMPILER_OPTIONS,
      getSourceFiles: () => files,
      getSourceFile: (fileName) => this.load(fileName),
      getResolvedModule: (file, specifier) => this.resolved(file, specifier),
      getCurrentDirectory: () => "/",
      getCommonSourceDirectory: () => "/",
      fileExists: (fileName) => this.sources.has(fileName),
      useCaseSensitiveFileNames: () => true,
      getModeForUsageLocation: () => void 0,
      getDefaultResolutionModeForFile: () => void 0,
      getEmitSyntaxForUsageLocation: () => void 0,
      getImpliedNodeFormatForEmit: () => void 0,
      getEmitModuleFormatOfFile: () => ts42.ModuleKind.ESNext,
      getRedirectFromSourceFile: () => void 0,
      getRedirectFromOutput: () => void 0,
      isSourceFileDefaultLibrary: (file) => isLib(file.fileName),
      typesPackageExists: () => false,
      packageBundlesTypes: () => false
    };
  }
  resolved(file, specifier) {
    const resolution = this.resolver.resolve(pathOf(file.fileName), specifier);
    if (resolution.path === null) return void 0;
    const resolvedFileName = fileNameOf(resolution.path);
    const extension = /\.d\.[cm]?ts$|\.[^./]+$/.exec(resolvedFileName)?.[0] ?? ts42.Extension.Ts;
    return {
      resolvedModule: { resolvedFileName, extension, isExternalLibraryImport: resolution.kind === "package" }
    };
  }
};
function bind(file) {
  const bound = boundFile(file);
  bound.imports = [];
  bound.moduleAugmentations = ts42.isExternalModule(file) ? file.statements.flatMap(augmentation) : [];
  bound.ambientModuleNames = [];
  compilerInternals()?.bindSourceFile(file, COMPILER_OPTIONS);
}
function augmentation(statement) {
  if (!ts42.isModuleDeclaration(statement)) return [];
  const global = (statement.flags & ts42.NodeFlags.GlobalAugmentation) !== 0;
  if (ts42.isStringLiteral(statement.name)) return [statement.name];
  return global && ts42.isIdentifier(statement.name) ? [statement.name] : [];
}
function isGlobal2(file) {
  const bound = boundFile(file);
  const script = bound.externalModuleIndicator === void 0 && bound.commonJsModuleIndicator === void 0;
  return script || (bound.moduleAugmentations?.length ?? 0) > 0;
}

// src/engines/typescript/resolve/ground.ts
import { ts as ts43 } from "./compiler.js";
var Ground = class {
  installed;
  tree;
  folders = /* @__PURE__ */ new Set([""]);
  json = /* @__PURE__ */ new Map();
  constructor(tree, installed) {
    this.tree = tree;
    this.installed = installed;
    for (const { path } of tree.list()) {
      for (let folder = folderOf(path); !this.folders.has(folder); folder = folderOf(folder))
        this.folders.add(folder);
    }
  }
  isFile(path) {
    return this.tree.has(path);
  }
  isFolder(path) {
    return this.folders.has(path);
  }
  files() {
    return this.tree.list().map((file) => file.path);
  }
  /** A JSON file that may hold comments and trailing commas; null where there is none or it holds no object. */
  readJson(path) {
    const known = this.json.get(path);
    if (known !== void 0) return known;
    const text = this.tree.has(path) ? textOf(this.tree.read(path)) : this.readOutside(path);
    const value = text === null ? null : ts43.parseConfigFileTextToJson(path, text).config;
    const object = isObject(value) ? value : null;
    this.json.set(path, object);
    return object;
  }
  /** Configuration up to the git top level (`../tsconfig.base.json`), or inside an installed package. */
  readOutside(path) {
    if (path.startsWith("../")) return this.tree.readAbove(path);
    return this.installed.read(path);
  }
};
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isStringArray(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function joinPath(folder, path) {
  const out = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && out.length > 0 && out.at(-1) !== "..") out.pop();
    else out.push(part);
  }
  return out.join("/");
}

// src/engines/typescript/resolve/file-candidates.ts
var IMPLICIT = [
  ".ts",
  ".tsx",
  ".d.ts",
  ".mts",
  ".cts",
  ".js",
  ".jsx",
  ".mjs",
  ".cjs",
  ".vue",
  ".svelte",
  ".json"
];
var SUBSTITUTES = {
  ".js": [".ts", ".tsx", ".d.ts", ".js", ".jsx"],
  ".jsx": [".tsx", ".ts", ".d.ts", ".jsx", ".js"],
  ".mjs": [".mts", ".d.mts", ".mjs"],
  ".cjs": [".cts", ".d.cts", ".cjs"]
};
function findFile(ground, path) {
  return findExact(ground, path) ?? findImplicit(ground, path) ?? findFolderEntry(ground, path);
}
function findExact(ground, path) {
  const extension = /\.[cm]?jsx?$/.exec(path)?.[0] ?? "";
  const stem = path.slice(0, path.length - extension.length);
  const substitute = (SUBSTITUTES[extension] ?? []).find((other) => ground.isFile(stem + other));
  if (substitute !== void 0) return stem + substitute;
  return ground.isFile(path) ? path : null;
}
function findImplicit(ground, path) {
  if (path === "") return null;
  const extension = IMPLICIT.find((candidate) => ground.isFile(path + candidate));
  return extension === void 0 ? null : path + extension;
}
function findFolderEntry(ground, path) {
  if (!ground.isFolder(path)) return null;
  const manifest = ground.readJson(joinPath(path, "package.json"));
  if (isObject(manifest)) {
    for (const field of ["types", "typings", "source", "module", "main"]) {
      const target = manifest[field];
      const entry = typeof target === "string" ? findSource(ground, joinPath(path, target)) : null;
      if (entry !== null) return entry;
    }
  }
  return findImplicit(ground, joinPath(path, "index"));
}
var BUILT = /(^|\/)(?:lib|dist|build|out|output|esm|cjs|es)\//g;
function findSource(ground, path) {
  const direct = findExact(ground, path) ?? findImplicit(ground, path);
  if (direct !== null) return direct;
  const bare = path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, "");
  for (const match of `${bare}/`.matchAll(BUILT)) {
    const before = bare.slice(0, match.index) + (match[1] ?? "");
    const after = bare.slice(match.index + match[0].length).replace(/^(?:esm|cjs|types|es|src)\//, "");
    for (const folder of ["src/", "source/", ""]) {
      const found = findImplicit(ground, before + folder + after) ?? folderIndex(ground, before + folder + after);
      if (found !== null) return found;
    }
  }
  return folderIndex(ground, bare);
}
function folderIndex(ground, path) {
  return ground.isFolder(path) ? findImplicit(ground, joinPath(path, "index")) : null;
}
function findUpwards(ground, path, name) {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const candidate = joinPath(folder, name);
    if (ground.isFile(candidate)) return candidate;
    if (folder === "") return null;
  }
}

// src/engines/typescript/resolve/conventions.ts
function conventionalTargets(ground, from, specifier) {
  const rest = /^(?:[@~#$]?\/|[~$](?=\w))(.+)$/.exec(specifier)?.[1];
  const bare = rest ?? (/^(?:src|app|lib)\//.test(specifier) ? specifier : null);
  if (bare === null) return [];
  const manifest = findUpwards(ground, from, "package.json");
  const homes = manifest === null ? [""] : [folderOf(manifest), ""];
  const inner = rest === void 0 ? [""] : ["src", "app", ""];
  return homes.flatMap((home) => inner.map((folder) => joinPath(joinPath(home, folder), bare)));
}

// src/engines/typescript/resolve/installed-packages.ts
import { ts as ts44 } from "./compiler.js";
var InstalledPackages = class {
  ground;
  cache = /* @__PURE__ */ new Map();
  constructor(ground) {
    this.ground = ground;
  }
  /** A path below the root (of the tree where a link leads back into it), or null. */
  resolve(from, specifier) {
    const key = `${folderOf(from)}
${specifier}`;
    const known = this.cache.get(key);
    if (known !== void 0) return known;
    const host = this.host();
    const options = { moduleResolution: ts44.ModuleResolutionKind.Bundler, preserveSymlinks: true };
    const { resolvedModule } = ts44.resolveModuleName(specifier, `/${from}`, options, host);
    const path = resolvedModule === void 0 ? null : this.real(resolvedModule.resolvedFileName.slice(1));
    this.cache.set(key, path);
    return path;
  }
  /** Is there a folder for this package in any `node_modules` at or above the file? */
  isInstalled(from, name) {
    const twin = `@types/${name.replace(/^@([^/]+)\//, "$1__")}`;
    for (let folder = folderOf(from); ; folder = folderOf(folder)) {
      for (const candidate of [name, twin]) {
        if (this.ground.installed.isFolder(joinPath(folder, `node_modules/${candidate}`))) return true;
      }
      if (folder === "") return false;
    }
  }
  real(path) {
    const real = this.ground.installed.realpath(path);
    if (real === null) return null;
    return /\.[cm]?ts$|\.tsx$/.test(real) || this.ground.isFile(real) ? real : null;
  }
  host() {
    const { installed } = this.ground;
    return {
      fileExists: (name) => isInside(name) && installed.isFile(name.slice(1)),
      directoryExists: (name) => isInside(name) && installed.isFolder(name.slice(1)),
      readFile: (name) => isInside(name) ? installed.read(name.slice(1)) ?? void 0 : void 0,
      getCurrentDirectory: () => "/",
      useCaseSensitiveFileNames: true
    };
  }
};
function isInside(name) {
  return name.includes("/node_modules");
}

// src/engines/typescript/resolve/package-targets.ts
function packageTargets(field, subpath) {
  const table = isObject(field) && Object.keys(field).some((key) => /^[.#]/.test(key)) ? field : { ".": field };
  const exact = table[subpath];
  if (exact !== void 0) return flatten(exact, "");
  const patterns = Object.keys(table).filter((key) => key.includes("*")).sort(byBaseLength);
  for (const pattern of patterns) {
    const star = matchPattern(pattern, subpath);
    if (star !== null) return flatten(table[pattern], star);
  }
  return [];
}
function matchPattern(pattern, text) {
  const at = pattern.indexOf("*");
  if (at < 0) return pattern === text ? "" : null;
  const head = pattern.slice(0, at);
  const tail = pattern.slice(at + 1);
  const fits = text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
  return fits ? text.slice(head.length, text.length - tail.length) : null;
}
function byBaseLength(a, b) {
  return b.indexOf("*") - a.indexOf("*") || b.length - a.length;
}
function flatten(target, star) {
  if (typeof target === "string") return [target.replaceAll("*", star)];
  if (Array.isArray(target)) return target.flatMap((item) => flatten(item, star));
  if (!isObject(target)) return [];
  const types = target["types"];
  const others = Object.entries(target).filter(([key]) => key !== "types");
  return [...flatten(types, star), ...others.flatMap(([, value]) => flatten(value, star))];
}

// src/engines/typescript/resolve/tsconfig.ts
var TsConfigs = class {
  ground;
  chosen;
  maps = /* @__PURE__ */ new Map();
  /** Configuration that could not be read whole, by path: what its files' aliases mean is not known. */
  unreadable = /* @__PURE__ */ new Set();
  constructor(ground, chosen) {
    this.ground = ground;
    this.chosen = chosen;
  }
  /** The maps that hold for a file, the nearest first. */
  mapsFor(path) {
    if (this.chosen !== null) return this.chosen.flatMap((config) => this.read(config));
    const nearest = ["tsconfig.json", "jsconfig.json"].flatMap(
      (name) => findUpwards(this.ground, path, name) ?? []
    );
    const closest = nearest.sort((a, b) => folderOf(b).length - folderOf(a).length || (a > b ? -1 : 1))[0];
    return closest === void 0 ? [] : this.read(closest);
  }
  read(config) {
    const known = this.maps.get(config);
    if (known !== void 0) return known;
    this.maps.set(config, []);
    const own = this.merge(config, /* @__PURE__ */ new Set());
    const references = this.ground.readJson(config)?.["references"];
    const others = Array.isArray(references) ? references.flatMap((item) => this.reference(config, item)) : [];
    const maps = [...own === null ? [] : [own], ...others];
    this.maps.set(config, maps);
    return maps;
  }
  reference(config, reference2) {
    const path = isObject(reference2) ? reference2["path"] : void 0;
    if (typeof path !== "string") return [];
    const target = joinPath(folderOf(config), path);
    return this.read(target.endsWith(".json") ? target : joinPath(target, "tsconfig.json"));
  }
  merge(config, seen) {
    const json = this.ground.readJson(config);
    if (json === null || seen.has(config)) {
      this.unreadable.add(config);
      return null;
    }
    seen.add(config);
    const parents = typeof json["extends"] === "string" ? [json["extends"]] : json["extends"];
    let map = { baseUrl: null, paths: [], rootDirs: [] };
    for (const parent of isStringArray(parents) ? parents : []) {
      const inherited = this.parent(config, parent, seen);
      if (inherited === null) continue;
      map = {
        baseUrl: inherited.baseUrl ?? map.baseUrl,
        paths: inherited.paths.length > 0 ? inherited.paths : map.paths,
        rootDirs: inherited.rootDirs.length > 0 ? inherited.rootDirs : map.rootDirs
      };
    }
    return overlay(map, json, folderOf(config));
  }
  parent(config, parent, seen) {
    const relative = /^\.{0,2}\//.test(parent);
    const bases = relative ? [joinPath(folderOf(config), parent)] : installedPlaces(config, parent);
    for (const base of bases) {
      for (const candidate of [base, `${base}.json`, joinPath(base, "tsconfig.json")]) {
        if (/\.json$/.test(candidate) && this.ground.readJson(candidate) !== null)
          return this.merge(candidate, new Set(seen));
      }
    }
    this.unreadable.add(config);
    return null;
  }
};
function installedPlaces(config, name) {
  const places = [];
  for (let folder = folderOf(config); ; folder = folderOf(folder)) {
    places.push(joinPath(folder, `node_modules/${name}`));
    if (folder === "") return places;
  }
}
function overlay(map, json, folder) {
  const options = isObject(json["compilerOptions"]) ? json["compilerOptions"] : {};
  const place = (path) => joinPath(folder, path.replace(/^\$\{configDir\}\/?/, "./"));
  const baseUrl = typeof options["baseUrl"] === "string" ? place(options["baseUrl"]) : map.baseUrl;
  const rootDirs = isStringArray(options["rootDirs"]) ? options["rootDirs"].map(place) : map.rootDirs;
  if (!isObject(options["paths"])) return { ...map, baseUrl, rootDirs };
  const paths = Object.entries(options["paths"]).map(([pattern, targets]) => ({
    pattern,
    targets: isStringArray(targets) ? targets.map((target) => baseUrl === null ? place(target) : joinPath(baseUrl, target)) : []
  }));
  return { baseUrl, paths, rootDirs };
}
function mappedTargets(map, specifier) {
  const exact = map.paths.find((entry) => entry.pattern === specifier);
  if (exact !== void 0) return exact.targets;
  const matches = map.paths.filter(
    (entry) => entry.pattern.includes("*") && matchPattern(entry.pattern, specifier) !== null
  );
  const best = matches.sort((a, b) => b.pattern.indexOf("*") - a.pattern.indexOf("*"))[0];
  if (best === void 0) return [];
  const star = matchPattern(best.pattern, specifier) ?? "";
  return best.targets.map((target) => target.replace("*", star));
}

// src/engines/typescript/resolve/workspaces.ts
var Workspaces = class {
  ground;
  byName = null;
  constructor(ground) {
    this.ground = ground;
  }
  /** Of packages that share a name, the one nearest to the importing file; then the shortest path, then the first. */
  find(name, from) {
    const candidates = this.all().get(name) ?? [];
    const shared = (workspace) => commonFolders(workspace.folder, from);
    const order = (a, b) => shared(b) - shared(a) || a.folder.length - b.folder.length || (a.folder < b.folder ? -1 : 1);
    return [...candidates].sort(order)[0] ?? null;
  }
  names() {
    return [...this.all().keys()].sort();
  }
  /** The file behind `name` or `name/subpath`, or null where the package publishes no such thing from its sources. */
  resolve(workspace, subpath) {
    const { folder, manifest } = workspace;
    const published = packageTargets(manifest["exports"], subpath === "" ? "." : `./${subpath}`);
    for (const target of published) {
      const found = findSource(this.ground, joinPath(folder, target));
      if (found !== null) return found;
    }
    if (subpath === "") return this.entry(workspace);
    return findFile(this.ground, joinPath(folder, subpath)) ?? findFile(this.ground, joinPath(folder, `src/${subpath}`));
  }
  entry({ folder, manifest }) {
    for (const field of ["source", "types", "typings", "module", "main", "browser"]) {
      const target = manifest[field];
      const found = typeof target === "string" ? findSource(this.ground, joinPath(folder, target)) : null;
      if (found !== null) return found;
    }
    return findFile(this.ground, joinPath(folder, "src/index")) ?? findFile(this.ground, joinPath(folder, "index"));
  }
  all() {
    this.byName ??= this.read();
    return this.byName;
  }
  read() {
    const byName = /* @__PURE__ */ new Map();
    for (const path of this.ground.files()) {
      if (path !== "package.json" && !path.endsWith("/package.json")) continue;
      const manifest = this.ground.readJson(path);
      const name = isObject(manifest) ? manifest["name"] : void 0;
      if (manifest === null || typeof name !== "string") continue;
      byName.set(name, [...byName.get(name) ?? [], { folder: folderOf(path), manifest }]);
    }
    return byName;
  }
};
function commonFolders(folder, path) {
  const a = folder.split("/");
  const b = path.split("/");
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}
function splitSpecifier(specifier) {
  const match = /^((?:@[^/\s@]+\/)?[^./@\s][^/\s]*)(?:\/(.*))?$/.exec(specifier);
  return match?.[1] === void 0 ? null : { name: match[1], subpath: match[2] ?? "" };
}

// src/engines/typescript/resolve/resolver.ts
var ModuleResolver = class {
  configs;
  workspaces;
  packages;
  ground;
  cache = /* @__PURE__ */ new Map();
  stubs = /* @__PURE__ */ new Map();
  constructor(ground, scan) {
    this.ground = ground;
    this.configs = new TsConfigs(ground, scan.tsconfig);
    this.workspaces = new Workspaces(ground);
    this.packages = new InstalledPackages(ground);
  }
  /** Declares a package of ours for one that is not installed. */
  addStub(specifier, path) {
    this.stubs.set(specifier, path);
    this.cache.clear();
  }
  resolve(from, written) {
    const specifier = written.replace(/(?<=.)[?].*$/, "").replace(/^.*!/, "");
    const key = `${folderOf(from)}
${specifier}`;
    const known = this.cache.get(key);
    if (known !== void 0) return known;
    const resolution = this.compute(from, specifier);
    this.cache.set(key, resolution);
    return resolution;
  }
  compute(from, specifier) {
    if (from.includes("node_modules/")) return this.external(from, specifier);
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) return this.relative(from, specifier);
    const own = this.mapped(from, specifier) ?? this.subpathImport(from, specifier) ?? this.workspace(from, specifier);
    if (own !== null) return { kind: "file", path: own };
    return this.external(from, specifier);
  }
  relative(from, specifier) {
    const stem = joinPath(folderOf(from), specifier);
    const path = findFile(this.ground, stem) ?? this.rootDirs(from, stem) ?? this.unbuilt(stem);
    return path === null ? { kind: "missing", path, stem } : { kind: "file", path };
  }
  /** `rootDirs`: several folders that are one at run time. */
  rootDirs(from, stem) {
    for (const { rootDirs } of this.configs.mapsFor(from)) {
      const own = rootDirs.find((folder) => stem.startsWith(`${folder}/`));
      if (own === void 0) continue;
      for (const folder of rootDirs) {
        const found = findFile(this.ground, joinPath(folder, stem.slice(own.length + 1)));
        if (found !== null) return found;
      }
    }
    return null;
  }
  unbuilt(stem) {
    return /(?:^|\/)(?:lib|dist|build|out)(?:\/|$)/.test(stem) ? findSource(this.ground, stem) : null;
  }
  mapped(from, specifier) {
    for (const map of this.configs.mapsFor(from)) {
      const found = this.mappedBy(map, specifier);
      if (found !== null) return found;
    }
    return null;
  }
  mappedBy(map, specifier) {
    for (const target of mappedTargets(map, specifier)) {
      const found = findFile(this.ground, target) ?? findSource(this.ground, target);
      if (found !== null) return found;
    }
    return map.baseUrl === null ? null : findFile(this.ground, joinPath(map.baseUrl, specifier));
  }
  subpathImport(from, specifier) {
    if (!specifier.startsWith("#")) return null;
    const manifest = findUpwards(this.ground, from, "package.json");
    const targets = manifest === null ? [] : packageTargets(this.ground.readJson(manifest)?.["imports"], specifier);
    for (const target of targets) {
      const found = findSource(this.ground, joinPath(folderOf(manifest ?? ""), target));
      if (found !== null) return found;
    }
    return null;
  }
  workspace(from, specifier) {
    const parts = splitSpecifier(specifier);
    const workspace = parts === null ? null : this.workspaces.find(parts.name, from);
    return parts === null || workspace === null ? null : this.workspaces.resolve(workspace, parts.subpath);
  }
  external(from, specifier) {
    const name = splitSpecifier(specifier)?.name ?? specifier;
    const path = this.packages.resolve(from, specifier);
    if (path !== null && this.ground.isFile(path)) return { kind: "file", path };
    if (path !== null) return { kind: "package", name, path };
    for (const target of conventionalTargets(this.ground, from, specifier)) {
      const found = findFile(this.ground, target);
      if (found !== null) return { kind: "file", path: found };
    }
    if (specifier.startsWith("/") || /^[~@#$]?\/|^[~#$]|^src\//.test(specifier))
      return { kind: "unknown", path: null };
    return { kind: "package", name, path: this.stubs.get(specifier) ?? null };
  }
};

// src/engines/typescript/scan.ts
import "./compiler.js";

// src/engines/typescript/definition.ts
import "./compiler.js";
function isDefinition(token, target) {
  const file = token.getSourceFile();
  for (const extent of target.extents) {
    if (extent.getSourceFile() === file && token.pos >= extent.pos && token.end <= extent.end) return true;
  }
  const { address } = target;
  if (address?.module.kind !== "file" || address.names.length !== 1 || pathOf(file.fileName) !== address.module.path) return false;
  const published = publishedName(token);
  return published !== null && (published === EXPORT_EQUALS ? "default" : published) === address.names[0];
}

// src/engines/typescript/default-importers.ts
import { ts as ts46 } from "./compiler.js";
function seedTokens(file, specifiers) {
  const seeds = [...tokensNamed(file, /* @__PURE__ */ new Set(["default"]))];
  for (const literal of tokensNamed(file, specifiers)) {
    if (isModuleSpecifier(literal)) seeds.push(...namesBehind(literal));
  }
  return seeds;
}
function namesBehind(literal) {
  const { parent } = literal;
  if (ts46.isImportDeclaration(parent)) return parent.importClause?.name === void 0 ? [] : [parent.importClause.name];
  if (ts46.isExternalModuleReference(parent)) return [parent.parent.name];
  if (!ts46.isCallExpression(parent)) return [];
  const outer = wrapped(parent);
  const declaration = outer.parent;
  const bound = ts46.isVariableDeclaration(declaration) && isToken(declaration.name) ? [declaration.name] : [];
  return [literal, ...bound];
}

// src/engines/typescript/scan.ts
var Scan = class {
  usages = [];
  /** Files that were parsed because a name was found in them. */
  candidates = /* @__PURE__ */ new Set();
  ground;
  matcher;
  asked = /* @__PURE__ */ new Set();
  open = [];
  names = /* @__PURE__ */ new Set();
  defaults = /* @__PURE__ */ new Set();
  constructor(matcher, ground) {
    this.matcher = matcher;
    this.ground = ground;
  }
  run() {
    this.declaredHere();
    let names2 = [];
    let defaults = [];
    const wanted = this.matcher.targets.flatMap((target) => [...target.needles]);
    wanted.forEach((name) => this.names.add(name));
    for (names2 = [...new Set(wanted)], defaults = [...this.defaults]; names2.length + defaults.length > 0; ) {
      const known = { names: new Set(this.names), defaults: new Set(this.defaults) };
      this.searchNames(names2);
      this.searchImporters(defaults);
      names2 = [...this.names].filter((name) => !known.names.has(name));
      defaults = [...this.defaults].filter((path) => !known.defaults.has(path));
    }
    this.settle();
  }
  /** What the declaring files say under names that mean the symbol only there, and whether they publish a default. */
  declaredHere() {
    for (const target of this.matcher.targets) {
      const { address } = target;
      if (address?.module.kind !== "file") continue;
      if (address.names[0] === "default" && address.names.length === 1) this.defaults.add(address.module.path);
      for (const node of target.declarations) {
        const file = node.getSourceFile();
        if (target.localNames.size > 0) this.ask(tokensNamed(file, target.localNames), pathOf(file.fileName));
      }
    }
  }
  searchNames(names2) {
    const files = [...this.ground.texts.find(names2)].filter(([path]) => readsSource(path));
    this.ground.modules.program.add(files.map(([path]) => path));
    for (const [path, found] of files) {
      const file = this.ground.modules.program.file(path);
      if (file === void 0) continue;
      this.candidates.add(path);
      this.ask(tokensNamed(file, found), path);
    }
  }
  searchImporters(paths) {
    if (paths.length === 0) return;
    const wanted = new Set(paths);
    const importers = this.ground.specifiers.importers(({ path }) => path !== null && wanted.has(path));
    this.ground.modules.program.add([...importers.keys()]);
    for (const [path, specifiers] of importers) {
      const file = this.ground.modules.program.file(path);
      if (file === void 0) continue;
      this.candidates.add(path);
      this.ask(seedTokens(file, specifiers), path);
    }
  }
  ask(tokens, path) {
    const pending = [...tokens];
    for (let token = pending.shift(); token !== void 0; token = pending.shift()) {
      if (this.asked.has(token)) continue;
      this.asked.add(token);
      const matches = this.matcher.match(token);
      if (matches.length === 0) continue;
      this.open.push({ token, matches });
      if (matches.some((match) => match.reason === null)) pending.push(...this.learn(token, path));
    }
  }
  /** Other names that a matched token gives the symbol: in its file, or for everybody. */
  learn(token, path) {
    const published = publishedName(token);
    if (published === "default" || published === EXPORT_EQUALS) this.defaults.add(path);
    else if (published !== null) this.names.add(published);
    const local = localNameOf(token);
    if (local === null || local.text === nameOf(token)) return [];
    return tokensNamed(token.getSourceFile(), /* @__PURE__ */ new Set([local.text]));
  }
  /** Asks again where a type of the browser's may settle what is open, then writes down what was found. */
  settle() {
    const { program } = this.ground.modules;
    const doubtful = this.open.filter(({ matches }) => matches.some(({ reason }) => reason !== null));
    if (doubtful.length > 0 && doubtful.some(({ token }) => mayNeedDom(token.getSourceFile()))) {
      program.useLibs(["dom"]);
      this.open.forEach(({ token, matches }, index) => {
        if (matches.some(({ reason }) => reason !== null)) this.open[index] = { token, matches: this.matcher.match(token) };
      });
    }
    for (const { token, matches } of this.open) {
      for (const match of matches) {
        if (isDefinition(token, match.target)) continue;
        this.usages.push(usageAt(token, { symbol: match.target.query.symbol.text, kind: match.kind, reason: match.reason }));
      }
    }
  }
};
var BROWSER = ["document", "window", "navigator", "localStorage", "fetch", "HTMLElement", "Element", "EventTarget", "WebSocket", "URL", "Response", "Request", "AbortController"];
function mayNeedDom(file) {
  const { identifiers } = file;
  return BROWSER.some((name) => identifiers.has(name));
}

// src/engines/typescript/specifier-index.ts
var SPECIFIER = /(?:\bfrom|\bimport|\bmodule|\btypes\s*=|\()\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*(["'`])([^"'`\n\r\\]{1,512})\1/g;
var COMPUTED = /\b(?:import|require)\s*\(\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*(?:[A-Za-z_$[{(]|`[^`]*\$\{)/g;
var SpecifierIndex = class {
  tree;
  paths;
  resolver;
  all = null;
  computed = /* @__PURE__ */ new Map();
  constructor(tree, paths, resolver) {
    this.tree = tree;
    this.paths = paths;
    this.resolver = resolver;
  }
  /** The specifiers that lead where `leads` says, by the file they stand in. */
  importers(leads) {
    const out = /* @__PURE__ */ new Map();
    for (const { path, text } of this.specifiers()) {
      if (leads(this.resolver.resolve(path, text), text)) out.set(path, (out.get(path) ?? /* @__PURE__ */ new Set()).add(text));
    }
    return out;
  }
  /** Files with `import(…)` or `require(…)` of something that is no literal: the first place, and how many. */
  computedImports() {
    this.specifiers();
    return this.computed;
  }
  specifiers() {
    this.all ??= this.paths.flatMap((path) => this.read(path));
    return this.all;
  }
  read(path) {
    const bytes = this.tree.read(path);
    if (typeof bytes === "string") return [];
    const text = bytes.toString("latin1");
    const computed = [...text.matchAll(COMPUTED)];
    const before = computed[0] === void 0 ? null : text.slice(0, computed[0].index).split(/\r\n|[\r\n]/);
    if (before !== null) this.computed.set(path, { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, count: computed.length });
    const found = new Set([...text.matchAll(SPECIFIER)].map((match) => match[2] ?? ""));
    return [...found].map((specifier) => ({ path, text: Buffer.from(specifier, "latin1").toString("utf8") }));
  }
};

// src/engines/typescript/symbols/modules.ts
import { ts as ts48 } from "./compiler.js";
var Modules = class {
  program;
  resolver;
  constructor(program, resolver) {
    this.program = program;
    this.resolver = resolver;
  }
  resolve(specifier) {
    return this.resolver.resolve(pathOf(specifier.getSourceFile().fileName), specifier.text);
  }
  /** The module behind a specifier: an ambient declaration of it first, as the compiler has it. */
  symbolOf(specifier) {
    const ambient = this.program.checker.getAmbientModules().find((module) => module.name === `"${specifier.text}"`);
    if (ambient !== void 0) return ambient;
    const { path } = this.resolve(specifier);
    return path === null ? null : this.ofFile(path);
  }
  ofFile(path) {
    const file = this.program.file(path);
    return file === void 0 ? null : boundFile(file).symbol ?? null;
  }
  /** An export by name; `default` falls back to the whole of an `export =`, as the interop of imports does. */
  member(module, name) {
    const { checker } = this.program;
    const found = checker.tryGetMemberInModuleExports(name, module);
    if (found !== void 0) return found;
    const whole2 = name === "default" ? module.exports?.get(EXPORT_EQUALS) : void 0;
    return whole2 ?? null;
  }
  /** The specifier of the module that an expression evaluates to, through names that hold nothing else. */
  loadedBy(expression) {
    const inner = unwrap(expression);
    const direct = loadedModule(inner);
    if (direct !== null || !ts48.isIdentifier(inner)) return direct;
    const declaration = this.program.checker.getSymbolAtLocation(inner)?.valueDeclaration;
    if (declaration === void 0) return null;
    if (ts48.isVariableDeclaration(declaration))
      return declaration.initializer === void 0 ? null : loadedModule(declaration.initializer);
    return ts48.isParameter(declaration) ? thenParameter(declaration) : null;
  }
};
function thenParameter(parameter) {
  const callback = parameter.parent;
  const call = callback.parent;
  if (!ts48.isCallExpression(call) || call.arguments[0] !== callback || callback.parameters[0] !== parameter)
    return null;
  const callee = call.expression;
  if (!ts48.isPropertyAccessExpression(callee) || callee.name.text !== "then") return null;
  const source = unwrap(callee.expression);
  return isImportCall(source) ? specifierOf(source) : null;
}

// src/engines/typescript/targets/bind-context.ts
function problem(symbol, kind, message, hint) {
  return { problem: { symbol: symbol.text, kind, message, hint } };
}

// src/engines/typescript/targets/target.ts
var NO_TARGET = {
  needles: /* @__PURE__ */ new Set(),
  localNames: /* @__PURE__ */ new Set(),
  declarations: /* @__PURE__ */ new Set(),
  extents: [],
  address: null,
  byImport: false,
  formerOwner: /* @__PURE__ */ new Set(),
  isMember: false,
  global: null
};

// src/engines/typescript/targets/bind-module.ts
function bindModule(query, { workplace }) {
  const { symbol, removed } = query;
  const { tree } = workplace;
  const { glob } = symbol;
  const present = glob === null ? tree.has(symbol.path) : tree.list().some(({ path }) => glob.matches(path));
  const address = { module: { kind: "file", path: symbol.path }, names: [] };
  if (present || removed) return { target: { ...NO_TARGET, query, address, byImport: !present } };
  if (glob !== null) return problem(symbol, "missing-file", `${symbol.text} matches no file`, "check the pattern, or set `removed: true` if the files are gone");
  return missingFile(symbol, symbol.path, workplace.tree.list().map((file) => file.path));
}
function missingFile(symbol, path, files) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const near = didYouMean(path, files.filter((file) => file.startsWith(folder))) ?? didYouMean(path, files);
  const moved = files.filter((file) => file.endsWith(`/${path.slice(folder.length)}`));
  const elsewhere = moved.length === 1 ? `a file of that name is at ${moved[0] ?? ""}` : null;
  const hint = elsewhere ?? near ?? "paths are relative to the root and keep their extension; set `removed: true` if the file is gone for good";
  return problem(symbol, "missing-file", `no such file: ${path}`, hint);
}

// src/engines/typescript/targets/declared-nodes.ts
import { ts as ts49 } from "./compiler.js";
function extentsOf(symbols) {
  return symbols.flatMap((symbol) => {
    const declarations = symbol.declarations ?? [];
    const proper = declarations.filter((node) => !isAssignment2(node));
    return (proper.length > 0 ? proper : declarations.slice(0, 1)).map(extentOf);
  });
}
function declarationsOf(symbols) {
  return symbols.flatMap((symbol) => symbol.declarations ?? []);
}
function nameNodeOf(node) {
  if (ts49.isExportAssignment(node)) return node.expression;
  const inner = ts49.isBinaryExpression(node) ? node.left : node;
  if (ts49.isPropertyAccessExpression(inner)) return inner.name;
  return ts49.getNameOfDeclaration(inner) ?? inner;
}
function isAssignment2(node) {
  return ts49.isPropertyAccessExpression(node) || ts49.isElementAccessExpression(node) || ts49.isBinaryExpression(node);
}
function extentOf(node) {
  const access = ts49.isPropertyAccessExpression(node) || ts49.isElementAccessExpression(node);
  return access && ts49.isBinaryExpression(node.parent) && node.parent.left === node ? node.parent : node;
}

// src/engines/typescript/targets/descend.ts
import { ts as ts51 } from "./compiler.js";

// src/engines/typescript/targets/members-of.ts
import { ts as ts50 } from "./compiler.js";
function memberSteps(segments) {
  const steps = [];
  for (let index = 1; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === void 0) continue;
    const qualifies = segment.name === "prototype" && index < segments.length - 1;
    if (!qualifies) steps.push({ segment, instanceOnly: segments[index - 1]?.name === "prototype" && index > 1 });
  }
  return steps;
}
function membersOf(owner, step, checker) {
  const statics = step.instanceOnly ? [] : staticMembers(owner, checker);
  const instance = instanceMembers(owner, checker);
  const { segment } = step;
  if (!segment.wildcard) {
    const named = (members) => members.filter((member) => memberName3(member) === segment.name);
    const found = named(statics);
    return found.length > 0 ? found : named(instance);
  }
  const pattern = new RegExp(`^${segment.name.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`);
  return [...statics, ...instance].filter((member) => pattern.test(memberName3(member)));
}
function memberNames(owner, checker) {
  const members = [...staticMembers(owner, checker), ...instanceMembers(owner, checker)];
  return [...new Set(members.map(memberName3))].sort();
}
function memberName3(member) {
  return ts50.unescapeLeadingUnderscores(member.escapedName).replace(/^__#\d+@/, "");
}
function staticMembers(owner, checker) {
  const exports = [...owner.exports?.values() ?? []].filter((member) => member.name !== "prototype");
  if ((owner.flags & (ts50.SymbolFlags.Class | ts50.SymbolFlags.Enum | ts50.SymbolFlags.Module)) !== 0 && exports.length > 0) return exports;
  if ((owner.flags & (ts50.SymbolFlags.Value & ~ts50.SymbolFlags.Class)) === 0) return exports;
  const type = checker.getTypeOfSymbol(owner);
  return [...exports, ...checker.getPropertiesOfType(type).filter((member) => !exports.includes(member))];
}
function instanceMembers(owner, checker) {
  const own = [...owner.members?.values() ?? []].filter((member) => (member.flags & OWN_MEMBER) !== 0);
  if ((owner.flags & ts50.SymbolFlags.TypeAlias) === 0) return own;
  return checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(owner));
}
var OWN_MEMBER = ts50.SymbolFlags.Property | ts50.SymbolFlags.Method | ts50.SymbolFlags.Accessor;
function inheritedMember(owner, name, checker) {
  if ((owner.flags & (ts50.SymbolFlags.Class | ts50.SymbolFlags.Interface)) === 0) return null;
  const instance = checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(owner), name);
  if (instance !== void 0) return instance;
  return (owner.flags & ts50.SymbolFlags.Class) === 0 ? null : checker.getPropertyOfType(checker.getTypeOfSymbol(owner), name) ?? null;
}

// src/engines/typescript/targets/descend.ts
function descend(top, segments, checker) {
  let owners = top.map((symbol) => withoutAlias(symbol, checker));
  let found = top;
  let ownerName = segments[0]?.name ?? "";
  for (const step of memberSteps(segments)) {
    const members = [...new Set(owners.flatMap((owner) => membersOf(owner, step, checker)))];
    const { name } = step.segment;
    if (members.length === 0) {
      const names2 = [...new Set(owners.flatMap((owner) => memberNames(owner, checker)))];
      const inherited = owners.map((owner) => inheritedMember(owner, name, checker)).find((member) => member !== null);
      return { kind: "missing", owners, owner: ownerName, name, names: names2, inherited: inherited?.declarations?.[0] ?? null };
    }
    found = members;
    owners = members.map((symbol) => withoutAlias(symbol, checker));
    ownerName = name;
  }
  return { kind: "found", symbols: found };
}
function withoutAlias(symbol, checker) {
  return (symbol.flags & ts51.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

// src/engines/typescript/targets/top-level.ts
import { ts as ts52 } from "./compiler.js";
function topLevel(file, name, ends, modules) {
  const module = boundFile(file).symbol;
  const exported = module === void 0 ? null : modules.member(module, name);
  const local = localDeclaration(file, name);
  if (exported === null && local === null) return { kind: "missing", names: namesOf2(file, modules) };
  const published = exported === null ? [] : follow(exported, { name, file, ends }, modules);
  if (local === null) return { kind: "found", symbols: published };
  const known = exported === null ? [] : linksOf(exported, modules);
  const same = exported === null || known.some((link) => sharesDeclaration(link, local));
  if (!same && ends.size === 0) return { kind: "ambiguous", symbols: [...published, local] };
  return { kind: "found", symbols: same ? [.../* @__PURE__ */ new Set([...published, local])] : published };
}
function namesOf2(file, modules) {
  const { symbol, locals } = boundFile(file);
  const exported = symbol === void 0 ? [] : modules.program.checker.getExportsOfModule(symbol);
  const names2 = [...exported, ...locals?.values() ?? []].map((member) => member.name);
  return [...new Set(names2)].filter((name) => !name.startsWith("__") && name !== "export=").sort();
}
function localDeclaration(file, name) {
  const local = boundFile(file).locals?.get(ts52.escapeLeadingUnderscores(name));
  if (local === void 0) return null;
  const own = (local.declarations ?? []).some((node) => !isImport2(node));
  return own ? local : null;
}
function isImport2(node) {
  if (ts52.isImportSpecifier(node) || ts52.isImportClause(node) || ts52.isNamespaceImport(node)) return true;
  return ts52.isImportEqualsDeclaration(node) && ts52.isExternalModuleReference(node.moduleReference);
}
function follow(exported, { name, file, ends }, modules) {
  const chain = linksOf(exported, modules).filter((link) => (link.declarations?.length ?? 0) > 0);
  const end = chain.at(-1) ?? exported;
  if (end === exported) return [exported];
  const unresolved2 = (end.flags & ts52.SymbolFlags.Alias) !== 0;
  if (unresolved2 || end.declarations?.some((node) => ends.has(node)) === true) return [exported];
  const here = end.declarations?.every((node) => node.getSourceFile() === file) === true;
  if (here) return [end, ...chain.filter((link) => isProperty(link))];
  return passesThrough(chain, name) ? [end] : [exported];
}
function isProperty(symbol) {
  return (symbol.flags & ts52.SymbolFlags.Property) !== 0;
}
function passesThrough(chain, name) {
  const end = chain.at(-1);
  const declared2 = end?.declarations?.[0];
  const own = declared2 === void 0 ? void 0 : ts52.getNameOfDeclaration(declared2);
  const names2 = [...chain.map((link) => link.name), own?.getText() ?? ""];
  return names2.every((other) => other === name || other === "default" || other === "export=" || other === "");
}
function sharesDeclaration(a, b) {
  return a === b || (a.declarations ?? []).some((node) => b.declarations?.includes(node) === true);
}

// src/engines/typescript/targets/twins.ts
var TWINS = [
  [/\.js$/, ".d.ts"],
  [/\.jsx$/, ".d.ts"],
  [/\.mjs$/, ".d.mts"],
  [/\.cjs$/, ".d.cts"],
  [/\.d\.ts$/, ".js"],
  [/\.d\.mts$/, ".mjs"],
  [/\.d\.cts$/, ".cjs"]
];
function twinsOf(symbol, context) {
  const { modules } = context;
  return TWINS.flatMap(([ending, other]) => {
    if (!ending.test(symbol.path)) return [];
    const file = modules.program.file(symbol.path.replace(ending, other));
    const first = symbol.segments[0];
    if (file === void 0 || first === void 0) return [];
    const top = topLevel(file, first.name, /* @__PURE__ */ new Set(), modules);
    const found = top.kind === "found" ? descend(top.symbols, symbol.segments, modules.program.checker) : null;
    return found?.kind === "found" ? found.symbols : [];
  });
}

// src/engines/typescript/targets/bind-declaration.ts
function bindDeclaration(query, context) {
  const { symbol, removed } = query;
  const file = context.modules.program.file(symbol.path);
  if (file === void 0) {
    if (removed) return { target: gone(query, /* @__PURE__ */ new Set()) };
    return missingFile(symbol, symbol.path, context.workplace.tree.list().map((entry) => entry.path));
  }
  const [first] = symbol.segments;
  const top = topLevel(file, first.name, replacements(query, context), context.modules);
  if (top.kind === "ambiguous") return ambiguous(symbol, top.symbols);
  if (top.kind === "missing") {
    if (removed) return { target: gone(query, /* @__PURE__ */ new Set()) };
    const hint = didYouMean(first.name, top.names) ?? exportsHint(file, context);
    return problem(symbol, "missing-export", `${symbol.path} declares no ${quoted(first.name)}`, hint);
  }
  const descent = descend(top.symbols, symbol.segments, context.modules.program.checker);
  if (descent.kind === "found") return { target: declared(query, descent.symbols, context) };
  if (removed) return { target: gone(query, new Set(declarationsOf(descent.owners))) };
  return missingMember(symbol, descent);
}
function replacements({ to, symbol }, context) {
  const nodes = /* @__PURE__ */ new Set();
  for (const other of to) {
    if (other.kind !== "declaration" || other.text === symbol.text) continue;
    const file = context.modules.program.file(other.path);
    const [first] = other.segments;
    if (file === void 0 || first === void 0) continue;
    const top = topLevel(file, first.name, /* @__PURE__ */ new Set(), context.modules);
    if (top.kind !== "missing") declarationsOf(top.symbols).forEach((node) => nodes.add(node));
  }
  return nodes;
}
function declared(query, found, context) {
  const { symbol } = query;
  const symbols = [...found, ...twinsOf(symbol, context)];
  const isMember = symbol.segments.length > 1;
  const last = symbol.segments.at(-1)?.name ?? "";
  const names2 = new Set(symbols.map((each) => bareName(each)).filter((name) => name !== "default" && name !== "export="));
  const needles = isMember ? names2 : new Set(last === "default" ? [] : [last]);
  return {
    ...NO_TARGET,
    query,
    needles,
    localNames: isMember ? /* @__PURE__ */ new Set() : names2,
    declarations: new Set(declarationsOf(symbols)),
    extents: extentsOf(symbols),
    address: addressOf(symbol),
    isMember
  };
}
function bareName(symbol) {
  const [declaration] = symbol.declarations ?? [];
  const name = declaration === void 0 ? void 0 : nameNodeOf(declaration);
  const text = name !== void 0 && name.kind !== declaration?.kind ? name.getText() : symbol.name;
  return text.replace(/^#|^\[?['"`]|['"`]\]?$/g, "");
}
function gone(query, formerOwner) {
  const { segments } = query.symbol;
  const last = segments.at(-1)?.name ?? "";
  return {
    ...NO_TARGET,
    query,
    needles: new Set(last === "default" ? [] : [last.replace(/^#/, "")]),
    address: addressOf(query.symbol),
    byImport: true,
    formerOwner,
    isMember: segments.length > 1
  };
}
function addressOf(symbol) {
  const names2 = symbol.segments.map((segment) => segment.name).filter((name) => name !== "prototype");
  return { module: { kind: "file", path: symbol.path }, names: names2 };
}
function ambiguous(symbol, symbols) {
  const places = declarationsOf(symbols).map((node) => {
    const file = node.getSourceFile();
    return `${pathOf(file.fileName)}:${String(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
  });
  return problem(symbol, "ambiguous", `${symbol.text} is ambiguous: it is declared at ${[...new Set(places)].join(" and at ")}`, "rename one of them, or name the export by the file that declares it");
}
function missingMember(symbol, descent) {
  const { owner, name, names: names2, inherited } = descent;
  const from = inherited === null ? null : pathOf(inherited.getSourceFile().fileName);
  const elsewhere = from === null ? null : `it is inherited from a declaration in ${from}: name it there`;
  const list = names2.length > 0 ? `it has ${names2.slice(0, 8).join(", ")}` : null;
  return problem(symbol, "missing-member", `${quoted(owner)} of ${symbol.path} has no member ${quoted(name)}`, elsewhere ?? didYouMean(name, names2) ?? list);
}
function exportsHint(file, context) {
  const names2 = namesOf2(file, context.modules);
  return names2.length === 0 ? "the file declares and exports nothing" : `it declares ${names2.slice(0, 8).join(", ")}${names2.length > 8 ? ", \u2026" : ""}`;
}
function quoted(name) {
  return `\`${name}\``;
}

// src/engines/typescript/targets/bind-global.ts
import { ts as ts53 } from "./compiler.js";
function bindGlobal(query, context) {
  const { segments } = query.symbol;
  const names2 = segments.map((segment) => segment.name).filter((name2) => name2 !== "prototype");
  const [name = ""] = names2;
  const { program } = context.modules;
  if (names2.length > 1 && declaresName(context.sources.libText("dom"), name)) program.useLibs(["dom"]);
  const symbol = checkerInternals(program.checker).resolveName(name, void 0, ANY_MEANING, false);
  const base = { ...NO_TARGET, query, global: names2, needles: /* @__PURE__ */ new Set([names2.at(-1) ?? ""]), isMember: names2.length > 1 };
  if (symbol === void 0) return { target: base };
  const descent = descend([symbol], segments, program.checker);
  if (descent.kind === "found") return { target: { ...base, declarations: new Set(declarationsOf(descent.symbols)) } };
  return problem(query.symbol, "missing-member", `the global \`${name}\` has no member \`${descent.name}\``, null);
}
var ANY_MEANING = ts53.SymbolFlags.Value | ts53.SymbolFlags.Type | ts53.SymbolFlags.Namespace;

// src/engines/typescript/targets/package-stub.ts
function packageStub(symbol) {
  const names2 = symbol.segments.map((segment) => segment.name).filter((name) => name !== "prototype");
  const [owner = "", ...members] = names2;
  const isStatic = symbol.segments.every((segment) => segment.name !== "prototype");
  const lines = [
    `declare class Owner<A = any, B = any, C = any, D = any> {`,
    `  constructor(...values: any[]);`,
    ...members.slice(-1).map((name) => `  ${JSON.stringify(name)}: any;`),
    ...isStatic ? members.slice(-1).map((name) => `  static ${JSON.stringify(name)}: any;`) : [],
    `  [other: string]: any;`,
    `}`,
    `export { Owner as ${owner} };`,
    ...owner === "default" ? [] : [`import * as whole from ${JSON.stringify(symbol.specifier)};`, `export default whole;`]
  ];
  return { path: `node_modules/\0stub/${symbol.specifier}.${owner}.d.ts`, text: `${lines.join("\n")}
` };
}

// src/engines/typescript/targets/bind-package.ts
var FROM_ROOT = "package.json";
function bindPackage(query, context) {
  const missing = missingPackage(query, query.symbol.specifier, context);
  return missing ?? { target: { ...NO_TARGET, query, address: { module: { kind: "package", specifier: query.symbol.specifier }, names: [] }, byImport: true } };
}
function bindPackageExport(query, context) {
  const { symbol, removed } = query;
  const missing = missingPackage(query, symbol.specifier, context);
  if (missing !== null) return missing;
  const names2 = symbol.segments.map((segment) => segment.name).filter((name) => name !== "prototype");
  const last = names2.at(-1) ?? "";
  const isMember = names2.length > 1;
  const address = { module: { kind: "package", specifier: symbol.specifier }, names: names2 };
  const base = { ...NO_TARGET, query, address, byImport: true, isMember, needles: new Set(last === "default" ? [] : [last]) };
  const module = typesOf(symbol, context);
  if (module === null) return { target: base };
  const exported = context.modules.member(module, names2[0] ?? "");
  if (exported === null) {
    if (removed || names2[0] === "default") return { target: base };
    const exports = context.modules.program.checker.getExportsOfModule(module).map((each) => each.name);
    return problem(symbol, "missing-export", `the installed ${symbol.specifier} exports no \`${names2[0] ?? ""}\``, didYouMean(names2[0] ?? "", exports));
  }
  if (!isMember) return { target: base };
  const descent = descend([exported], symbol.segments, context.modules.program.checker);
  if (descent.kind === "found") return { target: { ...base, declarations: new Set(declarationsOf(descent.symbols)) } };
  if (removed) return { target: base };
  return problem(symbol, "missing-member", `\`${descent.owner}\` of ${symbol.specifier} has no member \`${descent.name}\``, didYouMean(descent.name, descent.names));
}
function missingPackage({ symbol }, specifier, { workplace, resolver }) {
  const name = splitSpecifier(specifier)?.name ?? specifier;
  if (workplace.settings.packages !== "installed" || name.includes("*") || resolver.packages.isInstalled(FROM_ROOT, name)) return null;
  return problem(symbol, "missing-package", `${name} is not installed`, "install packages before the scan, or set `scan.packages: auto`");
}
function typesOf(symbol, context) {
  const resolution = context.resolver.resolve(FROM_ROOT, symbol.specifier);
  if (resolution.path !== null) return context.modules.ofFile(resolution.path);
  if (symbol.segments.length < 2) return null;
  const stub = packageStub(symbol);
  context.sources.addStub(fileNameOf(stub.path), stub.text);
  context.resolver.addStub(symbol.specifier, stub.path);
  return context.modules.ofFile(stub.path);
}

// src/engines/typescript/targets/bind.ts
var BINDERS = {
  declaration: bindDeclaration,
  module: bindModule,
  package: bindPackage,
  "package-export": bindPackageExport,
  global: bindGlobal
};
function bind2(query, context) {
  const binder = BINDERS[query.symbol.kind];
  return binder(query, context);
}
function bindingOf(target) {
  const { symbol } = target.query;
  const nodes = [...target.extents].filter((node) => !isSynthetic(node));
  const definitions = nodes.map((node) => ({ ...spanOf(nameNodeOf(node)), extent: spanOf(node) }));
  definitions.sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column);
  return { symbol: symbol.text, binding: bindingKind(target, nodes), definitions };
}
function bindingKind(target, nodes) {
  const { kind } = target.query.symbol;
  if (kind === "package" || kind === "package-export") return "package";
  if (kind === "module" || kind === "global") return target.byImport ? "removed" : "bound";
  return nodes.length > 0 ? "bound" : "removed";
}
function isSynthetic(node) {
  return node.getSourceFile().fileName.includes("\0");
}

// src/engines/typescript/targets/redeclared.ts
function redeclarations(targets) {
  return targets.flatMap((target) => {
    const { query, extents } = target;
    if (!query.removed || query.symbol.kind !== "declaration") return [];
    const own = extents.filter((node) => !isLib(node.getSourceFile().fileName));
    return own.map((node) => usageAt(nameNodeOf(node), { symbol: query.symbol.text, kind: "redeclared", reason: null }));
  });
}

// src/engines/typescript/session.ts
var Session = class {
  workplace;
  texts;
  sources;
  resolver;
  specifiers;
  modules;
  targets = [];
  constructor(workplace, texts, createProgram = (sources, resolver) => new LazyProgram(sources, resolver)) {
    this.workplace = workplace;
    this.texts = texts;
    this.sources = new SourceFiles(workplace.tree, workplace.installed);
    this.resolver = new ModuleResolver(new Ground(workplace.tree, workplace.installed), workplace.settings);
    this.specifiers = new SpecifierIndex(workplace.tree, workplace.scanned.filter(readsSource), this.resolver);
    this.modules = new Modules(createProgram(this.sources, this.resolver), this.resolver);
  }
  bind(queries) {
    const { tree, scanned } = this.workplace;
    this.modules.program.add(ambientFiles(this.texts, tree, scanned.filter(readsSource)));
    const bindings = /* @__PURE__ */ new Map();
    const problems = [];
    const targets = [];
    const context = { workplace: this.workplace, modules: this.modules, resolver: this.resolver, sources: this.sources };
    for (const query of queries) {
      const result = bind2(query, context);
      if (result.problem !== void 0) problems.push(result.problem);
      else {
        targets.push(result.target);
        bindings.set(query.symbol.text, bindingOf(result.target));
      }
    }
    this.targets = targets;
    return { bindings, problems };
  }
  judge() {
    const targets = this.targets.filter((target) => target.query.role !== "place");
    const scan = new Scan(new Matcher(targets, this.modules), { modules: this.modules, texts: this.texts, specifiers: this.specifiers });
    scan.run();
    const whole2 = targets.flatMap((target) => moduleUsages(target, this.specifiers, this.modules));
    const { tree, scanned } = this.workplace;
    const dependencies = dependencyUsages(targets, tree, scanned.filter(readsDependencies));
    const usages = ordered([...scan.usages, ...whole2, ...dependencies, ...redeclarations(targets)]);
    const blindSpots = findBlindSpots({ targets, scan, workplace: this.workplace, modules: this.modules, texts: this.texts, specifiers: this.specifiers, configs: this.resolver.configs });
    return { usages, blindSpots, packages: packageFacts(targets.map(({ query }) => query), this.workplace.installed) };
  }
  exemptions(files) {
    return [...files.keys()].flatMap((path) => {
      const file = readsSource(path) ? this.modules.program.file(path) : void 0;
      const text = textOf(this.workplace.tree.read(path));
      return file === void 0 || text === null ? [] : exemptionsIn(file, text);
    });
  }
  /** The calls of a symbol, each with the declaration that makes it: one level of a search for callers. */
  callersOf(symbol) {
    const query = { symbol, role: "old", removed: false, receivers: [], to: [] };
    this.bind([query]);
    return this.judge().usages.filter(isCall).map((usage) => ({ usage, caller: callerOf(usage) }));
  }
};
function isCall({ kind }) {
  return kind === "call" || kind === "new" || kind === "jsx" || kind === "decorator";
}
function callerOf(usage) {
  const names2 = usage.enclosing.map(({ name }) => name);
  const known = names2.findIndex((name) => name === null);
  const path = (known < 0 ? names2 : names2.slice(0, known)).filter((name) => name !== null);
  if (path.length === 0) return null;
  const segments = path.slice(0, 2).map((name) => ({ name, wildcard: false }));
  return { kind: "declaration", text: `${usage.file}#${path.slice(0, 2).join(".")}`, path: usage.file, segments };
}
export {
  Session
};
