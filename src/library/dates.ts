// Which dates of a kept play can be right.

/** When a play can have been kept, in milliseconds since 1970: from 2020 up to 2100. */
export const EARLIEST = Date.UTC(2020, 0, 1);
export const LATEST = Date.UTC(2100, 0, 1);
