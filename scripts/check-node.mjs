// Old syntax on purpose: this file has to run on the Nodes that it turns away.
if (!process.features.typescript) {
  console.error(
    'cutover is developed on a Node that runs TypeScript: 22.18 or later. This is ' + process.version + '.',
  );
  console.error(
    process.platform === 'linux' && process.arch === 'x64'
      ? 'Such a Node comes with the optional dependencies. Run: npm ci --include=optional, then start scripts through npm.'
      : 'Install a newer Node and run npm ci again. (To use cutover, Node 20 is enough: node dist/cli.js)',
  );
  process.exit(2);
}
