// A server of the demo for one test: its own database and port, a clock that can be moved, and a
// log that is looked through at the end.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

import { type Day, dayOf, instant } from './clock';
import { Database } from './database';
import { PRIVATE } from './demo';

export type Role = 'viewer' | 'follow-up' | 'supervisor' | 'editor' | 'administrator';

/** When the tests begin, in Tokyo: after all that the demo's people have done on the day. */
const BEGIN = '13:00';

/** A database as the demo makes it, for the tests of one worker to begin with: a copy is there at once. */
interface Beginning {
  readonly day: Day;
  readonly database: Database;
}

let beginning: Beginning | undefined;
process.once('exit', () => beginning?.database.remove());

export class Server {
  #process: ChildProcess | undefined;
  #log = '';
  #url = '';
  /** How far its clock is ahead of the real one, in milliseconds. */
  #ahead = 0;

  /** The day on which the test begins: the demo's people are made for it. */
  private constructor(
    readonly day: Day,
    private readonly database: Database,
  ) {}

  /** Starts on a free port with the demo's people, at 13:00 of today in Tokyo. */
  static async start(): Promise<Server> {
    const day = dayOf(new Date());
    const server = new Server(day, new Database(beginning?.day === day ? beginning.database : undefined));
    await server.#run('127.0.0.1:0');
    if (server.day !== dayOf(new Date())) {
      // The demo may be of either day.
      await server.stop();
      return Server.start();
    }
    if (beginning?.day !== server.day) {
      await server.kill();
      beginning?.database.remove();
      beginning = { day: server.day, database: new Database(server.database) };
      await server.restart();
    }
    await server.setClock(instant(server.day, BEGIN));
    return server;
  }

  get url(): string {
    return this.#url;
  }

  /** What the server's clock shows. */
  now(): Date {
    return new Date(Date.now() + this.#ahead);
  }

  async setClock(now: Date): Promise<void> {
    const response = await fetch(`${this.#url}/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ now: now.toISOString() }),
    });
    if (!response.ok) throw new Error(`the server's clock was not moved: ${response.status}`);
    this.#ahead = now.getTime() - Date.now();
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Starts it again on the same port and database, its clock as before. */
  async restart(): Promise<void> {
    await this.#run(new URL(this.#url).host);
    await this.setClock(this.now());
  }

  /** What an administrator does on the command line. */
  async addOperator(name: string, role: Role, password: string): Promise<void> {
    const options = ['operator', 'add', name, '--role', role, ...this.#options()];
    const child = spawn(path('OKAERI_BIN'), options, { stdio: 'pipe', ...this.#surroundings() });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
    child.stdin.end(`${password}\n`);
    await once(child, 'close');
    if (child.exitCode !== 0) throw new Error(`okaeri operator add: ${output}`);
  }

  /** Ends it and takes its database away. */
  async stop(): Promise<void> {
    await this.#end('SIGKILL');
    this.database.remove();
  }

  /** What is wrong with its log: errors, and whatever tells of a person. */
  faults(): string[] {
    const lines = this.#log.split('\n');
    // A panic goes on for a few lines.
    const errors = lines.flatMap((line, index) => {
      if (line.includes('panicked')) return lines.slice(index, index + 4);
      return /\bERROR\b/.test(line) ? [line] : [];
    });
    // Of the time of a line, seconds and their parts now and then read like a latitude.
    const log = this.#log.replace(/^\S+Z /gm, '').toLowerCase();
    const told = PRIVATE.filter((text) => log.includes(text.toLowerCase()));
    return [...errors, ...told.map((text) => `the log holds ${text}`)];
  }

  #options(): string[] {
    return ['--demo', '--database', this.database.address];
  }

  /** Nothing of this machine's own configuration. */
  #surroundings() {
    const { OKAERI_BIN: _, OKAERI_TEST_POSTGRES: __, ...env } = process.env;
    return { cwd: this.database.folder, env: { ...env, OKAERI_ASSETS: path('OKAERI_ASSETS'), OKAERI_LOG: 'debug', NO_COLOR: '1' } };
  }

  async #run(address: string): Promise<void> {
    const options = ['serve', '--addr', address, ...this.#options()];
    const child = spawn(path('OKAERI_BIN'), options, { stdio: ['ignore', 'pipe', 'pipe'], ...this.#surroundings() });
    this.#process = child;
    child.stderr.on('data', (chunk) => (this.#log += String(chunk)));
    let output = '';
    this.#url = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (chunk) => {
        output += String(chunk);
        const address = /Okaeri is at (http:\S+)/.exec(output)?.[1];
        if (address) resolve(address);
      });
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}${this.#log}`)));
    });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
  }
}

/** The server program, or the site that was built for it. */
function path(name: 'OKAERI_BIN' | 'OKAERI_ASSETS'): string {
  const path = process.env[name];
  if (!path) throw new Error('set OKAERI_BIN to the server program and OKAERI_ASSETS to its built site');
  return resolve(path);
}
