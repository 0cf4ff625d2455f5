import{createRequire as __cr}from'node:module';import{fileURLToPath as __fu}from'node:url';import{dirname as __dn}from'node:path';
const require=__cr(import.meta.url),__filename=__fu(import.meta.url),__dirname=__dn(__filename);
import {
  BLIND_SPOT_WORDS,
  REPORTERS,
  TOOL,
  answerFromThread,
  array,
  boolean,
  check,
  complain,
  describe,
  describeRest,
  int,
  isDay,
  isThread,
  isTooDeep,
  number2 as number,
  object,
  plain,
  randomUUID,
  runInThread,
  sharedBlindSpots,
  string,
  symbolName,
  toRows,
  today,
  tooDeep,
  totalsOf,
  union,
  whyItMatters,
  writeInstead
} from "./chunk.js";
import {
  CutoverError,
  didYouMean
} from "./chunk-2.js";

// src/action/run-action.ts
import { setTimeout } from "node:timers/promises";

// src/action/act.ts
import { statSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve as resolve2 } from "node:path";

// src/github/context.ts
var REPOSITORY = object({ full_name: string() }).nullish();
var PULL_REQUEST_EVENT = object({
  pull_request: object({
    number: int().positive(),
    head: object({ sha: string(), repo: REPOSITORY }),
    base: object({ sha: string(), ref: string(), repo: REPOSITORY })
  })
});
var ABOUT_PULL_REQUESTS = ["pull_request", "pull_request_target"];
function contextOf(environment, payload) {
  const event = environment["GITHUB_EVENT_NAME"] ?? "";
  const serverUrl = urlOf(environment["GITHUB_SERVER_URL"], "https://github.com");
  const apiUrl = urlOf(environment["GITHUB_API_URL"], "https://api.github.com");
  const graphqlUrl = urlOf(environment["GITHUB_GRAPHQL_URL"], graphqlOf(apiUrl));
  const isAbout = ABOUT_PULL_REQUESTS.includes(event);
  const read = isAbout ? PULL_REQUEST_EVENT.safeParse(payload) : null;
  return {
    event,
    repository: repositoryOf(environment["GITHUB_REPOSITORY"] ?? ""),
    pullRequest: read?.success === true ? pullRequestOf(read.data) : null,
    serverUrl,
    apiUrl,
    graphqlUrl,
    remark: read?.success === false ? `the file of the event ${event} does not say which pull request` : null
  };
}
function pullRequestOf({
  pull_request: { number: number2, head, base }
}) {
  const isFork = head.repo?.full_name === void 0 || head.repo.full_name !== base.repo?.full_name;
  return { number: number2, headSha: head.sha, baseSha: base.sha, baseRef: base.ref, isFork };
}
function repositoryOf(fullName) {
  const [owner = "", name = "", ...rest] = fullName.split("/");
  return owner === "" || name === "" || rest.length > 0 ? null : { owner, name };
}
function urlOf(value, otherwise) {
  const url = value ?? "";
  return (URL.canParse(url) ? url : otherwise).replace(/\/+$/, "");
}
function graphqlOf(apiUrl) {
  return apiUrl.endsWith("/api/v3") ? apiUrl.replace(/\/v3$/, "/graphql") : `${apiUrl}/graphql`;
}

