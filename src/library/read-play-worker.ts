// Reads a file beside the page, so that the page goes on answering whatever is in it.

import { type PlayInFile, readPlay } from './read-play.ts';

/** What the worker is asked, and what it answers. */
export type Question = { readonly file: File; readonly cases: readonly string[] };
export type Answer =
  | { readonly kind: 'play'; readonly play: PlayInFile }
  | { readonly kind: 'refused'; readonly why: string };

addEventListener('message', async ({ data: { file, cases } }: MessageEvent<Question>) => {
  postMessage(await answerTo(file, cases));
});

async function answerTo(file: File, cases: readonly string[]): Promise<Answer> {
  try {
    return { kind: 'play', play: await readPlay(file, cases) };
  } catch (error) {
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
}
