import{createRequire as __cr}from'node:module';import{fileURLToPath as __fu}from'node:url';import{dirname as __dn}from'node:path';
const require=__cr(import.meta.url),__filename=__fu(import.meta.url),__dirname=__dn(__filename);
import {
  aliasedPackage,
  aliasedSpellings,
  ambientFiles,
  atFile,
  baseName,
  comparePlaces,
  compareText,
  didYouMean,
  firstIndex,
  holdsNames,
  isComponent,
  isPackageJson,
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
  spelled,
  splitSpecifier,
  textOf,
  unreadFiles
} from "./chunk-2.js";

// src/engines/typescript/blind-spots/computed-members.ts
import { ts as ts29 } from "./compiler.js";

// src/engines/typescript/symbols/computed-names.ts
import { ts as ts24 } from "./compiler.js";

// src/engines/typescript/syntax/expressions.ts
import { ts } from "./compiler.js";
function unwrap(node) {
  let inner = node;
  for (; ; ) {
    if (isComma(inner)) inner = inner.right;
    else if (isWrapper(inner)) inner = inner.expression;
    else return inner;
  }
}
function isWrapper(node) {
  return ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isExpressionWithTypeArguments(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isTypeAssertionExpression(node);
}
function isComma(node) {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken;
}
function wrapped(node) {
  let current = node;
  while (isWrapped(current)) current = current.parent;
  return current;
}
function isWrapped(node) {
  const { parent } = node;
  if (isComma(parent)) return parent.right === node;
  return isWrapper(parent) && parent.expression === node && !ts.isHeritageClause(parent.parent);
}
function isAssignmentTarget(node) {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return parent.left === node && isAssignment(parent.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent))
    return isUpdate(parent.operator);
  if (ts.isForInStatement(parent) || ts.isForOfStatement(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent))
    return parent.name === node && isPatternLiteral(parent.parent);
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node && isPatternLiteral(parent.parent);
  if (ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent)) return isPatternLiteral(parent.parent);
  return ts.isArrayLiteralExpression(parent) && isPatternLiteral(parent);
}
function isPatternLiteral(node) {
  if (!ts.isObjectLiteralExpression(node) && !ts.isArrayLiteralExpression(node)) return false;
  const outer = wrapped(node);
  const { parent } = outer;
  if (ts.isBinaryExpression(parent) && parent.left === outer) {
    const nested = parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    return nested && !isDefaultOf(parent) ? true : isAssignmentTarget(parent);
  }
  return isAssignmentTarget(outer);
}
function isDefaultOf(node) {
  return ts.isPropertyAssignment(node.parent) && node.parent.initializer === node && !isPatternLiteral(node.parent.parent);
}
function isAssignment(kind) {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
function isUpdate(kind) {
  return kind === ts.SyntaxKind.PlusPlusToken || kind === ts.SyntaxKind.MinusMinusToken;
}

// src/engines/typescript/syntax/pattern-source.ts
import { ts as ts2 } from "./compiler.js";
function sourceOf(pattern) {
  const outer = wrapped(pattern);
  const { parent } = outer;
  const assigned2 = ts2.isBinaryExpression(parent) && parent.left === outer;
  return assigned2 && !isPatternPart(parent) ? parent.right : null;
}
function isPatternPart(assignment) {
  const { parent } = assignment;
  if (ts2.isPropertyAssignment(parent))
    return parent.initializer === assignment && isPatternLiteral(parent.parent);
  return ts2.isArrayLiteralExpression(parent) && isPatternLiteral(parent);
}

// src/engines/typescript/symbols/expected-properties.ts
import { ts as ts23 } from "./compiler.js";

// src/engines/typescript/program/internals.ts
import { ts as ts3 } from "./compiler.js";
function compilerInternals() {
  const candidate = ts3;
  const complete = typeof candidate.bindSourceFile === "function" && typeof candidate.createTypeChecker === "function";
  return complete ? candidate : null;
}
function boundFile(file2) {
  return file2;
}
function declaresForAll(file2) {
  const bound = boundFile(file2);
  const script = bound.externalModuleIndicator === void 0 && bound.commonJsModuleIndicator === void 0;
  return script || (bound.moduleAugmentations?.length ?? 0) > 0;
}
var WITHOUT_OWN_INFERENCE = 4;
function checkerInternals(checker) {
  return checker;
}

// src/engines/typescript/symbols/members.ts
import { ts as ts22 } from "./compiler.js";

// src/engines/typescript/forms/form.ts
var NOTHING = {
  symbols: [],
  origins: [],
  kind: null,
  unknown: null,
  receiver: null,
  spells: null,
  unbound: false,
  open: false
};

// src/engines/typescript/symbols/links.ts
import { ts as ts14 } from "./compiler.js";

// src/engines/typescript/syntax/defined-exports.ts
import { ts as ts5 } from "./compiler.js";

// src/engines/typescript/syntax/exports-object.ts
import { ts as ts4 } from "./compiler.js";
function isExportsObject(node) {
  return ts4.isIdentifier(node) && node.text === "exports" || isModuleExports(node);
}
function isModuleExports(node) {
  return ts4.isPropertyAccessExpression(node) && node.name.text === "exports" && ts4.isIdentifier(node.expression) && node.expression.text === "module";
}
function addsToExports(call) {
  const [first] = call.arguments;
  return first !== void 0 && isExportsObject(first) && call.expression.getText() === "Object.assign";
}
function isAddedExport(file2, name) {
  return file2.statements.some((statement) => {
    if (!ts4.isExpressionStatement(statement) || !ts4.isCallExpression(statement.expression)) return false;
    const [, ...sources] = addsToExports(statement.expression) ? statement.expression.arguments : [];
    return sources.flatMap((source) => ts4.isObjectLiteralExpression(source) ? source.properties : []).some((property2) => property2.name !== void 0 && nameText(property2.name) === name);
  });
}
function nameText(name) {
  return ts4.isIdentifier(name) || ts4.isStringLiteralLike(name) ? name.text : null;
}

// src/engines/typescript/syntax/nearest.ts
var LONG = 64;
var STRIDE = 16;
function nearest(isWanted) {
  const ends = /* @__PURE__ */ new WeakMap();
  return (node) => {
    let end;
    let steps = 0;
    for (let at = node; at !== void 0 && end === void 0; at = parentOf(at)) {
      if (isWanted(at)) end = at;
      else if (++steps % STRIDE === 0) end = ends.get(at);
    }
    if (steps >= LONG) remember(ends, { from: node, steps, end: end ?? null });
    return end ?? void 0;
  };
}
function remember(ends, way) {
  let at = way.from;
  for (let step = 0; step < way.steps; step += 1) {
    ends.set(at, way.end);
    at = at.parent;
  }
}
function parentOf(node) {
  return node.parent;
}

// src/engines/typescript/syntax/defined-exports.ts
function definedExport(call) {
  if (!ts5.isCallExpression(call) || !ts5.isPropertyAccessExpression(call.expression)) return null;
  const { expression: object, name: method } = call.expression;
  if (!ts5.isIdentifier(object) || object.text !== "Object" || method.text !== "defineProperty") return null;
  const [exports, name, descriptor] = call.arguments;
  if (exports === void 0 || !isExportsObject(exports)) return null;
  if (name === void 0 || !ts5.isStringLiteralLike(name)) return null;
  const values = descriptor !== void 0 && ts5.isObjectLiteralExpression(descriptor) ? descriptor.properties.flatMap((property2) => valueIn(property2) ?? []) : [];
  return { name, value: values[0] ?? null };
}
function valueIn(property2) {
  const name = property2.name?.getText();
  if (ts5.isMethodDeclaration(property2)) return name === "get" ? returned(property2.body) : null;
  if (!ts5.isPropertyAssignment(property2)) return null;
  const { initializer } = property2;
  if (name === "value") return initializer;
  if (name !== "get") return null;
  if (ts5.isArrowFunction(initializer))
    return ts5.isBlock(initializer.body) ? returned(initializer.body) : initializer.body;
  return ts5.isFunctionExpression(initializer) ? returned(initializer.body) : null;
}
function returned(body) {
  const [only, ...others] = body?.statements ?? [];
  return only !== void 0 && others.length === 0 && ts5.isReturnStatement(only) ? only.expression ?? null : null;
}
function definedAs(value) {
  const descriptor = literalOrStatementAround(value.parent);
  if (descriptor === void 0 || !ts5.isObjectLiteralExpression(descriptor)) return null;
  const defined = definedExport(descriptor.parent);
  return defined?.value === value ? defined.name.text : null;
}
var literalOrStatementAround = nearest(
  (node) => ts5.isObjectLiteralExpression(node) || ts5.isStatement(node) && !isBodyOf(node)
);
function isBodyOf(node) {
  return ts5.isReturnStatement(node) || ts5.isBlock(node);
}

// src/engines/typescript/syntax/exports.ts
import { ts as ts11 } from "./compiler.js";

// src/engines/typescript/syntax/reference.ts
import { ts as ts10 } from "./compiler.js";

// src/engines/typescript/syntax/module-specifiers.ts
import { ts as ts9 } from "./compiler.js";

// src/engines/typescript/syntax/amd.ts
import { ts as ts7 } from "./compiler.js";

// src/engines/typescript/syntax/descendants.ts
import { ts as ts6 } from "./compiler.js";
function descendants(root, enter = () => true) {
  const found = [];
  const pending = [root];
  for (let node = pending.pop(); node !== void 0; node = pending.pop()) {
    if (!enter(node)) continue;
    found.push(node);
    const first = pending.length;
    ts6.forEachChild(node, (child) => void pending.push(child));
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

// src/engines/typescript/syntax/amd.ts
var LOADERS = /* @__PURE__ */ new Set(["define", "require", "requirejs"]);
var OWN = /* @__PURE__ */ new Set(["require", "exports", "module"]);
function amdModules(call) {
  if (!ts7.isCallExpression(call) || !ts7.isIdentifier(call.expression)) return null;
  const { text } = call.expression;
  const [first, second] = call.arguments;
  const list = text === "define" && first !== void 0 && ts7.isStringLiteralLike(first) ? second : first;
  if (list === void 0 || !ts7.isArrayLiteralExpression(list)) return null;
  return LOADERS.has(text) && !declaredNames(call.getSourceFile()).has(text) ? list : null;
}
function isAmdSpecifier(literal2) {
  const { parent } = literal2;
  return ts7.isArrayLiteralExpression(parent) && !OWN.has(literal2.text) && amdModules(parent.parent) === parent;
}
var declared = /* @__PURE__ */ new WeakMap();
function declaredNames(file2) {
  const known4 = declared.get(file2);
  if (known4 !== void 0) return known4;
  const names2 = descendants(file2).flatMap((node) => {
    const name = ts7.isIdentifier(node) && LOADERS.has(node.text) ? node : null;
    return name !== null && isNameOf(name, name.parent) ? [name.text] : [];
  });
  declared.set(file2, new Set(names2));
  return new Set(names2);
}
function isNameOf(name, parent) {
  const binds = ts7.isFunctionDeclaration(parent) || ts7.isVariableDeclaration(parent) || ts7.isParameter(parent) || ts7.isBindingElement(parent) || ts7.isImportSpecifier(parent) || ts7.isImportClause(parent) || ts7.isNamespaceImport(parent);
  return binds && parent.name === name;
}

// src/engines/typescript/syntax/source-file-of.ts
import { ts as ts8 } from "./compiler.js";
var file = nearest(ts8.isSourceFile);
function sourceFileOf(node) {
  return file(node) ?? node.getSourceFile();
}
function startOf(node) {
  return node.getStart(sourceFileOf(node));
}
function writtenAt(node) {
  return node.getText(sourceFileOf(node));
}

// src/engines/typescript/syntax/module-specifiers.ts
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
  if (!ts9.isStringLiteralLike(literal2)) return false;
  const { parent } = literal2;
  if (ts9.isImportDeclaration(parent) || ts9.isExportDeclaration(parent))
    return parent.moduleSpecifier === literal2;
  if (ts9.isExternalModuleReference(parent)) return parent.expression === literal2;
  if (ts9.isModuleDeclaration(parent)) return parent.name === literal2;
  if (ts9.isLiteralTypeNode(parent))
    return ts9.isImportTypeNode(parent.parent) && parent.parent.argument === parent;
  if (ts9.isArrayLiteralExpression(parent)) return isAmdSpecifier(literal2);
  return ts9.isCallExpression(parent) && parent.arguments[0] === literal2 && loads(parent);
}
function loads(call) {
  return call.expression.kind === ts9.SyntaxKind.ImportKeyword || isRequire(call) || isMockCall(call) || isResolve(call);
}
function isRequire(node) {
  if (!ts9.isCallExpression(node) || !ts9.isIdentifier(node.expression)) return false;
  const { text } = node.expression;
  const file2 = sourceFileOf(node);
  return createdLoaders(file2).has(text) || BARE_LOADERS.has(text) && !isFunctionOf(file2, text);
}
var created = /* @__PURE__ */ new WeakMap();
function createdLoaders(file2) {
  const known4 = created.get(file2);
  if (known4 !== void 0) return known4;
  const variables = file2.text.includes("createRequire") ? file2.statements.filter(ts9.isVariableStatement).flatMap((statement) => statement.declarationList.declarations) : [];
  const loaders = variables.filter(
    ({ initializer }) => initializer !== void 0 && isCreateRequire(initializer)
  );
  const names2 = new Set(loaders.flatMap(({ name }) => ts9.isIdentifier(name) ? [name.text] : []));
  created.set(file2, names2);
  return names2;
}
function isCreateRequire(initializer) {
  const call = unwrap(initializer);
  if (!ts9.isCallExpression(call)) return false;
  const callee = unwrap(call.expression);
  const name = ts9.isPropertyAccessExpression(callee) ? callee.name : callee;
  return ts9.isIdentifier(name) && name.text === "createRequire";
}
function isFunctionOf(file2, name) {
  return file2.statements.some(
    (statement) => ts9.isFunctionDeclaration(statement) && statement.name?.text === name
  );
}
function isMockCall(node) {
  return ts9.isCallExpression(node) && ts9.isPropertyAccessExpression(node.expression) && isMockMethod(node.expression);
}
function isMockMethod(access) {
  const root = unwrap(access.expression);
  if (ts9.isCallExpression(root)) return isMockCall(root) && MOCK_METHODS.has(access.name.text);
  const object = ts9.isPropertyAccessExpression(root) ? root.name : root;
  return ts9.isIdentifier(object) && MOCKERS.has(object.text) && MOCK_METHODS.has(access.name.text);
}
function isActualCall(node) {
  return isMockCall(node) && ts9.isPropertyAccessExpression(node.expression) && ACTUAL.has(node.expression.name.text);
}
function isImportCall(node) {
  return ts9.isCallExpression(node) && node.expression.kind === ts9.SyntaxKind.ImportKeyword;
}
function isResolve(call) {
  const callee = call.expression;
  if (!ts9.isPropertyAccessExpression(callee) || callee.name.text !== "resolve") return false;
  const object = callee.expression;
  return ts9.isMetaProperty(object) || ts9.isIdentifier(object) && object.text === "require";
}
function specifierOf(call) {
  const [first] = call.arguments;
  return first !== void 0 && ts9.isStringLiteralLike(first) ? first : null;
}

// src/engines/typescript/syntax/reference.ts
function reference(token) {
  const { parent } = token;
  if (ts10.isPropertyAccessExpression(parent) && parent.name === token) return parent;
  if (ts10.isStringLiteralLike(token)) {
    const key = wrapped(token);
    const access = key.parent;
    if (ts10.isElementAccessExpression(access) && access.argumentExpression === key) return access;
    if ((isRequire(parent) || isActualCall(parent)) && specifierOf(parent) === token) return parent;
  }
  if (ts10.isQualifiedName(parent) && parent.right === token) return parent;
  return token;
}

// src/engines/typescript/syntax/exports.ts
var EXPORT_EQUALS = "export=";
function publishedNames(token) {
  if (ts11.isExportSpecifier(token.parent)) return [token.parent.name.text];
  const whole2 = wrapped(reference(token));
  const { parent } = whole2;
  if (ts11.isExportAssignment(parent)) return [parent.isExportEquals === true ? EXPORT_EQUALS : "default"];
  if (ts11.isImportEqualsDeclaration(parent)) return isExported(parent) ? [parent.name.text] : [];
  return commonJsNames(whole2);
}
function isDefaultDeclaration(node) {
  const modifiers = ts11.canHaveModifiers(node) ? ts11.getModifiers(node) : void 0;
  return modifiers?.some((modifier) => modifier.kind === ts11.SyntaxKind.DefaultKeyword) === true;
}
function isExported(node) {
  return node.modifiers?.some((modifier) => modifier.kind === ts11.SyntaxKind.ExportKeyword) === true;
}
function commonJsNames(value) {
  const { parent } = value;
  const defined = definedAs(value);
  if (defined !== null) return [defined];
  if (ts11.isBinaryExpression(parent) && parent.right === value) return assignedExports(parent);
  if (ts11.isShorthandPropertyAssignment(parent) && isExportsLiteral(parent.parent)) return [parent.name.text];
  if (!ts11.isPropertyAssignment(parent) || parent.initializer !== value || !isExportsLiteral(parent.parent))
    return [];
  return ts11.isIdentifier(parent.name) || ts11.isStringLiteralLike(parent.name) ? [parent.name.text] : [];
}
function isExportsLiteral(node) {
  const outer = wrapped(node);
  const { parent } = outer;
  if (ts11.isCallExpression(parent)) return addsToExports(parent) && parent.arguments[0] !== outer;
  if (ts11.isExportAssignment(parent)) return parent.isExportEquals === true;
  return ts11.isBinaryExpression(parent) && parent.right === outer && assignedExport(parent) === EXPORT_EQUALS;
}
function assignedExport(assignment) {
  return assignedExports(assignment)[0] ?? null;
}
function assignedExports(assignment) {
  if (assignment.operatorToken.kind !== ts11.SyntaxKind.EqualsToken) return [];
  const own = exportNamed(assignment.left);
  const { parent: around } = assignment;
  const outer = ts11.isBinaryExpression(around) && around.right === assignment ? assignedExports(around) : [];
  return own === null ? outer : [own, ...outer];
}
function exportNamed(target) {
  if (isModuleExports(target)) return EXPORT_EQUALS;
  const isMember = ts11.isPropertyAccessExpression(target) || ts11.isElementAccessExpression(target);
  return isMember && isExportsObject(target.expression) ? memberName(target) : null;
}
function wholeValue(declaration) {
  if (ts11.isSourceFile(declaration)) return null;
  if (ts11.isExportAssignment(declaration)) return declaration.expression;
  const assignment = ts11.isBinaryExpression(declaration) ? declaration : declaration.parent;
  if (!ts11.isBinaryExpression(assignment)) return null;
  return assignedExport(assignment) === EXPORT_EQUALS ? assignment.right : null;
}
function exportedValue(name) {
  if (memberName(name) === null || isModuleExports(name)) return null;
  const { parent } = name;
  if (!ts11.isBinaryExpression(parent) || parent.left !== name) return null;
  return assignedExport(parent) === null ? null : parent.right;
}
function announcedName(token) {
  const name = reference(token);
  for (let value = exportedValue(name); value !== null; ) {
    const inner = unwrap(value);
    if (ts11.isVoidExpression(inner)) return memberName(name);
    value = ts11.isBinaryExpression(inner) ? exportedValue(inner.left) : null;
  }
  return null;
}
function memberName(node) {
  if (ts11.isPropertyAccessExpression(node)) return node.name.text;
  return ts11.isElementAccessExpression(node) && ts11.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : null;
}

// src/engines/typescript/syntax/import-bindings.ts
import { ts as ts13 } from "./compiler.js";

// src/engines/typescript/syntax/mock-factories.ts
import { ts as ts12 } from "./compiler.js";
function mockedModule(literal2) {
  const exports = assigned(wrapped(literal2));
  return handedOver(exports) ?? named(exports) ?? made(exports);
}
function originalModule(node) {
  if (!ts12.isCallExpression(node) || !ts12.isIdentifier(node.expression)) return null;
  const { text } = node.expression;
  const isNamed2 = ({ name }) => ts12.isIdentifier(name) && name.text === text;
  const scope = ts12.findAncestor(node, (outer) => ts12.isFunctionLike(outer) && outer.parameters.some(isNamed2));
  if (scope === void 0 || !ts12.isFunctionLike(scope)) return null;
  const [first] = scope.parameters;
  return first !== void 0 && isNamed2(first) ? moduleOfFactory(scope) : null;
}
function assigned(node) {
  const { parent } = node;
  const isPart = ts12.isCallExpression(parent) && parent.expression.getText() === "Object.assign";
  return isPart ? wrapped(parent) : node;
}
function handedOver(exports) {
  const call = exports.parent;
  return isMockCall(call) && call.arguments[1] === exports && methodOf(call) === "setMock" ? specifierOf(call) : null;
}
function named(exports) {
  const property2 = exports.parent;
  if (!ts12.isPropertyAssignment(property2) || property2.name.getText() !== "namedExports") return null;
  const call = property2.parent.parent;
  return isMockCall(call) && methodOf(call) === "module" ? specifierOf(call) : null;
}
function made(exports) {
  const factory = ts12.findAncestor(exports, ts12.isFunctionLike);
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
  return ts12.isPropertyAccessExpression(call.expression) ? call.expression.name.text : null;
}
function isResult(value, factory) {
  const { parent } = value;
  if (parent === factory || ts12.isReturnStatement(parent)) return true;
  return ts12.isVariableDeclaration(parent) && returned2(factory).some((result) => isNamed(result, parent));
}
function returned2(factory) {
  const own = descendants(factory, (node) => node === factory || !ts12.isFunctionLike(node));
  return own.flatMap(
    (node) => ts12.isReturnStatement(node) && node.expression !== void 0 ? [unwrap(node.expression)] : []
  );
}
function isNamed(value, { name }) {
  return ts12.isIdentifier(value) && ts12.isIdentifier(name) && value.text === name.text;
}

// src/engines/typescript/syntax/import-bindings.ts
function loadedModule(expression) {
  const inner = unwrap(expression);
  if (ts13.isAwaitExpression(inner)) {
    const operand = unwrap(inner.expression);
    if (isImportCall(operand) || isActualCall(operand)) return specifierOf(operand);
    return originalModule(operand);
  }
  return isRequire(inner) || isActualCall(inner) ? specifierOf(inner) : null;
}
function boundModule(declaration) {
  if (ts13.isVariableDeclaration(declaration)) {
    return declaration.initializer === void 0 ? null : loadedModule(declaration.initializer);
  }
  const owner = declaration.parent.parent;
  if (!ts13.isObjectBindingPattern(declaration.parent)) return null;
  if (ts13.isParameter(owner)) return thenParameter(owner);
  return ts13.isVariableDeclaration(owner) ? boundModule(owner) : null;
}
function thenParameter(parameter) {
  const callback = parameter.parent;
  const call = wrapped(callback).parent;
  if (!ts13.isCallExpression(call) || call.arguments[0] !== wrapped(callback)) return null;
  const callee = call.expression;
  if (callback.parameters[0] !== parameter || !ts13.isPropertyAccessExpression(callee)) return null;
  const source = unwrap(callee.expression);
  if (callee.name.text !== "then" || !(isImportCall(source) || isActualCall(source))) return null;
  return specifierOf(source);
}
function bindsModuleMember(token) {
  const { parent } = token;
  if (ts13.isVariableDeclaration(parent)) return parent.name === token && boundModule(parent) !== null;
  if (!ts13.isBindingElement(parent) || parent.initializer === token) return false;
  const named3 = parent.propertyName ?? parent.name;
  return named3 === token && boundModule(parent) !== null;
}
function localNameOf(token) {
  const { parent } = token;
  if (ts13.isImportSpecifier(parent)) return parent.name;
  if (ts13.isImportClause(parent)) return parent.name ?? null;
  if (ts13.isImportEqualsDeclaration(parent)) return parent.name;
  if (ts13.isQualifiedName(parent) && ts13.isImportEqualsDeclaration(parent.parent)) return parent.parent.name;
  if (!bindsModuleMember(token)) return null;
  const { name } = parent;
  return ts13.isIdentifier(name) ? name : null;
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
  if ((symbol.flags & ts14.SymbolFlags.Alias) !== 0) {
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
  if (!ts14.isObjectLiteralElementLike(name) || !isExportsLiteral(name.parent)) return void 0;
  if (ts14.isShorthandPropertyAssignment(name)) return checker.getShorthandAssignmentValueSymbol(name);
  return ts14.isPropertyAssignment(name) ? symbolOf(name.initializer, checker) : void 0;
}
function symbolOf(expression, checker) {
  const value = assignedValue(expression);
  const name = ts14.isPropertyAccessExpression(value) ? value.name : value;
  return ts14.isIdentifier(name) ? checker.getSymbolAtLocation(name) : void 0;
}
function assignedValue(expression) {
  const value = unwrap(expression);
  const isAssignment4 = ts14.isBinaryExpression(value) && value.operatorToken.kind === ts14.SyntaxKind.EqualsToken;
  return isAssignment4 ? assignedValue(value.right) : value;
}
function isVariable(declaration) {
  return ts14.isVariableDeclaration(declaration) || ts14.isBindingElement(declaration);
}
function importedByRequire(symbol, modules) {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (declaration === void 0) return null;
  if (!ts14.isBindingElement(declaration) && !ts14.isVariableDeclaration(declaration)) return null;
  const specifier = boundModule(declaration);
  const module = specifier === null ? null : modules.symbolOf(specifier);
  if (specifier === null) return null;
  if (module === null) return [];
  const member = modules.member(module, importedName(declaration));
  return member === null ? [] : [member];
}
function importedName(declaration) {
  if (ts14.isVariableDeclaration(declaration)) return "export=";
  const name = declaration.propertyName ?? declaration.name;
  return ts14.isIdentifier(name) || ts14.isStringLiteralLike(name) ? name.text : "";
}

// src/engines/typescript/symbols/literals.ts
import { ts as ts15 } from "./compiler.js";
function literalBehind(symbol) {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (declaration === void 0) return null;
  const value = valueOf(declaration);
  if (value === void 0) return null;
  const inner = unwrap(value);
  return ts15.isObjectLiteralExpression(inner) ? inner : null;
}
function keysOf(literal2, checker) {
  const type = checker.getTypeAtLocation(literal2);
  const isUntyped = (type.flags & ts15.TypeFlags.Any) !== 0;
  const keys = isUntyped ? literal2.properties.flatMap(({ name }) => (name && checker.getSymbolAtLocation(name)) ?? []) : checker.getPropertiesOfType(type);
  return keys.filter((key) => key.declarations?.some((node) => node.parent === literal2) === true);
}
function valueOf(declaration) {
  if (ts15.isExportAssignment(declaration)) return declaration.expression;
  const initialized = ts15.isVariableDeclaration(declaration) || ts15.isPropertyDeclaration(declaration) || ts15.isPropertyAssignment(declaration);
  return initialized ? declaration.initializer : void 0;
}

// src/engines/typescript/symbols/open-types.ts
import { ts as ts16 } from "./compiler.js";
function isOpenType(type, checker) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(
    (part2) => isOpen(part2) || checker.getIndexInfosOfType(part2).some((index) => isOpen(index.type))
  );
}
function isOpen({ flags }) {
  return (flags & (ts16.TypeFlags.Any | ts16.TypeFlags.Unknown)) !== 0;
}

// src/engines/typescript/symbols/unresolved.ts
import { ts as ts17 } from "./compiler.js";
function isUnresolved(symbol, checker) {
  if (checkerInternals(checker).isUnknownSymbol(symbol)) return true;
  return (symbol.flags & ts17.SymbolFlags.TypeAlias) !== 0 && symbol.declarations === void 0;
}

// src/engines/typescript/symbols/origins.ts
import { ts as ts20 } from "./compiler.js";

// src/engines/typescript/syntax/import-types.ts
import { ts as ts18 } from "./compiler.js";
function importTypeAt(name) {
  let node = name;
  while (ts18.isQualifiedName(node.parent) && node.parent.left === node) node = node.parent;
  return ts18.isImportTypeNode(node.parent) && node.parent.qualifier === node ? node.parent : null;
}
function importTypeSpecifier(argument) {
  const literal2 = ts18.isLiteralTypeNode(argument) ? argument.literal : null;
  return literal2 !== null && ts18.isStringLiteralLike(literal2) ? literal2 : null;
}

// src/engines/typescript/symbols/symbol-of-name.ts
import { ts as ts19 } from "./compiler.js";
var { SyntaxKind } = ts19;
var TRANSPARENT = /* @__PURE__ */ new Set([
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.AsExpression,
  SyntaxKind.AwaitExpression,
  SyntaxKind.BinaryExpression,
  SyntaxKind.CallExpression,
  SyntaxKind.ConditionalExpression,
  SyntaxKind.ElementAccessExpression,
  SyntaxKind.ExpressionStatement,
  SyntaxKind.IfStatement,
  SyntaxKind.NewExpression,
  SyntaxKind.NonNullExpression,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.ParenthesizedExpression,
  SyntaxKind.PrefixUnaryExpression,
  SyntaxKind.PropertyAccessExpression,
  SyntaxKind.PropertyAssignment,
  SyntaxKind.SpreadElement,
  SyntaxKind.TemplateExpression,
  SyntaxKind.TemplateSpan
]);
var outermost = nearest((node) => !TRANSPARENT.has(node.parent.kind));
var known = /* @__PURE__ */ new WeakMap();
function symbolOfName(node, checker) {
  if (!isBareName(node)) return checker.getSymbolAtLocation(node);
  const names2 = namesIn(outermost(node) ?? node, checker);
  if (!names2.has(node.text)) names2.set(node.text, checker.getSymbolAtLocation(node));
  return names2.get(node.text);
}
function isBareName(node) {
  if (!ts19.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts19.isPropertyAssignment(parent)) return parent.initializer === node;
  if (!ts19.isPropertyAccessExpression(parent)) return TRANSPARENT.has(parent.kind);
  return parent.expression === node && (node.flags & ts19.NodeFlags.JavaScriptFile) === 0;
}
function namesIn(expression, checker) {
  const expressions = known.get(checker) ?? /* @__PURE__ */ new WeakMap();
  known.set(checker, expressions);
  const names2 = expressions.get(expression) ?? /* @__PURE__ */ new Map();
  expressions.set(expression, names2);
  return names2;
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
  if (ts20.isImportTypeNode(node)) return originsBehind(node.qualifier ?? node.argument, modules, seen);
  if (ts20.isTypeReferenceNode(node)) return originsBehind(node.typeName, modules, seen);
  if (ts20.isLiteralTypeNode(node)) return whole(importTypeSpecifier(node));
  if (ts20.isQualifiedName(node)) return extend(originsBehind(node.left, modules, seen), node.right.text);
  const inner = ts20.isExpression(node) ? unwrap(node) : node;
  if (ts20.isPropertyAccessExpression(inner))
    return extend(originsBehind(inner.expression, modules, seen), inner.name.text);
  if (ts20.isElementAccessExpression(inner)) {
    const key = inner.argumentExpression;
    return ts20.isStringLiteralLike(key) ? extend(originsBehind(inner.expression, modules, seen), key.text) : [];
  }
  const loaded = ts20.isExpression(inner) ? modules.loadedBy(inner) : null;
  if (loaded !== null) return whole(loaded);
  if (!ts20.isIdentifier(inner)) return [];
  const importType = importTypeAt(inner);
  if (importType !== null) return extend(whole(importTypeSpecifier(importType.argument)), inner.text);
  const symbol = symbolOfName(inner, modules.program.checker);
  if (symbol === void 0 || seen.has(symbol)) return [];
  const imported2 = originsOfSymbol(symbol, modules);
  const held = imported2.length > 0 ? null : constantValue(symbol);
  return held === null ? imported2 : originsBehind(held, modules, /* @__PURE__ */ new Set([...seen, symbol]));
}
function constantValue({ valueDeclaration }) {
  if (valueDeclaration === void 0 || !ts20.isVariableDeclaration(valueDeclaration)) return null;
  const { initializer, name, parent } = valueDeclaration;
  const isConstant = (parent.flags & ts20.NodeFlags.Const) !== 0;
  return isConstant && ts20.isIdentifier(name) && initializer !== void 0 ? initializer : null;
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
  if (ts20.isImportSpecifier(declaration)) {
    return origin(
      declaration.parent.parent.parent.moduleSpecifier,
      (declaration.propertyName ?? declaration.name).text
    );
  }
  if (ts20.isImportClause(declaration)) return origin(declaration.parent.moduleSpecifier, "default");
  if (ts20.isNamespaceImport(declaration)) return origin(declaration.parent.parent.moduleSpecifier, "*");
  if (ts20.isNamespaceExport(declaration)) return origin(declaration.parent.moduleSpecifier, "*");
  if (ts20.isExportSpecifier(declaration)) {
    return origin(
      declaration.parent.parent.moduleSpecifier,
      (declaration.propertyName ?? declaration.name).text
    );
  }
  if (ts20.isImportEqualsDeclaration(declaration)) {
    const { moduleReference } = declaration;
    return ts20.isExternalModuleReference(moduleReference) ? origin(moduleReference.expression, EXPORT_EQUALS) : null;
  }
  if (!ts20.isBindingElement(declaration) && !ts20.isVariableDeclaration(declaration)) return null;
  const name = ts20.isVariableDeclaration(declaration) && isAwaited(declaration) ? "*" : importedName(declaration);
  return origin(boundModule(declaration) ?? void 0, name);
}
function isAwaited({ initializer }) {
  return initializer !== void 0 && ts20.isAwaitExpression(unwrap(initializer));
}
function origin(specifier, name) {
  return specifier !== void 0 && ts20.isStringLiteralLike(specifier) ? { specifier, names: [name] } : null;
}
function memberPath(names2) {
  const inner = isWhole(names2) ? names2.slice(1) : names2;
  return inner[0] === "default" && inner.length > 1 ? inner.slice(1) : inner;
}

// src/engines/typescript/symbols/unknown-receivers.ts
import { ts as ts21 } from "./compiler.js";

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
  if (isOpen2(type)) return declaredOpen(object, modules, /* @__PURE__ */ new Set());
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
  return isOpen2(checker.getTypeAtLocation(pattern)) ? declaredAs(root, modules, /* @__PURE__ */ new Set()) : null;
}
function isUntypedParameter(node, checker) {
  if (!ts21.isParameter(node) || writtenType(node) !== void 0) return false;
  const { initializer, parent } = node;
  if (initializer !== void 0 && !ts21.isObjectLiteralExpression(initializer)) return false;
  const isValue2 = ts21.isArrowFunction(parent) || ts21.isFunctionExpression(parent);
  return !isValue2 || checker.getContextualType(parent) === void 0;
}
function isOpen2(type) {
  return (type.flags & (ts21.TypeFlags.Any | ts21.TypeFlags.Unknown)) !== 0;
}
function openBase(type, checker) {
  const seen = /* @__PURE__ */ new Set();
  let declaration = type.getSymbol()?.declarations?.find(ts21.isClassLike);
  while (declaration !== void 0 && !seen.has(declaration)) {
    seen.add(declaration);
    const base = baseOf(declaration);
    if (base === void 0) return null;
    const baseType = checker.getTypeAtLocation(base);
    if ((baseType.flags & ts21.TypeFlags.Any) !== 0) return base;
    declaration = baseType.getSymbol()?.declarations?.find(ts21.isClassLike);
  }
  return null;
}
function baseOf(declaration) {
  const clause = declaration?.heritageClauses?.find(({ token }) => token === ts21.SyntaxKind.ExtendsKeyword);
  return clause?.types[0]?.expression;
}
function declaredOpen(object, modules, seen) {
  const root = rootOf(object);
  if (fromMissingPackage(root, modules)) return "package-not-installed";
  const symbol = modules.program.checker.getSymbolAtLocation(root);
  const declaration = symbol?.valueDeclaration ?? symbol?.declarations?.[0];
  if (declaration === void 0) return "untyped-receiver";
  const declared3 = ts21.isBindingElement(declaration) ? declaredBy(declaration) : declaration;
  const isTypable = ts21.isVariableDeclaration(declared3) || ts21.isParameter(declared3) || ts21.isPropertyDeclaration(declared3);
  return isTypable ? declaredAs(declared3, modules, seen) : "any-receiver";
}
function declaredAs(declared3, modules, seen) {
  const type = writtenType(declared3);
  if (type !== void 0)
    return typeFromMissingPackage(type, modules) ? "package-not-installed" : "any-receiver";
  const source = declared3.initializer ?? callAround(declared3);
  if (source === null || seen.has(declared3)) return "untyped-receiver";
  const reason = declaredOpen(source, modules, seen.add(declared3));
  return declared3.initializer === void 0 && reason === "any-receiver" ? "untyped-receiver" : reason;
}
function callAround(declared3) {
  const { parent } = declared3;
  if (!ts21.isArrowFunction(parent) && !ts21.isFunctionExpression(parent)) return null;
  const call = parent.parent;
  return ts21.isCallExpression(call) && call.arguments.some((argument) => argument === parent) ? call.expression : null;
}
function declaredBy(node) {
  return ts21.isBindingElement(node) ? declaredBy(node.parent.parent) : node;
}
function writtenType(declared3) {
  return declared3.type ?? ts21.getJSDocType(declared3);
}
function typeFromMissingPackage(type, modules, seen = /* @__PURE__ */ new Set()) {
  if (seen.has(type)) return false;
  seen.add(type);
  const name = ts21.isTypeReferenceNode(type) ? type.typeName : type;
  const isNamed2 = ts21.isTypeReferenceNode(type) || ts21.isImportTypeNode(type);
  if (isNamed2 && fromMissingPackage(name, modules)) return true;
  const alias = ts21.isTypeReferenceNode(type) ? aliasedType(type, modules) : void 0;
  if (alias !== void 0 && typeFromMissingPackage(alias, modules, seen)) return true;
  return ts21.forEachChild(type, (part2) => typeFromMissingPackage(part2, modules, seen) || void 0) === true;
}
function aliasedType({ typeName }, modules) {
  const symbol = modules.program.checker.getSymbolAtLocation(typeName);
  const links = symbol === void 0 ? [] : linksOf(symbol, modules);
  return links.flatMap((link) => link.declarations ?? []).find(ts21.isTypeAliasDeclaration)?.type;
}
function fromMissingPackage(node, modules) {
  return originsOf(node, modules).some(({ specifier }) => {
    const resolution = modules.resolve(specifier);
    return resolution.kind === "package" && (resolution.path === null || isStub(resolution.path));
  });
}
function rootOf(node) {
  const inner = unwrap(node);
  if (ts21.isPropertyAccessExpression(inner) || ts21.isElementAccessExpression(inner))
    return rootOf(inner.expression);
  if (ts21.isCallExpression(inner) || ts21.isNewExpression(inner) || ts21.isAwaitExpression(inner))
    return rootOf(inner.expression);
  const isOwn2 = inner.kind === ts21.SyntaxKind.SuperKeyword || inner.kind === ts21.SyntaxKind.ThisKeyword;
  const base = isOwn2 ? baseOf(ts21.findAncestor(inner, ts21.isClassLike)) : void 0;
  return base === void 0 ? inner : rootOf(base);
}
function receiverName(object) {
  const inner = ts21.isExpression(object) ? unwrap(object) : object;
  if (ts21.isIdentifier(inner)) return inner.text;
  if (ts21.isAwaitExpression(inner)) return receiverName(inner.expression);
  if (ts21.isElementAccessExpression(inner))
    return ts21.isStringLiteralLike(inner.argumentExpression) ? inner.argumentExpression.text : null;
  return ts21.isPropertyAccessExpression(inner) ? inner.name.text.replace(/^#/, "") : null;
}

// src/engines/typescript/symbols/members.ts
function memberOf(question, modules) {
  const { object, name } = question;
  const origins = extend(originsOf(object, modules), name);
  const typed2 = typedMembers(question, modules);
  const [first = null] = typed2;
  const known4 = isDeclared(first) ? null : keyOfLiteral(object, name, modules);
  const symbol = known4 ?? first ?? loadedMember(object, name, modules) ?? prototypeMember(object, name, modules);
  const receiver = object;
  const open = !isDeclared(symbol) && isOpenObject(object, modules.program.checker);
  if (symbol !== null) {
    const symbols = symbol === first ? typed2 : [symbol];
    return { ...NOTHING, symbols: allLinks(symbols, modules), origins, receiver, open };
  }
  const reason = ts22.isExpression(object) ? whyUnknown(object, modules) : null;
  const unknown = reason === null ? null : { reason, receiverName: receiverName(object) };
  return { ...NOTHING, origins, unknown, receiver, open };
}
function isOpenObject(object, checker) {
  const isTyped = ts22.isExpression(object) || ts22.isTypeNode(object);
  return isTyped && isOpenType(checker.getTypeAtLocation(object), checker);
}
function typedMembers({ object, name, token }, modules) {
  const { checker } = modules.program;
  const direct = token === null ? void 0 : checker.getSymbolAtLocation(token);
  if (direct !== void 0 && !isUnresolved(direct, checker)) return [direct];
  if (ts22.isTypeNode(object)) return propertiesOf(checker.getTypeFromTypeNode(object), name, modules);
  if (!ts22.isExpression(object)) return [];
  return propertiesOf(checker.getTypeAtLocation(object), name, modules);
}
function isDeclared(symbol) {
  return symbol?.declarations?.some((node) => !ts22.isIndexSignatureDeclaration(node)) === true;
}
function keyOfLiteral(object, name, modules) {
  const { checker } = modules.program;
  const named3 = ts22.isExpression(object) ? unwrap(object) : object;
  const symbol = ts22.isPropertyAccessExpression(named3) ? checker.getSymbolAtLocation(named3.name) ?? keyOfLiteral(named3.expression, named3.name.text, modules) : symbolOfName(named3, checker);
  if (symbol === void 0 || symbol === null) return null;
  for (const link of linksOf(symbol, modules)) {
    const literal2 = literalBehind(link);
    const keys = literal2 === null ? [] : keysOf(literal2, checker);
    const key = keys.find((each) => each.name === name);
    if (key !== void 0) return key;
  }
  return null;
}
function propertiesOf(type, name, modules) {
  const { checker } = modules.program;
  const whole2 = checker.getPropertyOfType(checker.getApparentType(checker.getNonNullableType(type)), name);
  if (whole2 !== void 0) return [whole2];
  return type.isUnion() ? type.types.flatMap((part2) => checker.getPropertyOfType(part2, name) ?? []) : [];
}
function allLinks(symbols, modules) {
  return symbols.flatMap((symbol) => linksOf(symbol, modules));
}
function loadedMember(object, name, modules) {
  if (!ts22.isExpression(object)) return null;
  const module = modules.moduleBehind(object);
  return module === null ? null : modules.member(module, name);
}
function prototypeMember(object, name, modules) {
  const prototype = ts22.isExpression(object) ? unwrap(object) : object;
  if (!ts22.isPropertyAccessExpression(prototype) || prototype.name.text !== "prototype") return null;
  const owner = modules.program.checker.getTypeAtLocation(prototype.expression).getSymbol();
  return owner?.members?.get(ts22.escapeLeadingUnderscores(name)) ?? null;
}

// src/engines/typescript/symbols/expected-properties.ts
function isOpenlyExpected(keyed, { program }) {
  const expected = program.checker.getContextualType(keyed);
  return expected !== void 0 && isOpenType(expected, program.checker);
}
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
  return (possible.length > 0 ? possible : parts).flatMap((part2) => propertiesOf(part2, name, modules));
}
function isFreeResult(keyed, checker) {
  const call = ts23.findAncestor(keyed, ts23.isCallExpression);
  const declaration = call === void 0 ? void 0 : checker.getResolvedSignature(call)?.declaration;
  const parameters = declaration?.typeParameters?.filter(ts23.isTypeParameterDeclaration) ?? [];
  return parameters.some((each) => each.default !== void 0 && each.constraint === void 0);
}
function isKeyOf(symbol, keyed) {
  return symbol.declarations?.every((node) => node.parent === keyed) === true;
}

// src/engines/typescript/symbols/computed-names.ts
function computedName(node, modules) {
  if (ts24.isElementAccessExpression(node))
    return {
      key: node.argumentExpression,
      propertiesNamed: (name) => propertiesAt(node.expression, name, modules)
    };
  if (!ts24.isComputedPropertyName(node)) return null;
  const { expression: key, parent } = node;
  const { parent: owner } = parent;
  if (ts24.isBindingElement(parent))
    return { key, propertiesNamed: (name) => propertiesAt(owner, name, modules) };
  if (!ts24.isObjectLiteralExpression(owner)) return null;
  if (!isPatternLiteral(owner))
    return { key, propertiesNamed: (name) => expectedProperties(owner, name, modules) };
  const source = sourceOf(owner);
  return source === null ? null : { key, propertiesNamed: (name) => propertiesAt(source, name, modules) };
}
function propertiesAt(node, name, modules) {
  return propertiesOf(modules.program.checker.getTypeAtLocation(node), name, modules);
}
function onlyName(key, { program }) {
  const type = program.checker.getTypeAtLocation(key);
  return type.isStringLiteral() ? type.value : null;
}

// src/engines/typescript/syntax/computed-keys.ts
import { ts as ts26 } from "./compiler.js";

// src/engines/typescript/syntax/first-at.ts
function firstAtOrAfter(places2, at) {
  return places2[firstIndex(places2, (place) => place >= at)] ?? Number.POSITIVE_INFINITY;
}

// src/engines/typescript/syntax/tokens.ts
import { ts as ts25 } from "./compiler.js";
function namePattern(names2) {
  const alternatives2 = [...names2].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\w$])(?:${alternatives2.join("|")})(?![\\w$])`, "g");
}
function tokensNamed(file2, names2) {
  if (names2.size === 0) return [];
  const patterns = [namePattern(names2), SPELLED_OTHERWISE];
  const places2 = patterns.flatMap((pattern) => [...file2.text.matchAll(pattern)].map(({ index }) => index));
  places2.sort((a, b) => a - b);
  const inside = (node) => firstAtOrAfter(places2, node.pos) < node.end;
  return walk(file2, inside).filter((token) => names2.has(nameOf(token)));
}
function nameOf(token) {
  return ts25.isPrivateIdentifier(token) ? token.text.slice(1) : token.text;
}
function isToken(node) {
  return ts25.isIdentifier(node) || ts25.isPrivateIdentifier(node) || ts25.isStringLiteralLike(node);
}
function namedBy(token) {
  const { parent } = token;
  if (!ts25.isComputedPropertyName(parent)) return parent;
  return ts25.isStringLiteralLike(token) ? parent.parent : null;
}
var SPELLED_OTHERWISE = /\\(?:[ux0-7\r\n\u2028\u2029]|(?![bfnrtv])[\p{L}_$])/gu;
function walk(file2, enter) {
  return descendants(file2, (node) => node === file2 || enter(node)).filter(isToken);
}

// src/engines/typescript/syntax/computed-keys.ts
var IN_BRACKETS = /\[\s*\(*\s*[A-Za-z_$\u0080-\uffff][^\][(){};,]*(?:\[\s*["'`][^\][(){};,]*\][^\][(){};,]*){0,4}\)*\s*\]/g;
function keyToken(key) {
  const inner = unwrap(key);
  if (ts26.isIdentifier(inner)) return inner;
  if (ts26.isPropertyAccessExpression(inner)) return inner.name;
  if (!ts26.isElementAccessExpression(inner)) return null;
  return ts26.isStringLiteralLike(inner.argumentExpression) ? inner.argumentExpression : null;
}
function keyedBy(token) {
  const key = wrapped(ts26.isStringLiteralLike(token) || isNameOf2(token, token.parent) ? token.parent : token);
  const { parent } = key;
  if (!ts26.isElementAccessExpression(parent) && !ts26.isComputedPropertyName(parent)) return null;
  const own = ts26.isComputedPropertyName(parent) ? parent.expression : parent.argumentExpression;
  return own === key && keyToken(own) === token ? parent : null;
}
function isNameOf2(token, parent) {
  return ts26.isPropertyAccessExpression(parent) && parent.name === token;
}
function keyTokens(file2) {
  const places2 = [...file2.text.matchAll(IN_BRACKETS)].map(({ index }) => index + 1);
  if (places2.length === 0) return [];
  const inside = (node) => firstAtOrAfter(places2, node.pos) < node.end;
  return descendants(file2, (node) => node === file2 || isToken(node) || inside(node)).filter(
    (node) => isToken(node) && keyedBy(node) !== null
  );
}