// src/action/workflow-command.ts
function workflowCommand(name, properties, message) {
  const given = Object.entries(properties).flatMap(
    ([key, value]) => value === null ? [] : [`${key}=${escapeProperty(String(value))}`]
  );
  return `::${name}${given.length === 0 ? "" : ` ${given.join(",")}`}::${escapeData(message)}
`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function quoted(text, token) {
  const end = text.endsWith("\n") ? "" : "\n";
  return `::stop-commands::${token}
${text}${end}::${token}::
`;
}

// src/action/annotation-lines.ts
var MOST_PER_LEVEL = 10;
var MOST_CHARACTERS = 4e3;
function annotationLines(annotations, folder) {
  const errors = annotations.filter(({ level }) => level === "error");
  const warnings = annotations.filter(({ level }) => level === "warning");
  const notices = annotations.filter(({ level }) => level === "notice");
  const cut2 = [...errors.slice(MOST_PER_LEVEL), ...warnings.slice(MOST_PER_LEVEL)];
  const kept = [
    ...errors.slice(0, MOST_PER_LEVEL),
    ...warnings.slice(0, MOST_PER_LEVEL),
    ...notices.slice(0, MOST_PER_LEVEL - 1),
    ...cut2.length === 0 ? [] : [whatIsCut(errors, warnings)]
  ];
  return kept.map((annotation) => line(annotation, folder)).join("");
}
function line({ level, title, message, place }, folder) {
  const where = place === null ? {} : { file: folder + place.file, line: place.line, col: place.column };
  return workflowCommand(level, { ...where, title }, shortened(message));
}
function whatIsCut(errors, warnings) {
  const more = (all, noun) => {
    const hidden = all.length - MOST_PER_LEVEL;
    return hidden > 0 ? [`${hidden} more ${noun}${hidden === 1 ? "" : "s"}`] : [];
  };
  const what = [...more(errors, "error"), ...more(warnings, "warning")].join(" and ");
  return {
    level: "notice",
    title: "cutover",
    message: `${what} without an annotation: GitHub shows ${MOST_PER_LEVEL} of each a step. The log above and report.json hold all.`,
    place: null
  };
}
function shortened(message) {
  const characters = [...message];
  return characters.length <= MOST_CHARACTERS / 2 && message.length <= MOST_CHARACTERS ? message : `${characters.slice(0, MOST_CHARACTERS / 2).join("")}\u2026`;
}

// src/action/pages.ts
var MARKER = "<!-- cutover:comment:v1 -->";
var MOST_COMMENT_BYTES = 6e4;
var MOST_PAGE_BYTES = 9e5;
function judgedPages({ verdict }, text) {
  return pages(verdict === "pass" ? "\u2705 cutover passes" : "\u274C cutover fails", text);
}
function couldNotLookPages(complaint) {
  const [first = ""] = complaint.split("\n");
  return pages(`\u26A0\uFE0F could not look: ${literal(first)}`, complaint);
}
function pages(headline, text) {
  const page = (most) => `### ${headline}

${fenced(cut(text.trimEnd(), most))}`;
  return { comment: `${MARKER}
${page(MOST_COMMENT_BYTES)}`, summary: page(MOST_PAGE_BYTES) };
}
function fenced(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text
${text}
${fence}
`;
}
function literal(text) {
  return text.slice(0, 200).replaceAll(/[^\p{L}\p{N} .,/:;()'"-]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}
function cut(text, most) {
  if (Buffer.byteLength(text) <= most) return text;
  const lines = text.split("\n");
  const end = lines.slice(-3);
  let room = most - Buffer.byteLength(end.join("\n")) - 100;
  const start = lines.slice(0, -3).filter((line2) => (room -= Buffer.byteLength(line2) + 1) > 0);
  return [...start, "", "\u2026 this is cut: report.json has everything", "", ...end].join("\n");
}

// src/action/answer.ts
function exitCodeOf(look2) {
  if (look2.kind === "could-not-look") return look2.code;
  return look2.verdict === "pass" ? 0 : 1;
}
function pagesOf(look2) {
  return look2.kind === "judged" ? look2.pages : couldNotLookPages(look2.complaint);
}
function textOf(look2) {
  return look2.kind === "judged" ? look2.text : look2.complaint;
}
function annotationsFor(look2) {
  if (look2.kind === "judged") return look2.annotations;
  const error = { level: "error", title: "cutover could not look" };
  if (look2.problems.length === 0) return [{ ...error, message: look2.complaint, place: null }];
  return look2.problems.map(({ message, place, hint }) => ({
    ...error,
    message: plain(message.replaceAll(/\s*\n\s*/g, " ")) + (hint === null ? "" : `
${hint}`),
    place
  }));
}
function outputsOf(look2, files) {
  const counted = (of) => {
    const value = look2.kind === "judged" ? look2.totals[of] : null;
    return value === null ? "" : String(value);
  };
  return {
    verdict: look2.kind === "judged" ? look2.verdict : "error",
    remaining: counted("remaining"),
    introduced: counted("introduced"),
    resolved: counted("resolved"),
    exempt: counted("exempt"),
    possible: counted("possible"),
    report: files.report ?? "",
    sarif: files.sarif ?? "",
    html: "",
    comment: files.comment ?? ""
  };
}

// src/github/answer.ts
var MOST_SAID = 300;
function readAnswer(answer, now) {
  const { status, headers, text } = answer;
  if (status === 204) return { body: null };
  if (status >= 200 && status < 300) {
    const body = parse(text);
    return body === void 0 ? { kind: "truncated" } : { body };
  }
  const said = messageOf(parse(text));
  if (status === 429 || status === 403 && isRateLimit(headers, said))
    return { kind: "rate-limited", seconds: secondsToWait(headers, now) };
  if (status === 401) return { kind: "unauthorized" };
  if (status === 403) return { kind: isPermission(said) ? "no-permission" : "forbidden", said };
  if (status === 404 || status === 410) return { kind: "not-found" };
  if (status === 422) return { kind: "unprocessable", said };
  if (status >= 500) return { kind: "server", status };
  return { kind: "unexpected", said: `${status} ${said}`.trim() };
}
function isPermission(said) {
  return /resource not accessible by/i.test(said);
}
function isRateLimit(headers, said) {
  return headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0" || /rate limit|abuse detection/i.test(said);
}
function secondsToWait(headers, now) {
  const after = numberOf(headers.get("retry-after"));
  if (after !== null) return after;
  const reset = numberOf(headers.get("x-ratelimit-reset"));
  if (headers.get("x-ratelimit-remaining") !== "0" || reset === null) return null;
  return Math.max(1, Math.ceil(reset - now / 1e3));
}
function numberOf(header) {
  return header !== null && /^\d{1,12}$/.test(header.trim()) ? Number(header) : null;
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function messageOf(body) {
  if (typeof body !== "object" || body === null || !("message" in body)) return "";
  return String(body.message).replaceAll(/\s+/g, " ").slice(0, MOST_SAID);
}

// src/github/failure.ts
var GitHubFailure = class extends Error {
  failure;
  constructor(failure, options) {
    super(failureWords(failure), options);
    this.name = "GitHubFailure";
    this.failure = failure;
  }
};
function failureWords(failure) {
  switch (failure.kind) {
    case "unauthorized":
      return "GitHub does not accept the token (401): it is wrong, or it has expired";
    case "no-permission":
      return `the token may not write comments (403, "${failure.said}"): the job needs the permission \`pull-requests: write\`. Pull requests from forks and from Dependabot never have it`;
    case "forbidden":
      return `GitHub refused (403): ${failure.said}`;
    case "not-found":
      return "GitHub finds no such pull request (404): it is gone, or the token may not see this repository";
    case "unprocessable":
      return `GitHub did not take the comment (422): ${failure.said}`;
    case "rate-limited":
      return `GitHub's rate limit is used up${failure.seconds === null ? "" : ` for another ${failure.seconds} seconds`}: this run does not wait for it`;
    case "server":
      return `GitHub has a fault of its own (${failure.status})`;
    case "timeout":
      return "GitHub did not answer in time";
    case "no-connection":
      return `the connection to GitHub failed: ${failure.said}`;
    case "truncated":
      return "GitHub's answer ended early or is no JSON";
    case "unexpected":
      return `GitHub gave an unexpected answer: ${failure.said}`;
    default:
      return failure;
  }
}
function mayBeDone({ kind }) {
  return ["server", "timeout", "no-connection", "truncated", "unexpected"].includes(kind);
}

