/** A compiled story, as the build's Ink plugin gives it. */
declare module '*.ink' {
  const story: {
    /** The content hash: the same words and branches, the same hash. */
    readonly hash: string;
    /** Where what the runtime loads is fetched from. */
    readonly address: string;
  };
  export default story;
}
