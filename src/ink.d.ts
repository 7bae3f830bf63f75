/** A compiled story, as the build's Ink plugin gives it. */
declare module '*.ink' {
  const story: {
    /** The content hash: the same words and branches, the same hash. */
    readonly hash: string;
    /** Fetches what the runtime loads. */
    load(): Promise<string>;
  };
  export default story;
}
