import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** Stands between a run and its server, and loses what the server answers. */
export interface CuttingProxy {
  readonly url: string;
  /** Cuts the connection on which this text is sent, once the server has answered it: the server did it, and nobody heard so. */
  cutAnswerTo(text: string, options?: { readonly forGood?: boolean }): void;
  /** Lets the connection on which this text is sent stand, with no answer ever. */
  swallowAnswerTo(text: string): void;
  cuts(): number;
  close(): Promise<void>;
}

interface Trap {
  readonly text: string;
  readonly how: 'cut' | 'swallow';
  readonly forGood: boolean;
}

/** The server is given so long to do what it was sent before its answer is lost. Milliseconds. */
const DOING = 300;

export async function cuttingProxy(url: string): Promise<CuttingProxy> {
  const target = new URL(url);
  const traps: Trap[] = [];
  const sockets = new Set<Socket>();
  let cuts = 0;
  let isAway = false;
  const spring = (trap: Trap, client: Socket, server: Socket): void => {
    traps.splice(traps.indexOf(trap), 1);
    cuts++;
    server.removeAllListeners('data');
    server.on('data', () => {});
    if (trap.how === 'swallow') return;
    setTimeout(() => {
      isAway = trap.forGood;
      client.destroy();
      server.destroy();
    }, DOING);
  };
  const proxy = createServer((client) => {
    if (isAway) {
      client.destroy();
      return;
    }
    const server = connect(Number(target.port), target.hostname);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    client.on('data', (chunk: Buffer) => {
      const sprung = traps.find(({ text }) => chunk.includes(text));
      if (sprung !== undefined) spring(sprung, client, server);
      server.write(chunk);
    });
    server.on('data', (chunk: Buffer) => client.write(chunk));
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const own = new URL(url);
  own.port = String((proxy.address() as AddressInfo).port);
  return {
    url: own.href,
    cutAnswerTo: (text, { forGood = false } = {}) => traps.push({ text, how: 'cut', forGood }),
    swallowAnswerTo: (text) => traps.push({ text, how: 'swallow', forGood: false }),
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}
