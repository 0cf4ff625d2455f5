import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../src/action/input-names.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { ROOT } from '../planted-tree.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionFile;

/** What the runner makes of `with:`: every input is there, empty where nobody gave it. */
function given(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const all = { ...Object.fromEntries(INPUTS.map((name) => [name, ''])), ...inputs };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

const messages = (inputs: Readonly<Record<string, string>>): readonly string[] =>
  readInputs(given(inputs)).problems.map(({ message }) => message);

describe('action.yml', () => {
  it('declares what is read, and nothing else', () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUTS]);
  });

  it('has one default, which no manifest can hold', () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined);
    expect(defaults.map(([name, input]) => [name, input.default])).toEqual([
      ['token', '${{ github.token }}'],
    ]);
  });

  it('runs the bundle under Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  });
});

describe('inputs', () => {
  it('that are empty, or not there at all, are not given', () => {
    const nothing = {
      manifests: [],
      workingDirectory: null,
      now: null,
      strict: false,
      comment: 'on-change',
      annotations: true,
      summary: true,
      reportFolder: null,
      token: null,
    };
    expect(readInputs(given({}))).toEqual({ inputs: nothing, problems: [] });
    expect(readInputs({})).toEqual({ inputs: nothing, problems: [] });
  });

  it('that are given, are heard', () => {
    const { inputs, problems } = readInputs(
      given({
        manifest: 'cutover/web.yml\n\n  cutover/api.yml \n',
        mode: 'check',
        'working-directory': 'packages/api',
        now: '2027-01-31',
        strict: 'True',
        comment: 'always',
        annotations: 'false',
        summary: 'FALSE',
        'report-dir': 'reports',
        token: 'ghs_1',
      }),
    );
    expect(problems).toEqual([]);
    expect(inputs).toEqual({
      manifests: ['cutover/web.yml', 'cutover/api.yml'],
      workingDirectory: 'packages/api',
      now: '2027-01-31',
      strict: true,
      comment: 'always',
      annotations: false,
      summary: false,
      reportFolder: 'reports',
      token: 'ghs_1',
    });
  });

  it('that are wrong are told all together, each with what would be right', () => {
    const { problems, inputs } = readInputs(
      given({
        mode: 'chek',
        now: '2027-02-30',
        strict: 'yes',
        comment: 'on-chang',
        annotations: '1',
      }),
    );
    expect(problems.map(({ message, hint }) => `${message}: ${hint ?? ''}`)).toMatchInlineSnapshot(`
      [
        "the input now is "2027-02-30": write it as YYYY-MM-DD, a UTC day: 2027-01-31",
        "the input mode is "chek": did you mean "check"?",
        "the input strict is "yes": it is one of true, false",
        "the input comment is "on-chang": did you mean "on-change"?",
        "the input annotations is "1": it is one of true, false",
      ]
    `);
    expect(inputs.comment).toBe('never');
  });

  it.each([
    ['mode', 'release', 'mode: release is not built yet'],
    ['mode', 'Comment', 'mode: comment is not built yet'],
    ['base', 'main', 'the input base is not built yet'],
    ['policy', 'head', 'the input policy is not built yet'],
    ['release-version', '3.0.0', 'the input release-version is not built yet'],
  ])('%s %s is refused', (name, value, message) => {
    expect(messages({ [name]: value })).toEqual([message]);
  });
});