// src/github/api.ts
var TRY_MS = 1e4;
var MOST_WAITING_MS = 3e4;
var MOST_TIME_MS = 9e4;
var TRIES = 4;
function openApi(connection) {
  const { clock, tryMs = TRY_MS } = connection;
  const end = clock.now() + MOST_TIME_MS;
  let waited = 0;
  const pause = async (milliseconds) => {
    if (waited + milliseconds > MOST_WAITING_MS || clock.now() + milliseconds >= end) return false;
    waited += milliseconds;
    await clock.sleep(milliseconds);
    return true;
  };
  const call = async (asked) => {
    for (let tries = 1; ; tries += 1) {
      const left = end - clock.now();
      if (left <= 0) throw new GitHubFailure({ kind: "timeout" });
      const result = await once(connection, asked, Math.min(tryMs, left));
      if (!("kind" in result)) return result;
      const wait = tries < TRIES ? waitFor(result, asked, tries) : null;
      if (wait === null || !await pause(wait)) throw new GitHubFailure(result);
    }
  };
  return { connection, call, pause };
}
function waitFor(failure, { repeatable }, tries) {
  if (failure.kind === "rate-limited") return (failure.seconds ?? 60) * 1e3;
  return repeatable && mayBeDone(failure) ? 1e3 * 2 ** (tries - 1) : null;
}
async function once(connection, call, milliseconds) {
  const answer = await send(connection, call, milliseconds);
  if ("kind" in answer) return answer;
  const read = readAnswer(answer, connection.clock.now());
  return "kind" in read ? read : { body: read.body, headers: answer.headers };
}
async function send({ token, userAgent }, { method, url, body }, milliseconds) {
  let arrived = false;
  try {
    const response = await fetch(url, {
      method,
      // Followed, a redirected POST would become a GET, and the token might go elsewhere.
      redirect: "manual",
      signal: AbortSignal.timeout(milliseconds),
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": userAgent,
        "x-github-api-version": "2022-11-28",
        ...body === void 0 ? {} : { "content-type": "application/json" }
      },
      ...body === void 0 ? {} : { body: JSON.stringify(body) }
    });
    arrived = true;
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError") return { kind: "timeout" };
    return arrived ? { kind: "truncated" } : { kind: "no-connection", said: reasonOf(error) };
  }
}
function reasonOf(error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return code !== "" ? code : String(cause);
}

