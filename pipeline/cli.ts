import { help } from './cli/help.ts';
import { type Options, parseOptions } from './cli/options.ts';
import { complaint } from './host/complaint.ts';

/**
 * The command line: arguments → one frozen Options → a command → an exit status.
 * Each command is imported when it is called, so that `facts` loads neither templates nor a browser.
 * @param argv what follows the program's name
 * @returns 0 done; 1 an inconsistency stands; 2 bad usage or input; 3 something failed that is not the user's
 */
export async function main(argv: readonly string[]): Promise<number> {
  // a reader that has seen enough (`| head`) is not an error
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? 0 : complain(error)),
  );
  // Node's own status for these is 1, which here says that an inconsistency stands
  process.on('uncaughtException', (error) => process.exit(complain(error)));
  try {
    return await run(parseOptions(argv));
  } catch (error) {
    return complain(error);
  }
}

function complain(error: unknown): number {
  const { text, exitCode } = complaint(error);
  process.stderr.write(text);
  return exitCode;
}

async function run(options: Options): Promise<number> {
  switch (options.command) {
    case 'help':
      process.stdout.write(help(options.topic));
      return 0;
    case 'version': {
      const { default: manifest } = await import('../package.json', { with: { type: 'json' } });
      process.stdout.write(`${manifest.version}\n`);
      return 0;
    }
    case 'build':
      return (await import('./cli/build.ts')).run(options);
    case 'facts':
      return (await import('./cli/facts.ts')).run(options);
    case 'check':
      return (await import('./cli/check.ts')).run(options);
    case 'diff':
      return (await import('./cli/diff.ts')).run(options);
    case 'dev':
      return (await import('./cli/dev.ts')).run(options);
    case 'merge':
      return (await import('./cli/merge.ts')).run(options);
  }
}
