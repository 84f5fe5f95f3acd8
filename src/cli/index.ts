import { dayNumber } from '../core';
import { run } from './run';

/** The one clock of the command line: today in its own time zone. */
function today(): number {
  const now = new Date();
  return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

// Who reads only the first lines (`| head`) closes the pipe: nothing is wrong with that.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { code, stdout, stderr } = run(process.argv.slice(2), today());
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
