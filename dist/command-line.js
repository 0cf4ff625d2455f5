import{createRequire as __cr}from'node:module';import{fileURLToPath as __fu}from'node:url';import{dirname as __dn}from'node:path';
const require=__cr(import.meta.url),__filename=__fu(import.meta.url),__dirname=__dn(__filename);
import {
  BINDING_WORDS,
  BLIND_SPOT_WORDS,
  KIND_WORDS,
  REPORTERS,
  TOOL,
  answerFromThread,
  check,
  columnsOf,
  complain,
  count,
  cut,
  displayWidth,
  excerptOf,
  find,
  glossesOf,
  group,
  hang,
  isThread,
  isTooDeep,
  joinParagraphs,
  number,
  placeText,
  plain,
  printJson,
  readDay,
  renderWarnings,
  runInThread,
  today,
  tooDeep,
  validate,
  widestOf,
  withinText
} from "./chunk.js";
import {
  CutoverError,
  didYouMean,
  nearest
} from "./chunk-2.js";

// src/cli/arguments.ts
import { parseArgs } from "node:util";

// src/cli/not-built.ts
var COMMANDS = {
  explain: "cutover check --all and cutover find SYMBOL show what is found",
  list: "cutover check --all --owner @x shows an owner every usage",
  progress: "cutover check shows what is left and what is adopted",
  release: "cutover check exits 1 while a migration with gate zero is unfinished"
};
var ANNOUNCED_COMMANDS = Object.keys(COMMANDS);
var FLAGS = {
  base: "leave it out: every usage counts as existing",
  policy: "leave it out: the manifest of the working tree decides",
  fix: "cutover validate says what to write instead"
};
function notBuilt(command, values) {
  if (command !== void 0 && Object.hasOwn(COMMANDS, command))
    throw CutoverError.of(`the command ${command} is not built yet`, COMMANDS[command] ?? null);
  for (const [flag, meanwhile] of Object.entries(FLAGS)) {
    if (values[flag] !== void 0) throw CutoverError.of(`--${flag} is not built yet`, meanwhile);
  }
}

// src/cli/misread-words.ts
var FLAGS_OF_WORDS = /* @__PURE__ */ new Map([
  ["help", "cutover --help lists every command and flag"],
  ["version", "cutover --version tells it"]
]);
var COMMANDS_OF_WORDS = /* @__PURE__ */ new Map([
  ["init", "write cutover.yml, and cutover validate says what is wrong with it"],
  ["run", "cutover check judges a manifest"],
  ["scan", "cutover check judges a manifest"],
  ["test", "cutover check judges a manifest"],
  ["lint", "cutover validate looks at the manifest alone"],
  ["search", "cutover find SYMBOL finds every usage of one symbol"],
  ["grep", "cutover find SYMBOL finds every usage of one symbol"]
]);
function unknownCommand(word, commands) {
  const hint = FLAGS_OF_WORDS.get(word) ?? COMMANDS_OF_WORDS.get(word) ?? didYouMean(word, [...commands, ...ANNOUNCED_COMMANDS]) ?? FLAGS_OF_WORDS.get(nearest(word, FLAGS_OF_WORDS.keys()) ?? "") ?? (word.includes("#") ? `cutover find ${word} finds every usage of it` : null) ?? `commands: ${commands.join(", ")}; cutover --help tells more`;
  return CutoverError.of(`unknown command ${word}`, hint);
}
function unexpectedArgument(word, command) {
  const symbol = command === "find" ? " SYMBOL" : "";
  const usage = `usage: cutover ${command}${symbol} [flags]`;
  const flag = /\.(?:ya?ml|json)$/.test(word) ? `--manifest ${word} names a manifest` : `--root ${word} names a folder`;
  return CutoverError.of(`unexpected argument ${word}`, command === "find" ? usage : `${usage}; ${flag}`);
}
function flagHint(flag, names) {
  if (/^-[vV]$/.test(flag)) return 'did you mean "--version"?';
  return didYouMean(
    flag,
    names.map((name) => `--${name}`)
  );
}

