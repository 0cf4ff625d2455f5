import type { Plugin } from 'esbuild';

/** Module → what of it is imported. Each costs milliseconds to load, and most runs need none of it. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['createHash', 'randomUUID'],
  re2js: ['RE2JS', 'RE2JSException'],
};

/** Stands in for an export until somebody calls it, reads a property of it, or asks `instanceof` it. */
const STAND_IN = `const standIn = (load) => new Proxy(() => undefined, {
  get: (_, key) => Reflect.get(load(), key),
  apply: (_, self, words) => Reflect.apply(load(), self, words),
});`;

/** Bundles modules so that the first use loads them, and not the start. */
export const onDemand: Plugin = {
  name: 'on-demand',
  setup(context) {
    const filter = new RegExp(`^(?:${Object.keys(MODULES).join('|')})$`);
    context.onResolve({ filter }, ({ path, namespace }) =>
      namespace === 'on-demand' ? null : { path, namespace: 'on-demand' },
    );
    context.onLoad({ filter, namespace: 'on-demand' }, ({ path }) => {
      const exported = (MODULES[path] ?? []).map(
        (name) => `export const ${name} = standIn(() => require('${path}').${name});`,
      );
      return { contents: [STAND_IN, ...exported].join('\n'), resolveDir: import.meta.dirname };
    });
  },
};
