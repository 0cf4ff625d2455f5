import{createRequire as __cr}from'node:module';import{fileURLToPath as __fu}from'node:url';import{dirname as __dn}from'node:path';
const require=__cr(import.meta.url),__filename=__fu(import.meta.url),__dirname=__dn(__filename);
import {
  atFile,
  baseName,
  codeOf,
  comparePlaces,
  compareText,
  didYouMean,
  holdsNames,
  isComponent,
  isStackOverflow,
  isUnreadTemplate,
  mayBeScript,
  nameAmongTypes,
  namesHandedOut,
  packageFacts,
  packageFolders,
  packageMatcher,
  packageName,
  packageNameMatcher,
  packageNeedles,
  readsConfiguration,
  readsSource,
  speaksForItself,
  textOf,
  unreadFiles
} from "./chunk.js";

// src/engines/typescript/blind-spots/computed-members.ts
import { ts as ts22 } from "./compiler.js";

// src/engines/typescript/symbols/expected-properties.ts
import { ts as ts18 } from "./compiler.js";

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
var WITHOUT_OWN_INFERENCE = 4;
function checkerInternals(checker) {
  return checker;
}

// src/engines/typescript/symbols/members.ts
import { ts as ts17 } from "./compiler.js";

// src/engines/typescript/forms/form.ts
var NOTHING = {
  symbols: [],
  origins: [],
  kind: null,
  unknown: null,
  receiver: null,
  unbound: false
};

// src/engines/typescript/syntax/expressions.ts
import { ts as ts2 } from "./compiler.js";
function unwrap(node) {
  let inner = node;
  for (; ; ) {
    if (isComma(inner)) inner = inner.right;
    else if (isWrapper(inner)) inner = inner.expression;
    else return inner;
  }
}
function isWrapper(node) {
  return ts2.isParenthesizedExpression(node) || ts2.isNonNullExpression(node) || ts2.isExpressionWithTypeArguments(node) || ts2.isAsExpression(node) || ts2.isSatisfiesExpression(node) || ts2.isTypeAssertionExpression(node);
}
function isComma(node) {
  return ts2.isBinaryExpression(node) && node.operatorToken.kind === ts2.SyntaxKind.CommaToken;
}
function wrapped(node) {
  let current = node;
  while (isWrapped(current)) current = current.parent;
  return current;
}
function isWrapped(node) {
  const { parent } = node;
  if (isComma(parent)) return parent.right === node;
  return isWrapper(parent) && parent.expression === node && !ts2.isHeritageClause(parent.parent);
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

// src/engines/typescript/symbols/links.ts
import { ts as ts11 } from "./compiler.js";

// src/engines/typescript/syntax/defined-exports.ts
import { ts as ts4 } from "./compiler.js";

// src/engines/typescript/syntax/exports-object.ts
import { ts as ts3 } from "./compiler.js";
function isExportsObject(node) {
  return ts3.isIdentifier(node) && node.text === "exports" || isModuleExports(node);
}
function isModuleExports(node) {
  return ts3.isPropertyAccessExpression(node) && node.name.text === "exports" && ts3.isIdentifier(node.expression) && node.expression.text === "module";
}
function addsToExports(call) {
  const [first] = call.arguments;
  return first !== void 0 && isExportsObject(first) && call.expression.getText() === "Object.assign";
}
function isAddedExport(file, name) {
  return file.statements.some((statement) => {
    if (!ts3.isExpressionStatement(statement) || !ts3.isCallExpression(statement.expression)) return false;
    const [, ...sources] = addsToExports(statement.expression) ? statement.expression.arguments : [];
    return sources.flatMap((source) => ts3.isObjectLiteralExpression(source) ? source.properties : []).some((property2) => property2.name !== void 0 && nameText(property2.name) === name);
  });
}
function nameText(name) {
  return ts3.isIdentifier(name) || ts3.isStringLiteralLike(name) ? name.text : null;
}

// src/engines/typescript/syntax/defined-exports.ts
function definedExport(call) {
  if (!ts4.isCallExpression(call) || !ts4.isPropertyAccessExpression(call.expression)) return null;
  const { expression: object, name: method } = call.expression;
  if (!ts4.isIdentifier(object) || object.text !== "Object" || method.text !== "defineProperty") return null;
  const [exports, name, descriptor] = call.arguments;
  if (exports === void 0 || !isExportsObject(exports)) return null;
  if (name === void 0 || !ts4.isStringLiteralLike(name)) return null;
  const values = descriptor !== void 0 && ts4.isObjectLiteralExpression(descriptor) ? descriptor.properties.flatMap((property2) => valueIn(property2) ?? []) : [];
  return { name, value: values[0] ?? null };
}
function valueIn(property2) {
  const name = property2.name?.getText();
  if (ts4.isMethodDeclaration(property2)) return name === "get" ? returned(property2.body) : null;
  if (!ts4.isPropertyAssignment(property2)) return null;
  const { initializer } = property2;
  if (name === "value") return initializer;
  if (name !== "get") return null;
  if (ts4.isArrowFunction(initializer))
    return ts4.isBlock(initializer.body) ? returned(initializer.body) : initializer.body;
  return ts4.isFunctionExpression(initializer) ? returned(initializer.body) : null;
}
function returned(body) {
  const [only, ...others] = body?.statements ?? [];
  return only !== void 0 && others.length === 0 && ts4.isReturnStatement(only) ? only.expression ?? null : null;
}
function definedAs(value) {
  const descriptor = ts4.findAncestor(
    value.parent,
    (node) => ts4.isObjectLiteralExpression(node) || ts4.isStatement(node) && !isBodyOf(node)
  );
  if (descriptor === void 0 || !ts4.isObjectLiteralExpression(descriptor)) return null;
  const defined = definedExport(descriptor.parent);
  return defined?.value === value ? defined.name.text : null;
}
function isBodyOf(node) {
  return ts4.isReturnStatement(node) || ts4.isBlock(node);
}

// src/engines/typescript/syntax/exports.ts
import { ts as ts7 } from "./compiler.js";

// src/engines/typescript/syntax/reference.ts
import { ts as ts6 } from "./compiler.js";

// src/engines/typescript/syntax/module-specifiers.ts
import { ts as ts5 } from "./compiler.js";
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
var ACTUAL = /* @__PURE__ */ new Set([
  "requireActual",
  "requireMock",
  "importActual",
  "importMock",
  "createMockFromModule",
  "genMockFromModule"
]);
function isModuleSpecifier(literal2) {
  if (!ts5.isStringLiteralLike(literal2)) return false;
  const { parent } = literal2;
  if (ts5.isImportDeclaration(parent) || ts5.isExportDeclaration(parent))
    return parent.moduleSpecifier === literal2;
  if (ts5.isExternalModuleReference(parent)) return parent.expression === literal2;
  if (ts5.isModuleDeclaration(parent)) return parent.name === literal2;
  if (ts5.isLiteralTypeNode(parent))
    return ts5.isImportTypeNode(parent.parent) && parent.parent.argument === parent;
  return ts5.isCallExpression(parent) && parent.arguments[0] === literal2 && loads(parent);
}
function loads(call) {
  return call.expression.kind === ts5.SyntaxKind.ImportKeyword || isRequire(call) || isMockCall(call) || isResolve(call);
}
function isRequire(node) {
  if (!ts5.isCallExpression(node) || !ts5.isIdentifier(node.expression)) return false;
  const { text } = node.expression;
  const file = node.getSourceFile();
  return createdLoaders(file).has(text) || BARE_LOADERS.has(text) && !isFunctionOf(file, text);
}
var created = /* @__PURE__ */ new WeakMap();
function createdLoaders(file) {
  const known2 = created.get(file);
  if (known2 !== void 0) return known2;
  const variables = file.text.includes("createRequire") ? file.statements.filter(ts5.isVariableStatement).flatMap((statement) => statement.declarationList.declarations) : [];
  const loaders = variables.filter(
    ({ initializer }) => initializer !== void 0 && isCreateRequire(initializer)
  );
  const names2 = new Set(loaders.flatMap(({ name }) => ts5.isIdentifier(name) ? [name.text] : []));
  created.set(file, names2);
  return names2;
}
function isCreateRequire(initializer) {
  const call = unwrap(initializer);
  if (!ts5.isCallExpression(call)) return false;
  const callee = unwrap(call.expression);
  const name = ts5.isPropertyAccessExpression(callee) ? callee.name : callee;
  return ts5.isIdentifier(name) && name.text === "createRequire";
}
function isFunctionOf(file, name) {
  return file.statements.some(
    (statement) => ts5.isFunctionDeclaration(statement) && statement.name?.text === name
  );
}
function isMockCall(node) {
  return ts5.isCallExpression(node) && ts5.isPropertyAccessExpression(node.expression) && isMockMethod(node.expression);
}
function isMockMethod(access) {
  const root = unwrap(access.expression);
  if (ts5.isCallExpression(root)) return isMockCall(root) && MOCK_METHODS.has(access.name.text);
  const object = ts5.isPropertyAccessExpression(root) ? root.name : root;
  return ts5.isIdentifier(object) && MOCKERS.has(object.text) && MOCK_METHODS.has(access.name.text);
}
function isActualCall(node) {
  return isMockCall(node) && ts5.isPropertyAccessExpression(node.expression) && ACTUAL.has(node.expression.name.text);
}
function isImportCall(node) {
  return ts5.isCallExpression(node) && node.expression.kind === ts5.SyntaxKind.ImportKeyword;
}
function isResolve(call) {
  const callee = call.expression;
  if (!ts5.isPropertyAccessExpression(callee) || callee.name.text !== "resolve") return false;
  const object = callee.expression;
  return ts5.isMetaProperty(object) || ts5.isIdentifier(object) && object.text === "require";
}
function specifierOf(call) {
  const [first] = call.arguments;
  return first !== void 0 && ts5.isStringLiteralLike(first) ? first : null;
}

// src/engines/typescript/syntax/reference.ts
function reference(token) {
  const { parent } = token;
  if (ts6.isPropertyAccessExpression(parent) && parent.name === token) return parent;
  if (ts6.isStringLiteralLike(token)) {
    const key = wrapped(token);
    const access = key.parent;
    if (ts6.isElementAccessExpression(access) && access.argumentExpression === key) return access;
    if ((isRequire(parent) || isActualCall(parent)) && specifierOf(parent) === token) return parent;
  }
  if (ts6.isQualifiedName(parent) && parent.right === token) return parent;
  return token;
}

// src/engines/typescript/syntax/exports.ts
var EXPORT_EQUALS = "export=";
function publishedName(token) {
  if (ts7.isExportSpecifier(token.parent)) return token.parent.name.text;
  const whole2 = wrapped(reference(token));
  const { parent } = whole2;
  if (ts7.isExportAssignment(parent)) return parent.isExportEquals === true ? EXPORT_EQUALS : "default";
  if (ts7.isImportEqualsDeclaration(parent)) return isExported(parent) ? parent.name.text : null;
  return commonJsName(whole2);
}
function isDefaultDeclaration(node) {
  const modifiers = ts7.canHaveModifiers(node) ? ts7.getModifiers(node) : void 0;
  return modifiers?.some((modifier) => modifier.kind === ts7.SyntaxKind.DefaultKeyword) === true;
}
function isExported(node) {
  return node.modifiers?.some((modifier) => modifier.kind === ts7.SyntaxKind.ExportKeyword) === true;
}
function commonJsName(value) {
  const { parent } = value;
  const defined = definedAs(value);
  if (defined !== null) return defined;
  if (ts7.isBinaryExpression(parent) && parent.right === value) return assignedExport(parent);
  if (ts7.isShorthandPropertyAssignment(parent) && isExportsLiteral(parent.parent)) return parent.name.text;
  if (!ts7.isPropertyAssignment(parent) || parent.initializer !== value || !isExportsLiteral(parent.parent))
    return null;
  return ts7.isIdentifier(parent.name) || ts7.isStringLiteralLike(parent.name) ? parent.name.text : null;
}
function isExportsLiteral(node) {
  const outer = wrapped(node);
  const { parent } = outer;
  if (ts7.isCallExpression(parent)) return addsToExports(parent) && parent.arguments[0] !== outer;
  if (ts7.isExportAssignment(parent)) return parent.isExportEquals === true;
  return ts7.isBinaryExpression(parent) && parent.right === outer && assignedExport(parent) === EXPORT_EQUALS;
}
function assignedExport(assignment) {
  if (assignment.operatorToken.kind !== ts7.SyntaxKind.EqualsToken) return null;
  const { left } = assignment;
  if (isModuleExports(left)) return EXPORT_EQUALS;
  const name = memberName(left);
  const object = ts7.isPropertyAccessExpression(left) || ts7.isElementAccessExpression(left) ? left.expression : null;
  if (object !== null && name !== null && isExportsObject(object)) return name;
  const outer = assignment.parent;
  return ts7.isBinaryExpression(outer) && outer.right === assignment ? assignedExport(outer) : null;
}
function wholeValue(declaration) {
  if (ts7.isSourceFile(declaration)) return null;
  if (ts7.isExportAssignment(declaration)) return declaration.expression;
  const assignment = ts7.isBinaryExpression(declaration) ? declaration : declaration.parent;
  if (!ts7.isBinaryExpression(assignment)) return null;
  return assignedExport(assignment) === EXPORT_EQUALS ? assignment.right : null;
}
function exportedValue(name) {
  if (memberName(name) === null || isModuleExports(name)) return null;
  const { parent } = name;
  if (!ts7.isBinaryExpression(parent) || parent.left !== name) return null;
  return assignedExport(parent) === null ? null : parent.right;
}
function announcedName(token) {
  const name = reference(token);
  for (let value = exportedValue(name); value !== null; ) {
    const inner = unwrap(value);
    if (ts7.isVoidExpression(inner)) return memberName(name);
    value = ts7.isBinaryExpression(inner) ? exportedValue(inner.left) : null;
  }
  return null;
}
function memberName(node) {
  if (ts7.isPropertyAccessExpression(node)) return node.name.text;
  return ts7.isElementAccessExpression(node) && ts7.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : null;
}

// src/engines/typescript/syntax/import-bindings.ts
import { ts as ts10 } from "./compiler.js";

// src/engines/typescript/syntax/mock-factories.ts
import { ts as ts9 } from "./compiler.js";

// src/engines/typescript/syntax/descendants.ts
import { ts as ts8 } from "./compiler.js";
function descendants(root, enter = () => true) {
  const found = [];
  const pending = [root];
  for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    if (!enter(node)) continue;
    found.push(node);
    const first = pending.length;
    ts8.forEachChild(node, (child) => void pending.push(child));
    reverseFrom(pending, first);
  }
  return found;
}
function reverseFrom(nodes, first) {
  for (let low = first, high = nodes.length - 1; low < high; low += 1, high -= 1) {
    const [a, b] = [nodes[low], nodes[high]];
    if (a === void 0 || b === void 0) return;
    nodes[low] = b;
    nodes[high] = a;
  }
}

// src/engines/typescript/syntax/mock-factories.ts
function mockedModule(literal2) {
  const exports = assigned(wrapped(literal2));
  return handedOver(exports) ?? named(exports) ?? made(exports);
}
function originalModule(node) {
  if (!ts9.isCallExpression(node) || !ts9.isIdentifier(node.expression)) return null;
  const { text } = node.expression;
  const isNamed2 = ({ name }) => ts9.isIdentifier(name) && name.text === text;
  const scope = ts9.findAncestor(node, (outer) => ts9.isFunctionLike(outer) && outer.parameters.some(isNamed2));
  if (scope === void 0 || !ts9.isFunctionLike(scope)) return null;
  const [first] = scope.parameters;
  return first !== void 0 && isNamed2(first) ? moduleOfFactory(scope) : null;
}
function assigned(node) {
  const { parent } = node;
  const isPart = ts9.isCallExpression(parent) && parent.expression.getText() === "Object.assign";
  return isPart ? wrapped(parent) : node;
}
function handedOver(exports) {
  const call = exports.parent;
  return isMockCall(call) && call.arguments[1] === exports && methodOf(call) === "setMock" ? specifierOf(call) : null;
}
function named(exports) {
  const property2 = exports.parent;
  if (!ts9.isPropertyAssignment(property2) || property2.name.getText() !== "namedExports") return null;
  const call = property2.parent.parent;
  return isMockCall(call) && methodOf(call) === "module" ? specifierOf(call) : null;
}
function made(exports) {
  const factory = ts9.findAncestor(exports, ts9.isFunctionLike);
  if (factory === void 0 || !isResult(exports, factory)) return null;
  return moduleOfFactory(factory);
}
function moduleOfFactory(factory) {
  const whole2 = wrapped(factory);
  const call = whole2.parent;
  if (!isMockCall(call) || call.arguments[1] !== whole2) return null;
  const [first] = call.arguments;
  return first !== void 0 && isImportCall(first) ? specifierOf(first) : specifierOf(call);
}
function methodOf(call) {
  return ts9.isPropertyAccessExpression(call.expression) ? call.expression.name.text : null;
}
function isResult(value, factory) {
  const { parent } = value;
  if (parent === factory || ts9.isReturnStatement(parent)) return true;
  return ts9.isVariableDeclaration(parent) && returned2(factory).some((result) => isNamed(result, parent));
}
function returned2(factory) {
  const own = descendants(factory, (node) => node === factory || !ts9.isFunctionLike(node));
  return own.flatMap(
    (node) => ts9.isReturnStatement(node) && node.expression !== void 0 ? [unwrap(node.expression)] : []
  );
}
function isNamed(value, { name }) {
  return ts9.isIdentifier(value) && ts9.isIdentifier(name) && value.text === name.text;
}

// src/engines/typescript/syntax/import-bindings.ts
function loadedModule(expression) {
  const inner = unwrap(expression);
  if (ts10.isAwaitExpression(inner)) {
    const operand = unwrap(inner.expression);
    if (isImportCall(operand) || isActualCall(operand)) return specifierOf(operand);
    return originalModule(operand);
  }
  return isRequire(inner) || isActualCall(inner) ? specifierOf(inner) : null;
}
function boundModule(declaration) {
  if (ts10.isVariableDeclaration(declaration)) {
    return declaration.initializer === void 0 ? null : loadedModule(declaration.initializer);
  }
  const owner = declaration.parent.parent;
  if (!ts10.isObjectBindingPattern(declaration.parent)) return null;
  if (ts10.isParameter(owner)) return thenParameter(owner);
  return ts10.isVariableDeclaration(owner) ? boundModule(owner) : null;
}
function thenParameter(parameter) {
  const callback = parameter.parent;
  const call = wrapped(callback).parent;
  if (!ts10.isCallExpression(call) || call.arguments[0] !== wrapped(callback)) return null;
  const callee = call.expression;
  if (callback.parameters[0] !== parameter || !ts10.isPropertyAccessExpression(callee)) return null;
  const source = unwrap(callee.expression);
  if (callee.name.text !== "then" || !(isImportCall(source) || isActualCall(source))) return null;
  return specifierOf(source);
}
function bindsModuleMember(token) {
  const { parent } = token;
  if (ts10.isVariableDeclaration(parent)) return parent.name === token && boundModule(parent) !== null;
  if (!ts10.isBindingElement(parent) || parent.initializer === token) return false;
  const named3 = parent.propertyName ?? parent.name;
  return named3 === token && boundModule(parent) !== null;
}
function localNameOf(token) {
  const { parent } = token;
  if (ts10.isImportSpecifier(parent)) return parent.name;
  if (ts10.isImportClause(parent)) return parent.name ?? null;
  if (ts10.isImportEqualsDeclaration(parent)) return parent.name;
  if (ts10.isQualifiedName(parent) && ts10.isImportEqualsDeclaration(parent.parent)) return parent.parent.name;
  if (!bindsModuleMember(token)) return null;
  const { name } = parent;
  return ts10.isIdentifier(name) ? name : null;
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
  const published = publishedAs(symbol, checker);
  if (published !== void 0) return [published];
  if ((symbol.flags & ts11.SymbolFlags.Alias) !== 0) {
    if (symbol.declarations?.some(isVariable) === true) return [];
    const target = checkerInternals(checker).getImmediateAliasedSymbol(symbol);
    return target === void 0 || checkerInternals(checker).isUnknownSymbol(target) ? [] : [target];
  }
  return checker.getRootSymbols(symbol);
}
function publishedAs(symbol, checker) {
  const name = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (name === void 0) return void 0;
  const value = exportedValue(name) ?? definedExport(name)?.value ?? null;
  if (value !== null) return symbolOf(value, checker);
  if (!ts11.isObjectLiteralElementLike(name) || !isExportsLiteral(name.parent)) return void 0;
  if (ts11.isShorthandPropertyAssignment(name)) return checker.getShorthandAssignmentValueSymbol(name);
  return ts11.isPropertyAssignment(name) ? symbolOf(name.initializer, checker) : void 0;
}
function symbolOf(expression, checker) {
  const value = unwrap(expression);
  const name = ts11.isPropertyAccessExpression(value) ? value.name : value;
  return ts11.isIdentifier(name) ? checker.getSymbolAtLocation(name) : void 0;
}
function isVariable(declaration) {
  return ts11.isVariableDeclaration(declaration) || ts11.isBindingElement(declaration);
}
function importedByRequire(symbol, modules) {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (declaration === void 0) return null;
  if (!ts11.isBindingElement(declaration) && !ts11.isVariableDeclaration(declaration)) return null;
  const specifier = boundModule(declaration);
  const module = specifier === null ? null : modules.symbolOf(specifier);
  if (specifier === null) return null;
  if (module === null) return [];
  const member = modules.member(module, importedName(declaration));
  return member === null ? [] : [member];
}
function importedName(declaration) {
  if (ts11.isVariableDeclaration(declaration)) return "export=";
  const name = declaration.propertyName ?? declaration.name;
  return ts11.isIdentifier(name) || ts11.isStringLiteralLike(name) ? name.text : "";
}

// src/engines/typescript/symbols/literals.ts
import { ts as ts12 } from "./compiler.js";
function literalBehind(symbol) {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (declaration === void 0) return null;
  const value = valueOf(declaration);
  if (value === void 0) return null;
  const inner = unwrap(value);
  return ts12.isObjectLiteralExpression(inner) ? inner : null;
}
function keysOf(literal2, checker) {
  const type = checker.getTypeAtLocation(literal2);
  const isUntyped = (type.flags & ts12.TypeFlags.Any) !== 0;
  const keys = isUntyped ? literal2.properties.flatMap(({ name }) => (name && checker.getSymbolAtLocation(name)) ?? []) : checker.getPropertiesOfType(type);
  return keys.filter((key) => key.declarations?.some((node) => node.parent === literal2) === true);
}
function valueOf(declaration) {
  if (ts12.isExportAssignment(declaration)) return declaration.expression;
  const initialized = ts12.isVariableDeclaration(declaration) || ts12.isPropertyDeclaration(declaration) || ts12.isPropertyAssignment(declaration);
  return initialized ? declaration.initializer : void 0;
}

// src/engines/typescript/symbols/unresolved.ts
import { ts as ts13 } from "./compiler.js";
function isUnresolved(symbol, checker) {
  if (checkerInternals(checker).isUnknownSymbol(symbol)) return true;
  return (symbol.flags & ts13.SymbolFlags.TypeAlias) !== 0 && symbol.declarations === void 0;
}

// src/engines/typescript/symbols/origins.ts
import { ts as ts15 } from "./compiler.js";

// src/engines/typescript/syntax/import-types.ts
import { ts as ts14 } from "./compiler.js";
function importTypeAt(name) {
  let node = name;
  while (ts14.isQualifiedName(node.parent) && node.parent.left === node) node = node.parent;
  return ts14.isImportTypeNode(node.parent) && node.parent.qualifier === node ? node.parent : null;
}
function importTypeSpecifier(argument) {
  const literal2 = ts14.isLiteralTypeNode(argument) ? argument.literal : null;
  return literal2 !== null && ts14.isStringLiteralLike(literal2) ? literal2 : null;
}

