import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../src/gate/line-hash.ts';
import { ROOT } from '../planted-tree.ts';
import { accepted } from '../report/sarif/demands.ts';
import { UNFINISHED } from './projects.ts';
import { RUNTIMES, cutover, temporaryFolder } from './runtimes.ts';

describe.each(RUNTIMES)('dist/cli.js check --format sarif under Node $name', ({ node }) => {
  const outage = (...more: readonly string[]) =>
    cutover(node, ['check', '--root', join(ROOT, 'examples/outage'), '--format', 'sarif', ...more]);

  it('is taken by GitHub, and has an alert for every failing usage', () => {
    const { status, stdout } = outage();
    expect(status).toBe(1);
    const { results, properties } = accepted(stdout).runs[0];
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(27);
    expect(properties).toMatchObject({ verdict: 'fail', totals: { remaining: 28, exempt: 3, allowed: 2 } });
  });

  it('names files from the top of the repository, and their lines by the hash of GitHub', () => {
    for (const { locations, partialFingerprints } of accepted(outage().stdout).runs[0].results) {
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toMatch(/^examples\/outage\/src\//);
      const text = readFileSync(join(ROOT, decodeURIComponent(artifactLocation.uri)), 'utf8');
      const hash = lineHashes(text, new Set([region.startLine])).get(region.startLine);
      expect(hash).toMatch(/^[0-9a-f]+:[1-9]\d*$/);
      expect(partialFingerprints?.['primaryLocationLineHash']).toBe(hash);
    }
  });

  it('is the same by way of a file', () => {
    const file = join(temporaryFolder({}), 'report.sarif');
    expect(outage('--output', file)).toMatchObject({ status: 1, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(outage().stdout);
  });
});

describe('the root of the scan', () => {
  it.each([
    ['below the top of a repository', true, 'apps/api/src/rooms.ts'],
    ['outside of git', false, 'src/rooms.ts'],
  ])('%s', (_name, inGit, uri) => {
    const top = temporaryFolder({});
    if (inGit) spawnSync('git', ['init', '--quiet'], { cwd: top });
    for (const [path, text] of Object.entries(UNFINISHED)) {
      mkdirSync(join(top, 'apps/api', path, '..'), { recursive: true });
      writeFileSync(join(top, 'apps/api', path), text);
    }
    const args = ['check', '--root', join(top, 'apps/api'), '--format', 'sarif'];
    const { results } = accepted(cutover(process.execPath, args).stdout).runs[0];
    const uris = results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
    expect([...new Set(uris)]).toEqual([uri]);
  });
});