// src/cli/outputs.ts
import { normalize, resolve } from "node:path";
var ANNOUNCED = /* @__PURE__ */ new Set(["markdown", "html"]);
function pairOutputs(tokens) {
  const outputs = [];
  for (const { name, value } of tokens) {
    if (name === "format") outputs.push({ format: formatOf(value ?? ""), path: null });
    if (name !== "output") continue;
    const last = outputs.pop();
    if (last === void 0 || last.path !== null)
      throw CutoverError.of("--output needs a --format before it", "--format json --output report.json");
    outputs.push({ format: last.format, path: value ?? "" });
  }
  refuseOverwriting(outputs.flatMap(({ path }) => path ?? []));
  const printed2 = outputs.filter(({ path }) => path === null);
  if (printed2.length > 1)
    throw CutoverError.of("two formats want standard output", "give all but one of them an --output FILE");
  return outputs.length === 0 ? [{ format: "text", path: null }] : outputs;
}
function refuseOverwriting(paths) {
  const absolute = paths.map((path) => resolve(path));
  const twice = paths.find((_, index) => absolute.indexOf(absolute[index] ?? "") < index);
  if (twice !== void 0)
    throw CutoverError.of(
      `two formats want the file ${normalize(twice)}`,
      "give each an --output FILE of its own"
    );
}
function formatOf(name) {
  const formats = Object.keys(REPORTERS);
  const format = formats.find((known) => known === name);
  if (format !== void 0) return format;
  if (ANNOUNCED.has(name))
    throw CutoverError.of(`the format ${name} is not built yet`, `formats: ${formats.join(", ")}`);
  throw CutoverError.of(
    `unknown format ${name}`,
    didYouMean(name, formats) ?? `formats: ${formats.join(", ")}`
  );
}
function refuseFormat(outputs, command, formats) {
  const other = outputs.find(({ format }) => !formats.includes(format));
  if (other !== void 0)
    throw CutoverError.of(
      `${command} has no format ${other.format}`,
      `formats of ${command}: ${formats.join(", ")}`
    );
}
function refuseFormats(outputs, command) {
  const [first] = outputs;
  if (outputs.length > 1 || first?.format !== "text" || first.path !== null) {
    throw CutoverError.of(
      `${command} prints text to standard output alone`,
      "leave out --format and --output"
    );
  }
}

