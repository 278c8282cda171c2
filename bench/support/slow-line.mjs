/** A slow 4G line, as Chromium's network conditions: 150 ms, 1.6 Mbit/s. */
export const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
