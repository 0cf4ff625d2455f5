export const HELP = `cutover: proves that a migration is finished

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

exit codes: 0 the gate passes · 1 the gate fails · 2 yours to mend · 3 a bug of cutover
symbols:    src/ws.ts#getManager · src/ws.ts#Manager.get · src/ws.ts#default · src/ws.ts
            moment · lodash#merge · global:fetch
`;
