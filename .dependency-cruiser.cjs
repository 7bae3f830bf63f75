// Imports point one way (docs/architecture.md): model <- story <- play <- debrief <- library, with stage and ui given
// plain view objects, and main.tsx the only file that knows every room.
const room = (name) => `^src/${name}/`;
const only = (name, from, mayUse) => ({
  name, severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: mayUse.map(room) },
});
module.exports = {
  forbidden: [
    only('model-knows-nothing', '^src/model/', ['model']),
    only('story-knows-model', '^src/story/', ['model', 'story']),
    only('play-knows-story-and-model', '^src/play/', ['model', 'story', 'play']),
    only('debrief-reads-plays', '^src/debrief/', ['model', 'story', 'play', 'debrief']),
    only('library-keeps-logs', '^src/library/', ['model', 'story', 'play', 'debrief', 'loading', 'library']),
    only('loading-knows-nothing', '^src/loading/', ['loading']),
    only('stage-is-shown-views', '^src/stage/', ['story', 'loading', 'stage']),
    only('ui-is-shown-views', '^src/ui/', ['model', 'story', 'play', 'debrief', 'loading', 'ui']),
    { name: 'stage-takes-only-cue-names', severity: 'error', from: { path: '^src/stage/' }, to: { path: '^src/story/', pathNot: '^src/story/cues\\.ts$' } },
    { name: 'phaser-under-stage-only', severity: 'error', from: { path: '^(src|tools|tests|assets)/', pathNot: '^src/stage/' }, to: { path: 'node_modules/phaser' } },
    { name: 'inkjs-under-story-only', severity: 'error', from: { path: '^(src|tools|tests)/', pathNot: '^(src|tests)/story/' }, to: { path: 'node_modules/inkjs' } },
    { name: 'compiler-never-in-the-game', severity: 'error', from: { path: '^src/', pathNot: '^src/story/(compile|check-story)\\.ts$' }, to: { path: '^src/story/(compile|check-story)\\.ts$', dependencyTypesNot: ['type-only'] } },
    { name: 'src-not-from-tools-or-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^(tools|tests)/' } },
    { name: 'no-circles', severity: 'error', from: { path: '^(src|tools)/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
