// Imports point one way (docs/architecture.md): model <- story <- play <- debrief <- library, with
// stage and ui given plain view objects, and app the only room that knows every room.
const room = (name) => `^src/${name}/`;
const only = (name, from, mayUse) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: mayUse.map(room) },
});
module.exports = {
  forbidden: [
    only('model-knows-nothing', '^src/model/', ['model']),
    only('cast-knows-nothing', '^src/cast/', ['cast']),
    only('messages-know-nothing', '^src/messages/', ['messages']),
    only('story-knows-model-and-cast', '^src/story/', ['model', 'cast', 'story']),
    only('authoring-knows-stories-and-plays-them', '^src/authoring/', [
      'model',
      'cast',
      'story',
      'play',
      'authoring',
    ]),
    only('play-knows-story-model-and-cast', '^src/play/', [
      'model',
      'cast',
      'story',
      'play',
      'messages',
    ]),
    only('debrief-reads-plays', '^src/debrief/', ['model', 'story', 'play', 'debrief', 'messages']),
    only('library-keeps-logs', '^src/library/', [
      'model',
      'story',
      'play',
      'debrief',
      'loading',
      'messages',
      'library',
    ]),
    only('loading-knows-nothing', '^src/loading/', ['loading', 'messages']),
    only('stage-is-shown-scenes', '^src/stage/', ['cast', 'model', 'play', 'loading', 'stage']),
    {
      name: 'stage-knows-only-what-a-scene-looks-like',
      severity: 'error',
      from: { path: '^src/stage/' },
      to: { path: '^src/(play|model)/', dependencyTypesNot: ['type-only'] },
    },
    only('ui-is-shown-views', '^src/ui/', [
      'model',
      'cast',
      'story',
      'play',
      'debrief',
      'loading',
      'messages',
      'ui',
    ]),
    {
      name: 'art-draws-the-cast',
      severity: 'error',
      from: { path: '^art/' },
      to: { path: '^(src|tools|tests)/', pathNot: '^src/(cast|stage/clock\\.ts)' },
    },
    {
      name: 'phaser-under-stage-only',
      severity: 'error',
      from: { path: '^(src|tools|tests|art)/', pathNot: '^src/stage/' },
      to: { path: 'node_modules/phaser' },
    },
    {
      name: 'inkjs-under-story-and-authoring-only',
      severity: 'error',
      from: { path: '^(src|tools|tests)/', pathNot: '^(src|tests)/(story|authoring)/' },
      to: { path: 'node_modules/inkjs' },
    },
    {
      name: 'authoring-never-in-the-game',
      severity: 'error',
      from: { path: '^src/', pathNot: room('authoring') },
      to: { path: room('authoring'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-in-the-game-or-the-authoring',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-not-from-tools-or-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tools|tests|art)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(src|tools|art)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