// src/engines/typescript/symbols/origins.ts
function originsOfSymbol(symbol, modules) {
  return linksOf(symbol, modules).flatMap(
    (link) => (link.declarations ?? []).flatMap((declaration) => importedAs(declaration) ?? [])
  );
}
function originsOf(node, modules) {
  return originsBehind(node, modules, /* @__PURE__ */ new Set());
}
function originsBehind(node, modules, seen) {
  if (ts15.isImportTypeNode(node)) return originsBehind(node.qualifier ?? node.argument, modules, seen);
  if (ts15.isTypeReferenceNode(node)) return originsBehind(node.typeName, modules, seen);
  if (ts15.isLiteralTypeNode(node)) return whole(importTypeSpecifier(node));
  if (ts15.isQualifiedName(node)) return extend(originsBehind(node.left, modules, seen), node.right.text);
  const inner = ts15.isExpression(node) ? unwrap(node) : node;
  if (ts15.isPropertyAccessExpression(inner))
    return extend(originsBehind(inner.expression, modules, seen), inner.name.text);
  if (ts15.isElementAccessExpression(inner)) {
    const key = inner.argumentExpression;
    return ts15.isStringLiteralLike(key) ? extend(originsBehind(inner.expression, modules, seen), key.text) : [];
  }
  const loaded = ts15.isExpression(inner) ? modules.loadedBy(inner) : null;
  if (loaded !== null) return whole(loaded);
  if (!ts15.isIdentifier(inner)) return [];
  const importType = importTypeAt(inner);
  if (importType !== null) return extend(whole(importTypeSpecifier(importType.argument)), inner.text);
  const symbol = modules.program.checker.getSymbolAtLocation(inner);
  if (symbol === void 0 || seen.has(symbol)) return [];
  const imported2 = originsOfSymbol(symbol, modules);
  const held = imported2.length > 0 ? null : constantValue(symbol);
  return held === null ? imported2 : originsBehind(held, modules, /* @__PURE__ */ new Set([...seen, symbol]));
}
function constantValue({ valueDeclaration }) {
  if (valueDeclaration === void 0 || !ts15.isVariableDeclaration(valueDeclaration)) return null;
  const { initializer, name, parent } = valueDeclaration;
  const isConstant = (parent.flags & ts15.NodeFlags.Const) !== 0;
  return isConstant && ts15.isIdentifier(name) && initializer !== void 0 ? initializer : null;
}
function extend(origins, name) {
  return origins.map((origin2) => ({ specifier: origin2.specifier, names: [...origin2.names, name] }));
}
function passedOn({ specifier, names: names2 }, modules) {
  const [name, ...rest] = isWhole(names2) ? names2.slice(1) : names2;
  if (name === void 0 || modules.resolve(specifier).kind !== "file") return [];
  const module = modules.symbolOf(specifier);
  if (module === null) return [];
  const member = modules.member(module, name);
  if (member !== null) return extendBy(originsOfSymbol(member, modules), rest);
  const whole2 = modules.member(module, EXPORT_EQUALS)?.declarations?.map(wholeValue) ?? [];
  return whole2.flatMap(
    (value) => value === null ? [] : extendBy(originsOf(value, modules), [name, ...rest])
  );
}
function extendBy(origins, names2) {
  return names2.reduce((extended, name) => extend(extended, name), origins);
}
function isWhole([first, ...rest]) {
  return first === "*" || first === EXPORT_EQUALS && rest.length > 0;
}
function whole(specifier) {
  return specifier === null ? [] : [{ specifier, names: ["*"] }];
}
function importedAs(declaration) {
  if (ts15.isImportSpecifier(declaration)) {
    return origin(
      declaration.parent.parent.parent.moduleSpecifier,
      (declaration.propertyName ?? declaration.name).text
    );
  }
  if (ts15.isImportClause(declaration)) return origin(declaration.parent.moduleSpecifier, "default");
  if (ts15.isNamespaceImport(declaration)) return origin(declaration.parent.parent.moduleSpecifier, "*");
  if (ts15.isNamespaceExport(declaration)) return origin(declaration.parent.moduleSpecifier, "*");
  if (ts15.isExportSpecifier(declaration)) {
    return origin(
      declaration.parent.parent.moduleSpecifier,
      (declaration.propertyName ?? declaration.name).text
    );
  }
  if (ts15.isImportEqualsDeclaration(declaration)) {
    const { moduleReference } = declaration;
    return ts15.isExternalModuleReference(moduleReference) ? origin(moduleReference.expression, EXPORT_EQUALS) : null;
  }
  if (!ts15.isBindingElement(declaration) && !ts15.isVariableDeclaration(declaration)) return null;
  const name = ts15.isVariableDeclaration(declaration) && isAwaited(declaration) ? "*" : importedName(declaration);
  return origin(boundModule(declaration) ?? void 0, name);
}
function isAwaited({ initializer }) {
  return initializer !== void 0 && ts15.isAwaitExpression(unwrap(initializer));
}
function origin(specifier, name) {
  return specifier !== void 0 && ts15.isStringLiteralLike(specifier) ? { specifier, names: [name] } : null;
}
function memberPath(names2) {
  const inner = isWhole(names2) ? names2.slice(1) : names2;
  return inner[0] === "default" && inner.length > 1 ? inner.slice(1) : inner;
}

// src/engines/typescript/symbols/unknown-receivers.ts
import { ts as ts16 } from "./compiler.js";

// src/engines/typescript/resolve/stubs.ts
var STUB_FOLDER = "node_modules/\0stub/";
function stubPath(specifier) {
  return `${STUB_FOLDER}${specifier}.d.ts`;
}
function isStub(path) {
  return path.startsWith(STUB_FOLDER);
}

