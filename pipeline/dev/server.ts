import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Fault } from '../model/fault.ts';
import { fontFile } from '../render/fonts.ts';
import { onlyProblems, SCRIPT, served } from './page.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  sarif: 'application/json',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
};

/** What is shown: a number that grows with every change, and the pages. */
export interface Shown {
  version(): number;
  problems(): readonly unknown[];
  /** @throws where it cannot be made */
  page(path: string): Promise<string | Uint8Array | null>;
}

/** Only this machine, and only by its own name: a page of the web whose name leads here is refused. */
export class DevServer {
  readonly #server: Server;
  readonly #shown: Shown;
  readonly #listeners = new Set<ServerResponse>();

  constructor(shown: Shown) {
    this.#shown = shown;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error) => response.destroy(error));
    });
  }

  /** @throws Fault where the port is taken */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    }).catch((cause: NodeJS.ErrnoException) => {
      const what = cause.code === 'EADDRINUSE' ? 'something else listens there' : cause.message;
      throw new Fault(what, { path: `port ${port}`, hint: 'Choose another with --port; 0 takes any.', cause });
    });
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Tells every open page that there is something new. */
  tell(): void {
    for (const response of this.#listeners) this.#say(response);
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  get #port(): number {
    const address = this.#server.address();
    return typeof address === 'object' && address ? address.port : 0;
  }

  #say(response: ServerResponse): void {
    response.write(`data: ${this.#shown.version()}\n\n`);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${this.#port}`);
    if (!hosts.includes(request.headers.host ?? ''))
      return send(response, 403, 'text/plain', 'This is for this machine only.\n');
    if (request.method !== 'GET') return send(response, 405, 'text/plain', 'Only GET.\n');
    const path = pathOf(request.url ?? '/');
    if (path === 'events') {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
      this.#listeners.add(response);
      response.on('close', () => this.#listeners.delete(response));
      return this.#say(response);
    }
    if (path === 'dev.js') return send(response, 200, 'text/javascript', SCRIPT);
    const weight = /^font-(400|700)\.ttf$/.exec(path ?? '')?.[1];
    if (weight) {
      response.writeHead(200, { ...HEADERS, 'Cache-Control': 'max-age=86400', 'Content-Type': 'font/ttf' });
      createReadStream(fontFile(weight === '400' ? 400 : 700)).pipe(response);
      return;
    }
    await this.#page(path, response);
  }

  async #page(path: string | null, response: ServerResponse): Promise<void> {
    const type = TYPES[path?.split('.').at(-1) ?? ''];
    try {
      const content = path && type ? await this.#shown.page(path) : null;
      if (content !== null && type) {
        const isPage = type === TYPES.html;
        return send(response, 200, type, isPage ? served(String(content), this.#shown.problems()) : content);
      }
      const problems = this.#shown.problems();
      if (problems.length > 0) return send(response, 404, TYPES.html!, onlyProblems(problems));
      send(
        response,
        404,
        TYPES.html!,
        onlyProblems([new Fault('there is no such page', { path: path ?? '/', hint: 'The library is at /.' })]),
      );
    } catch (error) {
      send(response, 500, TYPES.html!, onlyProblems([error, ...this.#shown.problems()]));
    }
  }
}

const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type });
  response.end(content);
}

/** The path under the output; a folder is its index. @returns null for one that cannot be decoded */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, '').slice(1));
    return path === '' ? 'index.html' : path;
  } catch {
    return null;
  }
}
