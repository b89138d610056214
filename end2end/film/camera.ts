// Takes pictures of a page and says for how long each is shown. So the film is as calm as it should
// be, however busy the machine is that records it. What the finger does is drawn here, and is in no page.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Locator, Page } from '@playwright/test';

/** Pictures a second; every time of the film is a multiple of it. */
const RATE = 25;
/** How far down the screen something stands that is about to be touched, at most. */
const LOWEST = 0.72;

interface Shown {
  readonly from: number;
  until: number;
}

interface Scene {
  readonly name: string;
  readonly captions: Shown[];
}

export class Camera {
  #pictures: string[] = [];
  #ticks = 0;
  readonly #scenes: Scene[] = [];

  constructor(
    private readonly page: Page,
    private readonly folder: string,
  ) {}

  /** Travellers see no word about a demonstration. */
  static async hideDemo(page: Page): Promise<void> {
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => document.querySelector('.demo')?.remove());
    });
  }

  /** Plays a scene: each of its parts is what happens while one caption is shown. */
  async scene(name: string, ...parts: (() => Promise<void>)[]): Promise<void> {
    const scene: Scene = { name, captions: [] };
    this.#scenes.push(scene);
    for (const part of parts) {
      const shown = { from: this.#seconds, until: 0 };
      await part();
      shown.until = this.#seconds;
      scene.captions.push(shown);
    }
  }

  /** Shows the page as it is now for so many seconds. */
  async hold(seconds: number): Promise<void> {
    await this.#take(Math.round(seconds * RATE));
  }

  /** The picture that stands for the film before it is played. */
  async poster(): Promise<void> {
    await this.page.screenshot({ path: join(this.folder, 'poster.png'), animations: 'disabled' });
  }

  /** Scrolls slowly until it stands where a thumb would have it. */
  async scrollTo(target: Locator): Promise<void> {
    const [from, to] = await target.evaluate((element, lowest) => {
      const { top, bottom } = element.getBoundingClientRect();
      const end = document.documentElement.scrollHeight - innerHeight;
      const isFine = top > 60 && bottom < innerHeight * lowest;
      const wanted = isFine ? scrollY : scrollY + (top + bottom) / 2 - innerHeight / 2;
      return [Math.round(scrollY), Math.round(Math.min(Math.max(wanted, 0), Math.max(end, 0)))] as const;
    }, LOWEST);
    const way = to - from;
    if (Math.abs(way) < 8) return;
    const steps = Math.round(Math.min(12 + Math.abs(way) / 16, 48));
    for (let step = 1; step <= steps; step += 1) {
      const eased = (1 - Math.cos((Math.PI * step) / steps)) / 2;
      // By whole pixels: then a picture is the one before, moved, and takes next to no bytes.
      const top = Math.round(from + way * eased);
      await this.page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
      await this.#take(1);
    }
    await this.hold(0.4);
  }

  /** Touches it, after the finger has been seen for a moment; `follows` is on the page that it leads to. */
  async tap(target: Locator, follows?: Locator): Promise<void> {
    await this.scrollTo(target);
    const box = await target.boundingBox();
    if (!box) throw new Error('there is nothing to touch');
    // On a long line of text the finger goes to where the line begins.
    const x = box.x + Math.min(box.width / 2, 150);
    const y = box.y + box.height / 2;
    for (const opacity of [0.3, 0.6, 0.9]) await this.#finger(x, y, opacity, 1.25);
    await this.hold(0.5);
    for (const size of [1.1, 0.95, 0.8]) await this.#finger(x, y, 0.95, size);
    await this.hold(0.12);
    await target.tap({ position: { x: x - box.x, y: y - box.y } });
    if (follows) {
      await follows.waitFor();
      await this.page.waitForLoadState();
    }
    for (const opacity of [0.6, 0.3, 0]) await this.#finger(x, y, opacity, 1);
  }

  /** Touches a field and types, letter by letter. */
  async type(target: Locator, text: string): Promise<void> {
    await this.tap(target);
    for (const letter of text) {
      await target.pressSequentially(letter);
      await this.#take(text.length > 12 ? 2 : 4);
    }
    await this.hold(0.3);
  }

  /** Writes down which pictures there are and when each caption is said. */
  save(): void {
    const last = this.#pictures.at(-1)?.split('\n')[0] ?? '';
    // The last one is named again, since ffmpeg forgets how long it was to be shown.
    writeFileSync(join(this.folder, 'pictures.txt'), `${this.#pictures.join('\n')}\n${last}\n`);
    const script = { seconds: this.#seconds, scenes: this.#scenes };
    writeFileSync(join(this.folder, 'scenes.json'), `${JSON.stringify(script, null, 1)}\n`);
  }

  get #seconds(): number {
    return this.#ticks / RATE;
  }

  async #take(ticks: number): Promise<void> {
    const path = join(this.folder, `${this.#pictures.length}.png`);
    await this.page.screenshot({ path, animations: 'disabled', caret: 'initial' });
    this.#pictures.push(`file '${path}'\nduration ${ticks / RATE}`);
    this.#ticks += ticks;
  }

  /** A disc as large as a fingertip. What it touched may have led to another page: it is drawn there too. */
  async #finger(x: number, y: number, opacity: number, size: number): Promise<void> {
    await this.page.evaluate(
      ([x, y, opacity, size]) => {
        const known = document.getElementById('finger');
        const finger = known ?? document.documentElement.appendChild(document.createElement('div'));
        finger.id = 'finger';
        Object.assign(finger.style, {
          position: 'fixed',
          left: `${x - 24}px`,
          top: `${y - 24}px`,
          width: '48px',
          height: '48px',
          boxSizing: 'border-box',
          border: '3px solid rgb(255 255 255 / 0.95)',
          borderRadius: '50%',
          background: 'rgb(215 120 30 / 0.6)',
          boxShadow: '0 1px 6px rgb(0 0 0 / 0.5)',
          pointerEvents: 'none',
          zIndex: '9999',
          opacity: String(opacity),
          transform: `scale(${size})`,
        });
        if (opacity === 0) finger.remove();
      },
      [x, y, opacity, size] as const,
    );
    await this.#take(1);
  }
}