// src/cli/arguments.ts
var COMMANDS2 = ["check", "find", "validate"];
var OPTIONS = {
  root: { type: "string" },
  manifest: { type: "string", multiple: true },
  now: { type: "string" },
  migration: { type: "string", multiple: true },
  owner: { type: "string", multiple: true },
  format: { type: "string", multiple: true },
  output: { type: "string", multiple: true },
  all: { type: "boolean" },
  strict: { type: "boolean" },
  "no-color": { type: "boolean" },
  quiet: { type: "boolean" },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  base: { type: "string" },
  policy: { type: "string" },
  fix: { type: "boolean" }
};
function parseArguments(argv) {
  const { values, positionals, tokens } = parse(argv);
  notBuilt(positionals[0], values);
  const command = commandOf(positionals, values.help === true || values.version === true);
  if (command !== null) refuseUnused(command, Object.keys(values));
  refuseEmpty(values);
  refuseTwice(tokens.flatMap((token) => token.kind === "option" ? [token.name] : []));
  return {
    command,
    symbol: command === "find" ? positionals[1] ?? null : null,
    root: values.root ?? null,
    manifests: values.manifest ?? [],
    now: values.now === void 0 ? null : readDay(values.now),
    migrations: values.migration ?? null,
    owners: values.owner ?? null,
    outputs: pairOutputs(tokens),
    all: values.all === true,
    strict: values.strict === true,
    color: values["no-color"] !== true,
    quiet: values.quiet === true,
    version: values.version === true,
    help: values.help === true
  };
}
var EVERYWHERE = ["root", "no-color", "quiet", "version", "help"];
var USED = {
  check: ["manifest", "now", "migration", "owner", "format", "output", "all", "strict"],
  find: ["format", "output"],
  validate: ["manifest", "format", "output"]
};
function refuseUnused(command, flags) {
  const unused = flags.find((flag) => !EVERYWHERE.includes(flag) && !USED[command].includes(flag));
  if (unused === void 0) return;
  const others = Object.entries(USED).flatMap(
    ([other, used]) => used.includes(unused) ? [`cutover ${other}`] : []
  );
  throw CutoverError.of(`${command} takes no --${unused}`, `it belongs to ${others.join(" and ")}`);
}
function refuseEmpty(values) {
  const isEmpty = (value) => value === "" || Array.isArray(value) && value.includes("");
  const empty = Object.keys(values).find((flag) => isEmpty(values[flag]));
  if (empty !== void 0) throw CutoverError.of(`--${empty} is empty`, "give it a value, or leave it out");
}
var ONCE = Object.entries(OPTIONS).flatMap(
  ([flag, option]) => option.type === "string" && !("multiple" in option) ? [flag] : []
);
function refuseTwice(flags) {
  const twice = flags.find((flag, index) => ONCE.includes(flag) && flags.indexOf(flag) < index);
  if (twice !== void 0) throw CutoverError.of(`--${twice} is given twice`, "give it once");
}
function parse(argv) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const flag = /'(?:-\w, )?(--?[^'\s]+)/.exec(message)?.[1];
    const unknown = message.startsWith("Unknown option");
    const hint = unknown && flag !== void 0 ? flagHint(flag, Object.keys(OPTIONS)) : null;
    const said = unknown ? `unknown flag ${flag ?? ""}` : message.split(". ")[0] ?? message;
    throw CutoverError.of(said, hint ?? "cutover --help lists every flag", { cause });
  }
}
function commandOf(positionals, informs) {
  const [first, second, ...rest] = positionals;
  if (first === void 0) {
    if (informs) return null;
    throw CutoverError.of("no command", "cutover check judges a manifest; cutover --help lists the commands");
  }
  const command = COMMANDS2.find((name) => name === first);
  if (command === void 0) throw unknownCommand(first, COMMANDS2);
  if (command === "find" && second === void 0 && !informs)
    throw CutoverError.of("find needs a symbol", "cutover find src/client.ts#getClient");
  const surplus = command === "find" ? rest : [second, ...rest].filter((word) => word !== void 0);
  if (surplus.length > 0) throw unexpectedArgument(surplus[0] ?? "", command);
  return command;
}

// src/report/find-json.ts
function renderFindJson(result) {
  const { tool, symbol, binding, usages, possible, filesScanned } = result;
  return printJson({
    schemaVersion: 1,
    tool: { name: tool.name, version: tool.version },
    symbol,
    binding,
    definitions: result.definitions.map(({ file, line, column }) => ({ file, line, column })),
    totals: {
      usages: usages.length,
      possible: possible.length,
      filesScanned,
      filesWithUsages: new Set(usages.map(({ file }) => file)).size
    },
    packages: result.packages.map(({ name, installed }) => ({ name, installed })),
    usages: usages.map(toUsage),
    possible: possible.map(toUsage),
    blindSpots: result.blindSpots.map(({ kind, file, line, column, count: count2 }) => ({
      kind,
      file,
      line,
      column,
      count: count2
    }))
  });
}
function toUsage(usage) {
  const { file, line, column, endLine, endColumn, symbol, kind, confidence, reason } = usage;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    symbol,
    kind,
    confidence,
    reason,
    within: withinText(usage.enclosing),
    excerpt: excerptOf(usage)
  };
}