// src/github/comment-policy.ts
var COMMENT_POLICIES = ["always", "on-change", "on-failure", "never"];
function createsComment(policy, { verdict, changed }) {
  switch (policy) {
    case "always":
      return true;
    case "on-change":
      return verdict !== "pass" || changed === true;
    case "on-failure":
      return verdict !== "pass";
    case "never":
      return false;
    default:
      return policy;
  }
}

// src/github/comments.ts
var A_PAGE = 100;
var MOST_PAGES = 50;
var COMMENTS_QUERY = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${A_PAGE}, after: $after) {
        nodes { fullDatabaseId body viewerDidAuthor }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
var GRAPHQL_ERRORS = object({
  errors: array(object({ type: string().optional(), message: string() })).min(1)
});
var GRAPHQL_PAGE = object({
  data: object({
    repository: object({
      pullRequest: object({
        comments: object({
          nodes: array(
            object({
              fullDatabaseId: union([string(), number()]),
              body: string(),
              viewerDidAuthor: boolean()
            })
          ),
          pageInfo: object({ hasNextPage: boolean(), endCursor: string().nullable() })
        })
      })
    })
  })
});
var CREATED = object({ id: number() });
var REST_PAGE = array(
  object({
    id: number(),
    body: string().nullish(),
    user: object({ login: string(), type: string() }).nullish()
  })
);
async function listByGraphql(api, address) {
  const comments = [];
  let after = null;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { body } = await api.call({
      method: "POST",
      url: api.connection.graphqlUrl,
      body: { query: COMMENTS_QUERY, variables: { ...address, after } },
      repeatable: true
    });
    const errors = GRAPHQL_ERRORS.safeParse(body);
    if (errors.success) throw new GitHubFailure(graphqlFailure(errors.data.errors));
    const found = parsed(GRAPHQL_PAGE, body).data.repository.pullRequest.comments;
    for (const node of found.nodes)
      comments.push({ id: String(node.fullDatabaseId), body: node.body, own: node.viewerDidAuthor });
    if (!found.pageInfo.hasNextPage || found.pageInfo.endCursor === null) return comments;
    after = found.pageInfo.endCursor;
  }
  throw tooMany();
}
function graphqlFailure([first]) {
  const said = first?.message ?? "";
  if (first?.type === "RATE_LIMITED") return { kind: "rate-limited", seconds: null };
  if (first?.type === "NOT_FOUND") return { kind: "not-found" };
  if (first?.type === "FORBIDDEN" || isPermission(said))
    return { kind: isPermission(said) ? "no-permission" : "forbidden", said };
  return { kind: "unexpected", said };
}
var OF_AN_INSTALLATION = "ghs_";
async function listByRest(api, address) {
  const comments = [];
  const mayBeWorkflow = api.connection.token.startsWith(OF_AN_INSTALLATION);
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const url = `${commentsUrl(api, address)}?per_page=${A_PAGE}&page=${page}`;
    const { body, headers } = await api.call({ method: "GET", url, repeatable: true });
    for (const { id, body: text, user } of parsed(REST_PAGE, body)) {
      const isWorkflow = mayBeWorkflow && user?.login === "github-actions[bot]" && user.type === "Bot";
      comments.push({ id: String(id), body: text ?? "", own: isWorkflow ? true : null });
    }
    if (!/rel="next"/.test(headers.get("link") ?? "")) return comments;
  }
  throw tooMany();
}
async function createComment(api, address, body) {
  const call = { method: "POST", url: commentsUrl(api, address), body: { body }, repeatable: false };
  parsed(CREATED, (await api.call(call)).body);
}
async function updateComment(api, url, body) {
  await api.call({ method: "PATCH", url, body: { body }, repeatable: true });
}
async function deleteComment(api, url) {
  try {
    await api.call({ method: "DELETE", url, repeatable: true });
  } catch (error) {
    if (error instanceof GitHubFailure && error.failure.kind === "not-found") return;
    throw error;
  }
}
function commentUrl(api, address, id) {
  return `${repositoryUrl(api, address)}/issues/comments/${id}`;
}
function commentsUrl(api, address) {
  return `${repositoryUrl(api, address)}/issues/${address.number}/comments`;
}
function repositoryUrl({ connection }, { owner, name }) {
  return `${connection.apiUrl}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}
function parsed(schema, body) {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new GitHubFailure({ kind: "unexpected", said: "its shape is another one" }, { cause: result.error });
}
function tooMany() {
  return new GitHubFailure({ kind: "unexpected", said: `more than ${MOST_PAGES * A_PAGE} comments` });
}

// src/github/sticky-comment.ts
var CREATIONS = 3;
var BEFORE_LOOKING_MS = 2e3;
async function keepComment(api, wanted) {
  const kept = await keepOnce(api, wanted);
  return kept ?? await keepOnce(api, wanted) ?? { kind: "none", remark: "the comment was deleted meanwhile" };
}
async function keepOnce(api, wanted) {
  const before = await ownComments(api, wanted);
  if (before.length > 0) return settle(api, wanted, { own: before, kind: "updated" });
  if (!wanted.creates) return { kind: "none", remark: null };
  const after = await create(api, wanted);
  if (after !== null) return settle(api, wanted, { own: after, kind: "created" });
  return { kind: "created", remark: "whether another run created one, too, could not be seen" };
}
async function create(api, wanted) {
  for (let tries = 1; ; tries += 1) {
    try {
      await createComment(api, wanted.address, wanted.body);
      return await ownComments(api, wanted).catch(() => null);
    } catch (error) {
      if (!(error instanceof GitHubFailure) || !mayBeDone(error.failure)) throw error;
      if (!await api.pause(BEFORE_LOOKING_MS * tries)) throw error;
      const own = await ownComments(api, wanted);
      if (own.length > 0) return own;
      if (tries === CREATIONS) throw error;
    }
  }
}
async function settle(api, { address, body }, {
  own: [first, ...twins],
  kind
}) {
  if (first === void 0) return { kind, remark: null };
  const isEqual = sameText(first.body, body);
  try {
    if (!isEqual) await updateComment(api, commentUrl(api, address, first.id), body);
  } catch (error) {
    if (error instanceof GitHubFailure && error.failure.kind === "not-found") return null;
    throw error;
  }
  let remark = null;
  for (const { id } of twins) {
    try {
      await deleteComment(api, commentUrl(api, address, id));
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error;
      remark = `a second comment is still there: ${error.message}`;
    }
  }
  return { kind: isEqual && kind === "updated" ? "unchanged" : kind, remark };
}
async function ownComments(api, { address, marker }) {
  const marked = (await list(api, address)).filter(({ body }) => body.trimStart().startsWith(marker));
  const own = marked.filter((comment2) => comment2.own === true);
  if (own.length === 0 && marked.some((comment2) => comment2.own === null)) {
    const said = "there is a comment of cutover, and only GraphQL could say whether this token wrote it";
    throw new GitHubFailure({ kind: "forbidden", said });
  }
  return own.toSorted((a, b) => BigInt(a.id) < BigInt(b.id) ? -1 : 1);
}
async function list(api, address) {
  try {
    return await listByGraphql(api, address);
  } catch (error) {
    if (!(error instanceof GitHubFailure) || error.failure.kind === "unauthorized") throw error;
    return listByRest(api, address);
  }
}
function sameText(one, other) {
  const folded = (text) => text.replaceAll("\r\n", "\n").trimEnd();
  return folded(one) === folded(other);
}

// src/action/comment.ts
var WORDS = {
  created: "the comment on this pull request is new",
  updated: "the comment on this pull request is up to date",
  unchanged: "the comment on this pull request says this already",
  none: "no comment: there is nothing to say"
};
async function postComment(posting) {
  const { context, policy, news, token } = posting;
  const { repository, pullRequest } = context;
  if (policy === "never") return quiet("no comment: comment is never");
  if (context.remark !== null) return { level: "warning", message: `no comment: ${context.remark}` };
  if (pullRequest === null || repository === null)
    return quiet(`no comment: ${context.event || "this run"} has no pull request`);
  if (token === null) return { level: "warning", message: missing(posting, "the input token is empty") };
  const { apiUrl, graphqlUrl } = context;
  const userAgent = `${TOOL.name}/${TOOL.version}`;
  const { clock, body, tryMs } = posting;
  try {
    const api = openApi({
      ...{ apiUrl, graphqlUrl, token, userAgent, clock },
      ...tryMs === void 0 ? {} : { tryMs }
    });
    const address = { ...repository, number: pullRequest.number };
    const kept = await keepComment(api, {
      address,
      marker: MARKER,
      body,
      creates: createsComment(policy, news)
    });
    if (kept.remark === null) return quiet(WORDS[kept.kind]);
    return { level: "notice", message: `${WORDS[kept.kind]}; ${kept.remark}` };
  } catch (error) {
    return { level: levelOf(error, pullRequest.isFork), message: missing(posting, reasonOf2(error)) };
  }
}
function missing({ file }, reason) {
  const where = file === null ? "" : `. What it would say is in ${file}`;
  return `no comment: ${reason}${where}`;
}
function reasonOf2(error) {
  if (error instanceof GitHubFailure) return error.message;
  return `a bug of cutover: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
function levelOf(error, isFork) {
  const isExpected = isFork && error instanceof GitHubFailure && error.failure.kind === "no-permission";
  return isExpected ? "notice" : "warning";
}
function quiet(message) {
  return { level: "quiet", message };
}

// src/action/event-file.ts
import { readFileSync } from "node:fs";
function readEvent(path) {
  if (path === void 0 || path === "") return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

// src/action/not-built.ts
var MODES = {
  release: "mode: check fails the job while a migration with gate zero is unfinished",
  comment: "mode: check writes the comment itself where the token may"
};
var WHOLE = [
  ["base", "leave it out: every usage counts as existing"],
  ["policy", "leave it out: the manifest of the working tree decides"],
  ["release-version", "leave it out, with mode: release"]
];
function notBuilt(given) {
  const mode = given("mode")?.toLowerCase() ?? "";
  const modes = Object.hasOwn(MODES, mode) ? [problem(`mode: ${mode}`, MODES[mode] ?? "")] : [];
  const inputs = WHOLE.filter(([name]) => given(name) !== null);
  return [...modes, ...inputs.map(([name, meanwhile]) => problem(`the input ${name}`, meanwhile))];
}
function problem(what, meanwhile) {
  return { message: `${what} is not built yet`, place: null, hint: meanwhile };
}

// src/action/inputs.ts
function readInputs(environment) {
  const problems = [];
  const given = (name) => valueOf(environment, name);
  const oneOf = (name, values, otherwise) => {
    const value = given(name);
    if (value === null) return otherwise;
    const known = values.find((one) => one === value.toLowerCase());
    if (known === void 0)
      problems.push(wrong(name, value, didYouMean(value, values) ?? `it is one of ${values.join(", ")}`));
    return known ?? null;
  };
  const flag = (name, otherwise) => oneOf(name, ["true", "false"], otherwise) === "true";
  const now = given("now");
  if (now !== null && !isDay(now))
    problems.push(wrong("now", now, "write it as YYYY-MM-DD, a UTC day: 2027-01-31"));
  oneOf("mode", ["check", "release", "comment"], "check");
  const inputs = {
    manifests: linesOf(given("manifest")),
    workingDirectory: given("working-directory"),
    now,
    strict: flag("strict", "false"),
    comment: oneOf("comment", COMMENT_POLICIES, "on-change") ?? "never",
    annotations: flag("annotations", "true"),
    summary: flag("summary", "true"),
    reportFolder: given("report-dir"),
    token: given("token")
  };
  problems.push(...notBuilt(given));
  return { inputs, problems };
}
function valueOf(environment, name) {
  const value = environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
  return value === "" ? null : value;
}
function linesOf(value) {
  return (value ?? "").split(/\r?\n/).flatMap((line2) => line2.trim() === "" ? [] : [line2.trim()]);
}
function wrong(name, value, hint) {
  return { message: `the input ${name} is ${JSON.stringify(value)}`, place: null, hint };
}

// src/report/annotations.ts
function annotationsOf({ migrations, blindSpots, warnings }) {
  return [
    ...migrations.flatMap(failingRows),
    ...sharedBlindSpots(blindSpots.filter(({ failing }) => failing)).flatMap(
      ([spot]) => spot === void 0 ? [] : [blindSpotError(spot)]
    ),
    ...warnings.map(({ level, message, place }) => ({
      level,
      title: "cutover",
      message: plain(message),
      place
    }))
  ];
}
function failingRows(result) {
  const failing = [...result.usages, ...result.possible].filter((finding) => finding.failing);
  return toRows(failing).map((row) => ({
    level: "error",
    title: plain(result.migration.title),
    message: sentences(row, result),
    place: row.first
  }));
}
function sentences(row, { migration }) {
  const { first } = row;
  const certainty = first.confidence === "possible" ? "possible " : "";
  const what = `${certainty}${symbolName(first.symbol)}: ${describe(first, migration)}${describeRest(row)}`;
  const details = [...writeInstead(migration, first.symbol), ...whyItMatters(migration)];
  return [what, ...details.map(([label, text]) => `${label}: ${text}`)].join("\n");
}
function blindSpotError(spot) {
  return {
    level: "error",
    title: "blind spot",
    message: `${BLIND_SPOT_WORDS[spot.kind]}: old symbols may stand where nothing could look`,
    place: spot
  };
}

// src/action/look.ts
var COLUMNS = 120;
async function look({ request }) {
  try {
    const outcome = await check({
      ...request,
      lineHashes: true,
      progress: () => void 0,
      deepStack: true
    });
    const view = {
      all: false,
      migrations: null,
      owners: null,
      width: COLUMNS,
      tree: "working tree",
      color: false
    };
    const text = REPORTERS.text(outcome, view);
    return {
      kind: "judged",
      verdict: outcome.verdict,
      totals: totalsOf(outcome),
      text,
      json: REPORTERS.json(outcome),
      sarif: REPORTERS.sarif(outcome, view),
      pages: judgedPages(outcome, text),
      annotations: annotationsOf(outcome)
    };
  } catch (error) {
    return couldNotLook(isTooDeep(error) ? tooDeep(error) : error);
  }
}
function couldNotLook(error) {
  const problems = error instanceof CutoverError ? error.problems : [];
  return { kind: "could-not-look", problems, ...complain(error) };
}

// src/action/report-folder.ts
import { existsSync, mkdirSync, mkdtempSync, readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
function openReportFolder(named, { cwd, temporary }) {
  const folder = attempt(named ?? temporary, () => {
    if (named === null) return mkdtempSync(join(temporary, "cutover-"));
    const absolute = resolve(cwd, named);
    mkdirSync(absolute, { recursive: true });
    return absolute;
  });
  return {
    report: join(folder, "report.json"),
    sarif: join(folder, "report.sarif"),
    comment: join(folder, "comment.md")
  };
}
function writeReport(path, text) {
  attempt(path, () => writeFileSync(path, text));
}
function isOursToWrite(path, beginning) {
  return !existsSync(path) || readFileSync2(path, "utf8").startsWith(beginning);
}
function attempt(path, act2) {
  try {
    return act2();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const hint = "report-dir has to be a folder that can be written to, with space left on its disk.";
    throw CutoverError.of(`cannot write ${path}: ${reason}`, hint, { cause });
  }
}

// src/action/repository-folder.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname, join as join2, relative } from "node:path";
function folderInRepository(root) {
  for (let above = root; ; above = dirname(above)) {
    if (existsSync2(join2(above, ".git"))) {
      const path = relative(above, root).replaceAll("\\", "/");
      return path === "" ? "" : `${path}/`;
    }
    if (above === dirname(above)) return "";
  }
}

// src/action/runner-files.ts
import { appendFileSync } from "node:fs";
var MOST_SUMMARY_BYTES = 1e6;
function outputText(outputs, delimiter) {
  const entries = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}
${value}
${delimiter}
`
  );
  return entries.join("");
}
function appendToRunnerFile(path, text) {
  if (path === void 0 || path === "") return null;
  try {
    appendFileSync(path, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
function fitSummary(page, most = MOST_SUMMARY_BYTES) {
  if (Buffer.byteLength(page) <= most) return page;
  const rest = "\n\nThis page is cut: a job summary holds 1 MiB. The report has everything.\n";
  const room = Buffer.from(page).subarray(0, most - Buffer.byteLength(rest)).toString("utf8");
  return room.slice(0, room.lastIndexOf("\n")) + rest;
}

// src/action/write-reports.ts
function writeReports(look2, folder) {
  if (folder === null) return { look: look2, files: {} };
  if (look2.kind === "could-not-look") return { look: look2, files: writeComment(look2, folder) };
  try {
    writeReport(folder.report, look2.json);
    writeReport(folder.sarif, look2.sarif);
    writeReport(folder.comment, look2.pages.comment);
    return { look: look2, files: folder };
  } catch (error) {
    return { look: couldNotLook(error), files: {} };
  }
}
function writeComment(look2, { comment: comment2 }) {
  try {
    if (!isOursToWrite(comment2, MARKER)) return {};
    writeReport(comment2, pagesOf(look2).comment);
    return { comment: comment2 };
  } catch {
    return {};
  }
}

// src/action/act.ts
async function act(around) {
  const { environment } = around;
  const read = readInputs(environment);
  const { inputs } = read;
  const context = contextOf(environment, readEvent(environment["GITHUB_EVENT_PATH"]));
  const cwd = resolve2(environment["GITHUB_WORKSPACE"] || around.cwd, inputs.workingDirectory ?? ".");
  const reported = await lookAndReport(around, read, cwd);
  const { look: look2 } = reported;
  const folder = inputs.workingDirectory === null ? "" : folderInRepository(cwd);
  around.write(quoted(textOf(look2), around.unguessable()));
  if (inputs.annotations) around.write(annotationLines(annotationsFor(look2), folder));
  for (const remark of tellRunner(reported, around, inputs))
    say(around, { level: "warning", message: remark });
  say(around, await comment(reported, around, { inputs, context }));
  return exitCodeOf(look2);
}
async function lookAndReport(around, { inputs, problems }, cwd) {
  let folder = null;
  try {
    if (!isFolder(cwd))
      throw CutoverError.of(`working-directory: ${cwd} is no folder`, "check the code out first");
    const temporary = around.environment["RUNNER_TEMP"] || tmpdir();
    folder = openReportFolder(inputs.reportFolder, { cwd, temporary });
    if (problems.length > 0) throw new CutoverError(problems);
    return writeReports(await around.look(taskOf(around, { inputs, cwd, folder })), folder);
  } catch (error) {
    return writeReports(couldNotLook(error), folder);
  }
}
function taskOf({ today: today2 }, { inputs, cwd, folder }) {
  const { manifests, strict, now, workingDirectory } = inputs;
  const root = workingDirectory === null ? null : cwd;
  const outputs = Object.values(folder);
  return { request: { root, cwd, manifests, outputs, now: now ?? today2, strict } };
}
function tellRunner({ look: look2, files }, around, inputs) {
  const { environment, unguessable } = around;
  const outputs = outputText(outputsOf(look2, files), `cutover-${unguessable()}`);
  const summary = inputs.summary ? fitSummary(pagesOf(look2).summary) : "";
  return [
    ["the outputs", appendToRunnerFile(environment["GITHUB_OUTPUT"], outputs)],
    ["the job summary", appendToRunnerFile(environment["GITHUB_STEP_SUMMARY"], summary)]
  ].flatMap(([what, failure]) => failure === null ? [] : [`${what} could not be written: ${failure}`]);
}
async function comment({ look: look2, files }, { clock, tryMs }, { inputs, context }) {
  const verdict = look2.kind === "judged" ? look2.verdict : "error";
  const { introduced, resolved } = look2.kind === "judged" ? look2.totals : { introduced: null, resolved: null };
  const changed = introduced === null || resolved === null ? null : introduced + resolved > 0;
  return postComment({
    context,
    policy: inputs.comment,
    news: { verdict, changed },
    token: inputs.token,
    body: pagesOf(look2).comment,
    file: files.comment ?? null,
    clock,
    ...tryMs === void 0 ? {} : { tryMs }
  });
}
function say({ write }, { level, message }) {
  const line2 = message.replaceAll(/\s*[\r\n]\s*/g, " ");
  write(level === "quiet" ? `cutover: ${line2}
` : workflowCommand(level, { title: "cutover" }, line2));
}
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

// src/action/proxy.ts
import http from "node:http";
function useProxy() {
  const { setGlobalProxyFromEnv } = http;
  try {
    setGlobalProxyFromEnv?.();
  } catch {
  }
}

// src/action/run-action.ts
async function runAction(entry) {
  if (await isThread(process.argv.slice(2))) return answerFromThread(look);
  useProxy();
  process.exitCode = await act({
    environment: process.env,
    cwd: process.cwd(),
    today: today(),
    write: (text) => process.stdout.write(text),
    look: (task) => runInThread(entry, task, () => void 0),
    unguessable: randomUUID,
    clock: { now: Date.now, sleep: (milliseconds) => setTimeout(milliseconds) }
  });
}
export {
  runAction
};
