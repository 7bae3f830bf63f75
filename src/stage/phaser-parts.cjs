// @ts-nocheck Phaser’s source has no types; what the stage sees of it has.
// What of Phaser the stage uses, out of Phaser's own source: the loop, a scene with a camera,
// pictures, lines, rectangles and groups of them, clocks and tweens. What the core does not ask for
// is not in the built game: sound, physics, text, tilemaps, particles. The order is that of Phaser's
// own list, since its parts need each other in circles.

require('../../node_modules/phaser/src/polyfills/requestVideoFrame');
require('../../node_modules/phaser/src/renderer');
require('../../node_modules/phaser/src/animations');
require('../../node_modules/phaser/src/cameras/2d');

module.exports = {
  AUTO: require('../../node_modules/phaser/src/const').AUTO,
  Core: { Events: require('../../node_modules/phaser/src/core/events') },
  Display: {
    Canvas: { CanvasPool: require('../../node_modules/phaser/src/display/canvas/CanvasPool') },
  },
  Game: require('../../node_modules/phaser/src/core/Game'),
  Math: { Vector2: require('../../node_modules/phaser/src/math/Vector2') },
  Scale: require('../../node_modules/phaser/src/scale'),
  Scene: require('../../node_modules/phaser/src/scene/Scene'),
};

require('../../node_modules/phaser/src/events');
require('../../node_modules/phaser/src/gameobjects/DisplayList');
require('../../node_modules/phaser/src/gameobjects/GameObjectCreator');
require('../../node_modules/phaser/src/gameobjects/GameObjectFactory');
require('../../node_modules/phaser/src/gameobjects/UpdateList');
require('../../node_modules/phaser/src/gameobjects/container/ContainerFactory');
require('../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory');
require('../../node_modules/phaser/src/gameobjects/image/ImageFactory');
require('../../node_modules/phaser/src/gameobjects/shape/rectangle/RectangleFactory');
require('../../node_modules/phaser/src/scene');
require('../../node_modules/phaser/src/time');
require('../../node_modules/phaser/src/tweens');