// src/report/find.ts
function renderFind(result, view) {
  const columns = columnsOf(view);
  const { usages, possible, blindSpots } = result;
  const paragraphs = [
    renderHeader(result, view, columns),
    ...renderFiles(usages, columns),
    ...section("possible: no static analysis can say", renderFiles(possible, columns)),
    ...section("blind spots: it may stand where nothing could look", spotLines(blindSpots, columns)),
    renderWarnings(result.warnings, columns),
    [totals(result)]
  ];
  return joinParagraphs(paragraphs);
}
function renderHeader(result, view, columns) {
  const { symbol, binding, definitions, filesScanned, packages } = result;
  const facts = [`cutover find ${plain(symbol)}`, count(filesScanned, "file"), plain(view.tree)];
  const declared = definitions.map((definition) => `  declared  ${placeText(definition)}`);
  const missing = packages.filter(({ installed }) => !installed).map(({ name }) => `  package   ${plain(name)} is not installed: imports alone tell what belongs to it`);
  return [
    ...hang("", facts.join(" \xB7 "), columns),
    ...declared.length > 0 ? declared : [`  declared  ${BINDING_WORDS[binding]}`],
    ...missing
  ];
}
function renderFiles(usages, columns) {
  const kinds = widestOf(usages.map(({ kind }) => KIND_WORDS[kind]));
  return group(usages, ({ file }) => [file]).map((inFile) => {
    const positions = inFile.map(({ line, column }) => `${line}:${column}`);
    const widest = widestOf(positions);
    const lines = inFile.map((usage, index) => {
      const lead = `  ${(positions[index] ?? "").padStart(widest)}   ${KIND_WORDS[usage.kind].padEnd(kinds)}   `;
      const excerpt = cut(plain(excerptOf(usage)), Math.max(20, columns - displayWidth(lead)));
      return [lead + excerpt, ...glossesOf(usage).map((gloss) => " ".repeat(displayWidth(lead)) + gloss)];
    });
    return [`${plain(inFile[0]?.file ?? "")}  ${number(inFile.length)}`, ...lines.flat()];
  });
}
function spotLines(spots, columns) {
  const lines = spots.flatMap((spot) => {
    const times = spot.count > 1 ? ` (${number(spot.count)} times)` : "";
    return hang(`  ${placeText(spot)}   `, BLIND_SPOT_WORDS[spot.kind] + times, columns);
  });
  return lines.length === 0 ? [] : [lines];
}
function section(title, paragraphs) {
  const [first, ...rest] = paragraphs;
  return first === void 0 ? [] : [[title], first, ...rest];
}
function totals({ usages, possible, blindSpots }) {
  const files = new Set(usages.map(({ file }) => file)).size;
  const parts = [
    usages.length === 0 ? "no usage" : `${count(usages.length, "usage")} in ${count(files, "file")}`
  ];
  if (possible.length > 0) parts.push(`${number(possible.length)} possible`);
  if (blindSpots.length > 0) parts.push(count(blindSpots.length, "blind spot"));
  return parts.join(" \xB7 ");
}

// src/report/validate.ts
var MOST_PLACES = 3;
function renderValidation(validation, view) {
  const { manifest, bindings, warnings } = validation;
  const columns = columnsOf(view);
  const symbols = new Set([...bindings.values()].flatMap((bound) => [...bound.keys()]));
  const paragraphs = [
    ...manifest.migrations.map((migration) => renderMigration(migration, validation, columns)),
    renderWarnings(warnings, columns),
    [
      `ok: ${count(manifest.migrations.length, "migration")}, ${count(symbols.size, "symbol")} bound, in ${manifest.files.map(plain).join(", ")}`
    ]
  ];
  return joinParagraphs(paragraphs);
}
function renderMigration(migration, { bindings }, columns) {
  const { id, gate, from, to } = migration;
  const old = from.map(({ symbol }) => ["from", symbol.text]);
  const replacements = [...new Set(to.map(({ symbol }) => symbol.text))].map((text) => ["to", text]);
  return [
    `${plain(id)}   gate ${gate}`,
    ...[...old, ...replacements].flatMap(
      ([label, symbol]) => hang(
        `  ${label.padEnd(4)}  ${plain(symbol)}   `,
        boundTo(symbol, bindings.get(id)?.get(symbol)),
        columns
      )
    )
  ];
}
function boundTo(symbol, bound) {
  if (bound === void 0) throw new Error(`no binding was handed to the report for ${symbol}`);
  const places = bound.definitions.map(placeText);
  if (places.length === 0) return BINDING_WORDS[bound.binding];
  const hidden = places.length - MOST_PLACES;
  return [...places.slice(0, MOST_PLACES), ...hidden > 0 ? [`and ${hidden} more`] : []].join(", ");
}

