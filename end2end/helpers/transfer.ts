// What a page weighs on the line.

import { get } from 'node:http';

/** Bytes of the body at `url` as sent to a browser that takes brotli, and that has these cookies. */
export function brotliBytes(url: string, cookie = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { 'accept-encoding': 'br', cookie } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => resolve(bytes));
    });
    request.once('error', reject);
  });
}
