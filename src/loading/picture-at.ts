// Pictures, asked for like every other file. For the stage, and loaded with it.

import { keepAsking } from './again.ts';

/**
 * The picture at an address, ready to be drawn.
 * @throws NotLoaded once it has been asked for often enough
 */
export function pictureAt(address: string): Promise<HTMLImageElement> {
  return keepAsking(
    async (query) => {
      const picture = new Image();
      picture.alt = '';
      picture.src = address + query;
      await picture.decode();
      return picture;
    },
    () => address,
  );
}