// src/engines/typescript/program/libs.ts
import { getLibFiles } from "./compiler.js";

// src/engines/typescript/program/parse.ts
import { ts as ts27 } from "./compiler.js";
function createSourceFile(fileName, text, scriptKind) {
  const script = /\.[cm]?jsx?$/i.test(fileName) || scriptKind === ts27.ScriptKind.JS || scriptKind === ts27.ScriptKind.JSX;
  const jsDocParsingMode = script ? ts27.JSDocParsingMode.ParseAll : ts27.JSDocParsingMode.ParseNone;
  return ts27.createSourceFile(
    fileName,
    text,
    { languageVersion: ts27.ScriptTarget.ESNext, jsDocParsingMode },
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
    const file2 = libFile(fileNameOfLib(name));
    if (file2 === void 0 || files.has(file2.fileName)) return;
    for (const reference2 of file2.libReferenceDirectives) visit(reference2.fileName);
    files.set(file2.fileName, file2);
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
import { ts as ts28 } from "./compiler.js";

// src/engines/typescript/program/markup-blocks.ts
var OPENING = /<!--|<(script|style)\b/gi;
var TAG = /<(?:script|style)\b(?:"[^"]*"|'[^']*'|[^'">])*>/iy;
function markupBlocks(text) {
  const out = [];
  const closing = closings(text);
  let end = 0;
  for (const { 0: opening, 1: written = "", index: start } of text.matchAll(OPENING)) {
    if (start < end) continue;
    const name = written.toLowerCase();
    const tag = name === "" ? "" : tagAt(text, start);
    if (tag === null) continue;
    const inner = start + (name === "" ? opening : tag).length;
    const close = closing(name, inner);
    if (close === null) continue;
    ({ end } = close);
    out.push({
      start,
      whole: text.slice(start, end),
      tag,
      name,
      body: name === "" ? "" : text.slice(inner, close.start)
    });
  }
  return out;
}
function tagAt(text, start) {
  TAG.lastIndex = start;
  return TAG.exec(text)?.[0] ?? null;
}
function closings(text) {
  const missing = /* @__PURE__ */ new Set();
  return (name, from) => {
    if (missing.has(name)) return null;
    const pattern = name === "" ? /-->/g : new RegExp(`</${name}\\s*>`, "gi");
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (found === null) missing.add(name);
    return found === null ? null : { start: found.index, end: pattern.lastIndex };
  };
}

