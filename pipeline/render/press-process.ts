/** The process behind press.ts: makes documents as they are asked for, until its channel closes. */
import { Fault } from '../model/fault.ts';
import { createPrinter, type Printer } from './pdf.ts';
import type { Reply, Request } from './press.ts';

const printer = createPrinter();
// one after the other: a browser that starts asks for an answer now and then
const documents = printer.start().then(() => import('./document.ts'));
let unprinted = 0;
let finishing = false;

const counted: Pick<Printer, 'print'> = {
  async print(...args) {
    try {
      return await printer.print(...args);
    } finally {
      unprinted--;
      endBrowser();
    }
  },
};

/** It takes its time, and is not needed for what is left to do. */
function endBrowser(): void {
  if (finishing && unprinted === 0) void printer.close();
}

process.on('message', async ({ id, order }: Request) => {
  if (!order) {
    finishing = true;
    return endBrowser();
  }
  if (order.pdf) unprinted++;
  const reply: Reply = { id };
  try {
    reply.document = await (await documents).makeDocument(order, counted);
  } catch (error) {
    if (error instanceof Fault) {
      const { message, path, line, column, hint, exitCode } = error;
      reply.fault = { message, path, line, column, hint, exitCode };
    } else reply.error = error instanceof Error ? error.stack : String(error);
  }
  // nobody may be there to hear it any more
  if (process.connected) process.send!(reply, undefined, undefined, () => {});
});
const end = () => printer.close().finally(() => process.exit());
process.on('disconnect', end);
// whoever started this may have been killed while it was being loaded
if (!process.connected) end();
