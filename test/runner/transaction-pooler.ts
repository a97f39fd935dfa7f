import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** A pooler in transaction mode: every transaction of a client runs on whichever session is free, in turn. */
export interface Pooler {
  readonly url: string;
  close(): Promise<void>;
}

const [PROTOCOL_3, SSL_REQUEST] = [196_608, 80_877_103];

/** Stands in for PgBouncer where it is not installed: the same answers at the start, and the same way to hand out sessions. */
export async function transactionPooler(url: string, sessions = 4): Promise<Pooler> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const remember = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => {}).on('close', () => sockets.delete(socket));
  };
  const pool = new Sessions(target, sessions, remember);
  const pooler = createServer((socket) => serve(remember(socket), pool));
  await new Promise<void>((resolve) => pooler.listen(0, '127.0.0.1', resolve));
  const own = new URL(url);
  own.port = String((pooler.address() as AddressInfo).port);
  return {
    url: own.href,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => pooler.close(resolve));
    },
  };
}

function serve(client: Socket, pool: Sessions): void {
  let hasStarted = false;
  let start = Buffer.alloc(0);
  let session: Session | undefined;
  let waiting: Promise<void> = Promise.resolve();
  const read = messages((message) => {
    waiting = waiting.then(async () => {
      if (message[0] === code('X')) return undefined;
      session ??= await pool.take(
        (answer) => client.write(answer),
        () => (session = undefined),
      );
      return session.send(message);
    });
  });
  client.on('data', (chunk: Buffer) => {
    if (hasStarted) return read(chunk);
    start = Buffer.concat([start, chunk]);
    if (start.length < 8 || start.length < start.readInt32BE(0)) return;
    const kind = start.readInt32BE(4);
    const hasOptions = start.includes('options\0');
    start = Buffer.alloc(0);
    if (kind === SSL_REQUEST) return void client.write('N');
    if (hasOptions) return void client.end(refusal('unsupported startup parameter: options'));
    hasStarted = true;
    client.write(greeting());
  });
  client.on('close', () => session?.end()); // in the middle of a transaction: its session is of no use to others
}

interface Session {
  send(message: Buffer): void;
  end(): void;
}

class Sessions {
  readonly #free: Socket[] = [];
  readonly #queue: ((socket: Socket) => void)[] = [];
  readonly #target: URL;
  readonly #remember: (socket: Socket) => Socket;
  #left: number;

  constructor(target: URL, sessions: number, remember: (socket: Socket) => Socket) {
    this.#target = target;
    this.#left = sessions;
    this.#remember = remember;
  }

  async take(onAnswer: (answer: Buffer) => void, onReleased: () => void): Promise<Session> {
    const server = await this.#next();
    let outstanding = 0;
    server.removeAllListeners('data').on(
      'data',
      messages((message) => {
        const isReady = message[0] === code('Z');
        if (isReady) outstanding--;
        if (isReady && outstanding === 0 && message[5] === code('I')) {
          server.removeAllListeners('data');
          onReleased();
          onAnswer(message);
          this.#release(server);
        } else onAnswer(message);
      }),
    );
    return {
      send: (message) => {
        if (message[0] === code('Q') || message[0] === code('S')) outstanding++;
        server.write(message);
      },
      end: () => {
        server.destroy();
        this.#left++;
      },
    };
  }

  #release(server: Socket): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#free.push(server);
    else next(server);
  }

  /** In turn, so that a client meets another session each time. */
  async #next(): Promise<Socket> {
    if (this.#left > 0) {
      this.#left--;
      return this.#connect();
    }
    const free = this.#free.shift();
    return free ?? (await new Promise((resolve) => this.#queue.push(resolve)));
  }

  async #connect(): Promise<Socket> {
    const { hostname, port, username, pathname } = this.#target;
    const server = this.#remember(connect(Number(port), hostname));
    const names = Buffer.from(`user\0${username}\0database\0${pathname.slice(1)}\0\0`);
    const head = Buffer.alloc(8);
    head.writeInt32BE(names.length + 8, 0);
    head.writeInt32BE(PROTOCOL_3, 4);
    server.write(Buffer.concat([head, names]));
    await new Promise<void>((resolve) => {
      server.on(
        'data',
        messages((message) => void (message[0] === code('Z') && resolve())),
      );
    });
    return server;
  }
}

/** Cuts a stream into the messages of the protocol. */
function messages(onMessage: (message: Buffer) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 5) {
      const length = rest.readInt32BE(1) + 1;
      if (rest.length < length) return;
      const message = rest.subarray(0, length);
      rest = rest.subarray(length);
      onMessage(message);
    }
  };
}

/** What a client is told when it has connected; the process is a made-up one. */
function greeting(): Buffer {
  const key = Buffer.alloc(8);
  key.writeInt32BE(1_234_567, 0);
  return Buffer.concat([
    message('R', Buffer.alloc(4)),
    message('S', Buffer.from('server_version\u000018.0\0')),
    message('K', key),
    message('Z', Buffer.from('I')),
  ]);
}

function refusal(text: string): Buffer {
  return message('E', Buffer.from(`SFATAL\0VFATAL\0C08P01\0M${text}\0\0`));
}

function message(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(kind);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function code(letter: string): number {
  return letter.charCodeAt(0);
}
