import type { Page } from 'puppeteer';
import type { Launched } from '../browser.ts';
import { within } from './within.ts';

/** The browser is gone, which may be another document's fault. */
export class Lost extends Error {}

const PAGE_TIMEOUT = 10_000;
/** What most builds need at once: an article in two languages. */
const READY = 2;

/** The pages of one browser: a few, reused, for a fresh one a document costs twice as much. */
export class Pages {
  readonly launched: Launched;
  readonly #limit: number;
  readonly #idle: Promise<Page>[] = [];
  readonly #waiting: ((page: Page | null) => void)[] = [];
  #open = 0;
  /** the page that a browser starts with is still to be taken */
  #unused = true;

  constructor(launched: Launched, limit: number) {
    this.launched = launched;
    this.#limit = limit;
    launched.browser.once('disconnected', () => {
      for (const give of this.#waiting.splice(0)) give(null);
    });
  }

  /** Opens the first pages before they are asked for. */
  prepare(): void {
    while (this.#open < Math.min(READY, this.#limit)) {
      this.#open++;
      const page = this.#fresh();
      page.catch(() => {});
      this.#idle.push(page);
    }
  }

  /** @throws {Lost} where the browser ended */
  async borrow(): Promise<Page> {
    const idle = this.#idle.pop();
    if (!idle && this.#open >= this.#limit) {
      const page = await new Promise<Page | null>((resolve) => this.#waiting.push(resolve));
      if (page) return page;
      throw new Lost('the browser ended');
    }
    if (!idle) this.#open++;
    try {
      return await within(PAGE_TIMEOUT, idle ?? this.#fresh());
    } catch (error) {
      this.#open--;
      await this.launched.close();
      throw new Lost('the browser ended', { cause: error });
    }
  }

  /** Takes a page back, emptied: the policy of a document would hold for the next one, and block its styles. */
  giveBack(page: Page): void {
    const empty = page.goto('about:blank').then(() => page);
    empty.catch(() => {});
    const next = this.#waiting.shift();
    if (next) within(PAGE_TIMEOUT, empty).then(next, () => next(null));
    else this.#idle.push(empty);
  }

  /**
   * Takes a page that failed out of the pool; where the browser does not answer to that either, it is ended.
   * @returns whether it answered
   */
  async discard(page: Page): Promise<boolean> {
    this.#open--;
    let answered = true;
    try {
      await within(1_000, page.close());
    } catch {
      answered = false;
      await this.launched.close();
    }
    const next = this.#waiting.shift();
    if (next && !answered) next(null);
    if (next && answered) {
      this.#open++;
      within(PAGE_TIMEOUT, this.#fresh()).then(next, () => next(null));
    }
    return answered;
  }

  /** Without scripts, and with every request refused: a document is all that a page ever sees. */
  async #fresh(): Promise<Page> {
    const { browser } = this.launched;
    const unused = this.#unused;
    this.#unused = false;
    const first = unused ? (await browser.pages())[0] : undefined;
    const page = first ?? (await browser.newPage());
    page.on('request', (request) => void request.abort('aborted').catch(() => {}));
    await Promise.all([page.setJavaScriptEnabled(false), page.setRequestInterception(true)]);
    return page;
  }
}
