import * as prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/model/outcome.ts';
import { blindSpot, old, place, symbol } from '../../gate/samples.ts';
import { finding, outcome, result, WEBSOCKETS } from '../findings.ts';
import { sarifOf } from './demands.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** Prettier's own parser of Markdown, with what GitHub adds to it. */
async function parse(markdown: string): Promise<readonly Node[]> {
  const { __debug: debug } = prettier as unknown as {
    readonly __debug: {
      parse(text: string, options: { readonly parser: string }): Promise<{ readonly ast: Node }>;
    };
  };
  const flatten = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
  return flatten((await debug.parse(markdown, { parser: 'markdown' })).ast);
}

const EVIL = [
  ['a link', '[click](https://evil.example)'],
  ['a link of SARIF', '[click](0)'],
  ['a reference', '[click][x] [x]: https://evil.example'],
  ['an image', '![pixel](https://evil.example/p.png)'],
  ['an address', 'see https://evil.example/now'],
  ['an address without scheme', 'see www.evil.example'],
  ['an address in brackets', '<https://evil.example>'],
  ['mail', 'ask root@evil.example or mailto:root@evil.example'],
  ['a mention', '@acme/everyone (@admin), @admin'],
  ['an issue', 'fixes #1 and acme/app#2, GH-3'],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script><!-- gone -->'],
  ['half of HTML', '<!-- the rest is gone'],
  ['entities', '&lt;b&gt; &#64;admin &#x40;admin'],
  ['a fence', '``` \n~~~ `code'],
  ['a heading', '# big\n\n## small\n===\n---'],
  ['a list', '\n- one\n1. two\n> three\n| a | b |\n| - | - |'],
  ['emphasis', '**bold** _thin_ ~~gone~~ \\**bold**'],
  ['backslashes', '\\[click\\](https://evil.example) \\'],
  ['mathematics', '$x$ $$y$$'],
  ['a placeholder', '{0} {{1}}'],
  ['controls', '\u001b[31m\r\n\u0000\u202e\u2028'],
  ['half a character', '\ud800'],
  ['a command of the runner', '\n::error::owned\n##[error]owned'],
] as const;

function hostile(evil: string): Outcome {
  const judged = {
    ...WEBSOCKETS,
    title: evil,
    why: evil,
    how: evil,
    docs: evil,
    from: [old(`src/${evil}.ts#${evil}`)],
    to: [{ symbol: symbol(`src/${evil}.ts#${evil}`), place: place('cutover.yml') }],
  };
  const facts = {
    symbol: `src/${evil}.ts#${evil}`,
    owners: [evil],
    enclosing: [{ kind: 'function' as const, name: evil }],
    contexts: [
      { entry: 0, certain: true, chain: [{ ...place(evil), label: evil, edge: 'certain' as const }] },
    ],
  };
  const exemption = {
    source: 'manifest' as const,
    reason: evil,
    owner: evil,
    expires: null,
    expired: false,
    place: place(evil),
  };
  const usages = [
    finding(`src/${evil}.ts`, 4, facts),
    finding(`src/${evil}.ts`, 5, { ...facts, failing: false, status: 'exempt', exemption }),
  ];
  return outcome([result(usages, { migration: judged, owners: [evil] })], {
    blindSpots: [{ ...blindSpot(evil), migration: 'm', failing: true }],
    warnings: [{ level: 'warning', message: evil, place: place(evil) }],
    manifests: [`${evil}.yml`],
  });
}

/** What would become a mention, an issue, HTML, or a link somewhere, even if the text were taken for Markdown. */
const LIVE = [/@[\w-]/, /#\d/, /GH-\d/i, /<[a-z/!?]/i, /&(?:#|\w+;)/, /:\/\//, /www\./i, /\]\(/, /mailto:/];

describe.each(EVIL)('%s', (_name, evil) => {
  const [run] = sarifOf(hostile(evil), true).runs;

  it('stays words in the help', async () => {
    for (const { help } of run.tool.driver.rules) {
      const nodes = await parse(help.markdown);
      const kinds = new Set(nodes.map(({ type }) => type));
      for (const type of ['root', 'paragraph', 'text', 'strong', 'sentence', 'word', 'whitespace'])
        kinds.delete(type);
      expect([...kinds]).toEqual([]);
      const bold = nodes.filter(({ type }) => type === 'strong').length;
      expect(bold).toBe(help.markdown === help.text ? 0 : 6);
    }
  });

  it('stays words in every message', () => {
    const texts = [
      ...run.results.map(({ message }) => message.text),
      ...run.results.flatMap(({ suppressions = [] }) =>
        suppressions.map(({ justification }) => justification),
      ),
      ...run.results.flatMap(({ codeFlows = [] }) =>
        codeFlows.flatMap(({ threadFlows }) =>
          threadFlows.flatMap(({ locations }) =>
            locations.map(({ location }) => location.message?.text ?? ''),
          ),
        ),
      ),
      ...run.invocations.flatMap((one) =>
        [...one.toolConfigurationNotifications, ...one.toolExecutionNotifications].map(
          ({ message }) => message.text,
        ),
      ),
      ...run.tool.driver.rules.flatMap(({ shortDescription, fullDescription, help }) => [
        shortDescription.text,
        fullDescription.text,
        help.text.replaceAll('\n\n', ' '),
      ]),
    ];
    expect(texts.length).toBeGreaterThan(8);
    for (const text of texts) {
      expect(LIVE.filter((live) => live.test(text))).toEqual([]);
      expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
    }
  });

  it('stays a path in an address', () => {
    const uris = run.results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
    for (const uri of uris) expect(uri).toMatch(/^[\w.!~*'()%/-]+$/);
    const wellFormed = evil.replaceAll(/\p{Cs}/gu, '\ufffd');
    expect(uris.map((uri) => decodeURIComponent(uri))).toContain(`src/${wellFormed}.ts`);
  });
});

describe('a web address of the manifest', () => {
  it.each([
    ['https://wiki.acme.example/adr/42', true],
    ['https://wiki.acme.example:8443/a_b?c=d#e', true],
    ['http://wiki.acme.example', false],
    ['javascript:alert(1)', false],
    ['https://user@evil.example', false],
    ['https://evil.example/>)](x', false],
    ['https://evil.example/ x', false],
    ['docs/adr/0042.md', false],
  ])('%s is a link: %s', async (docs, isLink) => {
    const [rule] = sarifOf(outcome([result([], { migration: { ...WEBSOCKETS, docs } })])).runs[0].tool.driver
      .rules;
    const urls = (await parse(rule?.help.markdown ?? '')).flatMap(({ url }) => url ?? []);
    expect(urls).toEqual(isLink ? [docs] : []);
    expect(rule?.helpUri).toBe(isLink ? docs : undefined);
  });
});
