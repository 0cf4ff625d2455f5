import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Schema {
  readonly [key: string]: unknown;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Schema[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, Schema>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const FILE = join(import.meta.dirname, 'openapi/api.json');
const description = nullable(JSON.parse(readFileSync(FILE, 'utf8'))) as Description;
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, coerceTypes: false });
ajv.addSchema({ $id: 'api', ...description });
/** Of paths and queries everything arrives as text. */
const coercing = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, coerceTypes: true });

export interface Route {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What is wrong with the request; empty where nothing is. */
  readonly faults: readonly string[];
  /** What would be wrong with an answer. */
  readonly answerFaults: (status: number, body: unknown) => readonly string[];
}

/** Finds the operation of a request and holds the request against it. @returns null where GitHub has no such operation */
export function route(method: string, url: URL, body: unknown): Route | null {
  for (const [path, operations] of Object.entries(description.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const found = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(url.pathname);
    const operation = operations[method.toLowerCase()];
    if (found === null || operation === undefined) continue;
    const inPath = Object.fromEntries(
      names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]),
    );
    const parameters = { ...inPath, ...Object.fromEntries(url.searchParams) };
    const at = `api#/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}`;
    return {
      operation: operation.operationId,
      parameters,
      faults: [...parameterFaults(operation, parameters), ...bodyFaults(operation, at, body)],
      answerFaults: (status, answer) => answerFaults(operation, { at, status, answer }),
    };
  }
  return null;
}

function parameterFaults({ parameters = [] }: Operation, given: Record<string, unknown>): readonly string[] {
  const declared = parameters.map((parameter) => resolved(parameter));
  const known = Object.fromEntries(declared.map(({ name, schema }) => [name as string, schema]));
  const required = declared.flatMap(({ name, required }) => (required === true ? [name as string] : []));
  const schema = { type: 'object', properties: known, required, additionalProperties: false };
  return faultsOf(coercing.compile(schema), given);
}

function bodyFaults({ requestBody }: Operation, at: string, body: unknown): readonly string[] {
  if (requestBody === undefined) return body === undefined ? [] : ['it has no body'];
  const pointer = `${at}/requestBody/content/application~1json/schema`;
  const allowed = Object.keys(requestBody.content['application/json']?.schema['properties'] ?? {});
  const unknown = Object.keys(body ?? {}).filter((key) => !allowed.includes(key));
  return [
    ...faultsOf(ajv.compile({ $ref: pointer }), body ?? {}),
    ...unknown.map((key) => `unknown: ${key}`),
  ];
}

function answerFaults(
  { responses }: Operation,
  { at, status, answer }: { readonly at: string; readonly status: number; readonly answer: unknown },
): readonly string[] {
  // Every operation may be refused, be limited, or fail: the description does not repeat it.
  if (responses[status] === undefined) return status < 400 ? [`it never answers ${status}`] : [];
  const reference = responses[status]['$ref'];
  const place = typeof reference === 'string' ? `api${reference}` : `${at}/responses/${status}`;
  const { content } = resolved(responses[status]);
  if (content === undefined) return answer === null ? [] : ['it answers without a body'];
  return faultsOf(ajv.compile({ $ref: `${place}/content/application~1json/schema` }), answer);
}

function resolved(schema: Schema): Schema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const keys = reference.slice(2).split('/');
  return keys.reduce<Schema>((found, key) => found[key] as Schema, description as unknown as Schema);
}

function faultsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** `nullable` is a word of OpenAPI 3.0 alone. */
function nullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullable);
  if (typeof value !== 'object' || value === null) return value;
  const { nullable: isNullable, ...rest } = value as Schema;
  const plain = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, nullable(item)]));
  if (isNullable !== true) return plain;
  return typeof plain['type'] === 'string'
    ? { ...plain, type: [plain['type'], 'null'] }
    : { anyOf: [plain, { type: 'null' }] };
}