// src/cli/ending.ts
function printed(code, text) {
  return { code, written: [{ path: null, text }], complaint: "" };
}

// src/cli/help.ts
var HELP = `cutover: proves that a migration is finished

  cutover check               judge every usage that the manifest names
  cutover find SYMBOL         every usage of one symbol, no manifest needed
  cutover validate            the manifest alone: is it right, does every symbol resolve

  --root DIR                  what is scanned (default: the git top level)
  --manifest GLOB             default: cutover.yml, .github/cutover.yml, cutover/*.yml; repeatable
  --format text|json|sarif    repeatable, each with its own --output; find has text and json
  --output FILE               where the format before it is written (default: standard output)
  --all                       show every usage, not only those that fail
  --migration ID              show only this migration; repeatable; the verdict stays whole
  --owner @x                  show only what this owner owns; repeatable; the verdict stays whole
  --strict                    possible usages and blind spots count like certain ones
  --now YYYY-MM-DD            the day to judge by (default: today, UTC)
  --no-color --quiet --version --help

exit codes: 0 the gate passes \xB7 1 the gate fails \xB7 2 yours to mend \xB7 3 a bug of cutover
symbols:    src/ws.ts#getManager \xB7 src/ws.ts#Manager.get \xB7 src/ws.ts#default \xB7 src/ws.ts
            moment \xB7 lodash#merge \xB7 global:fetch
`;

// src/cli/execute.ts
var COMMANDS3 = {
  check: runCheck,
  find: runFind,
  validate: runValidate
};
async function execute(input, around) {
  if (input.version) return printed(0, `cutover ${TOOL.version} (${TOOL.compiler})
`);
  if (input.help || input.command === null) return printed(0, HELP);
  const { root, manifests, strict, now } = input;
  const request = {
    root,
    cwd: around.cwd,
    manifests,
    strict,
    outputs: input.outputs.flatMap(({ path }) => path ?? []),
    now: now ?? around.today,
    lineHashes: input.outputs.some(({ format }) => format === "sarif"),
    progress: input.quiet ? () => void 0 : around.progress,
    deepStack: around.deepStack
  };
  return COMMANDS3[input.command](input, request, around);
}
async function runCheck(input, request, around) {
  const outcome = await check(request);
  refuseUnknown(input.migrations, outcome);
  const { all, migrations, owners, color, quiet } = input;
  const view = { all, migrations, owners, width: around.columns, tree: "working tree" };
  const written = input.outputs.map(({ format, path }) => ({
    path,
    text: REPORTERS[format](outcome, { ...view, color: color && around.color && path === null })
  }));
  const shown = quiet && outcome.verdict === "pass" ? written.filter(({ path }) => path !== null) : written;
  return { code: outcome.verdict === "pass" ? 0 : 1, written: shown, complaint: "" };
}
function refuseUnknown(wanted, { migrations }) {
  const known = migrations.map(({ migration }) => migration.id);
  const unknown = wanted?.find((id) => !known.includes(id));
  if (unknown === void 0) return;
  throw CutoverError.of(
    `no migration is called ${unknown}`,
    didYouMean(unknown, known) ?? `there are ${known.join(", ")}`
  );
}
async function runFind(input, request, around) {
  refuseFormat(input.outputs, "find", ["text", "json"]);
  const result = await find(request, input.symbol ?? "");
  const text = renderFind(result, { width: around.columns, tree: "working tree" });
  const written = input.outputs.map(({ format, path }) => ({
    path,
    text: format === "json" ? renderFindJson(result) : text
  }));
  return { code: 0, written, complaint: "" };
}
async function runValidate(input, request, around) {
  refuseFormats(input.outputs, "validate");
  return printed(0, input.quiet ? "" : renderValidation(await validate(request), { width: around.columns }));
}

