// The stage where there is no canvas: pictures in the page, which fade into the next ones. Nothing
// else moves here.

import { drawingsOf } from './frames.ts';
import { frameRoom } from './framing.ts';
import { type CastMember, drawnOf, sitterOf } from '../cast/sitters.ts';
import type { Covered, Stage } from './stage-view.ts';
import type { Scene } from '../play/scene.ts';
import { type Line, type Picture, type Still, stillOf } from './still-layers.ts';
import { TIMINGS } from './timings.ts';

/**
 * Opens the room as pictures in `parent`, with this client in it, or with null the supervisor's
 * office.
 */
export function openStill(parent: HTMLElement, client: CastMember | null): Stage {
  const sitter = sitterOf(client);
  const room = box(parent);
  room.className = 'still';
  /** What is seen, and beneath it what was seen before, till it is covered. */
  let shown: HTMLElement | null = null;
  let words = '';
  let turn = 0;
  let covered: Covered = { above: 0, below: 0 };
  let atDoor = false;
  const frame = (): void => {
    const { clientWidth: width, clientHeight: height } = parent;
    const { zoom, x, y } = frameRoom(width, height, covered, atDoor ? 1 : 0);
    room.style.transform = `translate(${width / 2 - x * zoom}px, ${height / 2 - y * zoom}px) scale(${zoom})`;
  };
  const show = async (view: Scene): Promise<void> => {
    const still = stillOf(sitter, {
      ...view,
      face: drawnOf(view.face, sitter.faces),
      eyes: drawnOf(view.eyes, sitter.faces),
      pose: drawnOf(view.pose, sitter.poses),
    });
    if (JSON.stringify(still) === words) return;
    words = JSON.stringify(still);
    turn += 1;
    const own = turn;
    const next = document.createElement('div');
    try {
      await put(next, still);
    } catch {
      // What was seen before stays, and the next line asks for the pictures again.
      if (own === turn) words = '';
      return;
    }
    // Something else was to be seen while these were being fetched.
    if (own !== turn) return;
    room.append(next);
    atDoor = view.presence === 'door';
    frame();
    const last = shown;
    shown = next;
    if (!last) return;
    await next.animate?.({ opacity: [0, 1] }, TIMINGS.stillFade.ms).finished.catch(() => undefined);
    last.remove();
  };
  frame();
  return {
    show: (view) => void show(view),
    setMotion: () => undefined,
    setClear(now) {
      covered = now;
      frame();
    },
    destroy() {
      turn += 1;
      room.remove();
    },
  };
}

function box(parent: HTMLElement): HTMLElement {
  return parent.appendChild(document.createElement('div'));
}

/**
 * Lays the pictures into an element, and waits until all of them can be seen.
 * @throws NotLoaded when one of them does not come
 */
async function put(
  into: HTMLElement,
  { outside, rain, behind, hands, body, head, before, thread }: Still,
): Promise<void> {
  const drawings = await drawingsOf(
    [outside, behind, body, head.pictures, before].flat().map(({ name }) => name),
  );
  const waiting: Promise<unknown>[] = [];
  const lay = (parent: HTMLElement, pictures: readonly Picture[]): void => {
    for (const { name, x, y, drawnAt, alpha = 1, soft } of pictures) {
      const image = parent.appendChild(drawings.get(name)?.cloneNode() as HTMLImageElement);
      Object.assign(image.style, {
        left: `${x}px`,
        top: `${y}px`,
        transform: `translate(-50%, -50%) scale(${1 / drawnAt})`,
        opacity: String(alpha),
      });
      if (soft)
        image.style.maskImage = `linear-gradient(transparent ${soft.from * 100}%, #000 ${soft.to * 100}%)`;
      waiting.push(image.decode().catch(() => undefined));
    }
  };
  lay(into, outside);
  draw(into, rain, '#e4edf4');
  lay(into, behind);
  draw(into, hands, '#3c282b');
  lay(into, body);
  const held = box(into);
  Object.assign(held.style, {
    left: `${head.x}px`,
    top: `${head.y}px`,
    transform: `rotate(${head.turn}deg) scale(${head.scale})`,
  });
  lay(held, head.pictures);
  lay(into, before);
  draw(into, thread, '#ffdf9e');
  await Promise.all(waiting);
}

/** Lines over what has been laid so far. */
function draw(into: HTMLElement, lines: readonly Line[], colour: string): void {
  const within = (
    parent: Element,
    name: string,
    attributes: Record<string, string | number>,
  ): Element => {
    const one = parent.appendChild(document.createElementNS('http://www.w3.org/2000/svg', name));
    for (const [attribute, value] of Object.entries(attributes))
      one.setAttribute(attribute, String(value));
    return one;
  };
  const svg = within(into, 'svg', {
    width: 1,
    height: 1,
    overflow: 'visible',
    fill: 'none',
    stroke: colour,
    'stroke-linecap': 'round',
  });
  for (const { points, width, alpha } of lines) {
    within(svg, 'polyline', {
      points: points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '),
      'stroke-width': width,
      opacity: alpha,
    });
  }
}
