import type { Server } from 'node:http';
import { connect } from 'node:net';

/** Listens on the first free port from `first` on (0: any) and returns it. */
export async function listenFrom(server: Server, first: number): Promise<number> {
  let port = first;
  while (port !== 0 && (await answers(port))) port += 1;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/**
 * Whether something answers under `localhost` already. Listening alone does not tell: where another program holds
 * one of 127.0.0.1 and ::1, we could have the other one, and the browser would open theirs.
 */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: 'localhost', port });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