// src/cli/finish.ts
import { writeFileSync } from "node:fs";
function finish({ code, written, complaint }) {
  let exit = code;
  process.stderr.on("error", () => void 0);
  for (const { path, text } of written) {
    const failure = path === null ? null : writeFile(path, text);
    if (failure === null) continue;
    process.stderr.write(failure.complaint);
    exit = Math.max(exit, failure.code);
  }
  process.stderr.write(complaint);
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE") return;
    const failure = cannotWrite("standard output", error);
    process.stderr.write(failure.complaint);
    process.exitCode = Math.max(exit, failure.code);
  });
  for (const { path, text } of written) if (path === null) process.stdout.write(text);
  return exit;
}
function writeFile(path, text) {
  try {
    writeFileSync(path, text);
    return null;
  } catch (cause) {
    return cannotWrite(path, cause);
  }
}
function cannotWrite(where, cause) {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const hint = "What --output names has to be a file in a folder that is there and writable, with space left on its disk.";
  return complain(CutoverError.of(`cannot write ${where}: ${reason}`, hint, { cause }));
}

// src/cli/progress-line.ts
var PATIENCE_MS = 1e3;
var PAUSE_MS = 100;
function progressLine(stream) {
  let next = Date.now() + PATIENCE_MS;
  let shown = false;
  return {
    show(stage) {
      if (Date.now() < next) return;
      next = Date.now() + PAUSE_MS;
      shown = true;
      stream.write(`\r\x1B[K${stage.slice(0, stream.columns - 1)}`);
    },
    clear() {
      if (shown) stream.write("\r\x1B[K");
      shown = false;
    }
  };
}

// src/cli/command-line.ts
async function commandLine(entry) {
  const argv = process.argv.slice(2);
  if (await isThread(argv)) return answerFromThread(answerTask);
  const isDumb = process.env["TERM"] === "dumb";
  const progress = process.stderr.isTTY && !isDumb ? progressLine(process.stderr) : null;
  const around = {
    cwd: workingDirectory(),
    today: today(),
    color: process.stdout.isTTY && !process.env["NO_COLOR"] && !isDumb,
    columns: process.stdout.isTTY && process.stdout.columns || 80,
    progress: progress?.show ?? (() => void 0),
    deepStack: false
  };
  const ending = await answer(argv, around, () => runAgain(argv, around, entry));
  progress?.clear();
  process.exitCode = finish(ending);
}
function workingDirectory() {
  try {
    return process.cwd();
  } catch {
    return process.env["PWD"] ?? ".";
  }
}
async function answer(argv, around, whenTooDeep) {
  try {
    return await execute(parseArguments(argv), around).catch((error) => {
      if (isTooDeep(error)) return whenTooDeep(error);
      throw error;
    });
  } catch (error) {
    return { ...complain(error), written: [] };
  }
}
async function runAgain(argv, { progress, deepStack: _, ...around }, entry) {
  const task = { argv, around };
  return runInThread(entry, task, progress);
}
async function answerTask({ argv, around }, progress) {
  return answer(argv, { ...around, progress, deepStack: true }, (cause) => Promise.reject(tooDeep(cause)));
}
export {
  commandLine
};
