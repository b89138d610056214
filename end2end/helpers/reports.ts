// Location reports as any client may send them.

import { randomBytes } from 'node:crypto';

import type { APIResponse, Page } from '@playwright/test';

import { PLACE } from './demo';
import type { Server } from './server';

export interface Report {
  readonly id: string;
  readonly captured_at: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy: number;
}

export interface Receipt {
  readonly id: string;
  readonly receipt: string;
  readonly verdict: string;
  readonly received_at: string;
}

/** A new report from the waiting place, captured now. */
export function report(server: Server): Report {
  const now = server.now();
  return { id: uuid7(now), captured_at: now.toISOString(), ...PLACE, accuracy: 12 };
}

/** Sends it as the page "Today" does. */
export function send(page: Page, body: Report): Promise<APIResponse> {
  const headers = { 'sec-fetch-site': 'same-origin', accept: 'application/json' };
  return page.request.post('/en/reports/location', { data: body, headers });
}

/** The bodies of reports that leave this page from now on. */
export function sent(page: Page): string[] {
  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/reports/location')) bodies.push(request.postData() ?? '');
  });
  return bodies;
}

/** RFC 9562: 48 bits of time, the rest random. */
function uuid7(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const random = randomBytes(10).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(1, 4)}-8${random.slice(5, 8)}-${random.slice(8)}`;
}
