// How long a test may take before it counts as stuck. Late is not an error: each limit is many
// times what a busy machine with two cores has needed, so that a test fails by what it finds and
// never by how fast it found it.

/** Milliseconds. No test sets a limit of its own; tests/tools/patience.test.ts holds them to it. */
export const PATIENCE = {
  /**
   * One test, or what runs before and after it. The longest takes a minute alone, and four beside
   * four busy loops.
   */
  test: 20 * 60_000,
  /** One thing that a page is waited for: a click that can be made, an address that opens. */
  step: 5 * 60_000,
  /** One thing that is expected to become true. */
  expect: 5 * 60_000,
  /** A server or a browser that is starting. */
  start: 10 * 60_000,
} as const;
