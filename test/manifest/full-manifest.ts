/** A manifest that says everything the contract knows, what is not built yet included. */
export const EVERYTHING = `version: 1
scan:
  include: ["**"]
  exclude: ["**/*.generated.ts"]
  tsconfig: ["tsconfig.json"]
  python-roots: ["src"]
  packages: auto
accept:
  - { blind-spot: unparsed-file, files: "vendor/**", reason: not ours }
  - { possible: any-receiver, reason: reviewed }
inline-exemptions: true
migrations:
  - id: sockets
    title: Request-scoped sockets
    why: The singleton leaks events.
    how: Pass the context.
    docs: https://example.org/adr/42
    owners: ["@acme/realtime", "@jo", me@example.org]
    from: [src/ws.ts#getManager, { symbol: moment, to: lodash, how: Merge. }, { text: "/old/", in: ["**/*.graphql"] }]
    to: src/ws-factory.ts#create
    gate: no-new
    forbidden:
      - any
      - import-time
      - { reachable-from: src/startup.ts#boot, gate: zero }
      - { missing-argument: options.userContext, kind: [call, new] }
      - { with-argument: 2, not: { inside: "**/*.test.ts", not: any } }
      - { argument: { at: flag, is: [missing, 3, true, null] } }
    allowed: [{ inside: [src/ws.ts#open, "**/*.test.ts"], reason: fine }]
    exempt: [{ files: a, symbol: moment, reason: old, owner: "@jo", expires: 2027-01-31 }]
    strict: false
    receivers: [db, session]
    deadline: 2027-03-31
    release: { package: "@acme/api", version: 3.0.0 }
    removed: false
  - { id: b, from: moment, release: next }
  - { id: c, from: moment, release: 3.0.0-rc.1 }
`;