// src/engines/typescript/program/script-blocks.ts
function readScriptBlocks(text) {
  let scripts2 = "";
  let markup = "";
  let end = 0;
  let language = "js";
  for (const { start, whole: whole2, tag, name, body } of markupBlocks(text)) {
    const between = text.slice(end, start);
    const isScript = name === "script";
    scripts2 += blank(between) + (isScript ? scriptOf(whole2, tag, body) : blank(whole2));
    markup += between + (isScript || !body.includes("v-bind(") ? blank(whole2) : whole2);
    end = start + whole2.length;
    if (isScript) language = /\blang\s*=\s*["']?(tsx?|jsx)\b/i.exec(tag)?.[1]?.toLowerCase() ?? language;
  }
  scripts2 += blank(text.slice(end));
  const own = /\bexport\s+default\b|\bexport\s*\{[^}]*\bdefault\b/.test(scripts2);
  return {
    text: own ? scripts2 : `${scripts2}
export default {};`,
    markup: markup + text.slice(end),
    scriptKind: SCRIPT_KINDS[language] ?? ts28.ScriptKind.JS
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
  js: ts28.ScriptKind.JS,
  jsx: ts28.ScriptKind.JSX,
  ts: ts28.ScriptKind.TS,
  tsx: ts28.ScriptKind.TSX
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
  /** Every file that was parsed, libraries left out. */
  all() {
    return [...this.parsed.values()].filter((file2) => file2 !== void 0);
  }
  has(fileName) {
    return isLib(fileName) || this.text(fileName) !== null;
  }
  /** Binds a parsed file. @returns undefined where that is nested too deep: from now on the file is not there. */
  bind(file2, bind3) {
    const bound = this.stack.run(pathOf(file2.fileName), () => (bind3(), true));
    if (bound === null) this.parsed.set(file2.fileName, void 0);
    return bound === null ? void 0 : file2;
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
var known2 = /* @__PURE__ */ new WeakMap();
function lineStarts(file2) {
  const before = known2.get(file2);
  if (before !== void 0) return before;
  const starts = file2.getLineStarts().filter((start) => start === 0 || /[\r\n]/.test(file2.text[start - 1] ?? ""));
  known2.set(file2, starts);
  return starts;
}
function placeAt(file2, offset) {
  const starts = lineStarts(file2);
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
  return spanBetween(sourceFileOf(node), startOf(node), node.getEnd());
}
function spanBetween(file2, start, end) {
  const to = placeAt(file2, end);
  return { file: pathOf(file2.fileName), ...placeAt(file2, start), endLine: to.line, endColumn: to.column };
}

// src/engines/typescript/blind-spots/one-per-symbol.ts
function onePerSymbol(targets) {
  return [...new Map(targets.map((target) => [target.query.symbol.text, target])).values()];
}

// src/engines/typescript/blind-spots/computed-members.ts
var computedMembers = ({ targets, scan, reach, modules }) => {
  const old = targets.filter((target) => target.query.role === "old" && target.declarations.size > 0);
  const paths = /* @__PURE__ */ new Set([...scan.matched.keys(), ...scan.spelled.keys()]);
  return [...paths].flatMap((path) => {
    const inFile = onePerSymbol(old.filter((target) => isNamedIn(path, target, scan)));
    const file2 = inFile.length === 0 ? void 0 : modules.program.file(path);
    if (file2 === void 0 || !reach.mayMeet(file2)) return [];
    const find = () => computedNames(file2, scan, modules).flatMap((name) => hidden(name, inFile, modules));
    return modules.program.attempt(path, find) ?? [];
  });
};
function isNamedIn(path, target, { matched, spelled: spelled2 }) {
  if (matched.get(path)?.has(target) === true) return true;
  const strings = spelled2.get(path);
  return strings !== void 0 && [...target.needles].some((name) => strings.has(name));
}
function computedNames(file2, scan, modules) {
  const wasAsked = (key) => {
    const token = keyToken(key);
    return token !== null && scan.hasAsked(token) && onlyName(key, modules) !== null;
  };
  const found = descendants(file2).flatMap((node) => computedName(node, modules) ?? []);
  return found.filter(({ key }) => !ts29.isLiteralExpression(unwrap(key)) && !wasAsked(key));
}
function hidden({ key, propertiesNamed }, targets, modules) {
  const type = modules.program.checker.getTypeAtLocation(key);
  return targets.flatMap((target) => {
    const found = [...target.needles].some(
      (name) => allows(type, name) && propertiesNamed(name).some((property2) => isTarget(property2, target, modules))
    );
    if (!found) return [];
    const { file: file2, line, column } = spanOf(key);
    return [
      { kind: "computed-member", symbol: target.query.symbol.text, file: file2, line, column, count: 1 }
    ];
  });
}
var NEVER_A_NAME = ts29.TypeFlags.NumberLike | ts29.TypeFlags.ESSymbolLike;
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
import { ts as ts31 } from "./compiler.js";

// src/engines/typescript/syntax/pattern-loads.ts
import { posix } from "node:path";
import { ts as ts30 } from "./compiler.js";
function isPatternLoad(node) {
  if (!ts30.isCallExpression(node) || !ts30.isPropertyAccessExpression(node.expression)) return false;
  const { expression: object, name } = node.expression;
  if (ts30.isMetaProperty(object)) return name.text === "glob" || name.text === "globEager";
  return ts30.isIdentifier(object) && object.text === "require" && name.text === "context";
}
function mayLoad({ arguments: [first] }, from, path) {
  const patterns = patternsIn(first);
  return patterns === null || patterns.some((pattern) => path.startsWith(folderOf(pattern, from)));
}
function patternsIn(argument) {
  if (argument === void 0) return null;
  if (ts30.isStringLiteralLike(argument)) return [argument.text];
  if (!ts30.isArrayLiteralExpression(argument)) return null;
  const literals = argument.elements.filter(ts30.isStringLiteralLike);
  const positive = literals.flatMap(({ text }) => text.startsWith("!") ? [] : [text]);
  return literals.length === argument.elements.length ? positive : null;
}
function folderOf(pattern, from) {
  const [fixed = ""] = pattern.split(/[*?{[(]/);
  if (fixed.startsWith("/")) return fixed.slice(1);
  return /^\.\.?(?:\/|$)/.test(fixed) ? posix.join(posix.dirname(from), fixed).replace(/^\.\/?$/, "") : "";
}

// src/engines/typescript/targets/same-module.ts
function sameModule(specifier, target, modules) {
  const { address } = target;
  if (address === null) return false;
  if (address.module.kind === "package")
    return modules.spellings(specifier).includes(address.module.specifier);
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

// src/engines/typescript/blind-spots/spelling.ts
function spellingOf({ query: { symbol }, needles, aliases }) {
  if (needles.size > 0) {
    const named3 = [...needles].map((text2) => ({ kind: "name", text: text2 }));
    return { needles: named3, pattern: namePattern(needles), ofModule: false };
  }
  if ("specifier" in symbol) {
    const spellings = [symbol.specifier, ...aliases];
    const sources = spellings.map((each) => each.split("*").map(escape).join(`[^"'\`]*`));
    const pattern = new RegExp(`["'\`](?:${sources.join("|")})(?=["'\`/])`, "g");
    return { needles: spellings.flatMap(packageNeedles), pattern, ofModule: true };
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
  return looked.specifiers.computedImports(unionOf(named3)).flatMap((path) => {
    const hidden2 = onePerSymbol(
      named3.filter(({ paths }) => paths === null || paths.has(path)).map(({ target }) => target)
    );
    const calls = hidden2.length === 0 ? [] : computedImports(path, looked);
    return hidden2.flatMap((target) => {
      const reaching = calls.filter((call) => mayReach(call, target, looked.modules));
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
function unionOf(named3) {
  const union = /* @__PURE__ */ new Set();
  for (const { paths } of named3) {
    if (paths === null) return null;
    paths.forEach((path) => union.add(path));
  }
  return union;
}
function computedImports(path, { modules }) {
  const file2 = modules.program.file(path);
  const nodes = file2 === void 0 ? [] : descendants(file2);
  return nodes.filter(
    (node) => isPatternLoad(node) || amdModules(node) !== null || (isImportCall(node) || isRequire(node)) && isComputed(node)
  );
}
function isComputed({ arguments: [specifier] }) {
  return specifier !== void 0 && !ts31.isStringLiteralLike(specifier);
}
function mayReach(call, target, modules) {
  const { query, address } = target;
  const list = amdModules(call);
  if (list !== null) return mayHandOver(list, target, modules);
  if (!isPatternLoad(call)) return true;
  const { symbol } = query;
  const from = pathOf(call.getSourceFile().fileName);
  if (symbol.kind === "module" && symbol.glob === null) return mayLoad(call, from, symbol.path);
  return address?.module.kind === "file" ? mayLoad(call, from, address.module.path) : symbol.kind === "module";
}
function mayHandOver(list, target, modules) {
  const literals = list.elements.filter(ts31.isStringLiteralLike);
  if (literals.length < list.elements.length) return true;
  const isWhole3 = target.query.symbol.kind === "module" || target.query.symbol.kind === "package";
  return !isWhole3 && literals.some((literal2) => sameModule(literal2, target, modules));
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
function codeOf(path, text) {
  if (!/\.html?$/i.test(path)) return text;
  let code = "";
  for (const { 0: whole2, index } of text.matchAll(CODE_IN_HTML)) code = code.padEnd(index) + whole2;
  return code;
}
function inTemplate({ path, pattern, symbol }, { workplace }) {
  if (!isComponent(path) && !isUnreadTemplate(path)) return [];
  const text = textOf(workplace.tree.read(path));
  if (text === null) return [];
  const markup = isComponent(path) ? readScriptBlocks(text).markup : codeOf(path, text);
  const places2 = [...markup.matchAll(pattern)];
  const [first] = places2;
  if (first === void 0) return [];
  const before = text.slice(0, first.index).split(/\r\n|[\r\n]/);
  return [
    {
      kind: "template",
      symbol,
      file: path,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      count: places2.length
    }
  ];
}

// src/engines/typescript/blind-spots/too-deep-files.ts
var tooDeepFiles = ({ stack }) => {
  return [...stack.tooDeep].map((path) => atFile("bound-reached", path));
};

// src/engines/typescript/blind-spots/unparsed-files.ts
var OF_STRICT_CODE = /* @__PURE__ */ new Set([1121, 1487, 1488, 1489]);
var unparsedFiles = ({ scan, modules }) => {
  return [...scan.candidates].flatMap((path) => {
    const file2 = modules.program.file(path);
    const errors = file2 === void 0 ? [] : boundFile(file2).parseDiagnostics;
    const error = errors.find(({ code }) => !OF_STRICT_CODE.has(code));
    if (file2 === void 0 || error === void 0) return [];
    return [{ ...atFile("partial-parse", path), ...placeAt(file2, error.start ?? 0) }];
  });
};

// src/engines/typescript/blind-spots/unreadable-configs.ts
var unreadableConfigs = ({ resolver }) => {
  const manifests = [...resolver.damaged].filter(isPackageJson);
  return [
    ...[...resolver.configs.unreadable].map((path) => atFile("no-tsconfig", path)),
    ...manifests.map((path) => atFile("partial-parse", path))
  ];
};

// src/engines/typescript/blind-spots/unresolved-specifiers.ts
import { ts as ts34 } from "./compiler.js";

// src/engines/typescript/blind-spots/leads-nowhere.ts
var NO_CODE = /\.(?:css|scss|sass|less|svg|png|jpe?g|gif|webp|json|txt|md|html|graphql|gql|wasm|woff2?)(?:\?.*)?$/;
function leadsNowhere(specifier, { modules, resolver }) {
  if (NO_CODE.test(specifier.text)) return false;
  const { kind } = modules.resolve(specifier);
  if (kind !== "file") return kind !== "package";
  const name = splitSpecifier(specifier.text)?.name;
  return name !== void 0 && resolver.workspaces.isTied(name, pathOf(specifier.getSourceFile().fileName));
}

// src/engines/typescript/blind-spots/passed-on.ts
import { ts as ts33 } from "./compiler.js";

// src/engines/typescript/symbols/star-exports.ts
import { ts as ts32 } from "./compiler.js";
function starSpecifiers(path, modules, name = null) {
  const out = [];
  const seen = /* @__PURE__ */ new Set();
  const pending = [path];
  for (let next2 = pending.pop(); next2 !== void 0; next2 = pending.pop()) {
    if (seen.has(next2)) continue;
    seen.add(next2);
    const file2 = modules.program.file(next2);
    if (file2 === void 0 || exportsItself(file2, name)) continue;
    for (const specifier of ownStars(file2)) {
      const resolution = modules.resolve(specifier);
      if (resolution.kind === "file") pending.push(resolution.path);
      out.push(specifier);
    }
  }
  return out;
}
function exportsItself(file2, name) {
  if (name === null) return false;
  return boundFile(file2).symbol?.exports?.has(ts32.escapeLeadingUnderscores(name)) === true;
}
function ownStars(file2) {
  return starStatements(file2).flatMap(
    ({ moduleSpecifier }) => moduleSpecifier !== void 0 && ts32.isStringLiteralLike(moduleSpecifier) ? [moduleSpecifier] : []
  );
}
function starStatements(file2) {
  return file2.statements.filter(ts32.isExportDeclaration).filter(({ exportClause }) => exportClause === void 0);
}

// src/engines/typescript/blind-spots/passed-on.ts
function passedOn2(path, name, modules) {
  const out = [];
  const seen = /* @__PURE__ */ new Set();
  const pending = [path];
  for (let next2 = pending.pop(); next2 !== void 0; next2 = pending.pop()) {
    if (seen.has(next2)) continue;
    seen.add(next2);
    const whole2 = wholeSpecifiers(next2, modules);
    out.push(...starSpecifiers(next2, modules, name), ...whole2);
    pending.push(...whole2.flatMap((specifier) => modules.resolve(specifier).path ?? []));
  }
  return out;
}
function wholeSpecifiers(path, modules) {
  const module = modules.ofFile(path);
  const whole2 = module === null ? null : modules.member(module, EXPORT_EQUALS);
  return (whole2?.declarations ?? []).flatMap((node) => {
    const value = wholeValue(node);
    return value === null ? [] : loadedIn(value);
  });
}
function loadedIn(value) {
  const inner = unwrap(value);
  if (ts33.isConditionalExpression(inner)) return [...loadedIn(inner.whenTrue), ...loadedIn(inner.whenFalse)];
  const loaded = loadedModule(inner);
  return loaded === null ? [] : [loaded];
}

// src/engines/typescript/blind-spots/unresolved-specifiers.ts
var unresolvedSpecifiers = (looked) => {
  const names2 = new Set(looked.targets.flatMap(({ needles }) => [...needles]));
  const found = [...looked.scan.candidates].sort().flatMap((path) => {
    const file2 = looked.modules.program.file(path);
    return file2 === void 0 ? [] : specifiersIn(file2, names2, looked);
  });
  return [...new Set(found)].flatMap((specifier) => {
    if (!leadsNowhere(specifier, looked)) return [];
    if (looked.targets.some((target) => sameModule(specifier, target, looked.modules))) return [];
    const { file: file2, line, column } = spanOf(specifier);
    const spot = { kind: "unresolved-specifier", symbol: null, file: file2, line, column, count: 1 };
    return [spot];
  });
};
function specifiersIn(file2, names2, { modules }) {
  const stars = file2.statements.filter(ts34.isExportDeclaration).filter(({ exportClause }) => !exportClause);
  const all = stars.flatMap(({ moduleSpecifier }) => literal(moduleSpecifier));
  const brought = tokensNamed(file2, names2).flatMap((token) => {
    const source = sourceOf2(token);
    const direct = source === null ? wholeOf(token, modules) : [source];
    return [...direct, ...direct.flatMap((specifier) => passedOnBehind(specifier, nameOf(token), modules))];
  });
  return [...all, ...brought];
}
function passedOnBehind(specifier, name, modules) {
  const { path } = modules.resolve(specifier);
  return path === null ? [] : passedOn2(path, name, modules);
}
function sourceOf2(token) {
  const { parent } = token;
  if (ts34.isBindingElement(parent)) return boundModule(parent);
  if (!ts34.isImportSpecifier(parent) && !ts34.isExportSpecifier(parent)) return null;
  if ((parent.propertyName ?? parent.name) !== token) return null;
  const { parent: clause } = parent.parent;
  const statement = ts34.isImportClause(clause) ? clause.parent : clause;
  return literal("moduleSpecifier" in statement ? statement.moduleSpecifier : void 0)[0] ?? null;
}
function wholeOf(token, modules) {
  const { parent } = token;
  const isAccess = ts34.isPropertyAccessExpression(parent) || ts34.isElementAccessExpression(parent);
  if (!isAccess || parent.expression === token) return [];
  const loaded = loadedModule(parent.expression);
  if (loaded !== null) return [loaded];
  const { expression: object } = parent;
  if (!isToken(object)) return [];
  const declared3 = symbolOfName(object, modules.program.checker)?.declarations ?? [];
  return declared3.flatMap((node) => {
    if (ts34.isVariableDeclaration(node)) return boundModule(node) ?? [];
    if (ts34.isNamespaceImport(node)) return literal(node.parent.parent.moduleSpecifier);
    return ts34.isImportClause(node) ? literal(node.parent.moduleSpecifier) : [];
  });
}
function literal(node) {
  return node !== void 0 && ts34.isStringLiteralLike(node) ? [node] : [];
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
    const known4 = merged.get(key);
    merged.set(key, known4 === void 0 ? spot : { ...spot, count: known4.count + spot.count });
  }
  return [...merged.values()].sort(byPlace);
}
function byPlace(a, b) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line || a.column !== b.column) return a.line - b.line || a.column - b.column;
  return `${a.kind} ${a.symbol ?? ""}` < `${b.kind} ${b.symbol ?? ""}` ? -1 : 1;
}

// src/engines/inline-exemptions.ts
var MARK = /cutover-allow/g;
var ALLOW = /cutover-allow[ \t]+([^\s:]+)[ \t]*:?[ \t]*([^\r\n]*)/g;
var UNTIL = /^(.*?)\s*\buntil\s+(\S+)\s*$/;
function findExemptions(file2, text, commentAt) {
  const out = [];
  const placeAt2 = places(text);
  for (const match of text.matchAll(ALLOW)) {
    const end = commentAt(match.index);
    if (end === null) continue;
    const said = (match[2] ?? "").slice(
      0,
      Math.max(0, end - match.index - (match[0].length - (match[2] ?? "").length))
    );
    const reason = said.replace(/\s*(?:\*\/\}?|-->).*$/, "").trim();
    const until = UNTIL.exec(reason) ?? /^()until\s+(\S+)\s*$/.exec(reason);
    const place = { file: file2, ...placeAt2(match.index) };
    const { line } = placeAt2(end);
    out.push({
      file: file2,
      line,
      id: match[1] ?? "",
      reason: until?.[1] ?? reason,
      until: until?.[2] ?? null,
      place
    });
  }
  return out;
}
function places(text) {
  const starts = [0, ...[...text.matchAll(/\r\n|[\r\n]/g)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    const line = firstIndex(starts, (start) => start > offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

// src/engines/typescript/comments.ts
import { ts as ts35 } from "./compiler.js";
function exemptionsIn(file2, text) {
  return findExemptions(pathOf(file2.fileName), text, commentEnds(file2, text));
}
function commentEnds(file2, text) {
  const inToken = offsetsInTokens(file2, placesOf(text, MARK));
  const [opens, closes] = [placesOf(text, /(?=\/[*/])/g), placesOf(text, /\*\//g)];
  const [markupOpens, markupCloses] = [placesOf(text, /<!--/g), placesOf(text, /-->/g)];
  return (offset) => {
    const isBlanked = file2.text[offset] === " " && text[offset] !== " ";
    if (isBlanked) {
      const open2 = lastBefore(markupOpens, offset);
      const close2 = open2 === void 0 ? void 0 : firstFrom(markupCloses, open2);
      return close2 !== void 0 && close2 > offset ? close2 : null;
    }
    const open = inToken.has(offset) ? void 0 : lastBefore(opens, offset);
    if (open === void 0) return null;
    if (!text.startsWith("/*", open)) return lineEnd(text, offset);
    const close = firstFrom(closes, offset);
    return close === void 0 ? text.length : close + 2;
  };
}
function placesOf(text, pattern) {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}
function firstFrom(places2, offset) {
  return places2[firstIndex(places2, (place) => place >= offset)];
}
function lastBefore(places2, offset) {
  return places2[firstIndex(places2, (place) => place > offset) - 1];
}
function lineEnd(text, offset) {
  const end = /[\r\n\u2028\u2029]/g;
  end.lastIndex = offset;
  return end.exec(text)?.index ?? text.length;
}
function offsetsInTokens(file2, offsets) {
  const isAround = (node) => (firstFrom(offsets, node.pos) ?? node.end) < node.end;
  const tokens = descendants(file2, isAround).filter((node) => ts35.isToken(node));
  return new Set(
    tokens.flatMap((token) => {
      const [start, end] = [token.getStart(file2), token.end];
      const first = firstIndex(offsets, (offset) => offset >= start);
      return offsets.slice(
        first,
        firstIndex(offsets, (offset) => offset >= end)
      );
    })
  );
}

// src/engines/typescript/dependencies.ts
import { ts as ts42 } from "./compiler.js";

// src/engines/typescript/resolve/jsonc.ts
import { ts as ts36 } from "./compiler.js";
var MAX_DEPTH = 500;
function readJsonc(path, text) {
  if (nestsTooDeep(text)) return { value: null, broken: true };
  const { config, error } = ts36.parseConfigFileTextToJson(path, text);
  return { value: config ?? null, broken: error !== void 0 };
}
function parseJsonc(path, text) {
  if (nestsTooDeep(text)) return null;
  const file2 = ts36.parseJsonText(`/${path}`, text);
  for (const node of descendants(file2))
    ts36.forEachChild(node, (child) => void Object.assign(child, { parent: node }));
  return file2;
}
function nestsTooDeep(text) {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

// src/engines/typescript/usage-facts.ts
import { ts as ts41 } from "./compiler.js";

// src/engines/typescript/syntax/frame.ts
var LONGEST_LINE = 300;
var LEAD = 80;
function frameOf(file2, position) {
  const starts = lineStarts(file2);
  const { line, column } = placeAt(file2, position);
  const firstLine = Math.max(1, line - 1);
  const lines = [];
  for (let index = firstLine - 1; index < line; index++)
    lines.push(lineText(file2.text, starts[index] ?? 0, starts[index + 1]));
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
import { ts as ts37 } from "./compiler.js";
function callOf(token) {
  const callee = wrapped(reference(token));
  const { parent } = callee;
  if ((ts37.isCallExpression(parent) || ts37.isNewExpression(parent)) && parent.expression === callee)
    return parent;
  if (ts37.isTaggedTemplateExpression(parent) && parent.tag === callee) return parent;
  if (ts37.isDecorator(parent)) return parent;
  if (ts37.isJsxOpeningElement(parent) || ts37.isJsxSelfClosingElement(parent))
    return parent.tagName === callee ? parent : null;
  return throughMethod(callee);
}
function throughMethod(callee) {
  const { parent } = callee;
  if (!ts37.isPropertyAccessExpression(parent) && !ts37.isElementAccessExpression(parent)) return null;
  if (parent.expression !== callee || !/^(?:call|apply)$/.test(methodOf2(parent) ?? "")) return null;
  const outer = wrapped(parent);
  return ts37.isCallExpression(outer.parent) && outer.parent.expression === outer ? outer.parent : null;
}
function callShapeOf(token) {
  const call = callOf(token);
  if (call === null) return null;
  if (ts37.isJsxOpeningElement(call) || ts37.isJsxSelfClosingElement(call))
    return { arguments: call.attributes.properties.map(attribute) };
  if (ts37.isTaggedTemplateExpression(call)) return { arguments: [] };
  if (ts37.isDecorator(call)) return { arguments: [] };
  if (!ts37.isCallExpression(call) && !ts37.isNewExpression(call)) return null;
  const values = [...call.arguments ?? []];
  const method = ts37.isCallExpression(call) ? indirectMethod(call, token) : null;
  if (method === "call") return { arguments: positional(values.slice(1)) };
  if (method === "apply") return { arguments: applied(values[1]) };
  return { arguments: positional(values) };
}
function indirectMethod(call, token) {
  const callee = unwrap(call.expression);
  return callee === reference(token) ? null : methodOf2(callee);
}
function methodOf2(node) {
  if (ts37.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts37.isElementAccessExpression(node) || !ts37.isStringLiteralLike(node.argumentExpression)) return null;
  return node.argumentExpression.text;
}
function applied(list) {
  if (list === void 0) return [];
  if (ts37.isArrayLiteralExpression(list)) return positional([...list.elements]);
  return [{ path: "1", text: writtenAt(list), spread: true, missing: false }];
}
function positional(values) {
  return values.map((value, index) => ({
    path: String(index + 1),
    text: writtenAt(value),
    spread: ts37.isSpreadElement(value),
    missing: isMissing(value)
  }));
}
function attribute(property2) {
  if (ts37.isJsxSpreadAttribute(property2))
    return { path: "*", text: writtenAt(property2.expression), spread: true, missing: false };
  const value = property2.initializer;
  const inner = value !== void 0 && ts37.isJsxExpression(value) ? value.expression : value;
  const missing = inner !== void 0 && ts37.isExpression(inner) && isMissing(inner);
  return {
    path: writtenAt(property2.name),
    text: inner === void 0 ? "true" : writtenAt(inner),
    spread: false,
    missing
  };
}
function isMissing(value) {
  const inner = unwrap(value);
  if (ts37.isIdentifier(inner)) return inner.text === "undefined";
  return inner.kind === ts37.SyntaxKind.NullKeyword || ts37.isVoidExpression(inner);
}

// src/engines/typescript/syntax/enclosing.ts
import { ts as ts38 } from "./compiler.js";
var MOST = 100;
function enclosingOf(node) {
  const out = [];
  for (let at = declarationAround(node.parent); at !== void 0; at = declarationAround(at.parent)) {
    const kind = kindOf(at);
    if (kind !== null && !isOwnName(at, node)) out.push({ kind, name: declaredName(at) });
  }
  out.reverse();
  return out.length <= MOST ? out : [...out.slice(0, MOST / 2), ...out.slice(-MOST / 2)];
}
var declarationAround = nearest((node) => kindOf(node) !== null);
function kindOf(node) {
  if (ts38.isModuleDeclaration(node)) return "namespace";
  if (ts38.isClassLike(node)) return "class";
  if (ts38.isInterfaceDeclaration(node)) return "interface";
  if (ts38.isMethodDeclaration(node)) return "method";
  if (ts38.isAccessor(node)) return "accessor";
  if (ts38.isConstructorDeclaration(node)) return "constructor";
  if (ts38.isPropertyDeclaration(node) || ts38.isClassStaticBlockDeclaration(node)) return "initializer";
  return ts38.isFunctionLike(node) && "body" in node ? "function" : null;
}
function isOwnName(declaration, node) {
  return ts38.getNameOfDeclaration(declaration) === node;
}
function declaredName(node) {
  const own = ts38.getNameOfDeclaration(node);
  if (own !== void 0) return textOf2(own);
  const { parent } = node;
  if (ts38.isVariableDeclaration(parent) || ts38.isPropertyAssignment(parent) || ts38.isPropertyDeclaration(parent))
    return textOf2(parent.name);
  if (ts38.isExportAssignment(parent)) return "default";
  if (ts38.isBinaryExpression(parent) && parent.right === node) return textOf2(parent.left);
  const modifiers = ts38.canHaveModifiers(node) ? ts38.getModifiers(node) : void 0;
  return modifiers?.some((modifier) => modifier.kind === ts38.SyntaxKind.DefaultKeyword) === true ? "default" : null;
}
function textOf2(name) {
  if (ts38.isIdentifier(name) || ts38.isPrivateIdentifier(name) || ts38.isStringLiteralLike(name)) return name.text;
  if (ts38.isPropertyAccessExpression(name)) return name.name.text;
  return ts38.isComputedPropertyName(name) && ts38.isStringLiteralLike(name.expression) ? name.expression.text : null;
}

// src/engines/typescript/syntax/guards.ts
import { ts as ts39 } from "./compiler.js";
function isGuarded(token) {
  const statement = statementAround(token);
  const attempt = statement === void 0 ? void 0 : tryAround(statement);
  if (statement === void 0 || attempt?.catchClause === void 0) return false;
  const { tryBlock } = attempt;
  return statement.pos >= tryBlock.pos && statement.end <= tryBlock.end && loads2(statement);
}
var statementAround = nearest(ts39.isStatement);
var tryAround = nearest(ts39.isTryStatement);
var known3 = /* @__PURE__ */ new WeakMap();
function loads2(statement) {
  const before = known3.get(statement);
  if (before !== void 0) return before;
  const answer = descendants(statement).some((node) => isRequire(node) || isImportCall(node));
  known3.set(statement, answer);
  return answer;
}

// src/engines/typescript/syntax/statement-text.ts
import { ts as ts40 } from "./compiler.js";
var LONGEST = 400;
var REACH = 2 * LONGEST;
function statementText(token) {
  const node = statementAround2(token) ?? token;
  const { text } = sourceFileOf(token);
  const at = startOf(token);
  const before = folded(text.slice(Math.max(startOf(node), at - REACH), at));
  const whole2 = before + folded(text.slice(at, Math.min(node.end, at + REACH)));
  if (whole2.length <= LONGEST) return whole2;
  const start = Math.max(0, before.length - LONGEST / 2);
  return whole2.slice(start, start + LONGEST);
}
function folded(text) {
  return text.replace(/\s+/g, " ");
}
var statementAround2 = nearest((node) => isStatement(node) || ts40.isSourceFile(node.parent));
function isStatement(node) {
  return ts40.isStatement(node) || ts40.isClassElement(node) || ts40.isTypeElement(node) || ts40.isImportSpecifier(node) || ts40.isExportSpecifier(node);
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
    declaredName: localName === null || localName === writtenAt(token) ? null : localName,
    enclosing: enclosingOf(token),
    normalisedText: statementText(token),
    callShape: callShapeOf(token),
    guarded: isGuarded(token),
    frame: frameOf(sourceFileOf(token), startOf(token))
  };
}
function exportedAs(token) {
  return ts41.isExportSpecifier(token.parent) ? token.parent.name.text : null;
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
    const file2 = parseJsonc(path, text);
    if (file2 === null) continue;
    const isManifest = isPackageJson(path);
    for (const literal2 of isManifest ? packageNames(file2) : typeNames(file2)) {
      for (const { target, matches } of packages) {
        if (matches(isManifest ? packageOf(literal2.text) : literal2.text))
          out.push(usageAt(literal2, { query: target.query, kind: "dependency", reason: null }));
      }
    }
  }
  return out;
}
function packageNames(file2) {
  const fields = properties(rootOf2(file2));
  const pnpm = properties(fields.find(({ name }) => name.text === "pnpm")?.value);
  return [...fields, ...pnpm].flatMap(({ name, value }) => FIELDS.has(name.text) ? names(value) : []);
}
var ALIASED = /^npm:/;
function packageOf(text) {
  const last = text.replace(ALIASED, "").split(">").at(-1) ?? text;
  return /(?:^|\/)((?:@[^/@]+\/)?[^/@]+)(?:@[^/]*)?$/.exec(last)?.[1] ?? last;
}
function typeNames(file2) {
  const options = properties(rootOf2(file2)).find(({ name }) => name.text === "compilerOptions");
  const types2 = properties(options?.value).find(({ name }) => name.text === "types");
  return types2 === void 0 ? [] : names(types2.value);
}
function names(value) {
  if (ts42.isArrayLiteralExpression(value)) return value.elements.filter(ts42.isStringLiteral);
  return properties(value).flatMap(({ name, value: inner }) => [
    name,
    ...ts42.isObjectLiteralExpression(inner) ? names(inner) : [],
    ...ts42.isStringLiteral(inner) && isAliasOf(inner, name) ? [inner] : []
  ]);
}
function isAliasOf({ text }, name) {
  return ALIASED.test(text) && packageOf(text) !== packageOf(name.text);
}
function properties(node) {
  if (node === void 0 || !ts42.isObjectLiteralExpression(node)) return [];
  return node.properties.flatMap(
    (property2) => ts42.isPropertyAssignment(property2) && ts42.isStringLiteral(property2.name) ? [{ name: property2.name, value: property2.initializer }] : []
  );
}
function rootOf2(file2) {
  return file2.statements[0]?.expression;
}

// src/engines/typescript/match.ts
import { ts as ts67 } from "./compiler.js";

// src/engines/typescript/forms/assignment-pattern.ts
import { ts as ts43 } from "./compiler.js";
var assignmentPattern = {
  name: "assignment pattern",
  fits: (token) => patternOf(token) !== null,
  denote(token, modules) {
    const pattern = patternOf(token);
    const property2 = pattern === null ? NOTHING : propertyRead(token, pattern, modules);
    if (!ts43.isShorthandPropertyAssignment(token.parent)) return [property2];
    const variable = modules.program.checker.getShorthandAssignmentValueSymbol(token.parent);
    if (variable === void 0) return [property2];
    return [property2, { ...NOTHING, symbols: linksOf(variable, modules) }];
  }
};
function patternOf(token) {
  const property2 = namedBy(token);
  if (property2 === null) return null;
  if (!ts43.isShorthandPropertyAssignment(property2) && !ts43.isPropertyAssignment(property2)) return null;
  const named3 = ts43.isComputedPropertyName(property2.name) ? property2.name.expression : property2.name;
  return named3 === token && isPatternLiteral(property2.parent) ? property2.parent : null;
}
function propertyRead(token, pattern, modules) {
  const { checker } = modules.program;
  const name = nameOf(token);
  const source = sourceOf(pattern);
  const origins = source === null ? [] : extend(originsOf(source, modules), name);
  const direct = ts43.isIdentifier(token) ? checkerInternals(checker).getPropertySymbolOfDestructuringAssignment(token) : void 0;
  const typed2 = source === null ? [] : propertiesOf(checker.getTypeAtLocation(source), name, modules);
  const found = direct === void 0 ? typed2 : [direct];
  const read = { ...NOTHING, origins, receiver: source, kind: "value" };
  if (found.length > 0) return { ...read, symbols: allLinks(found, modules) };
  const reason = source === null ? null : whyUnknown(source, modules);
  const unknown = reason === null ? null : { reason, receiverName: source === null ? null : receiverName(source) };
  return { ...read, unknown };
}

// src/engines/typescript/forms/binding-property.ts
import { ts as ts44 } from "./compiler.js";
var bindingProperty = {
  name: "binding pattern",
  fits: (token) => elementOf(token) !== null,
  denote(token, modules) {
    const element = elementOf(token);
    if (element === null) return [];
    if (boundModule(element) !== null && ts44.isIdentifier(element.name))
      return [imported(element.name, modules)];
    return [property(element, nameOf(token), modules)];
  }
};
function elementOf(token) {
  const element = namedBy(token);
  if (element === null || !ts44.isBindingElement(element) || !ts44.isObjectBindingPattern(element.parent))
    return null;
  if (element.initializer === token || element.dotDotDotToken !== void 0) return null;
  const named3 = element.propertyName ?? element.name;
  const inner = ts44.isComputedPropertyName(named3) ? named3.expression : named3;
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
  if (!ts44.isObjectBindingPattern(pattern)) return NOTHING;
  const found = propertiesOf(checker.getTypeAtLocation(pattern), name, modules).filter(
    (each) => !isOwn(each)
  );
  const owner = pattern.parent;
  const source = ts44.isVariableDeclaration(owner) || ts44.isParameter(owner) ? owner.initializer : void 0;
  const origins = source === void 0 ? [] : extend(originsOf(source, modules), name);
  const [typed2 = null] = found;
  const key = isDeclared(typed2) || source === void 0 ? null : keyOfLiteral(source, name, modules);
  const symbol = key ?? typed2 ?? (source === void 0 ? null : loadedMember(source, name, modules));
  if (symbol !== null) {
    const symbols = allLinks(symbol === typed2 ? found : [symbol], modules);
    return { ...NOTHING, symbols, origins, receiver: source ?? pattern };
  }
  const reason = whyPatternUnknown(pattern, modules);
  const unknown = reason === null ? null : { reason, receiverName: receiverName(source ?? named2(owner)) };
  const open = reason !== null || isOpenType(checker.getTypeAtLocation(pattern), checker);
  return { ...NOTHING, origins, unknown, receiver: source ?? pattern, open };
}
function isOwn({ declarations = [] }) {
  return declarations.every(ts44.isBindingElement);
}
function named2(owner) {
  return ts44.isBindingElement(owner) ? owner.propertyName ?? owner.name : owner.name;
}

// src/engines/typescript/forms/class-member.ts
import { ts as ts46 } from "./compiler.js";

// src/engines/typescript/symbols/base-members.ts
import { ts as ts45 } from "./compiler.js";
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
    const extended = clause.token === ts45.SyntaxKind.ExtendsKeyword ? clause.types : [];
    return extended.map((heritage) => checker.getTypeAtLocation(heritage.expression));
  });
  if (member.isStatic) return written;
  const tags = ts45.getJSDocImplementsTags(part2);
  return [...written, ...tags.map((tag) => checker.getTypeAtLocation(tag.class))];
}
function isContainer(node) {
  return ts45.isClassLike(node) || ts45.isInterfaceDeclaration(node);
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
  if (element === null || ts46.isPrivateIdentifier(token)) return null;
  if (ts46.isParameter(element)) return parameterProperty(element, token);
  if (!ts46.isClassElement(element) && !ts46.isTypeElement(element)) return null;
  const named3 = element.name !== void 0 && ts46.isComputedPropertyName(element.name) ? element.name.expression : element.name;
  const container = element.parent;
  if (named3 !== token || !(ts46.isClassLike(container) || ts46.isInterfaceDeclaration(container))) return null;
  return { container, isStatic: isStaticElement(element) };
}
function isStaticElement(element) {
  const modifiers = ts46.canHaveModifiers(element) ? ts46.getModifiers(element) : void 0;
  return modifiers?.some((modifier) => modifier.kind === ts46.SyntaxKind.StaticKeyword) === true;
}
function parameterProperty(parameter, token) {
  const constructor = parameter.parent;
  if (parameter.name !== token || !ts46.isParameterPropertyDeclaration(parameter, constructor)) return null;
  const container = constructor.parent;
  return ts46.isClassLike(container) ? { container, isStatic: false } : null;
}
function ofMissingBase(container, name, modules) {
  const { checker } = modules.program;
  const base = openBase(checker.getTypeAtLocation(container), checker);
  if (base === null || !fromMissingPackage(base, modules)) return [];
  const unknown = { reason: "package-not-installed", receiverName: null };
  return [{ ...NOTHING, origins: extend(originsOf(base, modules), name), kind: "override", unknown }];
}

// src/engines/typescript/forms/constant-key.ts
import { ts as ts52 } from "./compiler.js";

// src/engines/typescript/kinds/kind.ts
import { ts as ts48 } from "./compiler.js";

// src/engines/typescript/kinds/type-position.ts
import { ts as ts47 } from "./compiler.js";
function isTypePosition(token) {
  let node = token;
  while (ts47.isQualifiedName(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts47.isTypeQueryNode(parent) || ts47.isTypeReferenceNode(parent) || ts47.isImportTypeNode(parent))
    return true;
  if (ts47.isTypePredicateNode(parent) || ts47.isTypeParameterDeclaration(parent)) return true;
  return ts47.isLiteralTypeNode(parent) || ts47.isTypeElement(parent);
}

// src/engines/typescript/kinds/kind.ts
var POSITIONS = {
  import: isImport,
  "re-export": (token) => publishedNames(token).length > 0,
  jsx: (token) => isJsxName(token),
  decorator: (token) => isDecorator(token),
  extends: (token) => isHeritage(token),
  new: (token) => isKindOfCall(token, ts48.isNewExpression),
  call: (token) => callOf(token) !== null,
  type: isTypePosition,
  string: (token) => ts48.isStringLiteralLike(token) && reference(token) === token && !isPatternKey(token),
  write: (token) => isAssignmentTarget(wrapped(reference(token))),
  value: () => true
};
function kindAt(token) {
  const kinds = Object.keys(POSITIONS);
  return kinds.find((kind) => POSITIONS[kind](token)) ?? "value";
}
function isImport(token) {
  const { parent } = token;
  if (ts48.isImportSpecifier(parent) || ts48.isImportClause(parent)) return true;
  if (ts48.isImportEqualsDeclaration(parent)) return publishedNames(token).length === 0;
  if (ts48.isQualifiedName(parent) && ts48.isImportEqualsDeclaration(parent.parent))
    return publishedNames(token).length === 0;
  return bindsModuleMember(token);
}
function isPatternKey(token) {
  const key = ts48.isComputedPropertyName(token.parent) ? token.parent : token;
  return ts48.isBindingElement(key.parent) && key.parent.propertyName === key;
}
function isJsxName(token) {
  const { parent } = reference(token);
  return ts48.isJsxOpeningElement(parent) || ts48.isJsxSelfClosingElement(parent) || ts48.isJsxClosingElement(parent);
}
function isDecorator(token) {
  const callee = wrapped(reference(token));
  const { parent } = callee;
  if (ts48.isDecorator(parent)) return true;
  return ts48.isCallExpression(parent) && parent.expression === callee && ts48.isDecorator(wrapped(parent).parent);
}
function isHeritage(token) {
  const whole2 = wrapped(reference(token));
  return ts48.isExpressionWithTypeArguments(whole2.parent) && whole2.parent.expression === whole2 && ts48.isHeritageClause(whole2.parent.parent);
}
function isKindOfCall(token, test) {
  const call = callOf(token);
  return call !== null && test(call);
}

// src/engines/typescript/forms/identifier.ts
import { ts as ts49 } from "./compiler.js";
var identifier = {
  name: "bare name",
  fits: (token) => ts49.isIdentifier(token) && !isDeclarationName(token) && !isNoReference(token),
  denote(token, modules) {
    const { checker } = modules.program;
    const shorthand = ts49.isShorthandPropertyAssignment(token.parent) && token.parent.name === token;
    const symbol = shorthand ? checker.getShorthandAssignmentValueSymbol(token.parent) : symbolOfName(token, checker);
    if (symbol === void 0 || isUnresolved(symbol, checker)) return [{ ...NOTHING, unbound: true }];
    return [{ ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) }];
  }
};
function isDeclarationName(token) {
  const { parent } = token;
  if (ts49.isShorthandPropertyAssignment(parent) || ts49.isExportAssignment(parent)) return false;
  return ts49.getNameOfDeclaration(parent) === token;
}
function isNoReference(token) {
  const { parent } = token;
  if (ts49.isLabeledStatement(parent) || ts49.isBreakOrContinueStatement(parent)) return true;
  if (isIntrinsicTag(token)) return true;
  return ts49.isJsxAttribute(parent) || ts49.isMetaProperty(parent) || ts49.isImportAttribute(parent) || ts49.isNamedTupleMember(parent);
}
function isIntrinsicTag(token) {
  const { parent } = token;
  const tag = ts49.isJsxOpeningElement(parent) || ts49.isJsxSelfClosingElement(parent) || ts49.isJsxClosingElement(parent);
  return tag && parent.tagName === token && /^[a-z]/.test(token.text);
}

// src/engines/typescript/forms/member-access.ts
import { ts as ts51 } from "./compiler.js";

// src/engines/typescript/syntax/alternatives.ts
import { ts as ts50 } from "./compiler.js";
function alternatives(type) {
  let outer = type;
  while (ts50.isUnionTypeNode(outer.parent) || ts50.isParenthesizedTypeNode(outer.parent)) outer = outer.parent;
  return outer;
}

// src/engines/typescript/forms/member-access.ts
var memberAccess = {
  name: "member access",
  fits: (token) => objectOf(token) !== null,
  denote(token, modules) {
    const object = objectOf(token);
    if (object === null) return [];
    const given = givenName(token, modules);
    if (given !== null) return [{ ...NOTHING, symbols: [given] }];
    const member = memberOf({ object, name: token.text, token }, modules);
    return [member, ...writtenByAssignment(token, modules)];
  }
};
function givenName(token, { program }) {
  if (exportedValue(reference(token)) === null) return null;
  return program.checker.getSymbolAtLocation(token) ?? null;
}
function writtenByAssignment(token, modules) {
  const access = token.parent;
  if ((token.flags & ts51.NodeFlags.JavaScriptFile) === 0 || !ts51.isPropertyAccessExpression(access)) return [];
  if (access.expression.kind !== ts51.SyntaxKind.ThisKeyword || !isAssignmentTarget(access)) return [];
  const element = ts51.findAncestor(access, (node) => ts51.isClassElement(node) || ownsThis(node));
  if (element === void 0 || !ts51.isClassLike(element.parent)) return [];
  const { checker } = modules.program;
  const receiver = access.expression;
  if (checker.getSymbolAtLocation(token)?.declarations?.some(ts51.isClassElement) === true) return [];
  const own = checker.getPropertyOfType(checker.getTypeAtLocation(receiver), access.name.text);
  if (own?.declarations?.some(ts51.isClassElement) === true)
    return [{ ...NOTHING, symbols: linksOf(own, modules), receiver }];
  const modifiers = ts51.canHaveModifiers(element) ? ts51.getModifiers(element) : void 0;
  const isStatic2 = modifiers?.some(({ kind }) => kind === ts51.SyntaxKind.StaticKeyword) === true;
  const bases = baseMembers(element.parent, { name: access.name.text, isStatic: isStatic2 }, modules);
  return bases.map((symbol) => ({ ...NOTHING, symbols: linksOf(symbol, modules), receiver }));
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

// src/engines/typescript/forms/constant-key.ts
var constantKey = {
  name: "key that a constant holds",
  fits: (token) => keyedBy(token) !== null,
  denote(token, modules) {
    const own = [memberAccess, identifier].find((form) => form.fits(token))?.denote(token, modules) ?? [];
    return [...own, ...memberNamed(token, modules)];
  }
};
function memberNamed(token, modules) {
  const place = keyedBy(token);
  const computed = place === null ? null : computedName(place, modules);
  const name = computed === null ? null : onlyName(computed.key, modules);
  if (place === null || computed === null || name === null) return [];
  if (ts52.isElementAccessExpression(place)) {
    const member = memberOf({ object: place.expression, name, token: null }, modules);
    return [{ ...member, kind: kindAt(place), spells: name }];
  }
  const { parent: owner } = place.parent;
  const isKey = ts52.isObjectLiteralExpression(owner) && !isPatternLiteral(owner);
  return computed.propertiesNamed(name).map((property2) => ({
    ...NOTHING,
    symbols: linksOf(property2, modules),
    kind: isKey ? "property" : "value",
    spells: name
  }));
}

// src/engines/typescript/forms/export-name.ts
import { ts as ts53 } from "./compiler.js";
var exportName = {
  name: "export name",
  fits: ({ parent }) => ts53.isExportSpecifier(parent) || ts53.isNamespaceExport(parent) || ts53.isNamespaceExportDeclaration(parent),
  denote(token, modules) {
    const { parent } = token;
    if (!ts53.isExportSpecifier(parent) || (parent.propertyName ?? parent.name) !== token) return [];
    const symbol = modules.program.checker.getSymbolAtLocation(parent.name);
    if (symbol === void 0) return [];
    const symbols = linksOf(symbol, modules);
    const local = parent.parent.parent.moduleSpecifier === void 0;
    const unbound2 = local && symbols.length === 1 && modules.program.checker.getExportSpecifierLocalTargetSymbol(parent) === void 0;
    return [{ ...NOTHING, symbols, origins: originsOfSymbol(symbol, modules), unbound: unbound2 }];
  }
};

// src/engines/typescript/forms/import-name.ts
import { ts as ts54 } from "./compiler.js";
var importName = {
  name: "import name",
  fits: ({ parent }) => ts54.isImportSpecifier(parent) || ts54.isImportClause(parent) || ts54.isNamespaceImport(parent) || isExternalImportEquals(parent),
  denote(token, modules) {
    const { parent } = token;
    if (ts54.isNamespaceImport(parent)) return [];
    if (ts54.isImportSpecifier(parent) && (parent.propertyName ?? parent.name) !== token) return [];
    const { name } = parent;
    const symbol = name === void 0 ? void 0 : modules.program.checker.getSymbolAtLocation(name);
    if (symbol === void 0) return [];
    return [{ ...NOTHING, symbols: linksOf(symbol, modules), origins: originsOfSymbol(symbol, modules) }];
  }
};
function isExternalImportEquals(node) {
  return ts54.isImportEqualsDeclaration(node) && ts54.isExternalModuleReference(node.moduleReference);
}

// src/engines/typescript/forms/jsx-attribute.ts
import { ts as ts55 } from "./compiler.js";
var jsxAttribute = {
  name: "JSX attribute",
  fits: ({ parent }) => ts55.isJsxAttribute(parent),
  denote(token, modules) {
    const attributes = token.parent.parent;
    if (!ts55.isJsxAttributes(attributes)) return [];
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
        kind: "property",
        open: isOpenlyExpected(attributes, modules)
      }
    ];
  }
};

// src/engines/typescript/forms/key-literal.ts
import { ts as ts60 } from "./compiler.js";

// src/engines/typescript/symbols/keyed-types.ts
import { ts as ts57 } from "./compiler.js";

// src/engines/typescript/symbols/type-arguments.ts
import { ts as ts56 } from "./compiler.js";
function argumentsOf(user) {
  const takes = ts56.isTypeReferenceNode(user) || ts56.isExpressionWithTypeArguments(user) || ts56.isImportTypeNode(user) || ts56.isCallExpression(user) || ts56.isNewExpression(user);
  return takes ? user.typeArguments : void 0;
}
function parametersOf(user, checker) {
  if (ts56.isCallExpression(user)) return checker.getResolvedSignature(user)?.getDeclaration();
  return declarationsNamed(user, checker).find(
    (node) => ts56.isTypeAliasDeclaration(node) || ts56.isInterfaceDeclaration(node) || ts56.isClassLike(node)
  );
}
function constraintOf(reference2, checker) {
  return declarationsNamed(reference2, checker).find(ts56.isTypeParameterDeclaration)?.constraint;
}
function declarationsNamed(user, checker) {
  const name = nameOf2(user);
  const symbol = name === null ? void 0 : checker.getSymbolAtLocation(name);
  const isAlias = symbol !== void 0 && (symbol.flags & ts56.SymbolFlags.Alias) !== 0;
  return (isAlias ? checker.getAliasedSymbol(symbol) : symbol)?.declarations ?? [];
}
function nameOf2(user) {
  if (ts56.isTypeReferenceNode(user)) return user.typeName;
  if (ts56.isImportTypeNode(user)) return user.qualifier ?? null;
  return ts56.isExpressionWithTypeArguments(user) || ts56.isNewExpression(user) ? user.expression : null;
}
function typeIn(node, scope, checker) {
  const argument = scope.get(node.getText());
  if (argument !== void 0) return argument.type();
  if (ts56.isParenthesizedTypeNode(node)) return typeIn(node.type, scope, checker);
  const member = ts56.isIndexedAccessTypeNode(node) ? memberOf2(node, scope, checker) : null;
  return member ?? checker.getTypeFromTypeNode(node);
}
function memberOf2({ objectType, indexType }, scope, checker) {
  if (!ts56.isLiteralTypeNode(indexType) || !ts56.isStringLiteralLike(indexType.literal)) return null;
  const object = checker.getApparentType(typeIn(objectType, scope, checker));
  const property2 = checker.getPropertyOfType(object, indexType.literal.text);
  return property2 === void 0 ? null : checker.getTypeOfSymbol(property2);
}

// src/engines/typescript/symbols/keyed-types.ts
function keyedTypes(type, checker, within = /* @__PURE__ */ new Set()) {
  const { origin: origin2 } = type;
  const source = origin2 ?? type;
  if ((source.flags & ts57.TypeFlags.Index) !== 0) return [source.type];
  if ((source.flags & ts57.TypeFlags.TypeParameter) !== 0) {
    const constraint = source.getConstraint();
    return constraint === void 0 ? [] : keyedTypes(constraint, checker, within);
  }
  if (origin2 === void 0) return keysOfAlias(type, checker, within);
  return source.isUnion() ? source.types.flatMap((each) => keyedTypes(each, checker, within)) : [];
}
function keysOfAlias({ aliasSymbol, aliasTypeArguments }, checker, within) {
  const alias = aliasSymbol?.declarations?.find(ts57.isTypeAliasDeclaration);
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
  if (!ts57.isTypeAliasDeclaration(owner)) return constraint;
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
    if (!ts57.isTypeReferenceNode(node) || node.getText() !== parameter) return [];
    const whole2 = alternatives(node);
    const { parent } = whole2;
    if (!ts57.isConditionalTypeNode(parent)) return keyedAt(whole2, inquiry);
    if (parent.extendsType === whole2) return keysIn(parent.checkType, inquiry);
    return parent.checkType === whole2 ? keysIn(parent.extendsType, inquiry) : [];
  });
}
function keysIn(node, inquiry) {
  const { scope, checker, within } = inquiry;
  if (ts57.isTypeOperatorNode(node) && node.operator === ts57.SyntaxKind.KeyOfKeyword)
    return [typeIn(node.type, scope, checker)];
  const argument = scope.get(node.getText());
  if (argument !== void 0) return argument.keyed();
  const parts = alternativesIn(node);
  if (parts !== null) return parts.flatMap((part2) => keysIn(part2, inquiry));
  const constraint = constraintOf(node, checker);
  if (constraint !== void 0) return keysIn(constraint, inquiry);
  const alias = parametersOf(node, checker);
  if (alias === void 0 || !ts57.isTypeAliasDeclaration(alias) || !passesOnKeys(alias.type))
    return keyedTypes(checker.getTypeFromTypeNode(node), checker, within);
  return within.has(alias) ? [] : keysIn(alias.type, entered(alias, node, inquiry));
}
function alternativesIn(node) {
  if (ts57.isParenthesizedTypeNode(node)) return [node.type];
  if (ts57.isUnionTypeNode(node)) return node.types;
  return ts57.isConditionalTypeNode(node) ? [node.trueType, node.falseType] : null;
}
function passesOnKeys(type) {
  return alternativesIn(type) !== null || ts57.isTypeOperatorNode(type) || ts57.isTypeReferenceNode(type);
}

// src/engines/typescript/symbols/written-types.ts
import { ts as ts59 } from "./compiler.js";

// src/engines/typescript/syntax/type-parts.ts
import { ts as ts58 } from "./compiler.js";
function elementIn(list, index) {
  if (ts58.isTypeOperatorNode(list) || ts58.isParenthesizedTypeNode(list)) return elementIn(list.type, index);
  if (ts58.isArrayTypeNode(list)) return list.elementType;
  if (ts58.isTupleTypeNode(list)) return memberAt(list, index);
  if (!ts58.isUnionTypeNode(list))
    return ts58.isTypeReferenceNode(list) ? list.typeArguments?.[0] ?? null : null;
  return list.types.map((type) => elementIn(type, index)).find((type) => type !== null) ?? null;
}
function memberAt({ elements }, index) {
  const member = elements[index];
  if (member === void 0) return null;
  return ts58.isNamedTupleMember(member) ? member.type : member;
}
function resultIn(type) {
  if (ts58.isParenthesizedTypeNode(type)) return resultIn(type.type);
  return ts58.isFunctionTypeNode(type) ? type.type : null;
}

// src/engines/typescript/symbols/written-types.ts
function writtenFor(expression, modules) {
  const asserted = assertedType(expression);
  if (asserted !== null) return typed(asserted);
  const whole2 = wrapped(expression);
  const { parent } = whole2;
  if (ts59.isVariableDeclaration(parent) || ts59.isParameter(parent) || ts59.isPropertyDeclaration(parent))
    return typed(parent.type);
  if (ts59.isConditionalExpression(parent)) return writtenFor(parent, modules);
  if (ts59.isBinaryExpression(parent)) return forOperand(parent, whole2, modules);
  if (ts59.isArrayLiteralExpression(parent)) {
    const index = parent.elements.findIndex((element) => element === whole2);
    return part(writtenFor(parent, modules), (list) => elementIn(list, index));
  }
  if (ts59.isCallExpression(parent) || ts59.isNewExpression(parent)) return forArgument(parent, whole2, modules);
  if (ts59.isReturnStatement(parent)) return forResult(ts59.findAncestor(parent, ts59.isFunctionLike), modules);
  if (ts59.isArrowFunction(parent) && parent.body === whole2) return forResult(parent, modules);
  return ts59.isPropertyAssignment(parent) ? forProperty(parent, modules) : null;
}
function assertedType(expression) {
  const whole2 = wrapped(expression);
  for (let node = expression; node !== whole2; node = node.parent) {
    const { parent } = node;
    const isAssertion = ts59.isAsExpression(parent) || ts59.isSatisfiesExpression(parent) || ts59.isTypeAssertionExpression(parent);
    if (isAssertion && !ts59.isConstTypeReference(parent.type)) return parent.type;
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
    ts59.SyntaxKind.QuestionQuestionToken,
    ts59.SyntaxKind.BarBarToken,
    ts59.SyntaxKind.AmpersandAmpersandToken
  ];
  if (passesOn.includes(operatorToken.kind)) return writtenFor(operation, modules);
  if (operatorToken.kind !== ts59.SyntaxKind.EqualsToken || operand !== right) return null;
  const name = ts59.isPropertyAccessExpression(left) ? left.name : left;
  return declaredType(modules.program.checker.getSymbolAtLocation(name));
}
function declaredType(symbol) {
  const declaration = symbol?.valueDeclaration;
  const isTyped = declaration !== void 0 && (ts59.isVariableDeclaration(declaration) || ts59.isParameter(declaration) || ts59.isPropertySignature(declaration) || ts59.isPropertyDeclaration(declaration));
  return isTyped ? typed(declaration.type) : null;
}
function forProperty(property2, modules) {
  if (ts59.isComputedPropertyName(property2.name)) return null;
  const [expected] = expectedProperties(property2.parent, property2.name.text, modules);
  return declaredType(expected);
}
function forResult(callee, modules) {
  if (callee === void 0) return null;
  const isAsync = (ts59.getCombinedModifierFlags(callee) & ts59.ModifierFlags.Async) !== 0;
  const isValue2 = ts59.isArrowFunction(callee) || ts59.isFunctionExpression(callee);
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
  const owner = ts59.isConstructorDeclaration(declaration) ? declaration.parent : declaration;
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
  fits: (token) => ts60.isStringLiteralLike(token),
  denote(token, modules) {
    if (!ts60.isStringLiteralLike(token)) return [];
    return wanted(token, modules).flatMap((type) => propertiesOf(type, token.text, modules)).map((symbol) => ({ ...NOTHING, symbols: linksOf(symbol, modules) }));
  }
};
function wanted(literal2, modules) {
  const { checker } = modules.program;
  if (ts60.isLiteralTypeNode(literal2.parent)) return keyedByArgument(literal2.parent, checker);
  return expectedKeys(literal2, modules);
}

// src/engines/typescript/forms/loaded-default.ts
import { ts as ts61 } from "./compiler.js";
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
    if (name === null || !ts61.isStringLiteralLike(token)) return [];
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
  if (!ts61.isStringLiteralLike(token) || !ts61.isCallExpression(call) || call.arguments[0] !== token)
    return null;
  if (isImportCall(call)) return isLazy(call) ? "default" : null;
  return (isRequire(call) || isActualCall(call)) && isValue(call) ? EXPORT_EQUALS : null;
}
function isLazy(call) {
  const loader = ts61.findAncestor(call, isLoader);
  if (loader === void 0 || !isResult2(call, loader)) return false;
  const argument = optionsOf(loader) ?? wrapped(loader);
  const outer = argument.parent;
  if (!ts61.isCallExpression(outer) || outer.arguments[0] !== argument) return false;
  const callee = ts61.isPropertyAccessExpression(outer.expression) ? outer.expression.name : outer.expression;
  return ts61.isIdentifier(callee) && LAZY.has(callee.text);
}
function isLoader(node) {
  return ts61.isArrowFunction(node) || ts61.isFunctionExpression(node) || ts61.isMethodDeclaration(node);
}
function optionsOf(loader) {
  const property2 = ts61.isMethodDeclaration(loader) ? loader : wrapped(loader).parent;
  if (!ts61.isPropertyAssignment(property2) && !ts61.isMethodDeclaration(property2)) return null;
  const isOption = property2.name.getText() === "loader" && ts61.isObjectLiteralExpression(property2.parent);
  return isOption ? property2.parent : null;
}
function isResult2(call, loader) {
  const promise = wrapped(call);
  const outer = ts61.isAwaitExpression(promise.parent) ? wrapped(promise.parent) : promise;
  if (outer.parent === loader) return true;
  return ts61.isReturnStatement(outer.parent) && ts61.findAncestor(outer.parent, isLoader) === loader;
}
function isValue(call) {
  const outer = wrapped(call);
  const { parent } = outer;
  if (ts61.isVariableDeclaration(parent) || ts61.isExpressionStatement(parent) || ts61.isAwaitExpression(parent))
    return false;
  if (ts61.isPropertyAccessExpression(parent) || ts61.isElementAccessExpression(parent))
    return parent.expression !== outer;
  return true;
}

// src/engines/typescript/forms/named-string.ts
import { ts as ts62 } from "./compiler.js";
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
  fits: (token) => ts62.isStringLiteralLike(token) && namedObject(token) !== null,
  denote(token, modules) {
    const object = ts62.isStringLiteralLike(token) ? namedObject(token) : null;
    if (object === null) return [];
    return [{ ...memberOf({ object, name: token.text, token: null }, modules), kind: "string" }];
  }
};
function namedObject(literal2) {
  const name = wrapped(literal2);
  const { parent } = name;
  if (ts62.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts62.SyntaxKind.InKeyword && parent.left === name ? parent.right : null;
  }
  if (!ts62.isCallExpression(parent) || parent.arguments[1] !== name) return null;
  if (definedExport(parent) !== null) return null;
  return isNamer(parent.expression) ? parent.arguments[0] ?? null : null;
}
function isNamer(callee) {
  if (ts62.isIdentifier(callee)) return NAMERS.has(callee.text) && !REFLECTORS.has(callee.text);
  if (!ts62.isPropertyAccessExpression(callee) || !NAMERS.has(callee.name.text)) return false;
  return !REFLECTORS.has(callee.name.text) || callee.expression.getText() === "Reflect";
}

// src/engines/typescript/forms/object-key.ts
import { ts as ts63 } from "./compiler.js";
var objectKey = {
  name: "object key",
  fits: (token) => literalOf(token) !== null,
  denote(token, modules) {
    const literal2 = literalOf(token);
    if (literal2 === null) return [];
    const expected = expectedProperties(literal2, nameOf(token), modules);
    const out = [
      ...expected.map((symbol) => ({
        ...NOTHING,
        symbols: linksOf(symbol, modules),
        kind: "property"
      })),
      ...expected.length === 0 ? [{ ...NOTHING, open: isOpenlyExpected(literal2, modules) }] : [],
      ...mocked(literal2, nameOf(token), modules)
    ];
    return ts63.isShorthandPropertyAssignment(token.parent) ? [...out, ...identifier.denote(token, modules)] : out;
  }
};
function literalOf(token) {
  const element = namedBy(token);
  if (element === null || !ts63.isObjectLiteralElementLike(element) || ts63.isSpreadAssignment(element))
    return null;
  const named3 = ts63.isComputedPropertyName(element.name) ? element.name.expression : element.name;
  return named3 === token && ts63.isObjectLiteralExpression(element.parent) ? element.parent : null;
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
import { ts as ts64 } from "./compiler.js";
var requiredName = {
  name: "required module",
  fits: (token) => ts64.isVariableDeclaration(token.parent) && token.parent.name === token && boundModule(token.parent) !== null,
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
  constantKey,
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
    const declared3 = symbol === void 0 ? type : checker.getDeclaredTypeOfSymbol(symbol);
    if (declared3.isClassOrInterface()) pending.push(...checker.getBaseTypes(declared3));
  }
  return false;
}
function isModule(file2) {
  const bound = boundFile(file2);
  return bound.externalModuleIndicator !== void 0 || bound.commonJsModuleIndicator !== void 0;
}

// src/engines/typescript/targets/dangling.ts
import { ts as ts65 } from "./compiler.js";

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
  if (denotation.unbound) return isOwnFileOnly(target, modules) ? null : unbound(token, target);
  return lostImport(denotation, modules) ? { reason: null } : null;
}
function isOwnFileOnly({ address, declarations }, modules) {
  if (address?.module.kind !== "file" || declarations.size === 0) return false;
  const module = modules.ofFile(address.module.path);
  const [name = ""] = address.names;
  return module !== null && modules.member(module, name) === null;
}
function unbound(token, target) {
  const name = nameOf(token);
  const file2 = token.getSourceFile();
  if (isPlatformName(name) || isAnnounced(file2.text, name)) return null;
  const block = /\.(?:vue|svelte)$/i.test(file2.fileName);
  const certain2 = isModule(file2) && !block && target.address?.module.kind === "file";
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
  if (last === void 0 || (last.flags & ts65.SymbolFlags.Alias) === 0) return false;
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
    const file2 = modules.program.file(each);
    return file2 !== void 0 && isModule(file2) && !file2.statements.some(isExportEquals);
  });
}
function isExportEquals(statement) {
  return ts65.isExportAssignment(statement) && statement.isExportEquals === true;
}

// src/engines/typescript/targets/global-name.ts
import { ts as ts66 } from "./compiler.js";
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
  const inner = ts66.isExpression(node) ? unwrap(node) : node;
  if (ts66.isIdentifier(inner))
    return path.length === 1 && inner.text === path[0] && isUnscoped(inner, modules);
  const step = stepOf(inner);
  if (step === null || step.name !== path.at(-1)) return false;
  return path.length === 1 ? ofGlobalObject(step.object, modules) : isGlobalPath(step.object, path.slice(0, -1), modules);
}
function stepOf(node) {
  if (ts66.isPropertyAccessExpression(node)) return { object: node.expression, name: node.name.text };
  if (ts66.isQualifiedName(node)) return { object: node.left, name: node.right.text };
  if (!ts66.isElementAccessExpression(node) || !ts66.isStringLiteralLike(node.argumentExpression)) return null;
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
  const block = ts66.findAncestor(node, ts66.isModuleBlock)?.parent;
  if (block !== void 0) return (block.flags & ts66.NodeFlags.GlobalAugmentation) !== 0;
  const local = ts66.findAncestor(
    node.parent,
    (outer) => ts66.isBlock(outer) || ts66.isFunctionLike(outer) || ts66.isClassLike(outer)
  );
  return local === void 0 && !isModule(node.getSourceFile());
}
function ofGlobalObject(receiver, modules) {
  if (receiver === null || !ts66.isExpression(receiver)) return false;
  const object = unwrap(receiver);
  return ts66.isIdentifier(object) && GLOBAL_OBJECTS.has(object.text) && isUnscoped(object, modules);
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
  aliases: [],
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
  reach;
  byDeclaration = /* @__PURE__ */ new Map();
  byName = /* @__PURE__ */ new Map();
  byImport;
  constructor(targets, modules, reach) {
    this.targets = targets;
    this.modules = modules;
    this.reach = reach;
    this.byImport = targets.filter((target) => target.byImport || target.addedExport);
    for (const target of targets) {
      for (const node of target.declarations) push(this.byDeclaration, node, target);
      for (const name of target.needles) push(this.byName, name, target);
    }
  }
  /** What the token is to each target: as if every target were alone, whatever else the token may be. */
  match(token) {
    const path = pathOf(sourceFileOf(token).fileName);
    const answer = this.modules.program.attempt(path, () => this.ask(token));
    return answer ?? { token, matches: [], open: false };
  }
  ask(token) {
    const form = formOf(token);
    if (form !== null && this.isOutOfReach(token, form)) return { token, matches: [], open: false };
    const found = /* @__PURE__ */ new Map();
    const denotations = form?.denote(token, this.modules) ?? [];
    for (const denotation of denotations) {
      const reading = { token, denotation, modules: this.modules };
      for (const match of [...this.settled(reading), ...this.unsettled(reading)]) {
        const known4 = found.get(match.target);
        if (known4 === void 0 || known4.reason !== null && match.reason === null)
          found.set(match.target, match);
      }
    }
    return { token, matches: [...found.values()], open: denotations.some(({ open }) => open) };
  }
  /** A key of a literal defines what is declared elsewhere, or nothing: where no type leads there, none has to be worked out. */
  isOutOfReach(token, form) {
    if (form !== objectKey || !ts67.isPropertyAssignment(token.parent) || this.byImport.length > 0)
      return false;
    const isMember = (target) => target.isMember && target.global === null;
    if (this.byName.get(token.text)?.every(isMember) !== true) return false;
    return !this.reach.mayMeet(sourceFileOf(token));
  }
  /** Matches by declaration or by import. */
  settled(reading) {
    const { denotation } = reading;
    const declared3 = /* @__PURE__ */ new Set();
    for (const symbol of denotation.symbols) {
      const nodes = symbol.declarations ?? [];
      nodes.flatMap((node) => this.byDeclaration.get(node) ?? []).forEach((target) => declared3.add(target));
    }
    const found = [...declared3].filter((target) => !target.byImport || target.isMember);
    const imported2 = this.byImport.filter((target) => isAddressed(target, reading));
    return [.../* @__PURE__ */ new Set([...found, ...imported2])].map((target) => certain(target, reading));
  }
  /** Nothing says that it is the symbol: it may still be a global, be left over, or be what no type can tell. */
  unsettled(reading) {
    const imported2 = reading.denotation.origins.map((origin2) => origin2.names.at(-1) ?? "");
    const names2 = /* @__PURE__ */ new Set([reading.denotation.spells ?? nameOf(reading.token), ...imported2]);
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
  if (denotation.kind === "override" && !isOfPackage(target, denotation.origins, reading.modules))
    return null;
  const vouched = unknown.receiverName !== null && target.query.receivers.includes(unknown.receiverName);
  if (isGone(target)) return vouched ? certain(target, reading) : null;
  return { target, kind, reason: vouched ? null : unknown.reason };
}
function isOfPackage({ address }, origins, modules) {
  if (address?.module.kind !== "package") return false;
  const own = splitSpecifier(address.module.specifier)?.name;
  return origins.some(
    ({ specifier }) => modules.spellings(specifier).some((spelling) => splitSpecifier(spelling)?.name === own)
  );
}
function push(map, key, target) {
  map.set(key, [...map.get(key) ?? [], target]);
}

// src/engines/typescript/reference-directives.ts
var PATH = /^[ \t]*\/\/\/[ \t]*<reference\s[^>\r\n]*\bpath\s*=\s*(["'])([^"'\r\n]+)\1/gm;
function referencedPaths(text) {
  return text.includes("<reference") ? [...text.matchAll(PATH)].map(([, , path = ""]) => asSpecifier(path)) : [];
}
function referenceDirectives(file2, specifiers, { query }) {
  const found = [
    ...file2.typeReferenceDirectives.filter(({ fileName }) => specifiers.has(fileName)),
    ...file2.referencedFiles.filter(({ fileName }) => specifiers.has(asSpecifier(fileName)))
  ];
  return found.map(({ pos, end }) => ({
    ...usageAt(file2.endOfFileToken, { query, kind: "module", reason: null }),
    ...spanBetween(file2, pos - 1, end + 1),
    normalisedText: file2.text.slice(pos, end),
    frame: frameOf(file2, pos)
  }));
}
function asSpecifier(path) {
  return /^(?:\.{0,2}\/|[a-z]:)/i.test(path) ? path : `./${path}`;
}

// src/engines/typescript/targets/descend.ts
import { ts as ts70 } from "./compiler.js";

// src/engines/typescript/targets/members-of.ts
import { ts as ts69 } from "./compiler.js";

// src/engines/typescript/targets/written-members.ts
import { ts as ts68 } from "./compiler.js";
function writtenMembers(alias, checker) {
  const literals = (alias.declarations ?? []).flatMap(
    (node) => ts68.isTypeAliasDeclaration(node) ? literalsOf(node.type) : []
  );
  return literals.flatMap((literal2) => checker.getPropertiesOfType(checker.getTypeFromTypeNode(literal2)));
}
function literalsOf(type) {
  if (ts68.isParenthesizedTypeNode(type)) return literalsOf(type.type);
  if (ts68.isIntersectionTypeNode(type) || ts68.isUnionTypeNode(type)) return type.types.flatMap(literalsOf);
  return ts68.isTypeLiteralNode(type) ? [type] : [];
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
  return ts69.unescapeLeadingUnderscores(member.escapedName).replace(/^__#\d+@/, "");
}
function staticMembers(owner, checker) {
  const named3 = classBehind(owner, checker) ?? owner;
  const exports = [...named3.exports?.values() ?? []].filter((member) => member.name !== "prototype");
  if (isScope(named3) && exports.length > 0)
    return [...exports, ...declaredBy2(named3, checker.getTypeOfSymbol(named3), checker)];
  if ((named3.flags & (ts69.SymbolFlags.Value & ~ts69.SymbolFlags.Class)) === 0) return exports;
  const properties2 = propertiesOf2(checker.getTypeOfSymbol(named3), checker).filter(owns(named3));
  return [.../* @__PURE__ */ new Set([...exports, ...properties2, ...keysBehind(named3, checker)])];
}
function isScope({ flags }) {
  const holdsExports = ts69.SymbolFlags.Class | ts69.SymbolFlags.Enum | ts69.SymbolFlags.Module;
  return (flags & holdsExports) !== 0 && (flags & ts69.SymbolFlags.Variable) === 0;
}
function instanceMembers(owner, checker) {
  if ((owner.flags & ts69.SymbolFlags.TypeAlias) !== 0) return membersOfAlias(owner, checker);
  const named3 = classBehind(owner, checker) ?? owner;
  const own = [...named3.members?.values() ?? []].filter((member) => (member.flags & OWN_MEMBER) !== 0);
  if ((named3.flags & (ts69.SymbolFlags.Class | ts69.SymbolFlags.Interface)) === 0) return own;
  return [...own, ...declaredBy2(named3, checker.getDeclaredTypeOfSymbol(named3), checker)];
}
function membersOfAlias(alias, checker) {
  const written = writtenMembers(alias, checker);
  const names2 = new Set(written.map(memberName2));
  const others = propertiesOf2(checker.getDeclaredTypeOfSymbol(alias), checker).filter(owns(alias));
  return [...written, ...others.filter((member) => !names2.has(memberName2(member)))];
}
var OWN_MEMBER = ts69.SymbolFlags.Property | ts69.SymbolFlags.Method | ts69.SymbolFlags.Accessor;
function declaredBy2(owner, type, checker) {
  return checker.getPropertiesOfType(type).filter(
    (member) => member.declarations?.some((node) => owner.declarations?.includes(node.parent))
  );
}
function classBehind(owner, checker) {
  if ((owner.flags & (ts69.SymbolFlags.Variable | ts69.SymbolFlags.Property)) === 0) return null;
  const behind = checker.getTypeOfSymbol(owner).getSymbol();
  return behind?.declarations?.some(ts69.isClassExpression) === true ? behind : null;
}
function propertiesOf2(type, checker) {
  const known4 = checker.getNonNullableType(type);
  const parts = known4.isUnion() ? known4.types : [known4];
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
  if ((owner.flags & (ts69.SymbolFlags.Class | ts69.SymbolFlags.Interface)) === 0) return null;
  const instance = checker.getPropertyOfType(checker.getDeclaredTypeOfSymbol(owner), name);
  if (instance !== void 0) return instance;
  return (owner.flags & ts69.SymbolFlags.Class) === 0 ? null : checker.getPropertyOfType(checker.getTypeOfSymbol(owner), name) ?? null;
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
  return (symbol.flags & ts70.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

// src/engines/typescript/targets/top-level.ts
import { ts as ts73 } from "./compiler.js";

// src/engines/typescript/targets/default-of-whole.ts
import { ts as ts71 } from "./compiler.js";
function wholeBehindDefault(exported, module, modules) {
  const whole2 = module?.exports?.get(EXPORT_EQUALS) ?? null;
  if (whole2 === null || whole2 === exported || exported.name !== "default") return null;
  const declarations = new Set(linksOf(whole2, modules).flatMap((link) => link.declarations ?? []));
  const isWhole3 = (exported.declarations ?? []).some((node) => {
    const value = assignedValue2(node);
    const symbol = value === null ? void 0 : modules.program.checker.getSymbolAtLocation(value);
    return symbol?.declarations?.some((each) => declarations.has(each)) === true;
  });
  return isWhole3 ? whole2 : null;
}
function assignedValue2(declaration) {
  const assignment = ts71.isBinaryExpression(declaration) ? declaration : declaration.parent;
  if (!ts71.isBinaryExpression(assignment)) return null;
  const value = unwrap(assignment.right);
  return ts71.isPropertyAccessExpression(value) ? value.name : value;
}

// src/engines/typescript/targets/set-together.ts
import { ts as ts72 } from "./compiler.js";
function areSetTogether(exported, local, checker) {
  const declarations = exported.declarations ?? [];
  if (declarations.some((node) => valueOfKey(node, checker) === local)) return true;
  return declarations.flatMap(setWith).some(
    (node) => ts72.isVariableDeclaration(node) ? local.declarations?.includes(node) === true : ts72.isIdentifier(node) && checker.getSymbolAtLocation(node) === local
  );
}
function valueOfKey(node, checker) {
  if (ts72.isShorthandPropertyAssignment(node)) return checker.getShorthandAssignmentValueSymbol(node);
  const value = ts72.isPropertyAssignment(node) ? unwrap(node.initializer) : null;
  return value !== null && ts72.isIdentifier(value) ? checker.getSymbolAtLocation(value) : void 0;
}
function setWith(declaration) {
  const assignment = ts72.isBinaryExpression(declaration) ? declaration : declaration.parent;
  if (!isAssignment2(assignment)) return [];
  return [...targetsAround(assignment), ...targetsIn(assignment)];
}
function targetsAround(assignment) {
  const outer = wrapped(assignment);
  const { parent } = outer;
  if (ts72.isVariableDeclaration(parent)) return [parent];
  if (!ts72.isBinaryExpression(parent) || parent.right !== outer) return [];
  if (isAssignment2(parent)) return [parent.left, ...targetsAround(parent)];
  return isFallback(parent) ? targetsAround(parent) : [];
}
function targetsIn(assignment) {
  const value = unwrap(assignment.right);
  return [assignment.left, ...isAssignment2(value) ? targetsIn(value) : [value]];
}
function isAssignment2(node) {
  return ts72.isBinaryExpression(node) && node.operatorToken.kind === ts72.SyntaxKind.EqualsToken;
}
function isFallback({ operatorToken }) {
  return operatorToken.kind === ts72.SyntaxKind.BarBarToken || operatorToken.kind === ts72.SyntaxKind.QuestionQuestionToken;
}

// src/engines/typescript/targets/top-level.ts
function topLevel(publication, modules) {
  const { file: file2, name } = publication;
  const module = modules.ofSource(file2);
  const exported = module === null ? null : modules.member(module, name);
  const local = localDeclaration(file2, name, modules);
  if (exported === null && local === null) return { kind: "missing", names: namesOf(file2, modules) };
  const whole2 = exported === null ? null : wholeBehindDefault(exported, module, modules);
  const published = [exported, whole2].flatMap(
    (symbol) => symbol === null ? [] : follow(symbol, publication, modules)
  );
  if (local === null) return { kind: "found", symbols: published };
  const known4 = exported === null ? [] : linksOf(exported, modules);
  const same = exported === null || known4.some((link) => sharesDeclaration(link, local)) || areSetTogether(exported, local, modules.program.checker);
  if (!same && isPassedOn(module, name)) return { kind: "found", symbols: [local] };
  if (!same) return { kind: "ambiguous", symbols: [...published, local] };
  return { kind: "found", symbols: [.../* @__PURE__ */ new Set([...published, local])] };
}
function isPassedOn(module, name) {
  const own = module?.exports;
  return own?.has(ts73.InternalSymbolName.ExportStar) === true && !own.has(ts73.escapeLeadingUnderscores(name));
}
function namesOf(file2, modules) {
  const { locals } = boundFile(file2);
  const symbol = modules.ofSource(file2);
  const exported = symbol === null ? [] : [...modules.program.checker.getExportsOfModule(symbol), ...modules.propertiesOfWhole(symbol)];
  const names2 = [...exported, ...locals?.values() ?? []].map((member) => member.name);
  return [...new Set(names2)].filter((name) => !name.startsWith("__") && name !== "export=").sort();
}
function localDeclaration(file2, name, modules) {
  const local = boundFile(file2).locals?.get(ts73.escapeLeadingUnderscores(name));
  if (local === void 0) return null;
  const own = (local.declarations ?? []).some((node) => !isImport2(node));
  return own ? modules.program.checker.getExportSymbolOfSymbol(local) : null;
}
function isImport2(node) {
  if (ts73.isImportSpecifier(node) || ts73.isImportClause(node) || ts73.isNamespaceImport(node)) return true;
  return ts73.isImportEqualsDeclaration(node) && ts73.isExternalModuleReference(node.moduleReference);
}
function follow(exported, { name, file: file2, ends, removed = false }, modules) {
  const chain = linksOf(exported, modules).filter((link) => (link.declarations?.length ?? 0) > 0);
  const end = chain.at(-1) ?? exported;
  if (end === exported) return [exported];
  const unresolved = (end.flags & ts73.SymbolFlags.Alias) !== 0;
  if (unresolved || end.declarations?.some((node) => ends.has(node)) === true) return [exported];
  const here = end.declarations?.every((node) => node.getSourceFile() === file2) === true;
  if (here) return [end, ...chain.filter((link) => isProperty(link))];
  return !removed && passesThrough(chain, name) ? [end] : [exported];
}
function isProperty(symbol) {
  return (symbol.flags & ts73.SymbolFlags.Property) !== 0;
}
function passesThrough(chain, name) {
  const end = chain.at(-1);
  const declared3 = end?.declarations?.[0];
  const own = declared3 === void 0 ? void 0 : ts73.getNameOfDeclaration(declared3);
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
    const file2 = modules.program.file(path);
    const first = symbol.segments[0];
    if (file2 === void 0 || first === void 0) return [];
    const top = topLevel({ file: file2, name: first.name, ends: /* @__PURE__ */ new Set() }, modules);
    const found = top.kind === "found" ? descend(top.symbols, symbol.segments, modules.program.checker) : null;
    return found?.kind === "found" ? found.symbols : [];
  });
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
    return this.tree.list().map((file2) => file2.path);
  }
  /** A JSON file that may hold comments and trailing commas; null where there is none or it holds no object. */
  readJson(path) {
    const known4 = this.json.get(path);
    if (known4 !== void 0) return known4;
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
    const file2 = modules.program.file(path);
    if (file2 === void 0) continue;
    for (const literal2 of tokensNamed(file2, texts2)) {
      if (isModuleSpecifier(literal2))
        out.push(usageAt(literal2, { query: target.query, kind: "module", reason: null }));
    }
    out.push(...referenceDirectives(file2, texts2, target));
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

// src/engines/typescript/program/eager-program.ts
import { ts as ts76 } from "./compiler.js";

// src/engines/typescript/program/options.ts
import { ts as ts74 } from "./compiler.js";
var COMPILER_OPTIONS = {
  target: ts74.ScriptTarget.ESNext,
  module: ts74.ModuleKind.ESNext,
  moduleResolution: ts74.ModuleResolutionKind.Bundler,
  jsx: ts74.JsxEmit.Preserve,
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
import { ts as ts75 } from "./compiler.js";
function resolvedModule(resolution, nameOf4) {
  if (resolution.path === null) return { resolvedModule: void 0 };
  const resolvedFileName = nameOf4(fileNameOf(resolution.path));
  const extension = /\.d\.[cm]?ts$|\.[^./]+$/.exec(resolvedFileName)?.[0] ?? ts75.Extension.Ts;
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
  get globals() {
    return this.program.getSourceFiles().filter((file2) => !isLib(file2.fileName) && declaresForAll(file2));
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
    const libs = libFiles(this.libs).map((file2) => file2.fileName);
    const rootNames = [...libs, ...[...this.roots].sort().map(rootName)];
    const program = ts76.createProgram({ rootNames, options: COMPILER_OPTIONS, host: this.host() });
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
function restoreName(file2) {
  file2.fileName = sourceName(file2.fileName);
}
function sourceName(fileName) {
  return fileName.replace(/\.(vue|svelte)\.ts$/i, ".$1");
}

// src/engines/typescript/program/lazy-program.ts
import { ts as ts77 } from "./compiler.js";
var LazyProgram = class {
  sources;
  resolver;
  roots = /* @__PURE__ */ new Map();
  /** The roots that declare for everybody. */
  globals = [];
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
      const file2 = this.roots.has(fileName) ? void 0 : this.load(fileName);
      if (file2 === void 0) continue;
      this.roots.set(fileName, file2);
      if (!declaresForAll(file2)) continue;
      this.globals.push(file2);
      this.current = null;
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
    const file2 = this.sources.get(fileName);
    if (file2 === void 0 || boundFile(file2).imports !== void 0) return file2;
    return this.sources.bind(file2, () => bind(file2));
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
      getResolvedModule: (file2, specifier) => resolvedModule(this.resolver.resolve(pathOf(file2.fileName), specifier), (fileName) => fileName),
      getCurrentDirectory: () => "/",
      getCommonSourceDirectory: () => "/",
      fileExists: (fileName) => this.sources.has(fileName),
      useCaseSensitiveFileNames: () => true,
      getModeForUsageLocation: () => void 0,
      getDefaultResolutionModeForFile: () => void 0,
      getEmitSyntaxForUsageLocation: () => void 0,
      getImpliedNodeFormatForEmit: () => void 0,
      getEmitModuleFormatOfFile: () => ts77.ModuleKind.ESNext,
      getModeForResolutionAtIndex: () => void 0,
      getRedirectFromSourceFile: () => void 0,
      getRedirectFromOutput: () => void 0,
      isSourceFileDefaultLibrary: (file2) => isLib(file2.fileName),
      typesPackageExists: () => false,
      packageBundlesTypes: () => false,
      isSourceOfProjectReferenceRedirect: () => false,
      getFileIncludeReasons: () => /* @__PURE__ */ new Map(),
      redirectTargetsMap: /* @__PURE__ */ new Map()
    };
  }
};
function bind(file2) {
  const bound = boundFile(file2);
  bound.imports = [];
  bound.moduleAugmentations = ts77.isExternalModule(file2) ? file2.statements.flatMap(augmentation) : [];
  bound.ambientModuleNames = [];
  compilerInternals()?.bindSourceFile(file2, COMPILER_OPTIONS);
}
function augmentation(statement) {
  if (!ts77.isModuleDeclaration(statement)) return [];
  const global = (statement.flags & ts77.NodeFlags.GlobalAugmentation) !== 0;
  if (ts77.isStringLiteral(statement.name)) return [statement.name];
  return global && ts77.isIdentifier(statement.name) ? [statement.name] : [];
}

// src/engines/typescript/program/best-program.ts
var bestProgram = (sources, resolver) => compilerInternals() === null ? new EagerProgram(sources, resolver) : new LazyProgram(sources, resolver);

// src/engines/typescript/syntax/augmentations.ts
import { ts as ts78 } from "./compiler.js";
var augmentationAround = nearest((node) => isAugmentation(node));
function isDeclaredForOthers(declaration) {
  return augmentationAround(declaration) !== void 0;
}
function handsOutOwn(file2) {
  const { locals, moduleAugmentations = [] } = boundFile(file2);
  const blocks = file2.statements.filter(isAugmentation);
  if (!isModule(file2) || blocks.length < moduleAugmentations.length) return true;
  const isOwn2 = (node) => ts78.isImportTypeNode(node) || ts78.isIdentifier(node) && locals?.has(node.escapedText) === true;
  return blocks.some(({ body }) => body !== void 0 && descendants(body).some(isOwn2));
}
function isAugmentation(node) {
  if (!ts78.isModuleDeclaration(node)) return false;
  return ts78.isStringLiteral(node.name) || (node.flags & ts78.NodeFlags.GlobalAugmentation) !== 0;
}

// src/engines/typescript/reach.ts
var FEW = 100;
var LONG2 = 25e4;
var Reach = class {
  ground;
  /** Null: something of it is declared for everybody. */
  declaring;
  verdicts = /* @__PURE__ */ new Map();
  imports = /* @__PURE__ */ new Map();
  handsOut = /* @__PURE__ */ new Map();
  questions = 0;
  constructor(targets, ground) {
    this.ground = ground;
    const files = new Set(targets.flatMap(({ declarations }) => [...declarations].map(sourceFileOf)));
    const isOpen3 = [...files].some((file2) => !isModule(file2)) || targets.some(({ declarations }) => [...declarations].some(isDeclaredForOthers));
    this.declaring = isOpen3 ? null : new Set([...files].map(({ fileName }) => pathOf(fileName)));
  }
  /** May a type of the targets' files turn up in this one? The first questions about files of usual length are answered with yes. */
  mayMeet(file2) {
    this.questions += 1;
    if (this.declaring === null || this.questions <= FEW && file2.end < LONG2) return true;
    return this.leads(pathOf(file2.fileName)) || this.ground.modules.program.globals.some((each) => this.isHandedOut(each));
  }
  isHandedOut(file2) {
    if (!this.handsOut.has(file2)) this.handsOut.set(file2, handsOutOwn(file2));
    return this.handsOut.get(file2) === true && this.leads(pathOf(file2.fileName));
  }
  leads(path) {
    const known4 = this.verdicts.get(path);
    if (known4 !== void 0) return known4;
    const seen = /* @__PURE__ */ new Set([path]);
    for (const next2 of seen) {
      if (this.declaring?.has(next2) === true || this.verdicts.get(next2) === true) {
        this.verdicts.set(path, true);
        return true;
      }
      if (this.verdicts.get(next2) === void 0) this.importsOf(next2).forEach((each) => seen.add(each));
    }
    for (const each of seen) this.verdicts.set(each, false);
    return false;
  }
  importsOf(path) {
    const known4 = this.imports.get(path);
    if (known4 !== void 0) return known4;
    const { specifiers, resolver } = this.ground;
    const paths = specifiers.of(path).flatMap((text) => resolver.resolve(path, text).path ?? []);
    this.imports.set(path, paths);
    return paths;
  }
};

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
import { ts as ts79 } from "./compiler.js";
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
    const known4 = this.cache.get(key);
    if (known4 !== void 0) return known4;
    const host = this.host();
    const options = { moduleResolution: ts79.ModuleResolutionKind.Bundler, preserveSymlinks: true };
    const { resolvedModule: resolvedModule2 } = ts79.resolveModuleName(specifier, `/${from}`, options, host);
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

// src/engines/typescript/resolve/package-aliases.ts
var ASKING = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
var FORCING = ["overrides", "resolutions"];
var PackageAliases = class {
  ground;
  names = /* @__PURE__ */ new Map();
  known = null;
  constructor(ground) {
    this.ground = ground;
  }
  /**
   * What a specifier is in the package's own words: `moment/locale/de` of `old-moment/locale/de`; null where it is no alias.
   * The nearest package.json at or above the file that asks for the name decides, and above that what overrides it.
   */
  meant(from, specifier) {
    const parts = this.all().length === 0 ? null : splitSpecifier(specifier);
    if (parts === null || from.includes("node_modules/")) return null;
    const target = this.targetOf(from, parts.name);
    if (target === null || target === parts.name) return null;
    return parts.subpath === "" ? target : `${target}/${parts.subpath}`;
  }
  /** Every alias that a package.json of the tree states. */
  all() {
    this.known ??= this.ground.files().flatMap((path) => {
      if (!isPackageJson(path)) return [];
      const { asked, forced } = this.read(path);
      return [...asked, ...forced].flatMap(
        ([name, target]) => target === null ? [] : [{ name, target, statedIn: path }]
      );
    });
    return this.known;
  }
  targetOf(from, name) {
    let asked;
    let forced;
    for (let folder = folderOf2(from); ; folder = folderOf2(folder)) {
      const names2 = this.read(joinPath(folder, "package.json"));
      asked ??= names2.asked.has(name) ? names2.asked.get(name) ?? name : void 0;
      forced = names2.forced.get(name) ?? forced;
      if (folder === "") return forced ?? asked ?? null;
    }
  }
  read(path) {
    const known4 = this.names.get(path);
    if (known4 !== void 0) return known4;
    const manifest = this.ground.isFile(path) ? this.ground.readJson(path) : null;
    const pnpm = manifest?.["pnpm"];
    const names2 = {
      asked: entriesIn(manifest, ASKING),
      forced: new Map([...entriesIn(manifest, FORCING), ...entriesIn(isObject(pnpm) ? pnpm : null, FORCING)])
    };
    this.names.set(path, names2);
    return names2;
  }
};
function entriesIn(manifest, fields) {
  const entries2 = fields.flatMap((field) => {
    const value = manifest?.[field];
    return isObject(value) ? Object.entries(value) : [];
  });
  return new Map(entries2.map(([key, value]) => [nameOf3(key), aliasedPackage(value)]));
}
function nameOf3(key) {
  return key.replace(/^\*\*\//, "").replace(/(?<=.)@.*$/, "");
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
  const types2 = target["types"];
  const others = Object.entries(target).filter(([key]) => key !== "types");
  return [...flatten(types2, star), ...others.flatMap(([, value]) => flatten(value, star))];
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
    const nearest2 = ["tsconfig.json", "jsconfig.json"].flatMap(
      (name) => findUpwards(this.ground, path, name) ?? []
    );
    const closest = nearest2.sort((a, b) => folderOf2(b).length - folderOf2(a).length || (a > b ? -1 : 1))[0];
    return closest === void 0 ? [] : this.read(closest);
  }
  read(config) {
    const known4 = this.maps.get(config);
    if (known4 !== void 0) return known4;
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
  const places2 = [];
  for (let folder = folderOf2(config); ; folder = folderOf2(folder)) {
    places2.push(joinPath(folder, `node_modules/${name}`));
    if (folder === "") return places2;
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
    const nearest2 = Math.max(...shared);
    return shared.filter((count) => count === nearest2).length > 1;
  }
  names() {
    return [...this.all().keys()].sort();
  }
  /** Where the file behind `name` or `name/subpath` may stand: what the package publishes there, then its sources. */
  places({ folder, manifest }, subpath) {
    const published = packageTargets(manifest["exports"], subpath === "" ? "." : `./${subpath}`);
    const [stated, last] = subpath === "" ? [entries(manifest), ["index"]] : [[subpath], []];
    const own = [...published, ...stated];
    const source = `src/${subpath === "" ? "index" : subpath}`;
    const first = own[0] === void 0 ? null : joinPath(folder, own[0]);
    const inOrder = first !== null && this.isBuilt(first) ? [source, ...own] : [...own, source];
    return [...inOrder, ...last].map((target) => joinPath(folder, target));
  }
  /** What goes first is not built here: the script that stands in its place (`index.js`) only picks one of the builds. */
  isBuilt(place) {
    return findFile(this.ground, place) === null && findSource(this.ground, place) === null;
  }
  all() {
    this.byName ??= this.read();
    return this.byName;
  }
  read() {
    const byName = /* @__PURE__ */ new Map();
    for (const path of this.ground.files()) {
      if (!isPackageJson(path)) continue;
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
  return fields.map((field) => manifest[field]).filter((target) => typeof target === "string");
}
function commonFolders(folder, path) {
  const a = folder.split("/");
  const b = path.split("/");
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

// src/engines/typescript/resolve/resolver.ts
var ModuleResolver = class {
  configs;
  workspaces;
  packages;
  aliases;
  ground;
  cache = /* @__PURE__ */ new Map();
  stubs = /* @__PURE__ */ new Map();
  constructor(ground, scan) {
    this.ground = ground;
    this.configs = new TsConfigs(ground, scan.tsconfig);
    this.workspaces = new Workspaces(ground);
    this.packages = new InstalledPackages(ground);
    this.aliases = new PackageAliases(ground);
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
  /** A specifier as it is written, and as those name the package who import it without an alias. */
  spellings(from, written) {
    const meant = this.aliases.meant(from, written);
    return meant === null ? [written] : [written, meant];
  }
  resolve(from, written) {
    const specifier = written.replace(/(?<=.)[?].*$/, "").replace(/^.*!/, "");
    const key = `${folderOf2(from)}
${specifier}`;
    const known4 = this.cache.get(key);
    if (known4 !== void 0) return known4;
    const resolution = this.compute(from, specifier);
    this.cache.set(key, resolution);
    return resolution;
  }
  compute(from, specifier) {
    if (from.includes("node_modules/"))
      return this.installed(from, specifier) ?? this.notInstalled(from, specifier);
    const isRelative = /^\.{1,2}(?:\/|$)/.test(specifier);
    const places2 = isRelative ? this.relativePlaces(from, specifier) : this.statedPlaces(from, specifier);
    const own = this.firstFile(places2);
    if (own !== null) return own;
    if (isRelative) return { kind: "missing", path: null, stems: this.stemsOf(places2) };
    return this.installed(from, specifier) ?? this.unstated(from, specifier, places2);
  }
  firstFile(places2) {
    for (const place of places2) {
      const path = findFile(this.ground, place) ?? findSource(this.ground, place);
      if (path !== null) return { kind: "file", path: this.ground.real(path), stems: [] };
    }
    return null;
  }
  stemsOf(places2) {
    return places2.flatMap((place) => sourceStems(this.ground, place));
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
    return { kind: "package", name: packageName(specifier), path, stems: [] };
  }
  /** What no configuration leads to a file, and no package installed here is. */
  unstated(from, specifier, stated) {
    const conventional = conventionalTargets(this.ground, from, specifier);
    const found = this.firstFile(conventional);
    if (found !== null) return found;
    const stems = this.stemsOf([...stated, ...conventional]);
    const isOwn2 = /^[~@#$]?\/|^[~#$]|^src\//.test(specifier) || this.isStated(from, specifier);
    if (isOwn2) return { kind: "unknown", path: null, stems };
    return { ...this.notInstalled(from, specifier), stems };
  }
  notInstalled(from, specifier) {
    const spellings = this.spellings(from, specifier);
    const path = spellings.flatMap((spelling) => this.stubs.get(spelling) ?? [])[0] ?? null;
    return { kind: "package", name: packageName(specifier), path, stems: [] };
  }
  /** An alias other than the one of everything takes it, or it names a workspace. */
  isStated(from, specifier) {
    const name = splitSpecifier(specifier)?.name;
    if (name !== void 0 && this.workspaces.find(name, from) !== null) return true;
    return this.configs.mapsFor(from).some((map) => isAliased(map, specifier));
  }
};

// src/engines/typescript/scan.ts
import { ts as ts83 } from "./compiler.js";

// src/engines/typescript/definition.ts
function isDefinition(token, target) {
  const file2 = sourceFileOf(token);
  for (const extent of target.extents) {
    if (extent.getSourceFile() === file2 && token.pos >= extent.pos && token.end <= extent.end) return true;
  }
  const { address } = target;
  if (address?.module.kind !== "file" || address.names.length !== 1 || pathOf(file2.fileName) !== address.module.path)
    return false;
  const published = [...publishedNames(token), announcedName(token)];
  return published.some((name) => name === EXPORT_EQUALS || name === address.names[0]);
}

// src/engines/typescript/default-importers.ts
import { ts as ts80 } from "./compiler.js";
function seedTokens(file2, specifiers) {
  const seeds = [...tokensNamed(file2, /* @__PURE__ */ new Set(["default"]))];
  for (const literal2 of tokensNamed(file2, specifiers)) {
    if (isModuleSpecifier(literal2)) seeds.push(...namesBehind(literal2));
  }
  return seeds;
}
function namesBehind(literal2) {
  const { parent } = literal2;
  if (ts80.isImportDeclaration(parent))
    return parent.importClause?.name === void 0 ? [] : [parent.importClause.name];
  if (ts80.isExternalModuleReference(parent)) return [parent.parent.name];
  if (!ts80.isCallExpression(parent)) return [];
  const outer = wrapped(parent);
  const declaration = outer.parent;
  const bound = ts80.isVariableDeclaration(declaration) && isToken(declaration.name) ? [declaration.name] : [];
  return [literal2, ...bound];
}

// src/engines/typescript/browser-names.ts
var VALUES = [
  "document",
  "window",
  "navigator",
  "localStorage",
  "sessionStorage",
  "fetch",
  "structuredClone"
];
var types = null;
function speaksOfBrowser(file2) {
  const { identifiers } = boundFile(file2);
  return VALUES.some((name) => identifiers.has(name)) || [...identifiers.keys()].some(isBrowserType);
}
function isBrowserType(name) {
  types ??= new Set(
    [...libText("dom").matchAll(/^(?:declare )?(?:interface|type|var) ([A-Z]\w*)/gm)].map(
      (match) => match[1] ?? ""
    )
  );
  return types.has(name);
}

// src/engines/typescript/doubts.ts
function askAgain(answers, matcher, reserves) {
  if (!answers.some(isDoubtful)) return answers;
  const { program } = reserves.modules;
  program.add(reserves.ambient());
  if (reserves.parsed().some(speaksOfBrowser)) program.useLibs(["dom"]);
  return answers.map((answer) => isDoubtful(answer) ? matcher.match(answer.token) : answer);
}
function isDoubtful({ matches, open }) {
  return open || matches.some(({ reason }) => reason !== null);
}

// src/engines/typescript/held-keys.ts
import { ts as ts82 } from "./compiler.js";

// src/engines/typescript/syntax/held-strings.ts
import { ts as ts81 } from "./compiler.js";
function holdersOf2(literal2) {
  const value = ts81.isLiteralTypeNode(literal2.parent) ? literal2.parent : wrapped(literal2);
  const { parent } = value;
  if (ts81.isVariableDeclaration(parent) && isHeld(value, parent))
    return publishedNames2(parent).map((needle) => ({ needle, beside: [] }));
  const isMember = ts81.isEnumMember(parent) && parent.initializer === value || ts81.isPropertyAssignment(parent) && parent.initializer === value && isFixed(parent.parent) || ts81.isPropertyDeclaration(parent) && isHeld(value, parent) && isStatic(parent) || ts81.isPropertySignature(parent) && parent.type === value;
  if (!isMember || !(ts81.isIdentifier(parent.name) || ts81.isStringLiteralLike(parent.name))) return [];
  const beside = namesOfWhole(parent);
  return beside.length === 0 ? [] : [{ needle: { kind: "key", text: parent.name.text }, beside }];
}
function namesOfWhole(member) {
  for (let node = member.parent; !ts81.isSourceFile(node); node = node.parent) {
    const { name } = isWhole2(node) ? node : {};
    if (name !== void 0 && ts81.isIdentifier(name))
      return [name.text, ...exportedAs2(node.getSourceFile(), name.text)];
  }
  return [];
}
function isWhole2(node) {
  return ts81.isEnumDeclaration(node) || ts81.isClassDeclaration(node) || ts81.isVariableDeclaration(node);
}
function isStatic({ modifiers }) {
  return modifiers?.some(({ kind }) => kind === ts81.SyntaxKind.StaticKeyword) === true;
}
function isHeld(value, { initializer, type }) {
  return initializer === value || type === value;
}
function isFixed(literal2) {
  const outer = wrapped(literal2);
  for (let node = literal2; node !== outer; node = node.parent)
    if (ts81.isAssertionExpression(node.parent) && ts81.isConstTypeReference(node.parent.type)) return true;
  const { parent } = outer;
  if (ts81.isPropertyAssignment(parent)) return isFixed(parent.parent);
  return ts81.isCallExpression(parent) && parent.arguments[0] === outer;
}
function publishedNames2({ name, parent: list }) {
  if (!ts81.isIdentifier(name) || (list.flags & ts81.NodeFlags.Const) === 0) return [];
  const needle = (text) => ({ kind: "name", text });
  const statement = list.parent;
  if (!ts81.isVariableStatement(statement)) return [];
  if (statement.modifiers?.some(({ kind }) => kind === ts81.SyntaxKind.ExportKeyword) === true)
    return [needle(name.text)];
  const file2 = statement.getSourceFile();
  if (statement.parent !== file2) return [];
  if (!ts81.isExternalModule(file2)) return [needle(name.text)];
  return exportedAs2(file2, name.text).map(needle);
}
function exportedAs2(file2, name) {
  return file2.statements.flatMap((statement) => {
    const clause = ts81.isExportDeclaration(statement) ? statement.exportClause : void 0;
    if (clause === void 0 || !ts81.isNamedExports(clause)) return [];
    return clause.elements.filter((element) => (element.propertyName ?? element.name).text === name).map((element) => element.name.text).filter((text) => text !== "default");
  });
}

// src/engines/typescript/held-keys.ts
var SHORTEST = 3;
var HeldKeys = class {
  wanted;
  modules;
  texts;
  /** What each constant holds. */
  values = /* @__PURE__ */ new Map();
  looked = /* @__PURE__ */ new Set();
  fresh = [];
  constructor(wanted2, ground) {
    this.wanted = wanted2;
    this.modules = ground.modules;
    this.texts = ground.texts;
  }
  /** A string of the tree: a constant may hold it. */
  learn(literal2) {
    if (!this.wanted.has(literal2.text)) return;
    for (const holder of holdersOf2(literal2)) this.add(holder, literal2.text);
  }
  add(holder, value) {
    if (holder.needle.text.length < SHORTEST) return;
    const known4 = this.values.get(keyOf(holder)) ?? /* @__PURE__ */ new Set();
    this.values.set(keyOf(holder), known4);
    if (known4.has(value)) return;
    known4.add(value);
    this.fresh.push(holder);
  }
  /** Files that hold what was learnt since the last time, with the strings that may be keys there. */
  search() {
    const found = /* @__PURE__ */ new Map();
    while (this.fresh.length > 0) {
      const holders = this.fresh;
      this.fresh = [];
      this.texts.find(holders.flatMap(({ needle, beside }) => [needle, ...beside.map(nameNeedle)]));
      for (const holder of holders) {
        const values = this.values.get(keyOf(holder)) ?? /* @__PURE__ */ new Set();
        for (const path of this.filesWith(holder)) {
          found.set(path, /* @__PURE__ */ new Set([...found.get(path) ?? [], ...values]));
          if (holder.needle.kind === "name") this.passOn(path, holder.needle.text, values);
        }
      }
    }
    return found;
  }
  filesWith({ needle, beside }) {
    const whole2 = this.texts.named(beside);
    const isUsable = (path) => readsSource(path) && (beside.length === 0 || whole2.has(path));
    return [...this.texts.find([needle]).keys()].filter(isUsable);
  }
  passOn(path, name, values) {
    const file2 = this.modules.program.file(path);
    const names2 = file2 === void 0 ? [] : exportedAs2(file2, name);
    for (const text of names2)
      for (const value of values) this.add({ needle: nameNeedle(text), beside: [] }, value);
  }
  /** The keys of a file that are one of the names, and no other; none the second time. */
  keysIn(path) {
    const file2 = this.looked.has(path) ? void 0 : this.modules.program.file(path);
    this.looked.add(path);
    if (file2 === void 0) return [];
    const ask = () => keyTokens(file2).filter((token) => this.wanted.has(this.nameOfKey(token) ?? ""));
    return this.modules.program.attempt(path, ask) ?? [];
  }
  nameOfKey(token) {
    const place = keyedBy(token);
    if (place === null) return null;
    return onlyName(
      ts82.isComputedPropertyName(place) ? place.expression : place.argumentExpression,
      this.modules
    );
  }
};
function keyOf({ needle, beside }) {
  return JSON.stringify([needle.kind, needle.text, beside]);
}
function nameNeedle(text) {
  return { kind: "name", text };
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
  keys;
  asked = /* @__PURE__ */ new Set();
  open = [];
  names = /* @__PURE__ */ new Set();
  defaults = /* @__PURE__ */ new Set();
  constructor(matcher, ground) {
    this.matcher = matcher;
    this.ground = ground;
    const names2 = matcher.targets.flatMap(({ needles }) => [...needles]);
    this.keys = new HeldKeys(new Set(names2), ground);
  }
  hasAsked(token) {
    return this.asked.has(token);
  }
  run() {
    this.declaredHere();
    this.searchElsewhere();
    for (const target of this.matcher.targets) target.needles.forEach((name) => this.names.add(name));
    let names2 = [...this.names];
    let defaults = [...this.defaults];
    while (names2.length + defaults.length > 0) {
      const known4 = { names: new Set(this.names), defaults: new Set(this.defaults) };
      this.searchNames(names2);
      const wanted2 = new Set(defaults);
      if (wanted2.size > 0) this.searchImporters(({ path }) => path !== null && wanted2.has(path));
      this.searchKeys();
      names2 = [...this.names].filter((name) => !known4.names.has(name));
      defaults = [...this.defaults].filter((path) => !known4.defaults.has(path));
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
        const file2 = node.getSourceFile();
        if (isDefaultDeclaration(node)) this.defaults.add(pathOf(file2.fileName));
        if (target.localNames.size > 0) this.ask(tokensNamed(file2, target.localNames), pathOf(file2.fileName));
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
  /** Constants that hold one of the names: in files that use or spell it, and in those that hold such a constant. */
  searchKeys() {
    const holders = this.keys.search();
    this.ground.modules.program.add([...holders.keys()]);
    for (const [path, names2] of holders) note(this.spelled, path, [...names2]);
    const strings = new Set([...this.spelled.values()].flatMap((spelled2) => [...spelled2]));
    const mayBeKey = ({ needles }) => [...needles].some((name) => strings.has(name));
    const users = [...this.matched].flatMap(([path, targets]) => [...targets].some(mayBeKey) ? [path] : []);
    for (const path of /* @__PURE__ */ new Set([...users, ...this.spelled.keys()])) this.ask(this.keys.keysIn(path), path);
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
      const file2 = program.file(path);
      return file2 === void 0 ? [] : [{ path, file: file2, found }];
    });
    files.sort((a, b) => b.file.end - a.file.end);
    for (const [index, { path, file: file2, found }] of files.entries()) {
      this.ground.progress(`asking file ${String(index + 1)} of ${String(files.length)}`);
      this.candidates.add(path);
      this.ask(tokensIn(file2, found), path);
    }
  }
  ask(tokens, path) {
    const pending = [...tokens];
    for (const token of pending) {
      if (this.asked.has(token)) continue;
      this.asked.add(token);
      if (ts83.isStringLiteralLike(token)) this.keys.learn(token);
      const answer = this.matcher.match(token);
      const { matches } = answer;
      if (matches.length > 0 || answer.open) this.open.push(answer);
      if (matches.length === 0) {
        if (ts83.isStringLiteralLike(token)) note(this.spelled, path, [token.text]);
        continue;
      }
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
    for (const published of publishedNames(token)) {
      if (published === "default" || published === EXPORT_EQUALS) this.defaults.add(path);
      else this.names.add(published);
    }
    const local = localNameOf(token);
    if (local === null || this.names.has(local.text)) return [];
    return tokensNamed(sourceFileOf(token), /* @__PURE__ */ new Set([local.text]));
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
var SPECIFIER = /(?:\bfrom|\bimport|\bmodule|\btypes\s*=|\()(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\r\n]*[\r\n])*(["'`])((?:[^"'`\n\r\\]|\\(?:\r\n|[^])){1,512})\1/g;
var COMPUTED = /\b(?:import|require)\s*\((?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\r\n]*[\r\n])*(?:[A-Za-z_$[{(]|`[^`]*\$\{|(["'`])[^"'`\r\n]*\1\s*[^\s,)])/;
var PATTERN_LOAD = /\bimport\s*\.\s*meta\s*\.\s*glob|\brequire\s*\.\s*context\b/;
var AMD = /\b(?:define|require|requirejs)\s*\(\s*(?:"[^"\r\n]{0,512}"\s*,\s*|'[^'\r\n]{0,512}'\s*,\s*)?\[([^\][]{0,8192})\]/g;
var QUOTED = /(["'`])((?:[^"'`\n\r\\]|\\(?:\r\n|[^])){1,512})\1/g;
var SpecifierIndex = class {
  ground;
  paths;
  resolver;
  read = /* @__PURE__ */ new Map();
  constructor(ground, paths, resolver) {
    this.ground = ground;
    this.paths = paths;
    this.resolver = resolver;
  }
  /** The specifiers that lead where `leads` says, by the file they stand in; asked also what a package's alias stands for. */
  importers(leads) {
    const out = /* @__PURE__ */ new Map();
    for (const path of this.paths) {
      for (const text of this.textOf(path).specifiers) {
        const resolution = this.resolver.resolve(path, text);
        if (this.resolver.spellings(path, text).some((spelling) => leads(resolution, spelling)))
          out.set(path, (out.get(path) ?? /* @__PURE__ */ new Set()).add(text));
      }
    }
    return out;
  }
  /**
   * Files whose text may hold an `import(…)` or `require(…)` of something that is no literal, of a pattern, or of a list.
   * @param among the files in question; null: every one
   */
  computedImports(among) {
    return this.paths.filter((path) => among?.has(path) !== false && this.textOf(path).isComputed);
  }
  /** The specifiers in one file: of the tree, scanned or not, or of an installed package. */
  of(path) {
    return this.textOf(path).specifiers;
  }
  textOf(path) {
    const known4 = this.read.get(path);
    if (known4 !== void 0) return known4;
    const read = readModule(this.latin1(path), path);
    this.read.set(path, read);
    return read;
  }
  latin1(path) {
    const { tree, installed } = this.ground;
    if (!tree.has(path)) return Buffer.from(installed.read(path) ?? "").toString("latin1");
    const bytes = tree.read(path);
    return typeof bytes === "string" ? "" : bytes.toString("latin1");
  }
};
function readModule(latin1, path) {
  const text = isComponent(path) ? readScriptBlocks(latin1).text : latin1;
  const listed = [...text.matchAll(AMD)].map((match) => match[1] ?? "");
  const found = /* @__PURE__ */ new Set([
    ...[...text.matchAll(SPECIFIER)].map((match) => match[2] ?? ""),
    ...referencedPaths(text),
    ...listed.flatMap((list) => [...list.matchAll(QUOTED)].map((match) => match[2] ?? ""))
  ]);
  return {
    specifiers: [...found].map((specifier) => spelled(Buffer.from(specifier, "latin1").toString("utf8"))),
    isComputed: listed.length > 0 || COMPUTED.test(text) || PATTERN_LOAD.test(text)
  };
}

// src/engines/typescript/symbols/modules.ts
import { ts as ts84 } from "./compiler.js";
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
  /** What a specifier says, and what the alias of a package in it stands for. */
  spellings(specifier) {
    return this.resolver.spellings(pathOf(specifier.getSourceFile().fileName), specifier.text);
  }
  /** The module behind a specifier: an ambient declaration of it first, as the compiler has it. */
  symbolOf(specifier) {
    const ambient = this.program.checker.getAmbientModules().find((module) => module.name === `"${specifier.text}"`);
    if (ambient !== void 0) return ambient;
    const { path } = this.resolve(specifier);
    return path === null ? null : this.ofFile(path);
  }
  ofFile(path) {
    const file2 = this.program.file(path);
    return file2 === void 0 ? null : this.ofSource(file2);
  }
  /** A file as a module, with what other files' `declare module` add to it. */
  ofSource(file2) {
    const { symbol } = boundFile(file2);
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
    if (!ts84.isPropertyAccessExpression(inner)) return this.namespaceNamed(inner);
    const module = inner.name.text === "default" ? this.moduleBehind(inner.expression) : null;
    return module !== null && isCommonJs(module) ? module : this.namespaceNamed(inner.name);
  }
  namespaceNamed(name) {
    const { checker } = this.program;
    const symbol = symbolOfName(name, checker);
    if (symbol === void 0 || (symbol.flags & ts84.SymbolFlags.Alias) === 0) return null;
    const specifier = symbol.declarations?.find(ts84.isNamespaceImport)?.parent.parent.moduleSpecifier;
    if (specifier !== void 0 && ts84.isStringLiteralLike(specifier)) return this.symbolOf(specifier);
    const target = checker.getAliasedSymbol(symbol);
    return (target.flags & ts84.SymbolFlags.ValueModule) !== 0 ? target : null;
  }
  /** The specifier of the module that an expression evaluates to, through names that hold nothing else. */
  loadedBy(expression) {
    const inner = unwrap(expression);
    const direct = loadedModule(inner);
    if (direct !== null || !ts84.isIdentifier(inner)) return direct;
    const declaration = symbolOfName(inner, this.program.checker)?.valueDeclaration;
    if (declaration === void 0) return null;
    if (ts84.isVariableDeclaration(declaration))
      return declaration.initializer === void 0 ? null : loadedModule(declaration.initializer);
    return ts84.isParameter(declaration) ? thenParameter(declaration) : null;
  }
};
function isCommonJs({ exports, valueDeclaration }) {
  if (exports?.has("default") === true) return false;
  if (exports?.has(EXPORT_EQUALS) === true) return true;
  if (valueDeclaration === void 0 || !ts84.isSourceFile(valueDeclaration)) return false;
  return boundFile(valueDeclaration).commonJsModuleIndicator !== void 0;
}

// src/engines/typescript/targets/declared-nodes.ts
import { ts as ts85 } from "./compiler.js";
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
  if (ts85.isExportAssignment(node)) return node.expression;
  const inner = ts85.isBinaryExpression(node) ? node.left : node;
  if (ts85.isPropertyAccessExpression(inner)) return inner.name;
  return ts85.getNameOfDeclaration(inner) ?? inner;
}
function isAssignment3(node) {
  return ts85.isPropertyAccessExpression(node) || ts85.isElementAccessExpression(node) || ts85.isBinaryExpression(node) || ts85.isIdentifier(node);
}
function extentOf(node) {
  const access = ts85.isPropertyAccessExpression(node) || ts85.isElementAccessExpression(node);
  return access && ts85.isBinaryExpression(node.parent) && node.parent.left === node ? node.parent : node;
}

// src/engines/typescript/targets/aliased-packages.ts
function aliasesOf(specifier, { resolver }) {
  return aliasedSpellings(specifier, resolver.aliases.all());
}
function withAliasedCopies(target, symbol, ground) {
  if (!target.isMember) return target;
  const { modules } = ground;
  const nodes = aliasedModules(symbol.specifier, ground).flatMap((module) => {
    const exported = modules.member(module, target.address?.names[0] ?? "");
    if (exported === null) return [];
    const descent = descend([exported], symbol.segments, modules.program.checker);
    return descent.kind === "found" ? declarationsOf(descent.symbols) : [];
  });
  return { ...target, declarations: /* @__PURE__ */ new Set([...target.declarations, ...nodes]) };
}
function aliasedModules(specifier, { resolver, modules }) {
  const paths = resolver.aliases.all().flatMap(
    (alias) => aliasedSpellings(specifier, [alias]).flatMap((spelling) => {
      const { kind, path } = resolver.resolve(alias.statedIn, spelling);
      return kind === "package" && path !== null && !isStub(path) ? [path] : [];
    })
  );
  return [...new Set(paths)].flatMap((path) => modules.ofFile(path) ?? []);
}

// src/engines/typescript/targets/bind-context.ts
function refused(symbol, said) {
  return { problem: { symbol: symbol.text, ...said } };
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
      aliases: aliasesOf(query.symbol.specifier, context),
      byImport: true
    }
  };
}
function bindPackageExport(query, context) {
  const { target, problem } = bindUnderItsName(query, context);
  if (target === void 0) return { problem };
  const aliases = aliasesOf(query.symbol.specifier, context);
  return { target: withAliasedCopies({ ...target, aliases }, query.symbol, context) };
}
function bindUnderItsName(query, context) {
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
  const name = packageName(specifier);
  const wanted2 = workplace.settings.packages === "installed" && !name.includes("*");
  if (!wanted2 || resolver.packages.isInstalled(FROM_ROOT, name)) return null;
  const aliases = resolver.aliases.all().filter(({ target }) => target === name);
  if (aliases.some((alias) => resolver.packages.isInstalled(alias.statedIn, alias.name))) return null;
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
    const known4 = bySpecifier.get(symbol.specifier) ?? [];
    if (!known4.some(({ text }) => text === symbol.text))
      bySpecifier.set(symbol.specifier, [...known4, symbol]);
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
    const file2 = modules.program.file(path);
    return file2 !== void 0 && localDeclaration(file2, name, modules) !== null;
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
  const entry = tree.list().find((file2) => file2.path === path);
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
  const files = context.workplace.tree.list().map((file2) => file2.path);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const near = didYouMean(
    path,
    files.filter((file2) => file2.startsWith(folder))
  ) ?? didYouMean(path, files);
  const moved = files.filter((file2) => file2.endsWith(`/${path.slice(folder.length)}`));
  const elsewhere = moved.length === 1 ? `a file of that name is at ${moved[0] ?? ""}` : null;
  const { symbol } = query;
  const declared3 = symbol.kind === "declaration" ? whereDeclared(symbol.segments[0]?.name ?? "", context) : null;
  const hint = elsewhere ?? near ?? declared3 ?? `paths are relative to the root and keep their extension${query.role === "old" ? "; set `removed: true` if the file is gone for good" : ""}`;
  return refused(query.symbol, { kind: "missing-file", message: `no such file: ${path}`, hint });
}

// src/engines/typescript/targets/bind-declaration.ts
function bindDeclaration(query, context) {
  const { symbol, removed } = query;
  const file2 = context.modules.program.file(symbol.path);
  if (file2 === void 0) {
    const closed = closedFile(query, symbol.path, context);
    if (closed !== null) return closed;
    if (removed) return { target: gone(query, /* @__PURE__ */ new Set()) };
    return missingFile(query, symbol.path, context);
  }
  const [first] = symbol.segments;
  const ends = replacements(query, context);
  const top = topLevel({ file: file2, name: first.name, ends, removed }, context.modules);
  if (top.kind === "ambiguous") return ambiguous(symbol, top.symbols);
  if (top.kind === "missing") {
    if (removed) return { target: gone(query, /* @__PURE__ */ new Set()) };
    return missingExport2(query, { file: file2, name: first.name, names: top.names }, context);
  }
  if (passesOnReplacement(top.symbols, file2, ends)) return { target: throughStar2(query, file2) };
  const descent = descend(top.symbols, symbol.segments, context.modules.program.checker);
  if (descent.kind === "found") return { target: declared2({ ...query, file: file2 }, descent.symbols, context) };
  if (removed) return { target: gone(query, new Set(declarationsOf(descent.owners))) };
  return missingMember(symbol, descent);
}
function replacements({ to, symbol }, context) {
  const nodes = /* @__PURE__ */ new Set();
  for (const other of to) {
    if (other.kind !== "declaration" || other.text === symbol.text) continue;
    const file2 = context.modules.program.file(other.path);
    const [first] = other.segments;
    if (file2 === void 0 || first === void 0) continue;
    const top = topLevel({ file: file2, name: first.name, ends: /* @__PURE__ */ new Set() }, context.modules);
    if (top.kind !== "missing") declarationsOf(top.symbols).forEach((node) => nodes.add(node));
  }
  return nodes;
}
function throughStar2(query, file2) {
  const names2 = query.symbol.segments.map((segment) => segment.name);
  return {
    ...NO_TARGET,
    query,
    needles: /* @__PURE__ */ new Set([names2.at(-1) ?? ""]),
    extents: starStatements(file2),
    address: addressOf(query.symbol),
    byImport: true,
    isMember: names2.length > 1
  };
}
function passesOnReplacement(symbols, file2, ends) {
  const nodes = declarationsOf(symbols);
  return nodes.some((node) => ends.has(node)) && nodes.every((node) => node.getSourceFile() !== file2);
}
function declared2({ file: file2, ...query }, found, context) {
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
    addedExport: !isMember && isAddedExport(file2, last),
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
  const places2 = declarationsOf(symbols).map((node) => {
    const file2 = node.getSourceFile();
    return `${pathOf(file2.fileName)}:${String(placeAt(file2, node.getStart()).line)}`;
  });
  return refused(symbol, {
    kind: "ambiguous",
    message: `${symbol.text} is ambiguous: it is declared at ${[...new Set(places2)].join(" and at ")}`,
    hint: "rename one of them, or name the export by the file that declares it"
  });
}
function missingMember(symbol, descent) {
  const { owner, name, names: names2, inherited } = descent;
  const file2 = inherited?.getSourceFile().fileName ?? null;
  const from = file2 === null || isLib(file2) ? null : pathOf(file2);
  const elsewhere = from === null ? null : `it is inherited from a declaration in ${from}: name it there`;
  const list = names2.length > 0 ? `it has ${names2.slice(0, 8).join(", ")}` : "it has no members";
  return refused(symbol, {
    kind: "missing-member",
    message: `${quoted(owner)} of ${symbol.path} has no member ${quoted(name)}`,
    hint: elsewhere ?? didYouMean(name, names2) ?? list
  });
}
function missingExport2(query, lacking, context) {
  const { file: file2, name, names: names2 } = lacking;
  const known4 = [didYouMean(name, names2), whereDeclared(name, context)].filter((hint) => hint !== null);
  return refused(query.symbol, {
    kind: "missing-export",
    message: `${query.symbol.path} declares no ${quoted(name)}`,
    hint: known4.length > 0 ? known4.join(" ") : exportsHint(query, file2, context)
  });
}
function exportsHint({ role }, file2, context) {
  const ifGone = role === "old" ? "; set `removed: true` if it is gone for good" : "";
  const names2 = namesOf(file2, context.modules);
  if (names2.length === 0) return `the file declares and exports nothing${ifGone}`;
  return `it declares ${names2.slice(0, 8).join(", ")}${names2.length > 8 ? ", \u2026" : ""}${ifGone}`;
}
function quoted(name) {
  return `\`${name}\``;
}

// src/engines/typescript/targets/bind-global.ts
import { ts as ts86 } from "./compiler.js";
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
var ANY_MEANING = ts86.SymbolFlags.Value | ts86.SymbolFlags.Type | ts86.SymbolFlags.Namespace;

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
  const back = workplace.scanned.filter((file2) => glob === null ? file2 === path : glob.matches(file2));
  return back.flatMap((file2) => {
    const source = sources.get(fileNameOf(file2));
    if (source === void 0) return [];
    const usage = usageAt(source, { query, kind: "redeclared", reason: null });
    return [{ ...usage, line: 1, column: 1, endLine: 1, endColumn: 1, normalisedText: "" }];
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
  constructor(workplace, texts2, createProgram = bestProgram) {
    this.workplace = workplace;
    this.texts = texts2;
    this.sources = new SourceFiles(workplace);
    this.resolver = new ModuleResolver(new Ground(workplace.tree, workplace.installed), workplace.settings);
    this.specifiers = new SpecifierIndex(workplace, workplace.scanned.filter(readsSource), this.resolver);
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
    const { modules, specifiers, resolver } = this;
    const reach = new Reach(targets, { modules, specifiers, resolver });
    const scan = this.scanned(targets, reach);
    const whole2 = targets.flatMap((target) => moduleUsages(target, specifiers, modules));
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
      reach,
      modules,
      texts: this.texts,
      specifiers,
      resolver,
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
  scanned(targets, reach) {
    const { modules, texts: texts2, specifiers, workplace } = this;
    const { progress } = workplace;
    const scan = new Scan(new Matcher(targets, modules, reach), {
      modules,
      texts: texts2,
      specifiers,
      progress,
      parsed: () => this.sources.all(),
      ambient: () => this.ambient()
    });
    scan.run();
    return scan;
  }
  exemptions(files) {
    return [...files.keys()].flatMap((path) => {
      const text = textOf(this.workplace.tree.read(path));
      if (text === null) return [];
      const code = readsSource(path) ? this.modules.program.file(path) : void 0;
      const file2 = readsConfiguration(path) ? parseJsonc(path, text) : code;
      return file2 === null || file2 === void 0 ? [] : exemptionsIn(file2, text);
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
  const known4 = names2.findIndex((name) => name === null);
  const path = (known4 < 0 ? names2 : names2.slice(0, known4)).filter((name) => name !== null);
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
