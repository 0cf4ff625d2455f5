import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { SarifLocation, SarifLog, SarifResult, SarifRule } from '../../../src/report/sarif-log.ts';
import { renderSarif } from '../../../src/report/sarif.ts';

const schema = readFileSync(join(import.meta.dirname, 'sarif-2.1.0.json'), 'utf8');
const formats = {
  uri: /^[a-z][a-z0-9+.-]*:[!#-;=?-Z_a-z~]+$/i,
  'uri-reference': /^[!#-;=?-Z_a-z~]+$/,
  'date-time': true,
  uuid: true,
} as const;
function compile(text: string) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, formats });
  return ajv.compile(JSON.parse(text) as object);
}

const validate = compile(schema);
/** Ajv compares each rule with each: of thousands we look ourselves whether two are the same. */
const validateMany = compile(schema.replaceAll('"uniqueItems": true', '"uniqueItems": false'));
const MANY = 1000;

/** A report that meets the standard and GitHub's own demands. */
export function sarifOf(outcome: Outcome, all = false): SarifLog {
  return accepted(renderSarif(outcome, { all }));
}

/** Fails unless the standard's schema and GitHub take the text. */
export function accepted(text: string): SarifLog {
  const log: unknown = JSON.parse(text);
  const checked = log as SarifLog;
  const check = checked.runs[0].tool.driver.rules.length > MANY ? validateMany : validate;
  check(log);
  expect(check.errors).toBeNull();
  expect(gzipSync(text).length).toBeLessThan(10_000_000);
  expect(emptyStrings(checked)).toEqual([]);
  const [run] = checked.runs;
  expect(checked.version).toBe('2.1.0');
  expect(run.tool.driver.name).not.toBe('');
  // The upload wants a category that ends with a slash, and one run a category.
  expect(run.automationDetails.id).toMatch(/^[^/]+\/$/);
  const { rules } = run.tool.driver;
  expect(rules.length).toBeLessThanOrEqual(25_000);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(rules.flatMap(faultsOfRule)).toEqual([]);
  expect(run.results.length).toBeLessThanOrEqual(5000);
  expect(run.results.flatMap((result) => faultsOfResult(result, rules))).toEqual([]);
  const levels = run.results.map(({ level }) => ['error', 'warning', 'note'].indexOf(level));
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  return checked;
}

function faultsOfRule(rule: SarifRule): readonly string[] {
  const { id, shortDescription, fullDescription, help, defaultConfiguration, properties } = rule;
  return faults(id, {
    'a short description of up to 1024': isText(shortDescription.text),
    'a full description of up to 1024': isText(fullDescription.text),
    'help as text': help.text !== '',
    'a level': ['error', 'warning', 'note'].includes(defaultConfiguration.level),
    'at most ten tags, each once': isShortSet(properties.tags),
  });
}

function faultsOfResult(result: SarifResult, rules: readonly SarifRule[]): readonly string[] {
  const { ruleId, ruleIndex, message, locations, codeFlows = [], partialFingerprints = {} } = result;
  const steps = codeFlows.flatMap(({ threadFlows }) => threadFlows.flatMap((flow) => flow.locations));
  const [location] = locations;
  const { startLine, startColumn, endLine = 0, endColumn = 0 } = location.physicalLocation.region;
  const hash = partialFingerprints['primaryLocationLineHash'];
  return faults(`${ruleId} ${message.text}`, {
    'a rule at its index': rules[ruleIndex]?.id === ruleId,
    'a message of up to 1024': isText(message.text),
    'one location': (locations as readonly unknown[]).length === 1,
    'an end behind its start': endLine > startLine || (endLine === startLine && endColumn > startColumn),
    'a hash of its line that GitHub knows': hash === undefined || /^[0-9a-f]{1,16}:[1-9]\d*$/.test(hash),
    'at most 1000 steps': steps.length <= 1000,
    'paths from the top': [location, ...steps.map((step) => step.location)].every(isFromTop),
  });
}

function faults(who: string, demands: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(demands).flatMap(([demand, isMet]) => (isMet ? [] : [`${who}: ${demand}`]));
}

function isText(text: string): boolean {
  return text.trim() !== '' && text.length <= 1024;
}

function isShortSet(tags: readonly string[]): boolean {
  return tags.length <= 10 && new Set(tags).size === tags.length;
}

function isFromTop({ physicalLocation: { artifactLocation, region } }: SarifLocation): boolean {
  const path = decodeURIComponent(artifactLocation.uri);
  const isRelative = path !== '' && !path.startsWith('/') && !/^[^/]*:/.test(artifactLocation.uri);
  return isRelative && !path.split('/').includes('..') && region.startLine >= 1 && region.startColumn >= 1;
}

function emptyStrings(value: unknown, path = '$'): readonly string[] {
  if (value === '') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => emptyStrings(below, `${path}.${key}`));
}
