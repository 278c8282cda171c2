import {processStreams} from './process-streams.js';
import {run} from './run.js';

const {stdout, stderr} = process;

// Whoever reads may have seen enough: `vcse-charts describe spend.json | head`.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const streams = processStreams({stdout, stderr, now: () => performance.now()});
process.exitCode = await run(process.argv.slice(2), streams);
streams.done?.();
