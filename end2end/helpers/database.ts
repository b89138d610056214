// What one server of the tests keeps: a folder with a database in it, or with the key of a database
// on the PostgreSQL that OKAERI_TEST_POSTGRES names (postgres://user@host:port/postgres).

import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const POSTGRES = process.env.OKAERI_TEST_POSTGRES;

export class Database {
  /** Where the server runs: the demo makes its file here, and its key. */
  readonly folder = mkdtempSync(join(tmpdir(), 'okaeri-e2e-'));
  readonly #name = `okaeri_e2e_${randomBytes(8).toString('hex')}`;

  /** An empty one, or a copy of one that no server has open. */
  constructor(original?: Database) {
    if (original) cpSync(original.folder, this.folder, { recursive: true });
    if (POSTGRES) execute(`CREATE DATABASE ${this.#name}${original ? ` TEMPLATE ${original.#name}` : ''}`);
  }

  /** As the server gets it. */
  get address(): string {
    if (!POSTGRES) return `sqlite://${join(this.folder, 'okaeri.db')}`;
    const address = new URL(POSTGRES);
    address.pathname = this.#name;
    return address.href;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
    // A server that was killed may still have connections.
    if (POSTGRES) execute(`DROP DATABASE ${this.#name} WITH (FORCE)`);
  }
}

function execute(statement: string): void {
  const options = ['--no-psqlrc', '--quiet', '--set', 'ON_ERROR_STOP=1', '--command', statement, POSTGRES ?? ''];
  execFileSync('psql', options, { stdio: ['ignore', 'ignore', 'inherit'] });
}
