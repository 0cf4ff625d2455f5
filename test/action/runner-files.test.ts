import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendToRunnerFile, fitSummary, outputText } from '../../src/action/runner-files.ts';
import { temporaryFolder } from '../dist/runtimes.ts';
import { readOutputs } from './runner.ts';

describe('outputs', () => {
  it('hand every value over, whatever it holds', () => {
    const values = { verdict: 'pass', introduced: '', report: 'a=b\nreport<<EOF\nx', comment: 'c%0A::d' };
    expect(readOutputs(outputText(values, 'delimiter-1'))).toEqual(values);
  });
});

describe('a file of the runner', () => {
  it('is appended to', () => {
    const path = join(temporaryFolder({ summary: 'before\n' }), 'summary');
    expect(appendToRunnerFile(path, 'after\n')).toBe(null);
    expect(readFileSync(path, 'utf8')).toBe('before\nafter\n');
  });

  it('may be none, or not writable', () => {
    expect(appendToRunnerFile(undefined, 'x')).toBe(null);
    expect(appendToRunnerFile('', 'x')).toBe(null);
    expect(appendToRunnerFile(temporaryFolder({}), 'x')).toContain('EISDIR');
  });
});

describe('the summary', () => {
  it('is left as it is while it fits', () => {
    expect(fitSummary('ü'.repeat(500_000))).toBe('ü'.repeat(500_000));
  });

  it('is cut after a whole line, by bytes, and says so', () => {
    const page = `${'ü'.repeat(99)}\n`.repeat(10_000);
    const cut = fitSummary(page);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1_000_000);
    const [kept = '', said] = cut.split('\n\n');
    expect(page.startsWith(`${kept}\n`)).toBe(true);
    expect(said).toContain('cut');
  });
});