// src/engines/typescript/symbols/unknown-receivers.ts
function whyUnknown(object, modules) {
  const { checker } = modules.program;
  const type = checker.getTypeAtLocation(object);
  if (isOpen(type)) return declaredOpen(object, modules, /* @__PURE__ */ new Set());
  const base = openBase(type, checker);
  if (base === null) return null;
  return fromMissingPackage(rootOf(base), modules) ? "package-not-installed" : declaredOpen(object, modules, /* @__PURE__ */ new Set());
}
function whyPatternUnknown(pattern, modules) {
  const { checker } = modules.program;
  const root = declaredBy(pattern.parent);
  const { initializer } = root;
  if (isUntypedParameter(root, checker)) return "untyped-receiver";
  if (pattern.parent === root && initializer !== void 0 && writtenType(root) === void 0)
    return whyUnknown(initializer, modules);
  return isOpen(checker.getTypeAtLocation(pattern)) ? declaredAs(root, modules, /* @__PURE__ */ new Set()) : null;
}
function isUntypedParameter(node, checker) {
  if (!ts16.isParameter(node) || writtenType(node) !== void 0) return false;
  const { initializer, parent } = node;
  if (initializer !== void 0 && !ts16.isObjectLiteralExpression(initializer)) return false;
  const isValue2 = ts16.isArrowFunction(parent) || ts16.isFunctionExpression(parent);
  return !isValue2 || checker.getContextualType(parent) === void 0;
}
function isOpen(type) {
  return (type.flags & (ts16.TypeFlags.Any | ts16.TypeFlags.Unknown)) !== 0;
}
function openBase(type, checker) {
  const seen = /* @__PURE__ */ new Set();
  let declaration = type.getSymbol()?.declarations?.find(ts16.isClassLike);
  while (declaration !== void 0 && !seen.has(declaration)) {
    seen.add(declaration);
    const base = baseOf(declaration);
    if (base === void 0) return null;
    const baseType = checker.getTypeAtLocation(base);
    if ((baseType.flags & ts16.TypeFlags.Any) !== 0) return base;
    declaration = baseType.getSymbol()?.declarations?.find(ts16.isClassLike);
  }
  return null;
}
function baseOf(declaration) {
  const clause = declaration?.heritageClauses?.find(({ token }) => token === ts16.SyntaxKind.ExtendsKeyword);
  return clause?.types[0]?.expression;
}
function declaredOpen(object, modules, seen) {
  const root = rootOf(object);
  if (fromMissingPackage(root, modules)) return "package-not-installed";
  const symbol = modules.program.checker.getSymbolAtLocation(root);
  const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
  if (declaration === void 0) return "untyped-receiver";
  const declared2 = ts16.isBindingElement(declaration) ? declaredBy(declaration) : declaration;
  const isTypable = ts16.isVariableDeclaration(declared2) || ts16.isParameter(declared2) || ts16.isPropertyDeclaration(declared2);
  return isTypable ? declaredAs(declared2, modules, seen) : "any-receiver";
}
function declaredAs(declared2, modules, seen) {
  const type = writtenType(declared2);
  if (type !== void 0)
    return typeFromMissingPackage(type, modules) ? "package-not-installed" : "any-receiver";
  const source = declared2.initializer ?? callAround(declared2);
  if (source === null || seen.has(declared2)) return "untyped-receiver";
  const reason = declaredOpen(source, modules, seen.add(declared2));
  return declared2.initializer === void 0 && reason === "any-receiver" ? "untyped-receiver" : reason;
}
function callAround(declared2) {
  const { parent } = declared2;
  if (!ts16.isArrowFunction(parent) && !ts16.isFunctionExpression(parent)) return null;
  const call = parent.parent;
  return ts16.isCallExpression(call) && call.arguments.some((argument) => argument === parent) ? call.expression : null;
}
function declaredBy(node) {
  return ts16.isBindingElement(node) ? declaredBy(node.parent.parent) : node;
}
function writtenType(declared2) {
  return declared2.type ?? ts16.getJSDocType(declared2);
}
function typeFromMissingPackage(type, modules, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(type)) return false;
  seen.add(type);
  const name = ts16.isTypeReferenceNode(type) ? type.typeName : type;
  const isNamed2 = ts16.isTypeReferenceNode(type) || ts16.isImportTypeNode(type);
  if (isNamed2 && fromMissingPackage(name, modules)) return true;
  const alias = ts16.isTypeReferenceNode(type) ? aliasedType(type, modules) : void 0;
  if (alias !== void 0 && typeFromMissingPackage(alias, modules, seen)) return true;
  return ts16.forEachChild(type, (part2) => typeFromMissingPackage(part2, modules, seen) || void 0) === true;
}
function aliasedType({ typeName }, modules) {
  const symbol = modules.program.checker.getSymbolAtLocation(typeName);
  const links = symbol === void 0 ? [] : linksOf(symbol, modules);
  return links.flatMap((link) => link.declarations ?? []).find(ts16.isTypeAliasDeclaration)?.type;
}
function fromMissingPackage(node, modules) {
  return originsOf(node, modules).some(({ specifier }) => {
    const resolution = modules.resolve(specifier);
    return resolution.kind === "package" && (resolution.path === null || isStub(resolution.path));
  });
}
function rootOf(node) {
  const inner = unwrap(node);
  if (ts16.isPropertyAccessExpression(inner) || ts16.isElementAccessExpression(inner))
    return rootOf(inner.expression);
  if (ts16.isCallExpression(inner) || ts16.isNewExpression(inner) || ts16.isAwaitExpression(inner))
    return rootOf(inner.expression);
  const isOwn2 = inner.kind === ts16.SyntaxKind.SuperKeyword || inner.kind === ts16.SyntaxKind.ThisKeyword;
  const base = isOwn2 ? baseOf(ts16.findAncestor(inner, ts16.isClassLike)) : void 0;
  return base === void 0 ? inner : rootOf(base);
}
function receiverName(object) {
  const inner = ts16.isExpression(object) ? unwrap(object) : object;
  if (ts16.isIdentifier(inner)) return inner.text;
  if (ts16.isAwaitExpression(inner)) return receiverName(inner.expression);
  if (ts16.isElementAccessExpression(inner))
    return ts16.isStringLiteralLike(inner.argumentExpression) ? inner.argumentExpression.text : null;
  return ts16.isPropertyAccessExpression(inner) ? inner.name.text.replace(/^#/, "") : null;
}

// src/engines/typescript/symbols/members.ts
function memberOf(question, modules) {
  const { object, name } = question;
  const origins = extend(originsOf(object, modules), name);
  const typed2 = typedMember(question, modules);
  const symbol = isDeclared(typed2) ? typed2 : keyOfLiteral(object, name, modules) ?? typed2 ?? loadedMember(object, name, modules) ?? prototypeMember(object, name, modules);
  const receiver = object;
  if (symbol !== null) return { ...NOTHING, symbols: linksOf(symbol, modules), origins, receiver };
  const reason = ts17.isExpression(object) ? whyUnknown(object, modules) : null;
  const unknown = reason === null ? null : { reason, receiverName: receiverName(object) };
  return { ...NOTHING, origins, unknown, receiver };
}
function typedMember({ object, name, token }, modules) {
  const { checker } = modules.program;
  const direct = token === null ? void 0 : checker.getSymbolAtLocation(token);
  if (direct !== void 0 && !isUnresolved(direct, checker)) return direct;
  if (ts17.isTypeNode(object)) return propertyOf(checker.getTypeFromTypeNode(object), name, modules);
  if (!ts17.isExpression(object)) return null;
  return propertyOf(checker.getTypeAtLocation(object), name, modules);
}
function isDeclared(symbol) {
  return symbol?.declarations?.some((node) => !ts17.isIndexSignatureDeclaration(node)) === true;
}
function keyOfLiteral(object, name, modules) {
  const { checker } = modules.program;
  const named3 = ts17.isExpression(object) ? unwrap(object) : object;
  const symbol = ts17.isPropertyAccessExpression(named3) ? checker.getSymbolAtLocation(named3.name) ?? keyOfLiteral(named3.expression, named3.name.text, modules) : checker.getSymbolAtLocation(named3);
  if (symbol === void 0 || symbol === null) return null;
  for (const link of linksOf(symbol, modules)) {
    const literal2 = literalBehind(link);
    const keys = literal2 === null ? [] : keysOf(literal2, checker);
    const key = keys.find((each) => each.name === name);
    if (key !== void 0) return key;
  }
  return null;
}
function propertyOf(type, name, modules) {
  const { checker } = modules.program;
  const whole2 = checker.getPropertyOfType(checker.getApparentType(checker.getNonNullableType(type)), name);
  if (whole2 !== void 0) return whole2;
  if (!type.isUnion()) return null;
  return type.types.map((part2) => checker.getPropertyOfType(part2, name)).find((found) => found !== void 0) ?? null;
}
function loadedMember(object, name, modules) {
  if (!ts17.isExpression(object)) return null;
  const module = modules.moduleBehind(object);
  return module === null ? null : modules.member(module, name);
}
function prototypeMember(object, name, modules) {
  const prototype = ts17.isExpression(object) ? unwrap(object) : object;
  if (!ts17.isPropertyAccessExpression(prototype) || prototype.name.text !== "prototype") return null;
  const owner = modules.program.checker.getTypeAtLocation(prototype.expression).getSymbol();
  return owner?.members?.get(ts17.escapeLeadingUnderscores(name)) ?? null;
}

// src/engines/typescript/symbols/expected-properties.ts
function expectedProperties(keyed, name, modules) {
  const { checker } = modules.program;
  const expected = checker.getContextualType(keyed);
  if (expected === void 0) return [];
  const found = propertiesIn(expected, { keyed, name }, modules);
  if (found.some((symbol) => !isKeyOf(symbol, keyed)) || isFreeResult(keyed, checker)) return found;
  const wanted2 = checkerInternals(checker).getContextualType(keyed, WITHOUT_OWN_INFERENCE);
  return wanted2 === void 0 ? found : propertiesIn(wanted2, { keyed, name }, modules);
}
function propertiesIn(type, { keyed, name }, modules) {
  const checker = checkerInternals(modules.program.checker);
  const parts = type.isUnion() ? type.types : [type];
  const possible = parts.filter((part2) => !checker.isTypeInvalidDueToUnionDiscriminant(part2, keyed));
  return (possible.length > 0 ? possible : parts).flatMap((part2) => propertyOf(part2, name, modules) ?? []);
}
function isFreeResult(keyed, checker) {
  const call = ts18.findAncestor(keyed, ts18.isCallExpression);
  const declaration = call === void 0 ? void 0 : checker.getResolvedSignature(call)?.declaration;
  const parameters = declaration?.typeParameters?.filter(ts18.isTypeParameterDeclaration) ?? [];
  return parameters.some((each) => each.default !== void 0 && each.constraint === void 0);
}
function isKeyOf(symbol, keyed) {
  return symbol.declarations?.every((node) => node.parent === keyed) === true;
}

// src/engines/typescript/syntax/pattern-source.ts
import { ts as ts19 } from "./compiler.js";
function sourceOf(pattern) {
  const outer = wrapped(pattern);
  const { parent } = outer;
  const assigned2 = ts19.isBinaryExpression(parent) && parent.left === outer;
  return assigned2 && !isPatternPart(parent) ? parent.right : null;
}
function isPatternPart(assignment) {
  const { parent } = assignment;
  if (ts19.isPropertyAssignment(parent))
    return parent.initializer === assignment && isPatternLiteral(parent.parent);
  return ts19.isArrayLiteralExpression(parent) && isPatternLiteral(parent);
}

// src/engines/typescript/program/libs.ts
import { getLibFiles } from "./compiler.js";

// src/engines/typescript/program/parse.ts
import { ts as ts20 } from "./compiler.js";
function createSourceFile(fileName, text, scriptKind) {
  const script = /\.[cm]?jsx?$/i.test(fileName) || scriptKind === ts20.ScriptKind.JS || scriptKind === ts20.ScriptKind.JSX;
  const jsDocParsingMode = script ? ts20.JSDocParsingMode.ParseAll : ts20.JSDocParsingMode.ParseNone;
  return ts20.createSourceFile(
    fileName,
    text,
    { languageVersion: ts20.ScriptTarget.ESNext, jsDocParsingMode },
    false,
    scriptKind
  );
}

// src/engines/typescript/program/libs.ts
var LIB_FOLDER = "/\0lib/";
var parsed = /* @__PURE__ */ new Map();
var texts = null;
function libFiles(names2) {
  const files = /* @__PURE__ */ new Map();
  const visit = (name) => {
    const file = libFile(fileNameOfLib(name));
    if (file === void 0 || files.has(file.fileName)) return;
    for (const reference2 of file.libReferenceDirectives) visit(reference2.fileName);
    files.set(file.fileName, file);
  };
  for (const name of names2) visit(name);
  return [...files.values()];
}
function libFile(fileName) {
  if (!parsed.has(fileName)) {
    const text = textsByName().get(fileName);
    parsed.set(fileName, text === void 0 ? void 0 : createSourceFile(fileName, text, void 0));
  }
  return parsed.get(fileName);
}
function libText(name) {
  return textsByName().get(fileNameOfLib(name)) ?? "";
}
function isLib(fileName) {
  return fileName.startsWith(LIB_FOLDER);
}
function fileNameOfLib(name) {
  return `${LIB_FOLDER}lib.${name}.d.ts`;
}
function textsByName() {
  texts ??= new Map(getLibFiles().map(({ fileName, text }) => [LIB_FOLDER + fileName, text]));
  return texts;
}

// src/engines/typescript/program/script-blocks.ts
import { ts as ts21 } from "./compiler.js";
var BLOCK = /<!--[\s\S]*?-->|(<(script|style)\b(?:"[^"]*"|'[^']*'|[^'">])*>)([\s\S]*?)<\/\2\s*>/gi;
function readScriptBlocks(text) {
  let scripts2 = "";
  let markup = "";
  let end = 0;
  let language = "js";
  for (const match of text.matchAll(BLOCK)) {
    const [whole2, tag = "", name = "", body = ""] = match;
    const between = text.slice(end, match.index);
    const isScript = name.toLowerCase() === "script";
    scripts2 += blank(between) + (isScript ? scriptOf(whole2, tag, body) : blank(whole2));
    markup += between + (isScript || !body.includes("v-bind(") ? blank(whole2) : whole2);
    end = match.index + whole2.length;
    if (isScript) language = /\blang\s*=\s*["']?(tsx?|jsx)\b/i.exec(tag)?.[1]?.toLowerCase() ?? language;
  }
  scripts2 += blank(text.slice(end));
  const own = /\bexport\s+default\b|\bexport\s*\{[^}]*\bdefault\b/.test(scripts2);
  return {
    text: own ? scripts2 : `${scripts2}
export default {};`,
    markup: markup + text.slice(end),
    scriptKind: SCRIPT_KINDS[language] ?? ts21.ScriptKind.JS
  };
}
function scriptOf(whole2, tag, body) {
  const source = /\ssrc\s*=\s*(["'])[^"'\r\n]+\1/i.exec(tag);
  if (source === null) {
    return blank(tag) + body + blank(whole2.slice(tag.length + body.length));
  }
  const end = source.index + source[0].length;
  const quote = source.index + source[0].search(/["']/);
  const before = "import" + blank(tag.slice("import".length, quote));
  return `${before}${tag.slice(quote, end)};${blank(whole2.slice(end + 1))}`;
}
var SCRIPT_KINDS = {
  js: ts21.ScriptKind.JS,
  jsx: ts21.ScriptKind.JSX,
  ts: ts21.ScriptKind.TS,
  tsx: ts21.ScriptKind.TSX
};
function blank(text) {
  return text.replace(/[^\r\n\u2028\u2029]/g, " ");
}

// src/engines/typescript/program/stack-guard.ts
var StackGuard = class {
  /** Paths of files that are nested too deep for the largest stack. */
  tooDeep = /* @__PURE__ */ new Set();
  deepStack;
  constructor(deepStack) {
    this.deepStack = deepStack;
  }
  /** @returns null where the stack gave out. */
  run(path, work) {
    try {
      return work();
    } catch (error) {
      if (!this.deepStack || !isStackOverflow(error)) throw error;
      this.tooDeep.add(path);
      return null;
    }
  }
};

// src/engines/typescript/program/source-files.ts
var COMPONENT = /\.(?:vue|svelte)$/i;
var SourceFiles = class {
  parsed = /* @__PURE__ */ new Map();
  stubs = /* @__PURE__ */ new Map();
  tree;
  installed;
  /** A file that is nested too deep to be parsed or bound is, to every question, not there. */
  stack;
  /** @param deepStack there is no thread with a larger stack to run again in. */
  constructor({ tree, installed, deepStack }) {
    this.tree = tree;
    this.installed = installed;
    this.stack = new StackGuard(deepStack);
  }
  /** Declares a module of our own making, for a package that is not installed. */
  addStub(fileName, text) {
    this.stubs.set(fileName, text);
  }
  get(fileName) {
    if (isLib(fileName)) return libFile(fileName);
    if (!this.parsed.has(fileName)) this.parsed.set(fileName, this.parse(fileName));
    return this.parsed.get(fileName);
  }
  has(fileName) {
    return isLib(fileName) || this.text(fileName) !== null;
  }
  /** Binds a parsed file. @returns undefined where that is nested too deep: from now on the file is not there. */
  bind(file, bind3) {
    const bound = this.stack.run(pathOf(file.fileName), () => (bind3(), true));
    if (bound === null) this.parsed.set(file.fileName, void 0);
    return bound === null ? void 0 : file;
  }
  parse(fileName) {
    const text = this.text(fileName);
    if (text === null) return void 0;
    return this.stack.run(pathOf(fileName), () => parseText(fileName, text)) ?? void 0;
  }
  text(fileName) {
    const own = this.stubs.get(fileName);
    if (own !== void 0) return own;
    const path = pathOf(fileName);
    if (this.tree.has(path)) return textOf(this.tree.read(path));
    return path.includes("node_modules/") ? this.installed.read(path) : null;
  }
};
function parseText(fileName, written) {
  const text = bothSides(written);
  if (!COMPONENT.test(fileName)) return createSourceFile(fileName, text, void 0);
  const blocks = readScriptBlocks(text);
  return createSourceFile(fileName, blocks.text, blocks.scriptKind);
}
function bothSides(text) {
  if (!text.includes("<<<<<<< ")) return text;
  return text.replace(/^(?:={7}|\|{7}.*)$/gm, (mark) => " ".repeat(mark.length));
}
var BACKSLASH = "";
function fileNameOf(path) {
  return `/${path.replaceAll("\\", BACKSLASH)}`;
}
function pathOf(fileName) {
  return fileName.slice(1).replaceAll(BACKSLASH, "\\");
}

// src/engines/typescript/syntax/lines.ts
var known = /* @__PURE__ */ new WeakMap();
function lineStarts(file) {
  const before = known.get(file);
  if (before !== void 0) return before;
  const starts = file.getLineStarts().filter((start) => start === 0 || /[\r\n]/.test(file.text[start - 1] ?? ""));
  known.set(file, starts);
  return starts;
}
function placeAt(file, offset) {
  const starts = lineStarts(file);
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = low + high >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

// src/engines/typescript/syntax/spans.ts
function spanOf(node) {
  return spanBetween(node.getSourceFile(), node.getStart(), node.getEnd());
}
function spanBetween(file, start, end) {
  const to = placeAt(file, end);
  return { file: pathOf(file.fileName), ...placeAt(file, start), endLine: to.line, endColumn: to.column };
}

// src/engines/typescript/blind-spots/one-per-symbol.ts
function onePerSymbol(targets) {
  return [...new Map(targets.map((target) => [target.query.symbol.text, target])).values()];
}

// src/engines/typescript/blind-spots/computed-members.ts
var computedMembers = ({ targets, scan, modules }) => {
  const old = targets.filter((target) => target.query.role === "old" && target.declarations.size > 0);
  const paths = /* @__PURE__ */ new Set([...scan.matched.keys(), ...scan.spelled.keys()]);
  return [...paths].flatMap((path) => {
    const inFile = onePerSymbol(old.filter((target) => isNamedIn(path, target, scan)));
    const file = inFile.length === 0 ? void 0 : modules.program.file(path);
    if (file === void 0) return [];
    const find = () => computedNames(file, modules).flatMap((name) => hidden(name, inFile, modules));
    return modules.program.attempt(path, find) ?? [];
  });
};
function isNamedIn(path, target, { matched, spelled: spelled2 }) {
  if (matched.get(path)?.has(target) === true) return true;
  const strings = spelled2.get(path);
  return strings !== void 0 && [...target.needles].some((name) => strings.has(name));
}
function computedNames(file, modules) {
  const found = descendants(file).flatMap((node) => computedName(node, modules) ?? []);
  return found.filter(({ key }) => !ts22.isLiteralExpression(unwrap(key)));
}
function computedName(node, modules) {
  if (ts22.isElementAccessExpression(node))
    return {
      key: node.argumentExpression,
      propertiesNamed: (name) => propertiesAt(node.expression, name, modules)
    };
  if (!ts22.isComputedPropertyName(node)) return null;
  const { expression: key, parent } = node;
  const { parent: owner } = parent;
  if (ts22.isBindingElement(parent))
    return { key, propertiesNamed: (name) => propertiesAt(owner, name, modules) };
  if (!ts22.isObjectLiteralExpression(owner)) return null;
  if (!isPatternLiteral(owner))
    return { key, propertiesNamed: (name) => expectedProperties(owner, name, modules) };
  const source = sourceOf(owner);
  return source === null ? null : { key, propertiesNamed: (name) => propertiesAt(source, name, modules) };
}
function propertiesAt(node, name, modules) {
  const found = propertyOf(modules.program.checker.getTypeAtLocation(node), name, modules);
  return found === null ? [] : [found];
}
function hidden({ key, propertiesNamed }, targets, modules) {
  const type = modules.program.checker.getTypeAtLocation(key);
  return targets.flatMap((target) => {
    const found = [...target.needles].some(
      (name) => allows(type, name) && propertiesNamed(name).some((property2) => isTarget(property2, target, modules))
    );
    if (!found) return [];
    const { file, line, column } = spanOf(key);
    return [
      { kind: "computed-member", symbol: target.query.symbol.text, file, line, column, count: 1 }
    ];
  });
}
var NEVER_A_NAME = ts22.TypeFlags.NumberLike | ts22.TypeFlags.ESSymbolLike;
function allows(key, name) {
  if ((key.flags & NEVER_A_NAME) !== 0) return false;
  if (key.isUnion()) return key.types.some((part2) => allows(part2, name));
  return key.isStringLiteral() ? key.value === name : true;
}
function isTarget(property2, target, modules) {
  return linksOf(property2, modules).some(
    (link) => link.declarations?.some((node) => target.declarations.has(node)) === true
  );
}

// src/engines/typescript/blind-spots/dynamic-imports.ts
import { ts as ts25 } from "./compiler.js";

// src/engines/typescript/syntax/pattern-loads.ts
import { posix } from "node:path";
import { ts as ts23 } from "./compiler.js";
function isPatternLoad(node) {
  if (!ts23.isCallExpression(node) || !ts23.isPropertyAccessExpression(node.expression)) return false;
  const { expression: object, name } = node.expression;
  if (ts23.isMetaProperty(object)) return name.text === "glob" || name.text === "globEager";
  return ts23.isIdentifier(object) && object.text === "require" && name.text === "context";
}
function mayLoad({ arguments: [first] }, from, path) {
  const patterns = patternsIn(first);
  return patterns === null || patterns.some((pattern) => path.startsWith(folderOf(pattern, from)));
}
function patternsIn(argument) {
  if (argument === void 0) return null;
  if (ts23.isStringLiteralLike(argument)) return [argument.text];
  if (!ts23.isArrayLiteralExpression(argument)) return null;
  const literals = argument.elements.filter(ts23.isStringLiteralLike);
  const positive = literals.flatMap(({ text }) => text.startsWith("!") ? [] : [text]);
  return literals.length === argument.elements.length ? positive : null;
}
function folderOf(pattern, from) {
  const [fixed = ""] = pattern.split(/[*?{[(]/);
  if (fixed.startsWith("/")) return fixed.slice(1);
  return /^\.\.?(?:\/|$)/.test(fixed) ? posix.join(posix.dirname(from), fixed).replace(/^\.\/?$/, "") : "";
}

// src/engines/typescript/syntax/tokens.ts
import { ts as ts24 } from "./compiler.js";
function namePattern(names2) {
  const alternatives2 = [...names2].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\w$])(?:${alternatives2.join("|")})(?![\\w$])`, "g");
}
function tokensNamed(file, names2) {
  if (names2.size === 0) return [];
  if (mayHoldEscapes(file.text)) return walk(file, () => true).filter((token) => names2.has(nameOf(token)));
  const places = [...file.text.matchAll(namePattern(names2))].map((match) => match.index);
  const inside = (node) => firstAtOrAfter(places, node.pos) < node.end;
  return walk(file, inside).filter((token) => names2.has(nameOf(token)));
}
function nameOf(token) {
  return ts24.isPrivateIdentifier(token) ? token.text.slice(1) : token.text;
}
function isToken(node) {
  return ts24.isIdentifier(node) || ts24.isPrivateIdentifier(node) || ts24.isStringLiteralLike(node);
}
function namedBy(token) {
  const { parent } = token;
  if (!ts24.isComputedPropertyName(parent)) return parent;
  return ts24.isStringLiteralLike(token) ? parent.parent : null;
}
function mayHoldEscapes(text) {
  return text.includes("\\u") || text.includes("\\x");
}
function walk(file, enter) {
  return descendants(file, (node) => node === file || enter(node)).filter(isToken);
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

// src/engines/typescript/blind-spots/spelling.ts
function spellingOf({ query: { symbol }, needles }) {
  if (needles.size > 0) {
    const named3 = [...needles].map((text2) => ({ kind: "name", text: text2 }));
    return { needles: named3, pattern: namePattern(needles), ofModule: false };
  }
  if ("specifier" in symbol) {
    const source2 = symbol.specifier.split("*").map(escape).join(`[^"'\`]*`);
    const pattern = new RegExp(`["'\`]${source2}(?=["'\`/])`, "g");
    return { needles: packageNeedles(symbol.specifier), pattern, ofModule: true };
  }
  if (!("path" in symbol) || symbol.kind === "module" && symbol.glob !== null) return null;
  const text = baseName(symbol.path);
  const source = `["'\`](?:[^"'\`\\n]*/)?${escape(text)}(?:/index)?(?:\\.\\w+)*["'\`]`;
  return { needles: [{ kind: "phrase", text }], pattern: new RegExp(source, "g"), ofModule: true };
}
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/engines/typescript/blind-spots/dynamic-imports.ts
var dynamicImports = (looked) => {
  const old = looked.targets.filter(({ query }) => query.role === "old");
  if (old.length === 0) return [];
  const named3 = old.map((target) => ({ target, paths: holdersOf(target, looked) }));
  return [...looked.specifiers.computedImports()].flatMap((path) => {
    const hidden2 = onePerSymbol(
      named3.filter(({ paths }) => paths === null || paths.has(path)).map(({ target }) => target)
    );
    const calls = hidden2.length === 0 ? [] : computedImports(path, looked);
    return hidden2.flatMap((target) => {
      const reaching = calls.filter((call) => mayReach(call, path, target));
      const [first] = reaching;
      if (first === void 0) return [];
      const { line, column } = spanOf(first);
      const place = { line, column, count: reaching.length };
      return [{ ...atFile("dynamic-import", path, target.query.symbol.text), ...place }];
    });
  });
};
function holdersOf(target, { texts: texts2, scan }) {
  const { query, address, isMember, global } = target;
  if (query.symbol.kind === "module" || address?.names.at(-1) === "default") return null;
  const spelling = isMember || global !== null ? null : spellingOf(target);
  const holders = spelling === null ? [] : [...texts2.find(spelling.needles).keys()];
  return new Set(holders.filter((path) => scan.matched.get(path)?.has(target) !== true));
}
function computedImports(path, { modules }) {
  const file = modules.program.file(path);
  const nodes = file === void 0 ? [] : descendants(file);
  return nodes.filter(
    (node) => isPatternLoad(node) || (isImportCall(node) || isRequire(node)) && isComputed(node)
  );
}
function isComputed({ arguments: [specifier] }) {
  return specifier !== void 0 && !ts25.isStringLiteralLike(specifier);
}
function mayReach(call, from, { query, address }) {
  if (!isPatternLoad(call)) return true;
  const { symbol } = query;
  if (symbol.kind === "module" && symbol.glob === null) return mayLoad(call, from, symbol.path);
  return address?.module.kind === "file" ? mayLoad(call, from, address.module.path) : symbol.kind === "module";
}

// src/engines/typescript/blind-spots/scripts.ts
var RUN_BY_JAVASCRIPT = /^#!.*\b(?:node|nodejs|bun|deno|tsx|ts-node|zx)\b/;
var scripts = ({ targets, texts: texts2, workplace }) => targets.flatMap((target) => {
  const spelling = target.query.role === "old" ? spellingOf(target) : null;
  if (spelling === null) return [];
  const holders = [...texts2.find(spelling.needles).keys()].filter((path) => {
    const text = mayBeScript(path) ? textOf(workplace.tree.read(path)) ?? "" : "";
    return RUN_BY_JAVASCRIPT.test(text) && text.search(spelling.pattern) >= 0;
  });
  return holders.map((path) => atFile("unparsed-file", path, target.query.symbol.text));
});

// src/engines/typescript/blind-spots/templates.ts
var templates = (looked) => looked.targets.flatMap((target) => {
  const spelling = target.query.role === "old" ? spellingOf(target) : null;
  if (spelling === null) return [];
  const found = [...looked.texts.find(spelling.needles).keys()];
  const holders = spelling.ofModule ? found.filter((path) => !isComponent(path)) : found;
  const symbol = target.query.symbol.text;
  return holders.flatMap((path) => inTemplate({ path, pattern: spelling.pattern, symbol }, looked));
});
var CODE_IN_HTML = /<script\b[\s\S]*?(?:<\/script>|$)|<[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>|\{\{[\s\S]*?(?:\}\}|$)|@[a-z ]+\(.*/gi;
function codeOf2(path, text) {
  if (!/\.html?$/i.test(path)) return text;
  let code = "";
  for (const { 0: whole2, index } of text.matchAll(CODE_IN_HTML)) code = code.padEnd(index) + whole2;
  return code;
}
function inTemplate({ path, pattern, symbol }, { workplace }) {
  if (!isComponent(path) && !isUnreadTemplate(path)) return [];
  const text = textOf(workplace.tree.read(path));
  if (text === null) return [];
  const markup = isComponent(path) ? readScriptBlocks(text).markup : codeOf2(path, text);
  const places = [...markup.matchAll(pattern)];
  const [first] = places;
  if (first === void 0) return [];
  const before = text.slice(0, first.index).split(/\r\n|[\r\n]/);
  return [
    {
      kind: "template",
      symbol,
      file: path,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      count: places.length
    }
  ];
}

// src/engines/typescript/blind-spots/too-deep-files.ts
var tooDeepFiles = ({ stack }) => {
  return [...stack.tooDeep].map((path) => atFile("bound-reached", path));
};

// src/engines/typescript/blind-spots/unparsed-files.ts
var unparsedFiles = ({ scan, modules }) => {
  return [...scan.candidates].flatMap((path) => {
    const file = modules.program.file(path);
    const [error] = file === void 0 ? [] : boundFile(file).parseDiagnostics;
    if (file === void 0 || error === void 0) return [];
    return [{ ...atFile("partial-parse", path), ...placeAt(file, error.start ?? 0) }];
  });
};

// src/engines/typescript/blind-spots/unreadable-configs.ts
var unreadableConfigs = ({ resolver }) => {
  const manifests = [...resolver.damaged].filter((path) => /(?:^|\/)package\.json$/.test(path));
  return [
    ...[...resolver.configs.unreadable].map((path) => atFile("no-tsconfig", path)),
    ...manifests.map((path) => atFile("partial-parse", path))
  ];
};

// src/engines/typescript/blind-spots/unresolved-specifiers.ts
import { ts as ts28 } from "./compiler.js";

// src/engines/typescript/symbols/star-exports.ts
import { ts as ts26 } from "./compiler.js";
function starSpecifiers(path, modules, name = null) {
  const out = [];
  const seen = /* @__PURE__ */ new Set();
  const pending = [path];
  for (let next2 = pending.pop(); next2 !== void 0; next2 = pending.pop()) {
    if (seen.has(next2)) continue;
    seen.add(next2);
    const file = modules.program.file(next2);
    if (file === void 0 || exportsItself(file, name)) continue;
    for (const specifier of ownStars(file)) {
      const resolution = modules.resolve(specifier);
      if (resolution.kind === "file") pending.push(resolution.path);
      out.push(specifier);
    }
  }
  return out;
}
function exportsItself(file, name) {
  if (name === null) return false;
  return boundFile(file).symbol?.exports?.has(ts26.escapeLeadingUnderscores(name)) === true;
}
function ownStars(file) {
  return starStatements(file).flatMap(
    ({ moduleSpecifier }) => moduleSpecifier !== void 0 && ts26.isStringLiteralLike(moduleSpecifier) ? [moduleSpecifier] : []
  );
}
function starStatements(file) {
  return file.statements.filter(ts26.isExportDeclaration).filter(({ exportClause }) => exportClause === void 0);
}

// src/engines/typescript/targets/same-module.ts
function sameModule(specifier, target, modules) {
  const { address } = target;
  if (address === null) return false;
  if (address.module.kind === "package") return specifier.text === address.module.specifier;
  const resolution = modules.resolve(specifier);
  if (resolution.kind === "file") return resolution.path === address.module.path;
  return isStemOf(resolution.stems, address.module.path);
}
function isStemOf(stems, path) {
  const own = withoutEntry(path.replace(/(?:\.d)?\.[cm]?[jt]sx?$|\.(?:vue|svelte)$/, ""));
  return stems.some((stem) => stem === path || withoutEntry(stem) === own);
}
function withoutEntry(stem) {
  return stem.replace(/(?:^|\/)index$/, "");
}

// src/engines/typescript/resolve/jsonc.ts
import { ts as ts27 } from "./compiler.js";
var MAX_DEPTH = 500;
function readJsonc(path, text) {
  if (nestsTooDeep(text)) return { value: null, broken: true };
  const { config, error } = ts27.parseConfigFileTextToJson(path, text);
  return { value: config ?? null, broken: error !== void 0 };
}
function parseJsonc(path, text) {
  if (nestsTooDeep(text)) return null;
  const file = ts27.parseJsonText(`/${path}`, text);
  for (const node of descendants(file))
    ts27.forEachChild(node, (child) => void Object.assign(child, { parent: node }));
  return file;
}
function nestsTooDeep(text) {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

// src/engines/typescript/resolve/ground.ts
var Ground = class {
  installed;
  tree;
  folders = /* @__PURE__ */ new Set([""]);
  sourceFolders = /* @__PURE__ */ new Set();
  json = /* @__PURE__ */ new Map();
  /** Configuration whose syntax is broken, by path: what the parser could mend is used all the same. */
  damaged = /* @__PURE__ */ new Set();
  constructor(tree, installed) {
    this.tree = tree;
    this.installed = installed;
    for (const { path } of tree.list()) {
      addFolders(this.folders, path);
      if (SOURCE.test(path)) addFolders(this.sourceFolders, path);
    }
  }
  isFile(path) {
    return this.tree.has(this.real(path));
  }
  isFolder(path) {
    return this.folders.has(this.real(path));
  }
  /** The same path behind the symbolic links of the tree: what they lead to is listed under its own name alone. */
  real(path) {
    if (this.tree.links.size === 0 || this.tree.has(path)) return path;
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      const target = this.tree.links.get(path.slice(0, end));
      if (target !== void 0) return this.real(joinPath(target, path.slice(end + 1)));
    }
    return path;
  }
  /** A folder with code in it, at any depth: not one that a build is still to fill. */
  holdsSource(path) {
    return this.sourceFolders.has(path);
  }
  files() {
    return this.tree.list().map((file) => file.path);
  }
  /** A JSON file that may hold comments and trailing commas; null where there is none or it holds no object. */
  readJson(path) {
    const known2 = this.json.get(path);
    if (known2 !== void 0) return known2;
    const real = this.real(path);
    const text = this.tree.has(real) ? textOf(this.tree.read(real)) : this.readOutside(path);
    const { value, broken } = text === null ? NOTHING2 : readJsonc(path, text);
    if (broken) this.damaged.add(path);
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
var NOTHING2 = { value: null, broken: false };
var SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
function addFolders(folders, path) {
  for (let folder = folderOf2(path); folder !== "" && !folders.has(folder); folder = folderOf2(folder))
    folders.add(folder);
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isStringArray(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function folderOf2(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function joinPath(folder, path) {
  const out = [];
  for (const part2 of `${folder}/${path}`.split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 === ".." && out.length > 0 && out.at(-1) !== "..") out.pop();
    else out.push(part2);
  }
  return out.join("/");
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
  /** Several packages of that name are equally near: which one is meant, nothing says. */
  isTied(name, from) {
    const shared = (this.all().get(name) ?? []).map(({ folder }) => commonFolders(folder, from));
    const nearest = Math.max(...shared);
    return shared.filter((count) => count === nearest).length > 1;
  }
  names() {
    return [...this.all().keys()].sort();
  }
  /** Where the file behind `name` or `name/subpath` may stand: what the package publishes there, then its sources. */
  places({ folder, manifest }, subpath) {
    const published = packageTargets(manifest["exports"], subpath === "" ? "." : `./${subpath}`);
    const own = subpath === "" ? entries(manifest) : [subpath, `src/${subpath}`];
    return [...published, ...own].map((target) => joinPath(folder, target));
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
      byName.set(name, [...byName.get(name) ?? [], { folder: folderOf2(path), manifest }]);
    }
    return byName;
  }
};
function entries(manifest) {
  const fields = ["source", "types", "typings", "module", "main", "browser"];
  const stated = fields.map((field) => manifest[field]).filter((target) => typeof target === "string");
  return [...stated, "src/index", "index"];
}
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

// src/engines/typescript/blind-spots/leads-nowhere.ts
var NO_CODE = /\.(?:css|scss|sass|less|svg|png|jpe?g|gif|webp|json|txt|md|html|graphql|gql|wasm|woff2?)(?:\?.*)?$/;
function leadsNowhere(specifier, { modules, resolver }) {
  if (NO_CODE.test(specifier.text)) return false;
  const { kind } = modules.resolve(specifier);
  if (kind !== "file") return kind !== "package";
  const name = splitSpecifier(specifier.text)?.name;
  return name !== void 0 && resolver.workspaces.isTied(name, pathOf(specifier.getSourceFile().fileName));
}

// src/engines/typescript/blind-spots/unresolved-specifiers.ts
var unresolvedSpecifiers = (looked) => {
  const names2 = new Set(looked.targets.flatMap(({ needles }) => [...needles]));
  const found = [...looked.scan.candidates].sort().flatMap((path) => {
    const file = looked.modules.program.file(path);
    return file === void 0 ? [] : specifiersIn(file, names2, looked);
  });
  return [...new Set(found)].flatMap((specifier) => {
    if (!leadsNowhere(specifier, looked)) return [];
    if (looked.targets.some((target) => sameModule(specifier, target, looked.modules))) return [];
    const { file, line, column } = spanOf(specifier);
    const spot = { kind: "unresolved-specifier", symbol: null, file, line, column, count: 1 };
    return [spot];
  });
};
function specifiersIn(file, names2, { modules }) {
  const passedOn2 = file.statements.filter(ts28.isExportDeclaration).filter(({ exportClause }) => !exportClause);
  const all = passedOn2.flatMap(({ moduleSpecifier }) => literal(moduleSpecifier));
  const brought = tokensNamed(file, names2).flatMap((token) => {
    const source = sourceOf2(token);
    const direct = source === null ? wholeOf(token, modules) : [source];
    return [...direct, ...direct.flatMap((specifier) => starsBehind(specifier, nameOf(token), modules))];
  });
  return [...all, ...brought];
}
function starsBehind(specifier, name, modules) {
  const { path } = modules.resolve(specifier);
  return path === null ? [] : starSpecifiers(path, modules, name);
}
function sourceOf2(token) {
  const { parent } = token;
  if (ts28.isBindingElement(parent)) return boundModule(parent);
  if (!ts28.isImportSpecifier(parent) && !ts28.isExportSpecifier(parent)) return null;
  if ((parent.propertyName ?? parent.name) !== token) return null;
  const { parent: clause } = parent.parent;
  const statement = ts28.isImportClause(clause) ? clause.parent : clause;
  return literal("moduleSpecifier" in statement ? statement.moduleSpecifier : void 0)[0] ?? null;
}
function wholeOf(token, modules) {
  const { parent } = token;
  const isAccess = ts28.isPropertyAccessExpression(parent) || ts28.isElementAccessExpression(parent);
  if (!isAccess || parent.expression === token) return [];
  const loaded = loadedModule(parent.expression);
  if (loaded !== null) return [loaded];
  const { expression: object } = parent;
  if (!isToken(object)) return [];
  const declared2 = modules.program.checker.getSymbolAtLocation(object)?.declarations ?? [];
  return declared2.flatMap((node) => {
    if (ts28.isVariableDeclaration(node)) return boundModule(node) ?? [];
    if (ts28.isNamespaceImport(node)) return literal(node.parent.parent.moduleSpecifier);
    return ts28.isImportClause(node) ? literal(node.parent.moduleSpecifier) : [];
  });
}
function literal(node) {
  return node !== void 0 && ts28.isStringLiteralLike(node) ? [node] : [];
}

// src/engines/typescript/blind-spots/index.ts
var FINDERS = [
  unreadFiles,
  unparsedFiles,
  unreadableConfigs,
  computedMembers,
  dynamicImports,
  templates,
  scripts,
  unresolvedSpecifiers,
  // Last: the others may find a file too deep.
  tooDeepFiles
];
function findBlindSpots(looked) {
  const merged = /* @__PURE__ */ new Map();
  for (const spot of FINDERS.flatMap((find) => find(looked))) {
    const key = [spot.file, spot.line, spot.column, spot.kind, spot.symbol ?? ""].join("\n");
    const known2 = merged.get(key);
    merged.set(key, known2 === void 0 ? spot : { ...spot, count: known2.count + spot.count });
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
    const said = (match[2] ?? "").slice(
      0,
      Math.max(0, end - match.index - (match[0].length - (match[2] ?? "").length))
    );
    const reason = said.replace(/\s*(?:\*\/\}?|-->).*$/, "").trim();
    const until = UNTIL.exec(reason) ?? /^()until\s+(\S+)\s*$/.exec(reason);
    const before = text.slice(0, match.index).split(/\r\n|[\r\n]/);
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const line = text.slice(0, end).split(/\r\n|[\r\n]/).length;
    out.push({
      file,
      line,
      id: match[1] ?? "",
      reason: until?.[1] ?? reason,
      until: until?.[2] ?? null,
      place
    });
  }
  return out;
}

// src/engines/typescript/comments.ts
import { ts as ts29 } from "./compiler.js";
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
  const around = descendants(file, (node) => offset >= node.pos && offset < node.end);
  return around.some((node) => ts29.isToken(node) && offset >= node.getStart(file));
}

// src/engines/typescript/dependencies.ts
import { ts as ts35 } from "./compiler.js";

// src/engines/typescript/usage-facts.ts
import { ts as ts34 } from "./compiler.js";

// src/engines/typescript/syntax/frame.ts
var LONGEST_LINE = 300;
var LEAD = 80;
function frameOf(file, position) {
  const starts = lineStarts(file);
  const { line, column } = placeAt(file, position);
  const firstLine = Math.max(1, line - 1);
  const lines = [];
  for (let index = firstLine - 1; index < line; index++)
    lines.push(lineText(file.text, starts[index] ?? 0, starts[index + 1]));
  const own = lines.at(-1) ?? "";
  const offset = own.length > LONGEST_LINE ? Math.max(0, column - 1 - LEAD) : 0;
  return {
    firstLine,
    lines: lines.map((text) => text.slice(offset, offset + LONGEST_LINE)),
    offset
  };
}
function lineText(text, start, next2 = text.length) {
  let end = next2;
  while (end > start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
  return text.slice(start, end);
}

// src/engines/typescript/syntax/call-shape.ts
import { ts as ts30 } from "./compiler.js";
function callOf(token) {
  const callee = wrapped(reference(token));
  const { parent } = callee;
  if ((ts30.isCallExpression(parent) || ts30.isNewExpression(parent)) && parent.expression === callee)
    return parent;
  if (ts30.isTaggedTemplateExpression(parent) && parent.tag === callee) return parent;
  if (ts30.isDecorator(parent)) return parent;
  if (ts30.isJsxOpeningElement(parent) || ts30.isJsxSelfClosingElement(parent))
    return parent.tagName === callee ? parent : null;
  return throughMethod(callee);
}
function throughMethod(callee) {
  const { parent } = callee;
  if (!ts30.isPropertyAccessExpression(parent) && !ts30.isElementAccessExpression(parent)) return null;
  if (parent.expression !== callee || !/^(?:call|apply)$/.test(methodOf2(parent) ?? "")) return null;
  const outer = wrapped(parent);
  return ts30.isCallExpression(outer.parent) && outer.parent.expression === outer ? outer.parent : null;
}
function callShapeOf(token) {
  const call = callOf(token);
  if (call === null) return null;
  if (ts30.isJsxOpeningElement(call) || ts30.isJsxSelfClosingElement(call))
    return { arguments: call.attributes.properties.map(attribute) };
  if (ts30.isTaggedTemplateExpression(call)) return { arguments: [] };
  if (ts30.isDecorator(call)) return { arguments: [] };
  if (!ts30.isCallExpression(call) && !ts30.isNewExpression(call)) return null;
  const values = [...call.arguments ?? []];
  const method = ts30.isCallExpression(call) ? indirectMethod(call, token) : null;
  if (method === "call") return { arguments: positional(values.slice(1)) };
  if (method === "apply") return { arguments: applied(values[1]) };
  return { arguments: positional(values) };
}
function indirectMethod(call, token) {
  const callee = unwrap(call.expression);
  return callee === reference(token) ? null : methodOf2(callee);
}
function methodOf2(node) {
  if (ts30.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts30.isElementAccessExpression(node) || !ts30.isStringLiteralLike(node.argumentExpression)) return null;
  return node.argumentExpression.text;
}
function applied(list) {
  if (list === void 0) return [];
  if (ts30.isArrayLiteralExpression(list)) return positional([...list.elements]);
  return [{ path: "1", text: list.getText(), spread: true, missing: false }];
}
function positional(values) {
  return values.map((value, index) => ({
    path: String(index + 1),
    text: value.getText(),
    spread: ts30.isSpreadElement(value),
    missing: isMissing(value)
  }));
}
function attribute(property2) {
  if (ts30.isJsxSpreadAttribute(property2))
    return { path: "*", text: property2.expression.getText(), spread: true, missing: false };
  const value = property2.initializer;
  const inner = value !== void 0 && ts30.isJsxExpression(value) ? value.expression : value;
  const missing = inner !== void 0 && ts30.isExpression(inner) && isMissing(inner);
  return { path: property2.name.getText(), text: inner?.getText() ?? "true", spread: false, missing };
}
function isMissing(value) {
  const inner = unwrap(value);
  if (ts30.isIdentifier(inner)) return inner.text === "undefined";
  return inner.kind === ts30.SyntaxKind.NullKeyword || ts30.isVoidExpression(inner);
}

// src/engines/typescript/syntax/enclosing.ts
import { ts as ts31 } from "./compiler.js";
var MOST = 100;
function enclosingOf(node) {
  const out = [];
  for (let current = node.parent; !ts31.isSourceFile(current); current = current.parent) {
    const kind = kindOf(current);
    if (kind !== null && !isOwnName(current, node)) out.push({ kind, name: declaredName(current) });
  }
  out.reverse();
  return out.length <= MOST ? out : [...out.slice(0, MOST / 2), ...out.slice(-MOST / 2)];
}
function kindOf(node) {
  if (ts31.isModuleDeclaration(node)) return "namespace";
  if (ts31.isClassLike(node)) return "class";
  if (ts31.isInterfaceDeclaration(node)) return "interface";
  if (ts31.isMethodDeclaration(node)) return "method";
  if (ts31.isAccessor(node)) return "accessor";
  if (ts31.isConstructorDeclaration(node)) return "constructor";
  if (ts31.isPropertyDeclaration(node) || ts31.isClassStaticBlockDeclaration(node)) return "initializer";
  return ts31.isFunctionLike(node) && "body" in node ? "function" : null;
}
function isOwnName(declaration, node) {
  return ts31.getNameOfDeclaration(declaration) === node;
}
function declaredName(node) {
  const own = ts31.getNameOfDeclaration(node);
  if (own !== void 0) return textOf2(own);
  const { parent } = node;
  if (ts31.isVariableDeclaration(parent) || ts31.isPropertyAssignment(parent) || ts31.isPropertyDeclaration(parent))
    return textOf2(parent.name);
  if (ts31.isExportAssignment(parent)) return "default";
  if (ts31.isBinaryExpression(parent) && parent.right === node) return textOf2(parent.left);
  const modifiers = ts31.canHaveModifiers(node) ? ts31.getModifiers(node) : void 0;
  return modifiers?.some((modifier) => modifier.kind === ts31.SyntaxKind.DefaultKeyword) === true ? "default" : null;
}
function textOf2(name) {
  if (ts31.isIdentifier(name) || ts31.isPrivateIdentifier(name) || ts31.isStringLiteralLike(name)) return name.text;
  if (ts31.isPropertyAccessExpression(name)) return name.name.text;
  return ts31.isComputedPropertyName(name) && ts31.isStringLiteralLike(name.expression) ? name.expression.text : null;
}

// src/engines/typescript/syntax/guards.ts
import { ts as ts32 } from "./compiler.js";
function isGuarded(token) {
  const statement = ts32.findAncestor(token, ts32.isStatement);
  const attempt = ts32.findAncestor(statement, ts32.isTryStatement);
  if (statement === void 0 || attempt?.catchClause === void 0) return false;
  return ts32.findAncestor(statement, (node) => node === attempt.tryBlock) !== void 0 && loads2(statement);
}
function loads2(statement) {
  return descendants(statement).some((node) => isRequire(node) || isImportCall(node));
}

// src/engines/typescript/syntax/statement-text.ts
import { ts as ts33 } from "./compiler.js";
var LONGEST = 400;
var REACH = 2 * LONGEST;
function statementText(token) {
  let node = token;
  while (!isStatement(node) && !ts33.isSourceFile(node.parent)) node = node.parent;
  const { text } = token.getSourceFile();
  const at = token.getStart();
  const before = folded(text.slice(Math.max(node.getStart(), at - REACH), at));
  const whole2 = before + folded(text.slice(at, Math.min(node.end, at + REACH)));
  if (whole2.length <= LONGEST) return whole2;
  const start = Math.max(0, before.length - LONGEST / 2);
  return whole2.slice(start, start + LONGEST);
}
function folded(text) {
  return text.replace(/\s+/g, " ");
}
function isStatement(node) {
  return ts33.isStatement(node) || ts33.isClassElement(node) || ts33.isTypeElement(node) || ts33.isImportSpecifier(node) || ts33.isExportSpecifier(node);
}

// src/engines/typescript/usage-facts.ts
function usageAt(token, match) {
  const span = spanOf(token);
  const localName = localNameOf(token)?.text ?? exportedAs(token);
  return {
    ...span,
    language: "typescript",
    cell: null,
    symbol: match.query.symbol.text,
    query: match.query.key,
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
  return ts34.isExportSpecifier(token.parent) ? token.parent.name.text : null;
}
function ordered(usages) {
  const sorted = [...usages].sort(byPlace2);
  const seen = /* @__PURE__ */ new Map();
  return sorted.map((usage) => {
    const names2 = usage.enclosing.map(({ kind, name }) => `${kind} ${name ?? ""}`).join("/");
    const key = [usage.file, usage.query, usage.kind, names2, usage.normalisedText].join("\n");
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return { ...usage, ordinal };
  });
}
function byPlace2(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || compareText(a.query, b.query);
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
function dependencyUsages(targets, tree, paths) {
  const packages = targets.flatMap(
    (target) => target.query.symbol.kind === "package" ? [{ target, matches: packageNameMatcher(target.query.symbol.specifier) }] : []
  );
  if (packages.length === 0) return [];
  const out = [];
  for (const path of paths) {
    const text = textOf(tree.read(path));
    if (text === null) continue;
    const file = parseJsonc(path, text);
    if (file === null) continue;
    const isManifest = path.endsWith("package.json");
    for (const literal2 of isManifest ? packageNames(file) : typeNames(file)) {
      for (const { target, matches } of packages) {
        if (matches(isManifest ? packageOf(literal2.text) : literal2.text))
          out.push(usageAt(literal2, { query: target.query, kind: "dependency", reason: null }));
      }
    }
  }
  return out;
}
function packageNames(file) {
  const fields = properties(rootOf2(file));
  const pnpm = properties(fields.find(({ name }) => name.text === "pnpm")?.value);
  return [...fields, ...pnpm].flatMap(({ name, value }) => FIELDS.has(name.text) ? names(value) : []);
}
var ALIASED = /^npm:/;
function packageOf(text) {
  const last = text.replace(ALIASED, "").split(">").at(-1) ?? text;
  return /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?$/.exec(last)?.[1] ?? last;
}
function typeNames(file) {
  const options = properties(rootOf2(file)).find(({ name }) => name.text === "compilerOptions");
  const types = properties(options?.value).find(({ name }) => name.text === "types");
  return types === void 0 ? [] : names(types.value);
}
function names(value) {
  if (ts35.isArrayLiteralExpression(value)) return value.elements.filter(ts35.isStringLiteral);
  return properties(value).flatMap(({ name, value: inner }) => [
    name,
    ...ts35.isObjectLiteralExpression(inner) ? names(inner) : [],
    ...ts35.isStringLiteral(inner) && isAliasOf(inner, name) ? [inner] : []
  ]);
}
function isAliasOf({ text }, name) {
  return ALIASED.test(text) && packageOf(text) !== packageOf(name.text);
}
function properties(node) {
  if (node === void 0 || !ts35.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap(
    (property2) => ts35.isPropertyAssignment(property2) && ts35.isStringLiteral(property2.name) ? [{ name: property2.name, value: property2.initializer }] : []
  );
}
function rootOf2(file) {
  return file.statements[0]?.expression;
}

// src/engines/typescript/forms/assignment-pattern.ts
import { ts as ts36 } from "./compiler.js";
var assignmentPattern = {
  name: "assignment pattern",
  fits: (token) => patternOf(token) !== null,
  denote(token, modules) {
    const pattern = patternOf(token);
    const property2 = pattern === null ? NOTHING : propertyRead(token, pattern, modules);
    if (!ts36.isShorthandPropertyAssignment(token.parent)) return [property2];
    const variable = modules.program.checker.getShorthandAssignmentValueSymbol(token.parent);
    if (variable === void 0) return [property2];
    return [property2, { ...NOTHING, symbols: linksOf(variable, modules) }];
  }
};
function patternOf(token) {
  const property2 = namedBy(token);
  if (property2 === null) return null;
  if (!ts36.isShorthandPropertyAssignment(property2) && !ts36.isPropertyAssignment(property2)) return null;
  const named3 = ts36.isComputedPropertyName(property2.name) ? property2.name.expression : property2.name;
  return named3 === token && isPatternLiteral(property2.parent) ? property2.parent : null;
}
function propertyRead(token, pattern, modules) {
  const { checker } = modules.program;
  const name = nameOf(token);
  const source = sourceOf(pattern);
  const origins = source === null ? [] : extend(originsOf(source, modules), name);
  const direct = ts36.isIdentifier(token) ? checkerInternals(checker).getPropertySymbolOfDestructuringAssignment(token) : void 0;
  const typed2 = source === null ? null : propertyOf(checker.getTypeAtLocation(source), name, modules);
  const found = direct ?? typed2;
  const read = { ...NOTHING, origins, receiver: source, kind: "value" };
  if (found !== null) return { ...read, symbols: linksOf(found, modules) };
  const reason = source === null ? null : whyUnknown(source, modules);
  const unknown = reason === null ? null : { reason, receiverName: source === null ? null : receiverName(source) };
  return { ...read, unknown };
}

// src/engines/typescript/forms/binding-property.ts
import { ts as ts37 } from "./compiler.js";
var bindingProperty = {
  name: "binding pattern",
  fits: (token) => elementOf(token) !== null,
  denote(token, modules) {
    const element = elementOf(token);
    if (element === null) return [];
    if (boundModule(element) !== null && ts37.isIdentifier(element.name))
      return [imported(element.name, modules)];
    return [property(element, nameOf(token), modules)];
  }
};
function elementOf(token) {
  const element = namedBy(token);
  if (element === null || !ts37.isBindingElement(element) || !ts37.isObjectBindingPattern(element.parent))
    return null;
  if (element.initializer === token || element.dotDotDotToken !== void 0) return null;
  const named3 = element.propertyName ?? element.name;
  const inner = ts37.isComputedPropertyName(named3) ? named3.expression : named3;
  return inner === token ? element : null;
}
function imported(name, modules) {
  const symbol = modules.program.checker.getSymbolAtLocation(name);
  if (symbol === void 0) return NOTHING;
  return { ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) };
}
function property(element, name, modules) {
  const { checker } = modules.program;
  const pattern = element.parent;
  if (!ts37.isObjectBindingPattern(pattern)) return NOTHING;
  const found = propertyOf(checker.getTypeAtLocation(pattern), name, modules);
  const owner = pattern.parent;
  const source = ts37.isVariableDeclaration(owner) || ts37.isParameter(owner) ? owner.initializer : void 0;
  const origins = source === void 0 ? [] : extend(originsOf(source, modules), name);
  const typed2 = found === null || isOwn(found) ? null : found;
  const key = isDeclared(typed2) || source === void 0 ? null : keyOfLiteral(source, name, modules);
  const symbol = key ?? typed2 ?? (source === void 0 ? null : loadedMember(source, name, modules));
  if (symbol !== null)
    return { ...NOTHING, symbols: linksOf(symbol, modules), origins, receiver: source ?? pattern };
  const reason = whyPatternUnknown(pattern, modules);
  const unknown = reason === null ? null : { reason, receiverName: receiverName(source ?? named2(owner)) };
  return { ...NOTHING, origins, unknown, receiver: source ?? pattern };
}
function isOwn({ declarations = [] }) {
  return declarations.every(ts37.isBindingElement);
}
function named2(owner) {
  return ts37.isBindingElement(owner) ? owner.propertyName ?? owner.name : owner.name;
}

// src/engines/typescript/forms/class-member.ts
import { ts as ts39 } from "./compiler.js";

// src/engines/typescript/symbols/base-members.ts
import { ts as ts38 } from "./compiler.js";
function baseMembers(container, member, modules) {
  const { checker } = modules.program;
  const seen = /* @__PURE__ */ new Set();
  const out = [];
  const pending = [...partsOf(container, checker)];
  for (let part2 = pending.pop(); part2 !== void 0; part2 = pending.pop()) {
    if (seen.has(part2) || !isContainer(part2)) continue;
    seen.add(part2);
    for (const type of baseTypes(part2, member, checker)) {
      const property2 = checker.getPropertyOfType(type, member.name);
      if (property2 !== void 0) out.push(property2);
      pending.push(...type.getSymbol()?.declarations ?? []);
    }
  }
  return out;
}
function partsOf(container, checker) {
  const symbol = container.name === void 0 ? void 0 : checker.getSymbolAtLocation(container.name);
  return symbol?.declarations ?? [container];
}
function baseTypes(part2, member, checker) {
  const written = (part2.heritageClauses ?? []).flatMap((clause) => {
    if (!member.isStatic) return clause.types.map((heritage) => checker.getTypeAtLocation(heritage));
    const extended = clause.token === ts38.SyntaxKind.ExtendsKeyword ? clause.types : [];
    return extended.map((heritage) => checker.getTypeAtLocation(heritage.expression));
  });
  if (member.isStatic) return written;
  const tags = ts38.getJSDocImplementsTags(part2);
  return [...written, ...tags.map((tag) => checker.getTypeAtLocation(tag.class))];
}
function isContainer(node) {
  return ts38.isClassLike(node) || ts38.isInterfaceDeclaration(node);
}

// src/engines/typescript/forms/class-member.ts
var classMember = {
  name: "override",
  fits: (token) => memberOwner(token) !== null,
  denote(token, modules) {
    const owner = memberOwner(token);
    if (owner === null) return [];
    const bases = baseMembers(owner.container, { name: nameOf(token), isStatic: owner.isStatic }, modules);
    if (bases.length === 0) return ofMissingBase(owner.container, nameOf(token), modules);
    return bases.map((symbol) => ({
      ...NOTHING,
      symbols: linksOf(symbol, modules),
      kind: "override"
    }));
  }
};
function memberOwner(token) {
  const element = namedBy(token);
  if (element === null || ts39.isPrivateIdentifier(token)) return null;
  if (ts39.isParameter(element)) return parameterProperty(element, token);
  if (!ts39.isClassElement(element) && !ts39.isTypeElement(element)) return null;
  const named3 = element.name !== void 0 && ts39.isComputedPropertyName(element.name) ? element.name.expression : element.name;
  const container = element.parent;
  if (named3 !== token || !(ts39.isClassLike(container) || ts39.isInterfaceDeclaration(container))) return null;
  return { container, isStatic: isStaticElement(element) };
}
function isStaticElement(element) {
  const modifiers = ts39.canHaveModifiers(element) ? ts39.getModifiers(element) : void 0;
  return modifiers?.some((modifier) => modifier.kind === ts39.SyntaxKind.StaticKeyword) === true;
}
function parameterProperty(parameter, token) {
  const constructor = parameter.parent;
  if (parameter.name !== token || !ts39.isParameterPropertyDeclaration(parameter, constructor)) return null;
  const container = constructor.parent;
  return ts39.isClassLike(container) ? { container, isStatic: false } : null;
}
function ofMissingBase(container, name, modules) {
  const { checker } = modules.program;
  const base = openBase(checker.getTypeAtLocation(container), checker);
  if (base === null || !fromMissingPackage(base, modules)) return [];
  const unknown = { reason: "package-not-installed", receiverName: null };
  return [{ ...NOTHING, origins: extend(originsOf(base, modules), name), kind: "override", unknown }];
}

// src/engines/typescript/forms/export-name.ts
import { ts as ts40 } from "./compiler.js";
var exportName = {
  name: "export name",
  fits: ({ parent }) => ts40.isExportSpecifier(parent) || ts40.isNamespaceExport(parent) || ts40.isNamespaceExportDeclaration(parent),
  denote(token, modules) {
    const { parent } = token;
    if (!ts40.isExportSpecifier(parent) || (parent.propertyName ?? parent.name) !== token) return [];
    const symbol = modules.program.checker.getSymbolAtLocation(parent.name);
    if (symbol === void 0) return [];
    const symbols = linksOf(symbol, modules);
    const local = parent.parent.parent.moduleSpecifier === void 0;
    const unbound2 = local && symbols.length === 1 && modules.program.checker.getExportSpecifierLocalTargetSymbol(parent) === void 0;
    return [{ ...NOTHING, symbols, origins: originsOfSymbol(symbol, modules), unbound: unbound2 }];
  }
};

// src/engines/typescript/forms/identifier.ts
import { ts as ts41 } from "./compiler.js";
var identifier = {
  name: "bare name",
  fits: (token) => ts41.isIdentifier(token) && !isDeclarationName(token) && !isNoReference(token),
  denote(token, modules) {
    const { checker } = modules.program;
    const shorthand = ts41.isShorthandPropertyAssignment(token.parent) && token.parent.name === token;
    const symbol = shorthand ? checker.getShorthandAssignmentValueSymbol(token.parent) : checker.getSymbolAtLocation(token);
    if (symbol === void 0 || isUnresolved(symbol, checker)) return [{ ...NOTHING, unbound: true }];
    return [{ ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) }];
  }
};
function isDeclarationName(token) {
  const { parent } = token;
  if (ts41.isShorthandPropertyAssignment(parent) || ts41.isExportAssignment(parent)) return false;
  return ts41.getNameOfDeclaration(parent) === token;
}
function isNoReference(token) {
  const { parent } = token;
  if (ts41.isLabeledStatement(parent) || ts41.isBreakOrContinueStatement(parent)) return true;
  if (isIntrinsicTag(token)) return true;
  return ts41.isJsxAttribute(parent) || ts41.isMetaProperty(parent) || ts41.isImportAttribute(parent) || ts41.isNamedTupleMember(parent);
}
function isIntrinsicTag(token) {
  const { parent } = token;
  const tag = ts41.isJsxOpeningElement(parent) || ts41.isJsxSelfClosingElement(parent) || ts41.isJsxClosingElement(parent);
  return tag && parent.tagName === token && /^[a-z]/.test(token.text);
}

// src/engines/typescript/forms/import-name.ts
import { ts as ts42 } from "./compiler.js";
var importName = {
  name: "import name",
  fits: ({ parent }) => ts42.isImportSpecifier(parent) || ts42.isImportClause(parent) || ts42.isNamespaceImport(parent) || isExternalImportEquals(parent),
  denote(token, modules) {
    const { parent } = token;
    if (ts42.isNamespaceImport(parent)) return [];
    if (ts42.isImportSpecifier(parent) && (parent.propertyName ?? parent.name) !== token) return [];
    const { name } = parent;
    const symbol = name === void 0 ? void 0 : modules.program.checker.getSymbolAtLocation(name);
    if (symbol === void 0) return [];
    return [{ ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) }];
  }
};
function isExternalImportEquals(node) {
  return ts42.isImportEqualsDeclaration(node) && ts42.isExternalModuleReference(node.moduleReference);
}

// src/engines/typescript/forms/jsx-attribute.ts
import { ts as ts43 } from "./compiler.js";
var jsxAttribute = {
  name: "JSX attribute",
  fits: ({ parent }) => ts43.isJsxAttribute(parent),
  denote(token, modules) {
    const attributes = token.parent.parent;
    if (!ts43.isJsxAttributes(attributes)) return [];
    const found = expectedProperties(attributes, nameOf(token), modules);
    if (found.length > 0)
      return found.map((symbol) => ({ ...NOTHING, symbols: linksOf(symbol, modules), kind: "property" }));
    const element = attributes.parent;
    return [
      {
        ...NOTHING,
        origins: originsOf(element.tagName, modules).map((origin2) => ({
          ...origin2,
          names: [...origin2.names, nameOf(token)]
        })),
        kind: "property"
      }
    ];
  }
};

// src/engines/typescript/forms/key-literal.ts
import { ts as ts49 } from "./compiler.js";

// src/engines/typescript/symbols/keyed-types.ts
import { ts as ts46 } from "./compiler.js";

// src/engines/typescript/syntax/alternatives.ts
import { ts as ts44 } from "./compiler.js";
function alternatives(type) {
  let outer = type;
  while (ts44.isUnionTypeNode(outer.parent) || ts44.isParenthesizedTypeNode(outer.parent)) outer = outer.parent;
  return outer;
}

// src/engines/typescript/symbols/type-arguments.ts
import { ts as ts45 } from "./compiler.js";
function argumentsOf(user) {
  const takes = ts45.isTypeReferenceNode(user) || ts45.isExpressionWithTypeArguments(user) || ts45.isImportTypeNode(user) || ts45.isCallExpression(user) || ts45.isNewExpression(user);
  return takes ? user.typeArguments : void 0;
}
function parametersOf(user, checker) {
  if (ts45.isCallExpression(user)) return checker.getResolvedSignature(user)?.getDeclaration();
  return declarationsNamed(user, checker).find(
    (node) => ts45.isTypeAliasDeclaration(node) || ts45.isInterfaceDeclaration(node) || ts45.isClassLike(node)
  );
}
function constraintOf(reference2, checker) {
  return declarationsNamed(reference2, checker).find(ts45.isTypeParameterDeclaration)?.constraint;
}
function declarationsNamed(user, checker) {
  const name = nameOf2(user);
  const symbol = name === null ? void 0 : checker.getSymbolAtLocation(name);
  const isAlias = symbol !== void 0 && (symbol.flags & ts45.SymbolFlags.Alias) !== 0;
  return (isAlias ? checker.getAliasedSymbol(symbol) : symbol)?.declarations ?? [];
}
function nameOf2(user) {
  if (ts45.isTypeReferenceNode(user)) return user.typeName;
  if (ts45.isImportTypeNode(user)) return user.qualifier ?? null;
  return ts45.isExpressionWithTypeArguments(user) || ts45.isNewExpression(user) ? user.expression : null;
}
function typeIn(node, scope, checker) {
  const argument = scope.get(node.getText());
  if (argument !== void 0) return argument.type();
  if (ts45.isParenthesizedTypeNode(node)) return typeIn(node.type, scope, checker);
  const member = ts45.isIndexedAccessTypeNode(node) ? memberOf2(node, scope, checker) : null;
  return member ?? checker.getTypeFromTypeNode(node);
}
function memberOf2({ objectType, indexType }, scope, checker) {
  if (!ts45.isLiteralTypeNode(indexType) || !ts45.isStringLiteralLike(indexType.literal)) return null;
  const object = checker.getApparentType(typeIn(objectType, scope, checker));
  const property2 = checker.getPropertyOfType(object, indexType.literal.text);
  return property2 === void 0 ? null : checker.getTypeOfSymbol(property2);
}

// src/engines/typescript/symbols/keyed-types.ts
function keyedTypes(type, checker, within = /* @__PURE__ */ new Set()) {
  const { origin: origin2 } = type;
  const source = origin2 ?? type;
  if ((source.flags & ts46.TypeFlags.Index) !== 0) return [source.type];
  if ((source.flags & ts46.TypeFlags.TypeParameter) !== 0) {
    const constraint = source.getConstraint();
    return constraint === void 0 ? [] : keyedTypes(constraint, checker, within);
  }
  if (origin2 === void 0) return keysOfAlias(type, checker, within);
  return source.isUnion() ? source.types.flatMap((each) => keyedTypes(each, checker, within)) : [];
}
function keysOfAlias({ aliasSymbol, aliasTypeArguments }, checker, within) {
  const alias = aliasSymbol?.declarations?.find(ts46.isTypeAliasDeclaration);
  if (alias === void 0 || within.has(alias) || !passesOnKeys(alias.type)) return [];
  const inner = /* @__PURE__ */ new Set([...within, alias]);
  const scope = /* @__PURE__ */ new Map();
  alias.typeParameters?.forEach(({ name }, at) => {
    const type = aliasTypeArguments?.[at];
    if (type === void 0) return;
    scope.set(name.text, { type: () => type, keyed: () => keyedTypes(type, checker, inner) });
  });
  return keysIn(alias.type, { scope, checker, within: inner });
}
function keyedByArgument(argument, checker) {
  return keyedAt(alternatives(argument), { scope: /* @__PURE__ */ new Map(), checker, within: /* @__PURE__ */ new Set() });
}
function keyedAt(argument, inquiry) {
  const user = argument.parent;
  const index = argumentsOf(user)?.indexOf(argument) ?? -1;
  const owner = index < 0 ? void 0 : parametersOf(user, inquiry.checker);
  const parameter = owner?.typeParameters?.[index];
  if (owner === void 0 || parameter === void 0 || inquiry.within.has(owner)) return [];
  const inner = entered(owner, user, inquiry);
  const constraint = parameter.constraint === void 0 ? [] : keysIn(parameter.constraint, inner);
  if (!ts46.isTypeAliasDeclaration(owner)) return constraint;
  return [...constraint, ...comparedIn(owner.type, parameter.name.text, inner)];
}
function entered(owner, user, { scope, checker, within }) {
  const written = argumentsOf(user) ?? [];
  const inner = /* @__PURE__ */ new Map();
  owner.typeParameters?.forEach(({ name, default: fallback }, at) => {
    const node = written[at] ?? fallback;
    if (node === void 0) return;
    const place = node === fallback ? new Map(inner) : scope;
    inner.set(name.text, {
      type: () => typeIn(node, place, checker),
      keyed: () => keysIn(node, { scope: place, checker, within })
    });
  });
  return { scope: inner, checker, within: /* @__PURE__ */ new Set([...within, owner]) };
}
function comparedIn(body, parameter, inquiry) {
  return descendants(body).flatMap((node) => {
    if (!ts46.isTypeReferenceNode(node) || node.getText() !== parameter) return [];
    const whole2 = alternatives(node);
    const { parent } = whole2;
    if (!ts46.isConditionalTypeNode(parent)) return keyedAt(whole2, inquiry);
    if (parent.extendsType === whole2) return keysIn(parent.checkType, inquiry);
    return parent.checkType === whole2 ? keysIn(parent.extendsType, inquiry) : [];
  });
}
function keysIn(node, inquiry) {
  const { scope, checker, within } = inquiry;
  if (ts46.isTypeOperatorNode(node) && node.operator === ts46.SyntaxKind.KeyOfKeyword)
    return [typeIn(node.type, scope, checker)];
  const argument = scope.get(node.getText());
  if (argument !== void 0) return argument.keyed();
  const parts = alternativesIn(node);
  if (parts !== null) return parts.flatMap((part2) => keysIn(part2, inquiry));
  const constraint = constraintOf(node, checker);
  if (constraint !== void 0) return keysIn(constraint, inquiry);
  const alias = parametersOf(node, checker);
  if (alias === void 0 || !ts46.isTypeAliasDeclaration(alias) || !passesOnKeys(alias.type))
    return keyedTypes(checker.getTypeFromTypeNode(node), checker, within);
  return within.has(alias) ? [] : keysIn(alias.type, entered(alias, node, inquiry));
}
function alternativesIn(node) {
  if (ts46.isParenthesizedTypeNode(node)) return [node.type];
  if (ts46.isUnionTypeNode(node)) return node.types;
  return ts46.isConditionalTypeNode(node) ? [node.trueType, node.falseType] : null;
}
function passesOnKeys(type) {
  return alternativesIn(type) !== null || ts46.isTypeOperatorNode(type) || ts46.isTypeReferenceNode(type);
}

// src/engines/typescript/symbols/written-types.ts
import { ts as ts48 } from "./compiler.js";

// src/engines/typescript/syntax/type-parts.ts
import { ts as ts47 } from "./compiler.js";
function elementIn(list, index) {
  if (ts47.isTypeOperatorNode(list) || ts47.isParenthesizedTypeNode(list)) return elementIn(list.type, index);
  if (ts47.isArrayTypeNode(list)) return list.elementType;
  if (ts47.isTupleTypeNode(list)) return memberAt(list, index);
  if (!ts47.isUnionTypeNode(list))
    return ts47.isTypeReferenceNode(list) ? list.typeArguments?.[0] ?? null : null;
  return list.types.map((type) => elementIn(type, index)).find((type) => type !== null) ?? null;
}
function memberAt({ elements }, index) {
  const member = elements[index];
  if (member === void 0) return null;
  return ts47.isNamedTupleMember(member) ? member.type : member;
}
function resultIn(type) {
  if (ts47.isParenthesizedTypeNode(type)) return resultIn(type.type);
  return ts47.isFunctionTypeNode(type) ? type.type : null;
}

// src/engines/typescript/symbols/written-types.ts
function writtenFor(expression, modules) {
  const asserted = assertedType(expression);
  if (asserted !== null) return typed(asserted);
  const whole2 = wrapped(expression);
  const { parent } = whole2;
  if (ts48.isVariableDeclaration(parent) || ts48.isParameter(parent) || ts48.isPropertyDeclaration(parent))
    return typed(parent.type);
  if (ts48.isConditionalExpression(parent)) return writtenFor(parent, modules);
  if (ts48.isBinaryExpression(parent)) return forOperand(parent, whole2, modules);
  if (ts48.isArrayLiteralExpression(parent)) {
    const index = parent.elements.findIndex((element) => element === whole2);
    return part(writtenFor(parent, modules), (list) => elementIn(list, index));
  }
  if (ts48.isCallExpression(parent) || ts48.isNewExpression(parent)) return forArgument(parent, whole2, modules);
  if (ts48.isReturnStatement(parent)) return forResult(ts48.findAncestor(parent, ts48.isFunctionLike), modules);
  if (ts48.isArrowFunction(parent) && parent.body === whole2) return forResult(parent, modules);
  return ts48.isPropertyAssignment(parent) ? forProperty(parent, modules) : null;
}
function assertedType(expression) {
  const whole2 = wrapped(expression);
  for (let node = expression; node !== whole2; node = node.parent) {
    const { parent } = node;
    const isAssertion = ts48.isAsExpression(parent) || ts48.isSatisfiesExpression(parent) || ts48.isTypeAssertionExpression(parent);
    if (isAssertion && !ts48.isConstTypeReference(parent.type)) return parent.type;
  }
  return null;
}
function typed(type) {
  return type === void 0 ? null : { type, scope: /* @__PURE__ */ new Map() };
}
function part(whole2, partOf) {
  const type = whole2 === null ? null : partOf(whole2.type);
  return whole2 === null || type === null ? null : { ...whole2, type };
}
function forOperand(operation, operand, modules) {
  const { left, operatorToken, right } = operation;
  const passesOn = [
    ts48.SyntaxKind.QuestionQuestionToken,
    ts48.SyntaxKind.BarBarToken,
    ts48.SyntaxKind.AmpersandAmpersandToken
  ];
  if (passesOn.includes(operatorToken.kind)) return writtenFor(operation, modules);
  if (operatorToken.kind !== ts48.SyntaxKind.EqualsToken || operand !== right) return null;
  const name = ts48.isPropertyAccessExpression(left) ? left.name : left;
  return declaredType(modules.program.checker.getSymbolAtLocation(name));
}
function declaredType(symbol) {
  const declaration = symbol?.valueDeclaration;
  const isTyped = declaration !== void 0 && (ts48.isVariableDeclaration(declaration) || ts48.isParameter(declaration) || ts48.isPropertySignature(declaration) || ts48.isPropertyDeclaration(declaration));
  return isTyped ? typed(declaration.type) : null;
}
function forProperty(property2, modules) {
  if (ts48.isComputedPropertyName(property2.name)) return null;
  const [expected] = expectedProperties(property2.parent, property2.name.text, modules);
  return declaredType(expected);
}
function forResult(callee, modules) {
  if (callee === void 0) return null;
  const isAsync = (ts48.getCombinedModifierFlags(callee) & ts48.ModifierFlags.Async) !== 0;
  const isValue2 = ts48.isArrowFunction(callee) || ts48.isFunctionExpression(callee);
  const result = callee.type !== void 0 || !isValue2 ? typed(callee.type) : part(writtenFor(callee, modules), resultIn);
  return isAsync ? part(result, (promise) => elementIn(promise, 0)) : result;
}
function forArgument(call, argument, modules) {
  const { checker } = modules.program;
  const signature = checker.getResolvedSignature(call);
  const declaration = signature?.getDeclaration();
  const index = call.arguments?.findIndex((each) => each === argument) ?? -1;
  if (signature === void 0 || declaration === void 0 || index < 0) return null;
  const parameter = declaration.parameters[Math.min(index, declaration.parameters.length - 1)];
  if (parameter?.type === void 0) return null;
  const expected = { type: parameter.type, scope: scopeOf(call, signature, modules) };
  return parameter.dotDotDotToken === void 0 ? expected : part(expected, (list) => elementIn(list, 0));
}
function scopeOf(call, signature, modules) {
  const checker = checkerInternals(modules.program.checker);
  const declaration = signature.getDeclaration();
  const owner = ts48.isConstructorDeclaration(declaration) ? declaration.parent : declaration;
  const inferred = checker.getTypeArgumentsForResolvedSignature(signature) ?? [];
  const scope = /* @__PURE__ */ new Map();
  const inquiry = { scope, checker, within: /* @__PURE__ */ new Set() };
  owner.typeParameters?.forEach(({ name, constraint }, at) => {
    const type = inferred[at];
    if (type === void 0) return;
    const written = call.typeArguments?.[at];
    const keyed = () => {
      if (written !== void 0) return keysIn(written, { ...inquiry, scope: /* @__PURE__ */ new Map() });
      return constraint === void 0 ? keyedTypes(type, checker) : keysIn(constraint, inquiry);
    };
    scope.set(name.text, { type: () => type, keyed });
  });
  return scope;
}

// src/engines/typescript/symbols/expected-keys.ts
function expectedKeys(expression, modules) {
  const checker = checkerInternals(modules.program.checker);
  const expected = checker.getContextualType(expression, WITHOUT_OWN_INFERENCE);
  if (expected === void 0) return [];
  const keyed = keyedTypes(expected, checker);
  if (keyed.length > 0) return keyed;
  const written = writtenFor(expression, modules);
  if (written === null) return [];
  return keysIn(written.type, { scope: written.scope, checker, within: /* @__PURE__ */ new Set() });
}

// src/engines/typescript/forms/key-literal.ts
var keyLiteral = {
  name: "key of a type",
  fits: (token) => ts49.isStringLiteralLike(token),
  denote(token, modules) {
    if (!ts49.isStringLiteralLike(token)) return [];
    return wanted(token, modules).flatMap((type) => {
      const symbol = propertyOf(type, token.text, modules);
      return symbol === null ? [] : [{ ...NOTHING, symbols: linksOf(symbol, modules) }];
    });
  }
};
function wanted(literal2, modules) {
  const { checker } = modules.program;
  if (ts49.isLiteralTypeNode(literal2.parent)) return keyedByArgument(literal2.parent, checker);
  return expectedKeys(literal2, modules);
}

// src/engines/typescript/forms/loaded-default.ts
import { ts as ts50 } from "./compiler.js";
var LAZY = /* @__PURE__ */ new Set([
  "lazy",
  "loadable",
  "dynamic",
  "defineAsyncComponent",
  "lazyLoad",
  "lazyWithPreload",
  "lazyWithRetry"
]);
var loadedDefault = {
  name: "default export behind a specifier",
  fits: (token) => exportUsed(token) !== null,
  denote(token, modules) {
    const name = exportUsed(token);
    if (name === null || !ts50.isStringLiteralLike(token)) return [];
    const module = modules.symbolOf(token);
    const member = module === null ? null : modules.member(module, name);
    const names2 = name === EXPORT_EQUALS ? ["*", "default"] : ["*", name];
    const symbols = member === null ? [] : linksOf(member, modules);
    return [
      {
        ...NOTHING,
        symbols,
        origins: [{ specifier: token, names: names2 }],
        kind: name === "default" ? "import" : null
      }
    ];
  }
};
function exportUsed(token) {
  const call = token.parent;
  if (!ts50.isStringLiteralLike(token) || !ts50.isCallExpression(call) || call.arguments[0] !== token)
    return null;
  if (isImportCall(call)) return isLazy(call) ? "default" : null;
  return (isRequire(call) || isActualCall(call)) && isValue(call) ? EXPORT_EQUALS : null;
}
function isLazy(call) {
  const loader = ts50.findAncestor(call, isLoader);
  if (loader === void 0 || !isResult2(call, loader)) return false;
  const argument = optionsOf(loader) ?? wrapped(loader);
  const outer = argument.parent;
  if (!ts50.isCallExpression(outer) || outer.arguments[0] !== argument) return false;
  const callee = ts50.isPropertyAccessExpression(outer.expression) ? outer.expression.name : outer.expression;
  return ts50.isIdentifier(callee) && LAZY.has(callee.text);
}
function isLoader(node) {
  return ts50.isArrowFunction(node) || ts50.isFunctionExpression(node) || ts50.isMethodDeclaration(node);
}
function optionsOf(loader) {
  const property2 = ts50.isMethodDeclaration(loader) ? loader : wrapped(loader).parent;
  if (!ts50.isPropertyAssignment(property2) && !ts50.isMethodDeclaration(property2)) return null;
  const isOption = property2.name.getText() === "loader" && ts50.isObjectLiteralExpression(property2.parent);
  return isOption ? property2.parent : null;
}
function isResult2(call, loader) {
  const promise = wrapped(call);
  const outer = ts50.isAwaitExpression(promise.parent) ? wrapped(promise.parent) : promise;
  if (outer.parent === loader) return true;
  return ts50.isReturnStatement(outer.parent) && ts50.findAncestor(outer.parent, isLoader) === loader;
}
function isValue(call) {
  const outer = wrapped(call);
  const { parent } = outer;
  if (ts50.isVariableDeclaration(parent) || ts50.isExpressionStatement(parent) || ts50.isAwaitExpression(parent))
    return false;
  if (ts50.isPropertyAccessExpression(parent) || ts50.isElementAccessExpression(parent))
    return parent.expression !== outer;
  return true;
}

// src/engines/typescript/forms/member-access.ts
import { ts as ts51 } from "./compiler.js";
var memberAccess = {
  name: "member access",
  fits: (token) => objectOf(token) !== null,
  denote(token, modules) {
    const object = objectOf(token);
    if (object === null) return [];
    const given = givenName(token, modules);
    if (given !== null) return [{ ...NOTHING, symbols: [given] }];
    const member = memberOf({ object, name: token.text, token }, modules);
    return [member, ...inheritedByAssignment(token, modules)];
  }
};
function givenName(token, { program }) {
  if (exportedValue(reference(token)) === null) return null;
  return program.checker.getSymbolAtLocation(token) ?? null;
}
function inheritedByAssignment(token, modules) {
  const access = token.parent;
  if ((token.flags & ts51.NodeFlags.JavaScriptFile) === 0 || !ts51.isPropertyAccessExpression(access)) return [];
  if (access.expression.kind !== ts51.SyntaxKind.ThisKeyword || !isAssignmentTarget(access)) return [];
  const element = ts51.findAncestor(access, (node) => ts51.isClassElement(node) || ownsThis(node));
  if (element === void 0 || !ts51.isClassLike(element.parent)) return [];
  const own = modules.program.checker.getSymbolAtLocation(token)?.declarations;
  if (own?.some(ts51.isClassElement) === true) return [];
  const modifiers = ts51.canHaveModifiers(element) ? ts51.getModifiers(element) : void 0;
  const isStatic = modifiers?.some(({ kind }) => kind === ts51.SyntaxKind.StaticKeyword) === true;
  const bases = baseMembers(element.parent, { name: access.name.text, isStatic }, modules);
  return bases.map((symbol) => ({
    ...NOTHING,
    symbols: linksOf(symbol, modules),
    receiver: access.expression
  }));
}
function ownsThis(node) {
  return ts51.isFunctionExpression(node) || ts51.isFunctionDeclaration(node);
}
function objectOf(token) {
  const { parent } = token;
  if (ts51.isPropertyAccessExpression(parent)) return parent.name === token ? parent.expression : null;
  const whole2 = reference(token);
  if (ts51.isElementAccessExpression(whole2)) return whole2.expression;
  if (ts51.isQualifiedName(parent) && parent.right === token) return parent.left;
  if (ts51.isPrivateIdentifier(token)) return ts51.isBinaryExpression(parent) ? parent.right : null;
  const importType = importTypeAt(token);
  if (importType !== null) return importType.argument;
  if (!ts51.isLiteralTypeNode(parent)) return null;
  const index = alternatives(parent);
  const access = index.parent;
  return ts51.isIndexedAccessTypeNode(access) && access.indexType === index ? access.objectType : null;
}

// src/engines/typescript/forms/named-string.ts
import { ts as ts52 } from "./compiler.js";
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
  fits: (token) => ts52.isStringLiteralLike(token) && namedObject(token) !== null,
  denote(token, modules) {
    const object = ts52.isStringLiteralLike(token) ? namedObject(token) : null;
    if (object === null) return [];
    return [{ ...memberOf({ object, name: token.text, token: null }, modules), kind: "string" }];
  }
};
function namedObject(literal2) {
  const name = wrapped(literal2);
  const { parent } = name;
  if (ts52.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts52.SyntaxKind.InKeyword && parent.left === name ? parent.right : null;
  }
  if (!ts52.isCallExpression(parent) || parent.arguments[1] !== name) return null;
  if (definedExport(parent) !== null) return null;
  return isNamer(parent.expression) ? parent.arguments[0] ?? null : null;
}
function isNamer(callee) {
  if (ts52.isIdentifier(callee)) return NAMERS.has(callee.text) && !REFLECTORS.has(callee.text);
  if (!ts52.isPropertyAccessExpression(callee) || !NAMERS.has(callee.name.text)) return false;
  return !REFLECTORS.has(callee.name.text) || callee.expression.getText() === "Reflect";
}

// src/engines/typescript/forms/object-key.ts
import { ts as ts53 } from "./compiler.js";
var objectKey = {
  name: "object key",
  fits: (token) => literalOf(token) !== null,
  denote(token, modules) {
    const literal2 = literalOf(token);
    if (literal2 === null) return [];
    const out = [
      ...expectedProperties(literal2, nameOf(token), modules).map((symbol) => ({
        ...NOTHING,
        symbols: linksOf(symbol, modules),
        kind: "property"
      })),
      ...mocked(literal2, nameOf(token), modules)
    ];
    return ts53.isShorthandPropertyAssignment(token.parent) ? [...out, ...identifier.denote(token, modules)] : out;
  }
};
function literalOf(token) {
  const element = namedBy(token);
  if (element === null || !ts53.isObjectLiteralElementLike(element) || ts53.isSpreadAssignment(element))
    return null;
  const named3 = ts53.isComputedPropertyName(element.name) ? element.name.expression : element.name;
  return named3 === token && ts53.isObjectLiteralExpression(element.parent) ? element.parent : null;
}
function mocked(literal2, name, modules) {
  const specifier = mockedModule(literal2);
  if (specifier === null) return [];
  const module = modules.symbolOf(specifier);
  const member = module === null ? null : modules.member(module, name);
  const symbols = member === null ? [] : linksOf(member, modules);
  return [{ ...NOTHING, symbols, origins: [{ specifier, names: ["*", name] }], kind: "property" }];
}

// src/engines/typescript/forms/required-name.ts
import { ts as ts54 } from "./compiler.js";
var requiredName = {
  name: "required module",
  fits: (token) => ts54.isVariableDeclaration(token.parent) && token.parent.name === token && boundModule(token.parent) !== null,
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
  keyLiteral,
  identifier
];
function formOf(token) {
  return FORMS.find((form) => form.fits(token)) ?? null;
}

// src/engines/typescript/kinds/kind.ts
import { ts as ts56 } from "./compiler.js";

// src/engines/typescript/kinds/type-position.ts
import { ts as ts55 } from "./compiler.js";
function isTypePosition(token) {
  let node = token;
  while (ts55.isQualifiedName(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts55.isTypeQueryNode(parent) || ts55.isTypeReferenceNode(parent) || ts55.isImportTypeNode(parent))
    return true;
  if (ts55.isTypePredicateNode(parent) || ts55.isTypeParameterDeclaration(parent)) return true;
  return ts55.isLiteralTypeNode(parent) || ts55.isTypeElement(parent);
}

// src/engines/typescript/kinds/kind.ts
var POSITIONS = {
  import: isImport,
  "re-export": (token) => publishedName(token) !== null,
  jsx: (token) => isJsxName(token),
  decorator: (token) => isDecorator(token),
  extends: (token) => isHeritage(token),
  new: (token) => isKindOfCall(token, ts56.isNewExpression),
  call: (token) => callOf(token) !== null,
  type: isTypePosition,
  string: (token) => ts56.isStringLiteralLike(token) && reference(token) === token && !isPatternKey(token),
  write: (token) => isAssignmentTarget(wrapped(reference(token))),
  value: () => true
};
function kindAt(token) {
  const kinds = Object.keys(POSITIONS);
  return kinds.find((kind) => POSITIONS[kind](token)) ?? "value";
}
function isImport(token) {
  const { parent } = token;
  if (ts56.isImportSpecifier(parent) || ts56.isImportClause(parent)) return true;
  if (ts56.isImportEqualsDeclaration(parent)) return publishedName(token) === null;
  if (ts56.isQualifiedName(parent) && ts56.isImportEqualsDeclaration(parent.parent))
    return publishedName(token) === null;
  return bindsModuleMember(token);
}
function isPatternKey(token) {
  const key = ts56.isComputedPropertyName(token.parent) ? token.parent : token;
  return ts56.isBindingElement(key.parent) && key.parent.propertyName === key;
}
function isJsxName(token) {
  const { parent } = reference(token);
  return ts56.isJsxOpeningElement(parent) || ts56.isJsxSelfClosingElement(parent) || ts56.isJsxClosingElement(parent);
}
function isDecorator(token) {
  const callee = wrapped(reference(token));
  const { parent } = callee;
  if (ts56.isDecorator(parent)) return true;
  return ts56.isCallExpression(parent) && parent.expression === callee && ts56.isDecorator(wrapped(parent).parent);
}
function isHeritage(token) {
  const whole2 = wrapped(reference(token));
  return ts56.isExpressionWithTypeArguments(whole2.parent) && whole2.parent.expression === whole2 && ts56.isHeritageClause(whole2.parent.parent);
}
function isKindOfCall(token, test) {
  const call = callOf(token);
  return call !== null && test(call);
}

// src/engines/typescript/targets/addressed.ts
function isAddressed(target, { denotation, modules }) {
  const { address } = target;
  if (address === null || address.names.length === 0) return false;
  const origins = denotation.origins.flatMap((origin2) => [origin2, ...passedOn(origin2, modules)]);
  if (origins.some((origin2) => leadsTo(origin2, target, modules))) return true;
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
  const resolution = modules.resolve(origin2.specifier);
  if (resolution.kind !== "file" || origin2.names.includes("default")) return false;
  const [name = ""] = memberPath(origin2.names);
  return starSpecifiers(resolution.path, modules, name).some(
    (specifier) => sameModule(specifier, target, modules)
  );
}
function isFormerMember(target, { receiver }, modules) {
  if (target.formerOwner.size === 0 || receiver === null) return false;
  const { checker } = modules.program;
  const pending = [checker.getNonNullableType(checker.getTypeAtLocation(receiver))];
  for (let next2 = pending.pop(); next2 !== void 0; next2 = pending.pop()) {
    const type = checker.getApparentType(next2);
    const symbol = type.getSymbol();
    if (symbol?.declarations?.some((node) => target.formerOwner.has(node)) === true) return true;
    if (type.isUnionOrIntersection()) pending.push(...type.types);
    const declared2 = symbol === void 0 ? type : checker.getDeclaredTypeOfSymbol(symbol);
    if (declared2.isClassOrInterface()) pending.push(...checker.getBaseTypes(declared2));
  }
  return false;
}
function isModule(file) {
  const bound = boundFile(file);
  return bound.externalModuleIndicator !== void 0 || bound.commonJsModuleIndicator !== void 0;
}

// src/engines/typescript/targets/dangling.ts
import { ts as ts57 } from "./compiler.js";

// src/engines/typescript/targets/lib-names.ts
function declaresName(text, name) {
  const escaped = name.replace(/[$]/g, "\\$&");
  return new RegExp(
    `(?:^|\\n)\\s*(?:declare )?(?:var|let|const|function|class|interface|type|namespace) ${escaped}(?![\\w$])`
  ).test(text);
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
function isPlatformName(name) {
  return NODE_NAMES.has(name) || ["dom", "webworker"].some((lib) => declaresName(libText(lib), name));
}

// src/engines/typescript/targets/dangling.ts
function danglingName(target, { token, denotation, modules }) {
  if (target.query.role !== "old" || target.isMember || target.global !== null) return null;
  if (denotation.unbound) return unbound(token, target);
  return lostImport(denotation, modules) ? { reason: null } : null;
}
function unbound(token, target) {
  const name = nameOf(token);
  const file = token.getSourceFile();
  if (isPlatformName(name) || isAnnounced(file.text, name)) return null;
  const block = /\.(?:vue|svelte)$/i.test(file.fileName);
  const certain2 = isModule(file) && !block && target.address?.module.kind === "file";
  return { reason: certain2 ? null : "script-scope" };
}
function isAnnounced(text, name) {
  if (!/\/\*\s*globals?\s/.test(text)) return false;
  return [...text.matchAll(/\/\*\s*globals?\s([^*]*)\*\//g)].some(
    (match) => (match[1] ?? "").split(/[\s,]+/).some((entry) => entry.split(":")[0] === name)
  );
}
function lostImport({ symbols, origins }, modules) {
  const last = symbols.at(-1);
  if (last === void 0 || (last.flags & ts57.SymbolFlags.Alias) === 0) return false;
  const origin2 = origins.at(-1);
  if (origin2 === void 0) return false;
  const resolution = modules.resolve(origin2.specifier);
  if (resolution.kind !== "file" || !/\.[cm]?tsx?$/.test(resolution.path)) return false;
  return origin2.names.length === 1 && origin2.names[0] !== "*" && isClosed(resolution.path, modules);
}
function isClosed(path, modules) {
  const stars = starSpecifiers(path, modules).map((specifier) => modules.resolve(specifier));
  if (stars.some(({ kind }) => kind !== "file")) return false;
  return [path, ...stars.map((star) => star.path ?? "")].every((each) => {
    const file = modules.program.file(each);
    return file !== void 0 && isModule(file) && !file.statements.some(isExportEquals);
  });
}
function isExportEquals(statement) {
  return ts57.isExportAssignment(statement) && statement.isExportEquals === true;
}

// src/engines/typescript/targets/global-name.ts
import { ts as ts58 } from "./compiler.js";
var GLOBAL_OBJECTS = /* @__PURE__ */ new Set(["window", "globalThis", "self", "global"]);
function isGlobalName(target, { token, denotation, modules }) {
  const names2 = target.global ?? [];
  if (names2.length === 1) {
    const bare = isGlobal(denotation) || ofGlobalObject(denotation.receiver, modules);
    return bare && nameOf(token) === names2[0];
  }
  const { receiver } = denotation;
  return receiver !== null && denotation.symbols.length === 0 && isGlobalPath(receiver, names2.slice(0, -1), modules);
}
function isGlobalPath(node, path, modules) {
  const inner = ts58.isExpression(node) ? unwrap(node) : node;
  if (ts58.isIdentifier(inner))
    return path.length === 1 && inner.text === path[0] && isUnscoped(inner, modules);
  const step = stepOf(inner);
  if (step === null || step.name !== path.at(-1)) return false;
  return path.length === 1 ? ofGlobalObject(step.object, modules) : isGlobalPath(step.object, path.slice(0, -1), modules);
}
function stepOf(node) {
  if (ts58.isPropertyAccessExpression(node)) return { object: node.expression, name: node.name.text };
  if (ts58.isQualifiedName(node)) return { object: node.left, name: node.right.text };
  if (!ts58.isElementAccessExpression(node) || !ts58.isStringLiteralLike(node.argumentExpression)) return null;
  return { object: node.expression, name: node.argumentExpression.text };
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
  const block = ts58.findAncestor(node, ts58.isModuleBlock)?.parent;
  if (block !== void 0) return (block.flags & ts58.NodeFlags.GlobalAugmentation) !== 0;
  const local = ts58.findAncestor(
    node.parent,
    (outer) => ts58.isBlock(outer) || ts58.isFunctionLike(outer) || ts58.isClassLike(outer)
  );
  return local === void 0 && !isModule(node.getSourceFile());
}
function ofGlobalObject(receiver, modules) {
  if (receiver === null || !ts58.isExpression(receiver)) return false;
  const object = unwrap(receiver);
  return ts58.isIdentifier(object) && GLOBAL_OBJECTS.has(object.text) && isUnscoped(object, modules);
}
function isUnscoped(name, modules) {
  const symbol = modules.program.checker.getSymbolAtLocation(name);
  return symbol === void 0 || (symbol.declarations ?? []).every((node) => isAmbientPlace(node));
}

// src/engines/typescript/targets/target.ts
var NO_TARGET = {
  needles: /* @__PURE__ */ new Set(),
  localNames: /* @__PURE__ */ new Set(),
  declarations: /* @__PURE__ */ new Set(),
  extents: [],
  address: null,
  byImport: false,
  addedExport: false,
  formerOwner: /* @__PURE__ */ new Set(),
  isMember: false,
  global: null
};
function isGone({ address, byImport: byImport2, extents }) {
  return address?.module.kind === "file" && byImport2 && extents.length === 0;
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
    this.byImport = targets.filter((target) => target.byImport || target.addedExport);
    for (const target of targets) {
      for (const node of target.declarations) push(this.byDeclaration, node, target);
      for (const name of target.needles) push(this.byName, name, target);
    }
  }
  /** What the token is to each target: as if every target were alone, whatever else the token may be. */
  match(token) {
    const path = pathOf(token.getSourceFile().fileName);
    return this.modules.program.attempt(path, () => this.ask(token)) ?? [];
  }
  ask(token) {
    const form = formOf(token);
    if (form === null) return [];
    const found = /* @__PURE__ */ new Map();
    for (const denotation of form.denote(token, this.modules)) {
      const reading = { token, denotation, modules: this.modules };
      for (const match of [...this.settled(reading), ...this.unsettled(reading)]) {
        const known2 = found.get(match.target);
        if (known2 === void 0 || known2.reason !== null && match.reason === null)
          found.set(match.target, match);
      }
    }
    return [...found.values()];
  }
  /** Matches by declaration or by import. */
  settled(reading) {
    const { denotation } = reading;
    const declared2 = /* @__PURE__ */ new Set();
    for (const symbol of denotation.symbols) {
      const nodes = symbol.declarations ?? [];
      nodes.flatMap((node) => this.byDeclaration.get(node) ?? []).forEach((target) => declared2.add(target));
    }
    const found = [...declared2].filter((target) => !target.byImport || target.isMember);
    const imported2 = this.byImport.filter((target) => isAddressed(target, reading));
    return [.../* @__PURE__ */ new Set([...found, ...imported2])].map((target) => certain(target, reading));
  }
  /** Nothing says that it is the symbol: it may still be a global, be left over, or be what no type can tell. */
  unsettled(reading) {
    const imported2 = reading.denotation.origins.map((origin2) => origin2.names.at(-1) ?? "");
    const names2 = /* @__PURE__ */ new Set([nameOf(reading.token), ...imported2]);
    const named3 = new Set([...names2].flatMap((name) => this.byName.get(name) ?? []));
    return [...named3].flatMap((target) => guess(target, reading) ?? []);
  }
};
function certain(target, { token, denotation }) {
  return { target, kind: isGone(target) ? "dangling" : denotation.kind ?? kindAt(token), reason: null };
}
function guess(target, reading) {
  const { token, denotation } = reading;
  const kind = denotation.kind ?? kindAt(token);
  if (target.global !== null && isGlobalName(target, reading)) return { target, kind, reason: null };
  const dangling = danglingName(target, reading);
  if (dangling !== null) return { target, kind: "dangling", reason: dangling.reason };
  const { unknown } = denotation;
  if (unknown === null || !target.isMember) return null;
  if (denotation.kind === "override" && !isOfPackage(target, denotation.origins)) return null;
  const vouched = unknown.receiverName !== null && target.query.receivers.includes(unknown.receiverName);
  if (isGone(target)) return vouched ? certain(target, reading) : null;
  return { target, kind, reason: vouched ? null : unknown.reason };
}
function isOfPackage({ address }, origins) {
  if (address?.module.kind !== "package") return false;
  const own = splitSpecifier(address.module.specifier)?.name;
  return origins.some(({ specifier }) => splitSpecifier(specifier.text)?.name === own);
}
function push(map, key, target) {
  map.set(key, [...map.get(key) ?? [], target]);
}

// src/engines/typescript/targets/descend.ts
import { ts as ts61 } from "./compiler.js";

// src/engines/typescript/targets/members-of.ts
import { ts as ts60 } from "./compiler.js";

// src/engines/typescript/targets/written-members.ts
import { ts as ts59 } from "./compiler.js";
function writtenMembers(alias, checker) {
  const literals = (alias.declarations ?? []).flatMap(
    (node) => ts59.isTypeAliasDeclaration(node) ? literalsOf(node.type) : []
  );
  return literals.flatMap((literal2) => checker.getPropertiesOfType(checker.getTypeFromTypeNode(literal2)));
}
function literalsOf(type) {
  if (ts59.isParenthesizedTypeNode(type)) return literalsOf(type.type);
  if (ts59.isIntersectionTypeNode(type) || ts59.isUnionTypeNode(type)) return type.types.flatMap(literalsOf);
  return ts59.isTypeLiteralNode(type) ? [type] : [];
}

// src/engines/typescript/targets/members-of.ts
function memberSteps(segments) {
  const steps = [];
  for (let index = 1; index < segments.length; index++) {
    const segment = segments[index];
    if (segment === void 0) continue;
    const qualifies = segment.name === "prototype" && index < segments.length - 1;
    if (!qualifies)
      steps.push({ segment, instanceOnly: segments[index - 1]?.name === "prototype" && index > 1 });
  }
  return steps;
}
function membersOf(owner, step, checker) {
  const statics = staticMembers(owner, checker);
  const instance = instanceMembers(owner, checker);
  const { segment, instanceOnly } = step;
  if (!segment.wildcard) {
    const named3 = (members2) => members2.filter((member) => memberName2(member) === segment.name);
    const [first, second] = instanceOnly ? [instance, statics] : [statics, instance];
    const found = named3(first);
    return found.length > 0 ? found : named3(second);
  }
  const pattern = new RegExp(
    `^${segment.name.split("*").map((part2) => part2.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`
  );
  const members = instanceOnly ? instance : [...statics, ...instance];
  return members.filter((member) => pattern.test(memberName2(member)));
}
function memberNames(owner, checker) {
  const members = [...staticMembers(owner, checker), ...instanceMembers(owner, checker)];
  return [...new Set(members.map(memberName2))].sort();
}
function memberName2(member) {
  return ts60.unescapeLeadingUnderscores(member.escapedName).replace(/^__#\d+@/, "");
}
function staticMembers(owner, checker) {
  const named3 = classBehind(owner, checker) ?? owner;
  const exports = [...named3.exports?.values() ?? []].filter((member) => member.name !== "prototype");
  if (isScope(named3) && exports.length > 0)
    return [...exports, ...declaredBy2(named3, checker.getTypeOfSymbol(named3), checker)];
  if ((named3.flags & (ts60.SymbolFlags.Value & ~ts60.SymbolFlags.Class)) === 0) return exports;
  const properties2 = propertiesOf(checker.getTypeOfSymbol(named3), checker).filter(owns(named3));
  return [.../* @__PURE__ */ new Set([...exports, ...properties2, ...keysBehind(named3, checker)])];
}
function isScope({ flags }) {
  const holdsExports = ts60.SymbolFlags.Class | ts60.SymbolFlags.Enum | ts60.SymbolFlags.Module;
  return (flags & holdsExports) !== 0 && (flags & ts60.SymbolFlags.Variable) === 0;
}
function instanceMembers(owner, checker) {
  if ((owner.flags & ts60.SymbolFlags.TypeAlias) !== 0) return membersOfAlias(owner, checker);
  const named3 = classBehind(owner, checker) ?? owner;
  const own = [...named3.members?.values() ?? []].filter((member) => (member.flags & OWN_MEMBER) !== 0);
  if ((named3.flags & (ts60.SymbolFlags.Class | ts60.SymbolFlags.Interface)) === 0) return own;
  return [...own, ...declaredBy2(named3, checker.getDeclaredTypeOfSymbol(named3), checker)];
}
function membersOfAlias(alias, checker) {
  const written = writtenMembers(alias, checker);
  const names2 = new Set(written.map(memberName2));
  const others = propertiesOf(checker.getDeclaredTypeOfSymbol(alias), checker).filter(owns(alias));
  return [...written, ...others.filter((member) => !names2.has(memberName2(member)))];
}
var OWN_MEMBER = ts60.SymbolFlags.Property | ts60.SymbolFlags.Method | ts60.SymbolFlags.Accessor;
function declaredBy2(owner, type, checker) {
  return checker.getPropertiesOfType(type).filter(
    (member) => member.declarations?.some((node) => owner.declarations?.includes(node.parent))
  );
}
function classBehind(owner, checker) {
  if ((owner.flags & (ts60.SymbolFlags.Variable | ts60.SymbolFlags.Property)) === 0) return null;
  const behind = checker.getTypeOfSymbol(owner).getSymbol();
  return behind?.declarations?.some(ts60.isClassExpression) === true ? behind : null;
}
function propertiesOf(type, checker) {
  const known2 = checker.getNonNullableType(type);
  const parts = known2.isUnion() ? known2.types : [known2];
  return parts.flatMap((part2) => checker.getPropertiesOfType(part2));
}
function keysBehind(owner, checker) {
  const literal2 = literalBehind(owner);
  return literal2 === null ? [] : keysOf(literal2, checker);
}
function owns(owner) {
  const ofLibrary = isDeclared2(owner, true);
  return (member) => isDeclared2(member, false) || ofLibrary && isDeclared2(member, true);
}
function isDeclared2({ declarations }, inLibrary) {
  return declarations?.some((node) => isLib(node.getSourceFile().fileName) === inLibrary) === true;
}
function inheritedMember(owner, name, checker) {
  if ((owner.flags & (ts60.SymbolFlags.Class | ts60.SymbolFlags.Interface)) === 0) return null;
  const instance = checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(owner), name);
  if (instance !== void 0) return instance;
  return (owner.flags & ts60.SymbolFlags.Class) === 0 ? null : checker.getPropertyOfType(checker.getTypeOfSymbol(owner), name) ?? null;
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
      return {
        kind: "missing",
        owners,
        owner: ownerName,
        name,
        names: names2,
        inherited: inherited?.declarations?.[0] ?? null
      };
    }
    found = members;
    owners = members.map((symbol) => withoutAlias(symbol, checker));
    ownerName = name;
  }
  return { kind: "found", symbols: found };
}
function withoutAlias(symbol, checker) {
  return (symbol.flags & ts61.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

// src/engines/typescript/targets/top-level.ts
import { ts as ts64 } from "./compiler.js";

// src/engines/typescript/targets/default-of-whole.ts
import { ts as ts62 } from "./compiler.js";
function wholeBehindDefault(exported, module, modules) {
  const whole2 = module?.exports?.get(EXPORT_EQUALS) ?? null;
  if (whole2 === null || whole2 === exported || exported.name !== "default") return null;
  const declarations = new Set(linksOf(whole2, modules).flatMap((link) => link.declarations ?? []));
  const isWhole2 = (exported.declarations ?? []).some((node) => {
    const value = assignedValue(node);
    const symbol = value === null ? void 0 : modules.program.checker.getSymbolAtLocation(value);
    return symbol?.declarations?.some((each) => declarations.has(each)) === true;
  });
  return isWhole2 ? whole2 : null;
}
function assignedValue(declaration) {
  const assignment = ts62.isBinaryExpression(declaration) ? declaration : declaration.parent;
  if (!ts62.isBinaryExpression(assignment)) return null;
  const value = unwrap(assignment.right);
  return ts62.isPropertyAccessExpression(value) ? value.name : value;
}

// src/engines/typescript/targets/set-together.ts
import { ts as ts63 } from "./compiler.js";
function areSetTogether(exported, local, checker) {
  const declarations = exported.declarations ?? [];
  if (declarations.some((node) => valueOfKey(node, checker) === local)) return true;
  return declarations.flatMap(setWith).some(
    (node) => ts63.isVariableDeclaration(node) ? local.declarations?.includes(node) === true : ts63.isIdentifier(node) && checker.getSymbolAtLocation(node) === local
  );
}
function valueOfKey(node, checker) {
  if (ts63.isShorthandPropertyAssignment(node)) return checker.getShorthandAssignmentValueSymbol(node);
  const value = ts63.isPropertyAssignment(node) ? unwrap(node.initializer) : null;
  return value !== null && ts63.isIdentifier(value) ? checker.getSymbolAtLocation(value) : void 0;
}
function setWith(declaration) {
  const assignment = ts63.isBinaryExpression(declaration) ? declaration : declaration.parent;
  if (!isAssignment2(assignment)) return [];
  return [...targetsAround(assignment), ...targetsIn(assignment)];
}
function targetsAround(assignment) {
  const outer = wrapped(assignment);
  const { parent } = outer;
  if (ts63.isVariableDeclaration(parent)) return [parent];
  if (!ts63.isBinaryExpression(parent) || parent.right !== outer) return [];
  if (isAssignment2(parent)) return [parent.left, ...targetsAround(parent)];
  return isFallback(parent) ? targetsAround(parent) : [];
}
function targetsIn(assignment) {
  const value = unwrap(assignment.right);
  return isAssignment2(value) ? [assignment.left, ...targetsIn(value)] : [assignment.left];
}
function isAssignment2(node) {
  return ts63.isBinaryExpression(node) && node.operatorToken.kind === ts63.SyntaxKind.EqualsToken;
}
function isFallback({ operatorToken }) {
  return operatorToken.kind === ts63.SyntaxKind.BarBarToken || operatorToken.kind === ts63.SyntaxKind.QuestionQuestionToken;
}

// src/engines/typescript/targets/top-level.ts
function topLevel(publication, modules) {
  const { file, name } = publication;
  const module = modules.ofSource(file);
  const exported = module === null ? null : modules.member(module, name);
  const local = localDeclaration(file, name, modules);
  if (exported === null && local === null) return { kind: "missing", names: namesOf(file, modules) };
  const whole2 = exported === null ? null : wholeBehindDefault(exported, module, modules);
  const published = [exported, whole2].flatMap(
    (symbol) => symbol === null ? [] : follow(symbol, publication, modules)
  );
  if (local === null) return { kind: "found", symbols: published };
  const known2 = exported === null ? [] : linksOf(exported, modules);
  const same = exported === null || known2.some((link) => sharesDeclaration(link, local)) || areSetTogether(exported, local, modules.program.checker);
  if (!same && isPassedOn(module, name)) return { kind: "found", symbols: [local] };
  if (!same) return { kind: "ambiguous", symbols: [...published, local] };
  return { kind: "found", symbols: [.../* @__PURE__ */ new Set([...published, local])] };
}
function isPassedOn(module, name) {
  const own = module?.exports;
  return own?.has(ts64.InternalSymbolName.ExportStar) === true && !own.has(ts64.escapeLeadingUnderscores(name));
}
function namesOf(file, modules) {
  const { locals } = boundFile(file);
  const symbol = modules.ofSource(file);
  const exported = symbol === null ? [] : [...modules.program.checker.getExportsOfModule(symbol), ...modules.propertiesOfWhole(symbol)];
  const names2 = [...exported, ...locals?.values() ?? []].map((member) => member.name);
  return [...new Set(names2)].filter((name) => !name.startsWith("__") && name !== "export=").sort();
}
function localDeclaration(file, name, modules) {
  const local = boundFile(file).locals?.get(ts64.escapeLeadingUnderscores(name));
  if (local === void 0) return null;
  const own = (local.declarations ?? []).some((node) => !isImport2(node));
  return own ? modules.program.checker.getExportSymbolOfSymbol(local) : null;
}
function isImport2(node) {
  if (ts64.isImportSpecifier(node) || ts64.isImportClause(node) || ts64.isNamespaceImport(node)) return true;
  return ts64.isImportEqualsDeclaration(node) && ts64.isExternalModuleReference(node.moduleReference);
}
function follow(exported, { name, file, ends, removed = false }, modules) {
  const chain = linksOf(exported, modules).filter((link) => (link.declarations?.length ?? 0) > 0);
  const end = chain.at(-1) ?? exported;
  if (end === exported) return [exported];
  const unresolved = (end.flags & ts64.SymbolFlags.Alias) !== 0;
  if (unresolved || end.declarations?.some((node) => ends.has(node)) === true) return [exported];
  const here = end.declarations?.every((node) => node.getSourceFile() === file) === true;
  if (here) return [end, ...chain.filter((link) => isProperty(link))];
  return !removed && passesThrough(chain, name) ? [end] : [exported];
}
function isProperty(symbol) {
  return (symbol.flags & ts64.SymbolFlags.Property) !== 0;
}
function passesThrough(chain, name) {
  const end = chain.at(-1);
  const declared2 = end?.declarations?.[0];
  const own = declared2 === void 0 ? void 0 : ts64.getNameOfDeclaration(declared2);
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
function twinPaths(path) {
  return TWINS.flatMap(([ending, other]) => ending.test(path) ? [path.replace(ending, other)] : []);
}
function twinsOf(symbol, context) {
  const { modules } = context;
  return twinPaths(symbol.path).flatMap((path) => {
    const file = modules.program.file(path);
    const first = symbol.segments[0];
    if (file === void 0 || first === void 0) return [];
    const top = topLevel({ file, name: first.name, ends: /* @__PURE__ */ new Set() }, modules);
    const found = top.kind === "found" ? descend(top.symbols, symbol.segments, modules.program.checker) : null;
    return found?.kind === "found" ? found.symbols : [];
  });
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
  for (const stem of sourceStems(ground, path)) {
    const found = findImplicit(ground, stem) ?? folderIndex(ground, stem);
    if (found !== null) return found;
  }
  return folderIndex(ground, withoutExtension(path));
}
function sourceStems(ground, path) {
  const bare = withoutExtension(path);
  const sources = [...`${bare}/`.matchAll(BUILT)].flatMap((match) => {
    if (ground.holdsSource(bare.slice(0, match.index + match[0].length - 1))) return [];
    const before = bare.slice(0, match.index) + (match[1] ?? "");
    const after = bare.slice(match.index + match[0].length).replace(/^(?:esm|cjs|types|es|src)\//, "");
    return ["src", "source", ""].map((folder) => joinPath(joinPath(before, folder), after));
  });
  return [bare, ...sources];
}
function withoutExtension(path) {
  return path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, "");
}
function folderIndex(ground, path) {
  return ground.isFolder(path) ? findImplicit(ground, joinPath(path, "index")) : null;
}
function findUpwards(ground, path, name) {
  for (let folder = folderOf2(path); ; folder = folderOf2(folder)) {
    const candidate = joinPath(folder, name);
    if (ground.isFile(candidate)) return candidate;
    if (folder === "") return null;
  }
}

// src/engines/typescript/module-usages.ts
function moduleUsages(target, specifiers, modules) {
  const leads = leadsTo2(target);
  if (leads === null) return [];
  const out = [];
  for (const [path, texts2] of specifiers.importers(leads)) {
    const file = modules.program.file(path);
    if (file === void 0) continue;
    for (const literal2 of tokensNamed(file, texts2)) {
      if (isModuleSpecifier(literal2))
        out.push(usageAt(literal2, { query: target.query, kind: "module", reason: null }));
    }
    out.push(...typeReferences(file, texts2, target));
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
  if (glob !== null) return (resolution) => pathsOf(resolution).some((each) => glob.matches(each));
  const own = [path, ...twinPaths(path)];
  return (resolution) => resolution.kind === "file" ? own.includes(resolution.path) : isStemOf(resolution.stems, path);
}
function pathsOf(resolution) {
  if (resolution.kind === "file") return [resolution.path];
  if (resolution.kind === "package") return [];
  return resolution.stems.flatMap((stem) => [
    stem,
    ...IMPLICIT.flatMap((extension) => [stem + extension, `${stem}/index${extension}`])
  ]);
}
function typeReferences(file, texts2, target) {
  return file.typeReferenceDirectives.flatMap((reference2) => {
    if (!texts2.has(reference2.fileName)) return [];
    const usage = usageAt(file.endOfFileToken, {
      query: target.query,
      kind: "module",
      reason: null
    });
    return [
      {
        ...usage,
        ...spanBetween(file, reference2.pos - 1, reference2.end + 1),
        normalisedText: file.text.slice(reference2.pos, reference2.end),
        frame: frameOf(file, reference2.pos)
      }
    ];
  });
}

// src/engines/typescript/program/eager-program.ts
import { ts as ts67 } from "./compiler.js";

// src/engines/typescript/program/options.ts
import { ts as ts65 } from "./compiler.js";
var COMPILER_OPTIONS = {
  target: ts65.ScriptTarget.ESNext,
  module: ts65.ModuleKind.ESNext,
  moduleResolution: ts65.ModuleResolutionKind.Bundler,
  jsx: ts65.JsxEmit.Preserve,
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

// src/engines/typescript/program/resolved-module.ts
import { ts as ts66 } from "./compiler.js";
function resolvedModule(resolution, nameOf3) {
  if (resolution.path === null) return { resolvedModule: void 0 };
  const resolvedFileName = nameOf3(fileNameOf(resolution.path));
  const extension = /\.d\.[cm]?ts$|\.[^./]+$/.exec(resolvedFileName)?.[0] ?? ts66.Extension.Ts;
  return {
    resolvedModule: { resolvedFileName, extension, isExternalLibraryImport: resolution.kind === "package" }
  };
}

// src/engines/typescript/program/eager-program.ts
var EagerProgram = class {
  sources;
  resolver;
  roots = /* @__PURE__ */ new Set();
  libs = ["esnext"];
  current = null;
  constructor(sources, resolver) {
    this.sources = sources;
    this.resolver = resolver;
  }
  get checker() {
    return this.program.getTypeChecker();
  }
  file(path) {
    const fileName = fileNameOf(path);
    if (this.sources.get(fileName) === void 0) return void 0;
    this.add([path]);
    const { program } = this;
    program.getTypeChecker();
    return program.getSourceFile(rootName(fileName));
  }
  add(paths) {
    const fresh = paths.map(fileNameOf).filter((fileName) => !this.roots.has(fileName) && this.sources.get(fileName) !== void 0);
    if (fresh.length === 0) return;
    for (const fileName of fresh) this.roots.add(fileName);
    this.current = null;
  }
  attempt(path, ask) {
    const answer = this.sources.stack.run(path, ask);
    if (answer === null) this.current = null;
    return answer;
  }
  useLibs(names2) {
    this.libs = [.../* @__PURE__ */ new Set([...this.libs, ...names2])];
    this.current = null;
  }
  get program() {
    this.current ??= this.create();
    return this.current;
  }
  create() {
    const libs = libFiles(this.libs).map((file) => file.fileName);
    const rootNames = [...libs, ...[...this.roots].sort().map(rootName)];
    const program = ts67.createProgram({ rootNames, options: COMPILER_OPTIONS, host: this.host() });
    program.getSourceFiles().forEach(restoreName);
    return program;
  }
  host() {
    return {
      getSourceFile: (fileName) => this.sources.get(sourceName(fileName)),
      fileExists: (fileName) => this.sources.has(sourceName(fileName)),
      readFile: () => void 0,
      getDefaultLibFileName: () => "/lib.d.ts",
      getCurrentDirectory: () => "/",
      getCanonicalFileName: (fileName) => fileName,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
      writeFile: () => void 0,
      resolveModuleNameLiterals: (literals, containing) => literals.map(
        ({ text }) => resolvedModule(this.resolver.resolve(pathOf(sourceName(containing)), text), rootName)
      )
    };
  }
};
var COMPONENT2 = /\.(?:vue|svelte)$/i;
function rootName(fileName) {
  return COMPONENT2.test(fileName) ? `${fileName}.ts` : fileName;
}
function restoreName(file) {
  file.fileName = sourceName(file.fileName);
}
function sourceName(fileName) {
  return fileName.replace(/\.(vue|svelte)\.ts$/i, ".$1");
}

// src/engines/typescript/program/lazy-program.ts
import { ts as ts68 } from "./compiler.js";
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
  attempt(path, ask) {
    const answer = this.sources.stack.run(path, ask);
    if (answer === null) this.current = null;
    return answer;
  }
  useLibs(names2) {
    if (names2.every((name) => this.libs.includes(name))) return;
    this.libs = [.../* @__PURE__ */ new Set([...this.libs, ...names2])];
    this.current = null;
  }
  load(fileName) {
    const file = this.sources.get(fileName);
    if (file === void 0 || boundFile(file).imports !== void 0) return file;
    return this.sources.bind(file, () => bind(file));
  }
  createChecker() {
    const internals = compilerInternals();
    if (internals === null) throw new Error("this build of the compiler has no bindSourceFile");
    const libs = libFiles(this.libs);
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
      getResolvedModule: (file, specifier) => resolvedModule(this.resolver.resolve(pathOf(file.fileName), specifier), (fileName) => fileName),
      getCurrentDirectory: () => "/",
      getCommonSourceDirectory: () => "/",
      fileExists: (fileName) => this.sources.has(fileName),
      useCaseSensitiveFileNames: () => true,
      getModeForUsageLocation: () => void 0,
      getDefaultResolutionModeForFile: () => void 0,
      getEmitSyntaxForUsageLocation: () => void 0,
      getImpliedNodeFormatForEmit: () => void 0,
      getEmitModuleFormatOfFile: () => ts68.ModuleKind.ESNext,
      getModeForResolutionAtIndex: () => void 0,
      getRedirectFromSourceFile: () => void 0,
      getRedirectFromOutput: () => void 0,
      isSourceFileDefaultLibrary: (file) => isLib(file.fileName),
      typesPackageExists: () => false,
      packageBundlesTypes: () => false,
      isSourceOfProjectReferenceRedirect: () => false,
      getFileIncludeReasons: () => /* @__PURE__ */ new Map(),
      redirectTargetsMap: /* @__PURE__ */ new Map()
    };
  }
};
function bind(file) {
  const bound = boundFile(file);
  bound.imports = [];
  bound.moduleAugmentations = ts68.isExternalModule(file) ? file.statements.flatMap(augmentation) : [];
  bound.ambientModuleNames = [];
  compilerInternals()?.bindSourceFile(file, COMPILER_OPTIONS);
}
function augmentation(statement) {
  if (!ts68.isModuleDeclaration(statement)) return [];
  const global = (statement.flags & ts68.NodeFlags.GlobalAugmentation) !== 0;
  if (ts68.isStringLiteral(statement.name)) return [statement.name];
  return global && ts68.isIdentifier(statement.name) ? [statement.name] : [];
}
function isGlobal2(file) {
  const bound = boundFile(file);
  const script = bound.externalModuleIndicator === void 0 && bound.commonJsModuleIndicator === void 0;
  return script || (bound.moduleAugmentations?.length ?? 0) > 0;
}

// src/engines/typescript/program/best-program.ts
var bestProgram = (sources, resolver) => compilerInternals() === null ? new EagerProgram(sources, resolver) : new LazyProgram(sources, resolver);

// src/engines/typescript/resolve/conventions.ts
function conventionalTargets(ground, from, specifier) {
  const rest = /^(?:[@~#$]?\/|[~$](?=\w))(.+)$/.exec(specifier)?.[1];
  const bare = rest ?? (/^(?:src|app|lib)\//.test(specifier) ? specifier : null);
  if (bare === null) return [];
  const manifest = findUpwards(ground, from, "package.json");
  const homes = manifest === null ? [""] : [folderOf2(manifest), ""];
  const inner = rest === void 0 ? [""] : ["src", "app", ""];
  return homes.flatMap((home) => inner.map((folder) => joinPath(joinPath(home, folder), bare)));
}

// src/engines/typescript/resolve/installed-packages.ts
import { ts as ts69 } from "./compiler.js";
var InstalledPackages = class {
  ground;
  cache = /* @__PURE__ */ new Map();
  constructor(ground) {
    this.ground = ground;
  }
  /** A path below the root (of the tree where a link leads back into it), or null. */
  resolve(from, specifier) {
    const key = `${folderOf2(from)}
${specifier}`;
    const known2 = this.cache.get(key);
    if (known2 !== void 0) return known2;
    const host = this.host();
    const options = { moduleResolution: ts69.ModuleResolutionKind.Bundler, preserveSymlinks: true };
    const { resolvedModule: resolvedModule2 } = ts69.resolveModuleName(specifier, `/${from}`, options, host);
    const path = resolvedModule2 === void 0 ? null : this.real(resolvedModule2.resolvedFileName.slice(1));
    this.cache.set(key, path);
    return path;
  }
  /** Is there a folder for this package in any `node_modules` at or above the file? */
  isInstalled(from, name) {
    const twin = `@types/${nameAmongTypes(name)}`;
    for (let folder = folderOf2(from); ; folder = folderOf2(folder)) {
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
      readFile: (name) => {
        const text = isInside(name) ? installed.read(name.slice(1)) : null;
        return text === null || nestsTooDeep(text) ? void 0 : text;
      },
      getCurrentDirectory: () => "/",
      useCaseSensitiveFileNames: true
    };
  }
};
function isInside(name) {
  return name.includes("/node_modules");
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
    const closest = nearest.sort((a, b) => folderOf2(b).length - folderOf2(a).length || (a > b ? -1 : 1))[0];
    return closest === void 0 ? [] : this.read(closest);
  }
  read(config) {
    const known2 = this.maps.get(config);
    if (known2 !== void 0) return known2;
    this.maps.set(config, []);
    const own = this.merge(config, config, /* @__PURE__ */ new Set());
    const references = this.ground.readJson(config)?.["references"];
    const others = Array.isArray(references) ? references.flatMap((item) => this.reference(config, item)) : [];
    const maps = [...own === null ? [] : [pathMap(own)], ...others];
    this.maps.set(config, maps);
    return maps;
  }
  reference(config, reference2) {
    const path = isObject(reference2) ? reference2["path"] : void 0;
    if (typeof path !== "string") return [];
    const target = joinPath(folderOf2(config), path);
    return this.read(target.endsWith(".json") ? target : joinPath(target, "tsconfig.json"));
  }
  /** @param leaf the configuration that the chain began with: `${configDir}` is its folder. */
  merge(config, leaf, seen) {
    const json = this.ground.readJson(config);
    if (json === null || seen.has(config)) {
      this.unreadable.add(config);
      return null;
    }
    const { extends: written = [] } = json;
    const parents = typeof written === "string" ? [written] : written;
    if (this.ground.damaged.has(config) || !isStringArray(parents)) this.unreadable.add(config);
    let options = {};
    for (const parent of isStringArray(parents) ? parents : []) {
      const path = this.parent(config, parent);
      const inherited = path === null ? null : this.merge(path, leaf, /* @__PURE__ */ new Set([...seen, config]));
      options = { ...options, ...inherited };
    }
    return { ...options, ...ownOptions(json, folderOf2(config), folderOf2(leaf)) };
  }
  parent(config, parent) {
    const relative = /^\.{0,2}\//.test(parent);
    const bases = relative ? [joinPath(folderOf2(config), parent)] : installedPlaces(config, parent);
    for (const base of bases) {
      for (const candidate of [base, `${base}.json`, joinPath(base, "tsconfig.json")]) {
        if (/\.json$/.test(candidate) && this.ground.readJson(candidate) !== null) return candidate;
      }
    }
    this.unreadable.add(config);
    return null;
  }
};
function installedPlaces(config, name) {
  const places = [];
  for (let folder = folderOf2(config); ; folder = folderOf2(folder)) {
    places.push(joinPath(folder, `node_modules/${name}`));
    if (folder === "") return places;
  }
}
function ownOptions(json, folder, leafFolder) {
  const options = isObject(json["compilerOptions"]) ? json["compilerOptions"] : {};
  const { baseUrl, rootDirs, paths } = options;
  const place = (path) => placeOf(path, folder, leafFolder);
  return {
    leafFolder,
    ...typeof baseUrl === "string" ? { baseUrl: place(baseUrl) } : {},
    ...isStringArray(rootDirs) ? { rootDirs: rootDirs.map(place) } : {},
    ...isObject(paths) ? { paths, pathsFolder: folder } : {}
  };
}
function placeOf(path, folder, leafFolder) {
  const inLeaf = /^\$\{configDir\}\/?(.*)$/.exec(path)?.[1];
  return inLeaf === void 0 ? joinPath(folder, path) : joinPath(leafFolder, inLeaf);
}
function pathMap(options) {
  const { baseUrl = null, paths = {}, pathsFolder = "", rootDirs = [], leafFolder = "" } = options;
  const place = (target) => placeOf(target, baseUrl ?? pathsFolder, leafFolder);
  const entries2 = Object.entries(paths).map(([pattern, targets]) => ({
    pattern,
    targets: isStringArray(targets) ? targets.map(place) : []
  }));
  return { baseUrl, paths: entries2, rootDirs };
}
function mappedTargets(map, specifier) {
  const base = map.baseUrl === null ? [] : [joinPath(map.baseUrl, specifier)];
  const best = bestPattern(map, specifier);
  if (best === null) return base;
  const star = matchPattern(best.pattern, specifier) ?? "";
  return [...best.targets.map((target) => target.replace("*", star)), ...base];
}
function isAliased(map, specifier) {
  const best = bestPattern(map, specifier);
  return best !== null && best.pattern !== "*";
}
function bestPattern({ paths }, specifier) {
  const exact = paths.find((entry) => entry.pattern === specifier);
  const matches = paths.filter(
    (entry) => entry.pattern.includes("*") && matchPattern(entry.pattern, specifier) !== null
  );
  return exact ?? matches.sort((a, b) => b.pattern.indexOf("*") - a.pattern.indexOf("*"))[0] ?? null;
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
  /** Configuration whose syntax is broken: every package.json of the tree is among what is read. */
  get damaged() {
    this.workspaces.names();
    return this.ground.damaged;
  }
  /** Declares a package of ours for one that is not installed. */
  addStub(specifier, path) {
    this.stubs.set(specifier, path);
    this.cache.clear();
  }
  resolve(from, written) {
    const specifier = written.replace(/(?<=.)[?].*$/, "").replace(/^.*!/, "");
    const key = `${folderOf2(from)}
${specifier}`;
    const known2 = this.cache.get(key);
    if (known2 !== void 0) return known2;
    const resolution = this.compute(from, specifier);
    this.cache.set(key, resolution);
    return resolution;
  }
  compute(from, specifier) {
    if (from.includes("node_modules/"))
      return this.installed(from, specifier) ?? this.notInstalled(specifier);
    const isRelative = /^\.{1,2}(?:\/|$)/.test(specifier);
    const places = isRelative ? this.relativePlaces(from, specifier) : this.statedPlaces(from, specifier);
    const own = this.firstFile(places);
    if (own !== null) return own;
    if (isRelative) return { kind: "missing", path: null, stems: this.stemsOf(places) };
    return this.installed(from, specifier) ?? this.unstated(from, specifier, places);
  }
  firstFile(places) {
    for (const place of places) {
      const path = findFile(this.ground, place) ?? findSource(this.ground, place);
      if (path !== null) return { kind: "file", path: this.ground.real(path), stems: [] };
    }
    return null;
  }
  stemsOf(places) {
    return places.flatMap((place) => sourceStems(this.ground, place));
  }
  /** The path itself; and with `rootDirs`, several folders that are one at run time. */
  relativePlaces(from, specifier) {
    const path = joinPath(folderOf2(from), specifier);
    const merged = this.configs.mapsFor(from).flatMap(({ rootDirs }) => {
      const own = rootDirs.find((folder) => path.startsWith(`${folder}/`));
      return own === void 0 ? [] : rootDirs.map((folder) => joinPath(folder, path.slice(own.length + 1)));
    });
    return [path, ...merged];
  }
  /** What configuration says of a specifier that is no path: aliases, `#` imports, workspaces. */
  statedPlaces(from, specifier) {
    const parts = splitSpecifier(specifier);
    const workspace = parts === null ? null : this.workspaces.find(parts.name, from);
    return [
      ...this.configs.mapsFor(from).flatMap((map) => mappedTargets(map, specifier)),
      ...this.subpathImports(from, specifier),
      ...parts === null || workspace === null ? [] : this.workspaces.places(workspace, parts.subpath)
    ];
  }
  subpathImports(from, specifier) {
    if (!specifier.startsWith("#")) return [];
    const manifest = findUpwards(this.ground, from, "package.json");
    if (manifest === null) return [];
    const targets = packageTargets(this.ground.readJson(manifest)?.["imports"], specifier);
    return targets.map((target) => joinPath(folderOf2(manifest), target));
  }
  installed(from, specifier) {
    const path = this.packages.resolve(from, specifier);
    if (path === null) return null;
    if (this.ground.isFile(path)) return { kind: "file", path, stems: [] };
    return { kind: "package", name: packageName2(specifier), path, stems: [] };
  }
  /** What no configuration leads to a file, and no package installed here is. */
  unstated(from, specifier, stated) {
    const conventional = conventionalTargets(this.ground, from, specifier);
    const found = this.firstFile(conventional);
    if (found !== null) return found;
    const stems = this.stemsOf([...stated, ...conventional]);
    const isOwn2 = /^[~@#$]?\/|^[~#$]|^src\//.test(specifier) || this.isStated(from, specifier);
    if (isOwn2) return { kind: "unknown", path: null, stems };
    return { ...this.notInstalled(specifier), stems };
  }
  notInstalled(specifier) {
    const path = this.stubs.get(specifier) ?? null;
    return { kind: "package", name: packageName2(specifier), path, stems: [] };
  }
  /** An alias other than the one of everything takes it, or it names a workspace. */
  isStated(from, specifier) {
    const name = splitSpecifier(specifier)?.name;
    if (name !== void 0 && this.workspaces.find(name, from) !== null) return true;
    return this.configs.mapsFor(from).some((map) => isAliased(map, specifier));
  }
};
function packageName2(specifier) {
  return splitSpecifier(specifier)?.name ?? specifier;
}

// src/engines/typescript/scan.ts
import { ts as ts71 } from "./compiler.js";

// src/engines/typescript/definition.ts
function isDefinition(token, target) {
  const file = token.getSourceFile();
  for (const extent of target.extents) {
    if (extent.getSourceFile() === file && token.pos >= extent.pos && token.end <= extent.end) return true;
  }
  const { address } = target;
  if (address?.module.kind !== "file" || address.names.length !== 1 || pathOf(file.fileName) !== address.module.path)
    return false;
  const published = publishedName(token) ?? announcedName(token);
  return published !== null && (published === EXPORT_EQUALS || published === address.names[0]);
}

// src/engines/typescript/default-importers.ts
import { ts as ts70 } from "./compiler.js";
function seedTokens(file, specifiers) {
  const seeds = [...tokensNamed(file, /* @__PURE__ */ new Set(["default"]))];
  for (const literal2 of tokensNamed(file, specifiers)) {
    if (isModuleSpecifier(literal2)) seeds.push(...namesBehind(literal2));
  }
  return seeds;
}
function namesBehind(literal2) {
  const { parent } = literal2;
  if (ts70.isImportDeclaration(parent))
    return parent.importClause?.name === void 0 ? [] : [parent.importClause.name];
  if (ts70.isExternalModuleReference(parent)) return [parent.parent.name];
  if (!ts70.isCallExpression(parent)) return [];
  const outer = wrapped(parent);
  const declaration = outer.parent;
  const bound = ts70.isVariableDeclaration(declaration) && isToken(declaration.name) ? [declaration.name] : [];
  return [literal2, ...bound];
}

// src/engines/typescript/doubts.ts
function askAgain(answers, matcher, reserves) {
  const doubtful = answers.filter(isDoubtful);
  if (doubtful.length === 0) return answers;
  const { program } = reserves.modules;
  program.add(reserves.ambient());
  if (doubtful.some(({ token }) => mayNeedDom(token.getSourceFile()))) program.useLibs(["dom"]);
  return answers.map(
    (answer) => isDoubtful(answer) ? { token: answer.token, matches: matcher.match(answer.token) } : answer
  );
}
function isDoubtful({ matches }) {
  return matches.some(({ reason }) => reason !== null);
}
var BROWSER = [
  "document",
  "window",
  "navigator",
  "localStorage",
  "fetch",
  "HTMLElement",
  "Element",
  "EventTarget",
  "WebSocket",
  "URL",
  "structuredClone",
  "Response",
  "Request",
  "AbortController"
];
function mayNeedDom(file) {
  const { identifiers } = boundFile(file);
  return BROWSER.some((name) => identifiers.has(name));
}

// src/engines/typescript/scan.ts
var Scan = class {
  usages = [];
  /** Files that were parsed because a name was found in them. */
  candidates = /* @__PURE__ */ new Set();
  /** The targets with a certain usage in a file, by path. */
  matched = /* @__PURE__ */ new Map();
  /** Names that stand in strings of a file, and may serve it as keys. */
  spelled = /* @__PURE__ */ new Map();
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
    this.searchElsewhere();
    for (const target of this.matcher.targets) target.needles.forEach((name) => this.names.add(name));
    let names2 = [...this.names];
    let defaults = [...this.defaults];
    while (names2.length + defaults.length > 0) {
      const known2 = { names: new Set(this.names), defaults: new Set(this.defaults) };
      this.searchNames(names2);
      const wanted2 = new Set(defaults);
      if (wanted2.size > 0) this.searchImporters(({ path }) => path !== null && wanted2.has(path));
      names2 = [...this.names].filter((name) => !known2.names.has(name));
      defaults = [...this.defaults].filter((path) => !known2.defaults.has(path));
    }
    this.settle();
  }
  /** What the declaring files say under names that mean the symbol only there, and whether they publish a default. */
  declaredHere() {
    for (const target of this.matcher.targets) {
      const { address } = target;
      if (address?.module.kind !== "file") continue;
      if (address.names.join(".") === "default") this.defaults.add(address.module.path);
      for (const node of target.declarations) {
        const file = node.getSourceFile();
        if (isDefaultDeclaration(node)) this.defaults.add(pathOf(file.fileName));
        if (target.localNames.size > 0) this.ask(tokensNamed(file, target.localNames), pathOf(file.fileName));
      }
    }
  }
  /** Defaults that no file of the tree publishes: those of packages, and of files that are gone. */
  searchElsewhere() {
    const packages = /* @__PURE__ */ new Set();
    const gone2 = [];
    for (const { address, byImport: byImport2 } of this.matcher.targets) {
      if (address?.names.join(".") !== "default" || !byImport2) continue;
      if (address.module.kind === "package") packages.add(address.module.specifier);
      else gone2.push(address.module.path);
    }
    if (packages.size + gone2.length === 0) return;
    this.searchImporters(
      ({ stems }, specifier) => packages.has(specifier) || gone2.some((path) => isStemOf(stems, path))
    );
  }
  searchNames(names2) {
    const files = [...this.ground.texts.named(names2)].filter(([path]) => readsSource(path));
    this.visit(new Map(files), tokensNamed);
  }
  searchImporters(leads) {
    this.visit(this.ground.specifiers.importers(leads), seedTokens);
  }
  /**
   * Asks the tokens of every file that holds what is looked for. The largest files come first: where code is nested too
   * deep for this thread's stack, that shows before the rest has been paid for.
   */
  visit(holders, tokensIn) {
    const { program } = this.ground.modules;
    program.add([...holders.keys()]);
    const files = [...holders].flatMap(([path, found]) => {
      const file = program.file(path);
      return file === void 0 ? [] : [{ path, file, found }];
    });
    files.sort((a, b) => b.file.end - a.file.end);
    for (const [index, { path, file, found }] of files.entries()) {
      this.ground.progress(`asking file ${String(index + 1)} of ${String(files.length)}`);
      this.candidates.add(path);
      this.ask(tokensIn(file, found), path);
    }
  }
  ask(tokens, path) {
    const pending = [...tokens];
    for (const token of pending) {
      if (this.asked.has(token)) continue;
      this.asked.add(token);
      const matches = this.matcher.match(token);
      if (matches.length === 0) {
        if (ts71.isStringLiteralLike(token)) note(this.spelled, path, [token.text]);
        continue;
      }
      this.open.push({ token, matches });
      const certain2 = matches.filter(({ reason }) => reason === null);
      if (certain2.length === 0) continue;
      note(
        this.matched,
        path,
        certain2.map(({ target }) => target)
      );
      pending.push(...this.learn(token, path));
    }
  }
  /** Other names that a matched token gives the symbol: in its file, or for everybody. */
  learn(token, path) {
    const published = publishedName(token);
    if (published === "default" || published === EXPORT_EQUALS) this.defaults.add(path);
    else if (published !== null) this.names.add(published);
    const local = localNameOf(token);
    if (local === null || this.names.has(local.text)) return [];
    return tokensNamed(token.getSourceFile(), /* @__PURE__ */ new Set([local.text]));
  }
  settle() {
    for (const { token, matches } of askAgain(this.open, this.matcher, this.ground)) {
      for (const { target, kind, reason } of matches) {
        if (isDefinition(token, target)) continue;
        this.usages.push(usageAt(token, { query: target.query, kind, reason }));
      }
    }
  }
};
function note(notes, path, values) {
  const here = notes.get(path) ?? /* @__PURE__ */ new Set();
  notes.set(path, here);
  values.forEach((value) => here.add(value));
}

// src/engines/typescript/specifier-index.ts
var SPECIFIER = /(?:\bfrom|\bimport|\bmodule|\btypes\s*=|\()(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\r\n]*[\r\n])*(["'`])((?:[^"'`\n\r\\]|\\.){1,512})\1/g;
var COMPUTED = /\b(?:import|require)\s*\((?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\r\n]*[\r\n])*(?:[A-Za-z_$[{(]|`[^`]*\$\{|(["'`])[^"'`\r\n]*\1\s*[^\s,)])/;
var PATTERN_LOAD = /\bimport\s*\.\s*meta\s*\.\s*glob|\brequire\s*\.\s*context\b/;
var SpecifierIndex = class {
  tree;
  paths;
  resolver;
  all = null;
  computed = /* @__PURE__ */ new Set();
  constructor(tree, paths, resolver) {
    this.tree = tree;
    this.paths = paths;
    this.resolver = resolver;
  }
  /** The specifiers that lead where `leads` says, by the file they stand in. */
  importers(leads) {
    const out = /* @__PURE__ */ new Map();
    for (const { path, text } of this.specifiers()) {
      if (leads(this.resolver.resolve(path, text), text))
        out.set(path, (out.get(path) ?? /* @__PURE__ */ new Set()).add(text));
    }
    return out;
  }
  /** Files whose text may hold an `import(…)` or `require(…)` of something that is no literal, or of a pattern. */
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
    const latin12 = bytes.toString("latin1");
    const text = isComponent(path) ? readScriptBlocks(latin12).text : latin12;
    if (COMPUTED.test(text) || PATTERN_LOAD.test(text)) this.computed.add(path);
    const found = new Set([...text.matchAll(SPECIFIER)].map((match) => match[2] ?? ""));
    return [...found].map((specifier) => ({
      path,
      text: spelled(Buffer.from(specifier, "latin1").toString("utf8"))
    }));
  }
};
var ESCAPE = /\\(?:u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/g;
function spelled(source) {
  if (!source.includes("\\")) return source;
  return source.replace(ESCAPE, (escape2) => {
    const code = escape2.length > 2 ? codeOf(escape2) : null;
    return code !== null && code <= 1114111 ? String.fromCodePoint(code) : escape2.slice(1);
  });
}

// src/engines/typescript/symbols/modules.ts
import { ts as ts72 } from "./compiler.js";
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
    return file === void 0 ? null : this.ofSource(file);
  }
  /** A file as a module, with what other files' `declare module` add to it. */
  ofSource(file) {
    const { symbol } = boundFile(file);
    return symbol === void 0 ? null : checkerInternals(this.program.checker).getMergedSymbol(symbol);
  }
  /**
   * An export by name, which may be a property of what an `export =` publishes; `default` falls back to the whole of
   * that, as the interop of imports does.
   */
  member(module, name) {
    const found = this.program.checker.tryGetMemberInModuleExports(name, module);
    if (found !== void 0) return found;
    const whole2 = module.exports?.get(EXPORT_EQUALS) ?? null;
    if (name === "default" || name === EXPORT_EQUALS) return whole2;
    return this.propertiesOfWhole(module).find((property2) => property2.name === name) ?? null;
  }
  /** The properties of what `export =` or `module.exports =` publishes. */
  propertiesOfWhole(module) {
    const { checker } = this.program;
    const whole2 = module.exports?.get(EXPORT_EQUALS);
    return whole2 === void 0 ? [] : checker.getPropertiesOfType(checker.getTypeOfSymbol(whole2));
  }
  /**
   * The module that an expression is as a whole: `ns` of `import * as ns`, `require('m')`, `await import('m')`, and
   * behind `default` the same again where the module is CommonJS.
   */
  moduleBehind(expression) {
    const inner = unwrap(expression);
    const specifier = this.loadedBy(inner);
    if (specifier !== null) return this.symbolOf(specifier);
    if (!ts72.isPropertyAccessExpression(inner)) return this.namespaceNamed(inner);
    const module = inner.name.text === "default" ? this.moduleBehind(inner.expression) : null;
    return module !== null && isCommonJs(module) ? module : this.namespaceNamed(inner.name);
  }
  namespaceNamed(name) {
    const { checker } = this.program;
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol === void 0 || (symbol.flags & ts72.SymbolFlags.Alias) === 0) return null;
    const specifier = symbol.declarations?.find(ts72.isNamespaceImport)?.parent.parent.moduleSpecifier;
    if (specifier !== void 0 && ts72.isStringLiteralLike(specifier)) return this.symbolOf(specifier);
    const target = checker.getAliasedSymbol(symbol);
    return (target.flags & ts72.SymbolFlags.ValueModule) !== 0 ? target : null;
  }
  /** The specifier of the module that an expression evaluates to, through names that hold nothing else. */
  loadedBy(expression) {
    const inner = unwrap(expression);
    const direct = loadedModule(inner);
    if (direct !== null || !ts72.isIdentifier(inner)) return direct;
    const declaration = this.program.checker.getSymbolAtLocation(inner)?.valueDeclaration;
    if (declaration === void 0) return null;
    if (ts72.isVariableDeclaration(declaration))
      return declaration.initializer === void 0 ? null : loadedModule(declaration.initializer);
    return ts72.isParameter(declaration) ? thenParameter(declaration) : null;
  }
};
function isCommonJs({ exports, valueDeclaration }) {
  if (exports?.has("default") === true) return false;
  if (exports?.has(EXPORT_EQUALS) === true) return true;
  if (valueDeclaration === void 0 || !ts72.isSourceFile(valueDeclaration)) return false;
  return boundFile(valueDeclaration).commonJsModuleIndicator !== void 0;
}

// src/engines/typescript/targets/bind-context.ts
function refused(symbol, said) {
  return { problem: { symbol: symbol.text, ...said } };
}

// src/engines/typescript/targets/declared-nodes.ts
import { ts as ts73 } from "./compiler.js";
function extentsOf(symbols) {
  const nodes = symbols.flatMap((symbol) => {
    const declarations = symbol.declarations ?? [];
    const proper = declarations.filter((node) => !isAssignment3(node));
    return (proper.length > 0 ? proper : declarations.slice(0, 1)).map(extentOf);
  });
  return [...new Set(nodes)];
}
function declarationsOf(symbols) {
  return symbols.flatMap((symbol) => symbol.declarations ?? []);
}
function nameNodeOf(node) {
  if (ts73.isExportAssignment(node)) return node.expression;
  const inner = ts73.isBinaryExpression(node) ? node.left : node;
  if (ts73.isPropertyAccessExpression(inner)) return inner.name;
  return ts73.getNameOfDeclaration(inner) ?? inner;
}
function isAssignment3(node) {
  return ts73.isPropertyAccessExpression(node) || ts73.isElementAccessExpression(node) || ts73.isBinaryExpression(node) || ts73.isIdentifier(node);
}
function extentOf(node) {
  const access = ts73.isPropertyAccessExpression(node) || ts73.isElementAccessExpression(node);
  return access && ts73.isBinaryExpression(node.parent) && node.parent.left === node ? node.parent : node;
}

// src/engines/typescript/targets/bind-package.ts
var FROM_ROOT = "package.json";
function bindPackage(query, context) {
  const missing = missingPackage(query, query.symbol.specifier, context);
  return missing ?? {
    target: {
      ...NO_TARGET,
      query,
      address: { module: { kind: "package", specifier: query.symbol.specifier }, names: [] },
      byImport: true
    }
  };
}
function bindPackageExport(query, context) {
  const { symbol, removed } = query;
  const missing = missingPackage(query, symbol.specifier, context);
  if (missing !== null) return missing;
  const target = byImport(query);
  const [first = ""] = target.address?.names ?? [];
  const { path } = context.resolver.resolve(FROM_ROOT, symbol.specifier);
  const isPattern = symbol.segments.at(-1)?.wildcard === true;
  const isUntyped = path === null || isStub(path);
  if (isPattern && isUntyped) return unknownMembers(symbol);
  const untold = isUntyped ? missingInScripts(query, first, context) : null;
  if (untold !== null) return untold;
  const module = path === null ? null : context.modules.ofFile(path);
  if (module === null) return { target };
  const exported = context.modules.member(module, first);
  const mayLack = removed || first === "default" || isUntyped;
  if (exported === null) return mayLack ? { target } : missingExport(symbol, module, context);
  if (!target.isMember) return { target };
  const descent = descend([exported], symbol.segments, context.modules.program.checker);
  if (descent.kind === "found") {
    const symbols = path !== null && isStub(path) ? instanceToo(descent.symbols, exported, context) : descent.symbols;
    const needles = isPattern ? new Set(symbols.map((member) => member.name)) : target.needles;
    return { target: { ...target, needles, declarations: new Set(declarationsOf(symbols)) } };
  }
  if (removed) return { target };
  return refused(symbol, {
    kind: "missing-member",
    message: `\`${descent.owner}\` of ${symbol.specifier} has no member \`${descent.name}\``,
    hint: didYouMean(descent.name, descent.names)
  });
}
function instanceToo(found, owner, { modules }) {
  const instance = modules.program.checker.getDeclaredTypeOfSymbol(owner);
  return found.flatMap((symbol) => [symbol, instance.getProperty(symbol.name) ?? []].flat());
}
function byImport(query) {
  const { specifier, segments } = query.symbol;
  const names2 = segments.map((segment) => segment.name).filter((name) => name !== "prototype");
  const last = names2.at(-1) ?? "";
  return {
    ...NO_TARGET,
    query,
    address: { module: { kind: "package", specifier }, names: names2 },
    byImport: true,
    isMember: names2.length > 1,
    needles: new Set(last === "default" ? [] : [last])
  };
}
function unknownMembers(symbol) {
  return refused(symbol, {
    kind: "missing-package",
    message: `${symbol.specifier} is not installed: which members ${symbol.text} stands for is not known`,
    hint: "install packages before the scan, or name the members one by one"
  });
}
function missingExport(symbol, module, { modules }) {
  const name = symbol.segments[0]?.name ?? "";
  const exports = modules.program.checker.getExportsOfModule(module).map((each) => each.name);
  const message = `the installed ${symbol.specifier} exports no \`${name}\``;
  return refused(symbol, { kind: "missing-export", message, hint: didYouMean(name, exports) ?? IF_GONE });
}
function missingInScripts({ symbol, removed }, name, { workplace: { installed } }) {
  if (removed || name === "default") return null;
  const folders = packageFolders(packageName(symbol.specifier), installed);
  if (holdsNames(folders, [name], installed) || !speaksForItself(folders, installed)) return null;
  const message = `no file of the installed ${symbol.specifier} holds \`${name}\``;
  const hint = didYouMean(name, namesHandedOut(folders, installed)) ?? IF_GONE;
  return refused(symbol, { kind: "missing-export", message, hint });
}
var IF_GONE = "set `removed: true` if the package has dropped it";
function missingPackage({ symbol }, specifier, { workplace, resolver }) {
  const name = splitSpecifier(specifier)?.name ?? specifier;
  const wanted2 = workplace.settings.packages === "installed" && !name.includes("*");
  if (!wanted2 || resolver.packages.isInstalled(FROM_ROOT, name)) return null;
  return refused(symbol, {
    kind: "missing-package",
    message: `${name} is not installed`,
    hint: "install packages before the scan, or set `scan.packages: auto`"
  });
}

// src/engines/typescript/targets/package-stub.ts
function packageStub(specifier, symbols) {
  const owners = /* @__PURE__ */ new Map();
  for (const symbol of symbols) {
    const owner = symbol.segments[0]?.name ?? "";
    owners.set(owner, [...owners.get(owner) ?? [], symbol]);
  }
  const classes = [...owners].map(
    ([owner, members], index) => ownerClass(owner, members, `Owner${String(index)}`)
  );
  const whole2 = owners.has("default") ? [] : [`export * as default from ${JSON.stringify(specifier)};`];
  return [...classes, ...whole2].join("\n");
}
function ownerClass(owner, members, name) {
  const lines = members.flatMap(({ segments }) => {
    const key = JSON.stringify(segments.at(-1)?.name ?? "");
    const instanceOnly = segments.some((segment) => segment.name === "prototype");
    return [`  ${key}: any;`, ...instanceOnly ? [] : [`  static ${key}: any;`]];
  });
  const head = `declare class ${name}<A = any, B = any, C = any, D = any> {`;
  return [
    head,
    "  constructor(...values: any[]);",
    ...lines,
    "  [other: string]: any;",
    "}",
    `export { ${name} as ${owner} };`
  ].join("\n");
}

// src/engines/typescript/targets/declare-stubs.ts
function declareStubs(queries, { resolver, sources }) {
  const bySpecifier = /* @__PURE__ */ new Map();
  for (const { symbol } of queries) {
    if (symbol.kind !== "package-export" || symbol.segments.length < 2) continue;
    if (resolver.resolve(FROM_ROOT, symbol.specifier).path !== null) continue;
    const known2 = bySpecifier.get(symbol.specifier) ?? [];
    if (!known2.some(({ text }) => text === symbol.text))
      bySpecifier.set(symbol.specifier, [...known2, symbol]);
  }
  for (const [specifier, symbols] of bySpecifier) {
    const path = stubPath(specifier);
    sources.addStub(fileNameOf(path), packageStub(specifier, symbols));
    resolver.addStub(specifier, path);
  }
}

// src/engines/typescript/targets/declared-elsewhere.ts
var MOST_ASKED = 40;
var MOST_TOLD = 3;
function whereDeclared(name, context) {
  const declaring = filesDeclaring(name, context);
  if (declaring.length === 0) return null;
  const told = declaring.slice(0, MOST_TOLD);
  const more = declaring.length > told.length ? ", \u2026" : "";
  return `\`${name}\` is declared in ${told.join(", ")}${more}`;
}
function filesDeclaring(name, { modules, texts: texts2 }) {
  if (name === "default") return [];
  const holders = [...texts2.named([name]).keys()].filter(readsSource).slice(0, MOST_ASKED);
  modules.program.add(holders);
  return holders.filter((path) => {
    const file = modules.program.file(path);
    return file !== void 0 && localDeclaration(file, name, modules) !== null;
  });
}

// src/engines/typescript/targets/closed-file.ts
function closedFile(query, path, { workplace: { tree }, sources }) {
  const refuse = (message, hint) => refused(query.symbol, { kind: "missing-file", message, hint });
  const target = tree.links.get(path);
  if (target !== void 0)
    return refuse(`${path} is a symbolic link to ${target}`, `name the file itself: ${target}`);
  if (sources.stack.tooDeep.has(path))
    return refuse(`the code of ${path} is nested too deep to be followed`, DECLARED_ELSEWHERE);
  const entry = tree.list().find((file) => file.path === path);
  if (entry === void 0) return null;
  const obstacle = entry.obstacle ?? tree.read(path);
  if (obstacle === "too-large") return refuse(`${path} is over 10 MB, and is not read`, DECLARED_ELSEWHERE);
  if (obstacle === "symlink")
    return refuse(`${path} is a symbolic link to what is not scanned`, "put the file itself there");
  return null;
}
var DECLARED_ELSEWHERE = "name a symbol of a file that can be read, or make this one smaller";

// src/engines/typescript/targets/bind-module.ts
function bindModule(query, context) {
  const { symbol, removed } = query;
  const { tree } = context.workplace;
  const { glob } = symbol;
  const present = glob === null ? tree.has(symbol.path) : tree.list().some(({ path }) => glob.matches(path));
  const closed = present || glob !== null ? null : closedFile(query, symbol.path, context);
  if (closed !== null) return closed;
  const address = { module: { kind: "file", path: symbol.path }, names: [] };
  if (present || removed) return { target: { ...NO_TARGET, query, address, byImport: !present } };
  if (glob !== null)
    return refused(symbol, {
      kind: "missing-file",
      message: `${symbol.text} matches no file`,
      hint: "check the pattern, or set `removed: true` if the files are gone"
    });
  return missingFile(query, symbol.path, context);
}
function missingFile(query, path, context) {
  const files = context.workplace.tree.list().map((file) => file.path);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const near = didYouMean(
    path,
    files.filter((file) => file.startsWith(folder))
  ) ?? didYouMean(path, files);
  const moved = files.filter((file) => file.endsWith(`/${path.slice(folder.length)}`));
  const elsewhere = moved.length === 1 ? `a file of that name is at ${moved[0] ?? ""}` : null;
  const { symbol } = query;
  const declared2 = symbol.kind === "declaration" ? whereDeclared(symbol.segments[0]?.name ?? "", context) : null;
  const hint = elsewhere ?? near ?? declared2 ?? `paths are relative to the root and keep their extension${query.role === "old" ? "; set `removed: true` if the file is gone for good" : ""}`;
  return refused(query.symbol, { kind: "missing-file", message: `no such file: ${path}`, hint });
}

// src/engines/typescript/targets/bind-declaration.ts
function bindDeclaration(query, context) {
  const { symbol, removed } = query;
  const file = context.modules.program.file(symbol.path);
  if (file === void 0) {
    const closed = closedFile(query, symbol.path, context);
    if (closed !== null) return closed;
    if (removed) return { target: gone(query, /* @__PURE__ */ new Set()) };
    return missingFile(query, symbol.path, context);
  }
  const [first] = symbol.segments;
  const ends = replacements(query, context);
  const top = topLevel({ file, name: first.name, ends, removed }, context.modules);
  if (top.kind === "ambiguous") return ambiguous(symbol, top.symbols);
  if (top.kind === "missing") {
    if (removed) return { target: gone(query, /* @__PURE__ */ new Set()) };
    return missingExport2(query, { file, name: first.name, names: top.names }, context);
  }
  if (passesOnReplacement(top.symbols, file, ends)) return { target: throughStar2(query, file) };
  const descent = descend(top.symbols, symbol.segments, context.modules.program.checker);
  if (descent.kind === "found") return { target: declared({ ...query, file }, descent.symbols, context) };
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
    const top = topLevel({ file, name: first.name, ends: /* @__PURE__ */ new Set() }, context.modules);
    if (top.kind !== "missing") declarationsOf(top.symbols).forEach((node) => nodes.add(node));
  }
  return nodes;
}
function throughStar2(query, file) {
  const names2 = query.symbol.segments.map((segment) => segment.name);
  return {
    ...NO_TARGET,
    query,
    needles: /* @__PURE__ */ new Set([names2.at(-1) ?? ""]),
    extents: starStatements(file),
    address: addressOf(query.symbol),
    byImport: true,
    isMember: names2.length > 1
  };
}
function passesOnReplacement(symbols, file, ends) {
  const nodes = declarationsOf(symbols);
  return nodes.some((node) => ends.has(node)) && nodes.every((node) => node.getSourceFile() !== file);
}
function declared({ file, ...query }, found, context) {
  const { symbol } = query;
  const symbols = [...found, ...twinsOf(symbol, context)];
  const isMember = symbol.segments.length > 1;
  const last = symbol.segments.at(-1)?.name ?? "";
  const names2 = new Set(
    symbols.map((each) => bareName(each)).filter((name) => name !== "default" && name !== "export=")
  );
  const needles = isMember ? names2 : new Set(last === "default" ? [] : [last]);
  return {
    ...NO_TARGET,
    query,
    needles,
    localNames: isMember ? /* @__PURE__ */ new Set() : names2,
    declarations: new Set(declarationsOf(symbols)),
    extents: extentsOf(symbols),
    address: addressOf(symbol),
    addedExport: !isMember && isAddedExport(file, last),
    isMember
  };
}
function bareName(symbol) {
  const [declaration] = symbol.declarations ?? [];
  const name = declaration === void 0 ? void 0 : nameNodeOf(declaration);
  return name !== void 0 && isToken(name) ? nameOf(name) : symbol.name;
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
    return `${pathOf(file.fileName)}:${String(placeAt(file, node.getStart()).line)}`;
  });
  return refused(symbol, {
    kind: "ambiguous",
    message: `${symbol.text} is ambiguous: it is declared at ${[...new Set(places)].join(" and at ")}`,
    hint: "rename one of them, or name the export by the file that declares it"
  });
}
function missingMember(symbol, descent) {
  const { owner, name, names: names2, inherited } = descent;
  const file = inherited?.getSourceFile().fileName ?? null;
  const from = file === null || isLib(file) ? null : pathOf(file);
  const elsewhere = from === null ? null : `it is inherited from a declaration in ${from}: name it there`;
  const list = names2.length > 0 ? `it has ${names2.slice(0, 8).join(", ")}` : "it has no members";
  return refused(symbol, {
    kind: "missing-member",
    message: `${quoted(owner)} of ${symbol.path} has no member ${quoted(name)}`,
    hint: elsewhere ?? didYouMean(name, names2) ?? list
  });
}
function missingExport2(query, lacking, context) {
  const { file, name, names: names2 } = lacking;
  const known2 = [didYouMean(name, names2), whereDeclared(name, context)].filter((hint) => hint !== null);
  return refused(query.symbol, {
    kind: "missing-export",
    message: `${query.symbol.path} declares no ${quoted(name)}`,
    hint: known2.length > 0 ? known2.join(" ") : exportsHint(query, file, context)
  });
}
function exportsHint({ role }, file, context) {
  const ifGone = role === "old" ? "; set `removed: true` if it is gone for good" : "";
  const names2 = namesOf(file, context.modules);
  if (names2.length === 0) return `the file declares and exports nothing${ifGone}`;
  return `it declares ${names2.slice(0, 8).join(", ")}${names2.length > 8 ? ", \u2026" : ""}${ifGone}`;
}
function quoted(name) {
  return `\`${name}\``;
}

// src/engines/typescript/targets/bind-global.ts
import { ts as ts74 } from "./compiler.js";
function bindGlobal(query, context) {
  const { segments } = query.symbol;
  const names2 = segments.map((segment) => segment.name).filter((name2) => name2 !== "prototype");
  const [name = ""] = names2;
  const { program } = context.modules;
  if (names2.length > 1 && declaresName(libText("dom"), name)) program.useLibs(["dom"]);
  const symbol = checkerInternals(program.checker).resolveName(name, void 0, ANY_MEANING, false);
  const base = {
    ...NO_TARGET,
    query,
    global: names2,
    needles: /* @__PURE__ */ new Set([names2.at(-1) ?? ""]),
    isMember: names2.length > 1
  };
  const isPattern = segments.at(-1)?.wildcard === true;
  if (symbol === void 0 && !isPattern) return { target: base };
  if (symbol === void 0)
    return refused(query.symbol, {
      kind: "missing-global",
      message: `nothing declares the global \`${name}\`: which members it has is not known`,
      hint: "name its members one by one"
    });
  const descent = descend([symbol], segments, program.checker);
  if (descent.kind === "found") {
    const needles = isPattern ? new Set(descent.symbols.map((member) => member.name)) : base.needles;
    return { target: { ...base, needles, declarations: new Set(declarationsOf(descent.symbols)) } };
  }
  return refused(query.symbol, {
    kind: "missing-member",
    message: `the global \`${name}\` has no member \`${descent.name}\``,
    hint: didYouMean(descent.name, descent.names)
  });
}
var ANY_MEANING = ts74.SymbolFlags.Value | ts74.SymbolFlags.Type | ts74.SymbolFlags.Namespace;

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
  definitions.sort(comparePlaces);
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
function redeclarations(targets, ground) {
  return targets.flatMap((target) => {
    if (!target.query.removed) return [];
    return target.query.symbol.kind === "module" ? filesBack(target, ground) : declarationsBack(target);
  });
}
function declarationsBack({ query, extents }) {
  if (query.symbol.kind !== "declaration") return [];
  const own = extents.filter((node) => !isLib(node.getSourceFile().fileName));
  return own.map((node) => usageAt(nameNodeOf(node), { query, kind: "redeclared", reason: null }));
}
function filesBack({ query }, { workplace, sources }) {
  const { symbol } = query;
  if (symbol.kind !== "module") return [];
  const { glob, path } = symbol;
  const back = workplace.scanned.filter((file) => glob === null ? file === path : glob.matches(file));
  return back.flatMap((file) => {
    const source = sources.get(fileNameOf(file));
    if (source === void 0) return [];
    const usage = usageAt(source, { query, kind: "redeclared", reason: null });
    return [{ ...usage, line: 1, column: 1, endLine: 1, endColumn: 1, normalisedText: "" }];
  });
}

// src/engines/typescript/ambient-files.ts
var AMBIENT_PHRASES = ["declare global", "declare module"].map(
  (text) => ({ kind: "phrase", text })
);
var AMBIENT = /^[ \t]*(?:export[ \t]+)?declare[ \t]+(?:global\b|module[ \t]*["'])/m;
var DECLARATION_FILE = /\.d\.[cm]?ts$/;
var IMPORT_OR_EXPORT = /^[ \t]*(?:import|export)\b/m;
function ambientFiles(texts2, tree, sources) {
  const augmenting = [...texts2.find(AMBIENT_PHRASES).keys()].filter(
    (path) => mayDeclare(path) && AMBIENT.test(latin1(tree, path))
  );
  const global = sources.filter(
    (path) => DECLARATION_FILE.test(path) && !IMPORT_OR_EXPORT.test(latin1(tree, path))
  );
  return [.../* @__PURE__ */ new Set([...augmenting, ...global])].sort();
}
function mayDeclare(path) {
  return /\.(?:[cm]?ts|tsx|vue|svelte)$/.test(path);
}
function latin1(tree, path) {
  const bytes = tree.read(path);
  return typeof bytes === "string" ? "" : bytes.toString("latin1");
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
  constructor(workplace, texts2, createProgram = bestProgram) {
    this.workplace = workplace;
    this.texts = texts2;
    this.sources = new SourceFiles(workplace);
    this.resolver = new ModuleResolver(new Ground(workplace.tree, workplace.installed), workplace.settings);
    this.specifiers = new SpecifierIndex(
      workplace.tree,
      workplace.scanned.filter(readsSource),
      this.resolver
    );
    this.modules = new Modules(createProgram(this.sources, this.resolver), this.resolver);
  }
  bind(queries) {
    const { program } = this.modules;
    const paths = queries.flatMap(({ symbol }) => symbol.kind === "declaration" ? [symbol.path] : []);
    program.add(paths);
    declareStubs(queries, this.bindContext());
    const first = this.bindEach(queries);
    if (first.problems.size === 0) return first;
    program.add(this.ambient());
    return this.bindEach(queries);
  }
  bindEach(queries) {
    const results = queries.map((query) => bind2(query, this.bindContext()));
    this.targets = results.flatMap(({ target }) => target ?? []);
    return {
      bindings: new Map(this.targets.map((target) => [target.query.key, bindingOf(target)])),
      problems: new Map(
        queries.flatMap(({ key }, index) => {
          const problem = results[index]?.problem;
          return problem === void 0 ? [] : [[key, problem]];
        })
      )
    };
  }
  bindContext() {
    const { workplace, modules, resolver, sources, texts: texts2 } = this;
    return { workplace, modules, resolver, sources, texts: texts2 };
  }
  ambient() {
    const { tree, scanned } = this.workplace;
    return ambientFiles(this.texts, tree, scanned.filter(readsSource));
  }
  judge() {
    const targets = this.targets.filter((target) => target.query.role !== "place");
    const scan = new Scan(new Matcher(targets, this.modules), {
      modules: this.modules,
      texts: this.texts,
      specifiers: this.specifiers,
      ambient: () => this.ambient(),
      progress: this.workplace.progress
    });
    scan.run();
    const whole2 = targets.flatMap((target) => moduleUsages(target, this.specifiers, this.modules));
    const { tree, scanned } = this.workplace;
    const dependencies = dependencyUsages(targets, tree, scanned.filter(readsConfiguration));
    const usages = ordered([
      ...scan.usages,
      ...whole2,
      ...dependencies,
      ...redeclarations(targets, this.bindContext())
    ]);
    const blindSpots = findBlindSpots({
      targets,
      scan,
      workplace: this.workplace,
      modules: this.modules,
      texts: this.texts,
      specifiers: this.specifiers,
      resolver: this.resolver,
      stack: this.sources.stack
    });
    return {
      usages,
      blindSpots,
      packages: packageFacts(
        targets.map(({ query }) => query),
        this.workplace.installed
      )
    };
  }
  exemptions(files) {
    return [...files.keys()].flatMap((path) => {
      const text = textOf(this.workplace.tree.read(path));
      if (text === null) return [];
      const code = readsSource(path) ? this.modules.program.file(path) : void 0;
      const file = readsConfiguration(path) ? parseJsonc(path, text) : code;
      return file === null || file === void 0 ? [] : exemptionsIn(file, text);
    });
  }
  /** The calls of a symbol, each with the declaration that makes it: one level of a search for callers. */
  callersOf(symbol) {
    const query = {
      key: symbol.text,
      symbol,
      role: "old",
      removed: false,
      receivers: [],
      to: []
    };
    this.bind([query]);
    return this.judge().usages.filter(isCall).map((usage) => ({ usage, caller: callerOf(usage) }));
  }
};
function isCall({ kind }) {
  return kind === "call" || kind === "new" || kind === "jsx" || kind === "decorator";
}
function callerOf(usage) {
  const names2 = usage.enclosing.map(({ name }) => name);
  const known2 = names2.findIndex((name) => name === null);
  const path = (known2 < 0 ? names2 : names2.slice(0, known2)).filter((name) => name !== null);
  if (path.length === 0) return null;
  const segments = path.slice(0, 2).map((name) => ({ name, wildcard: false }));
  return {
    kind: "declaration",
    text: `${usage.file}#${path.slice(0, 2).join(".")}`,
    path: usage.file,
    segments
  };
}
export {
  Session
};
