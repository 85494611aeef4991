/** A proxy that lets nothing leave this machine and remembers who wanted to. */
import { createServer, request as ask } from "node:http";
import { listenWith, type Server } from "./serve";

export interface RecordingProxy extends Server {
  /** Every request so far, as method and address (host and port of an encrypted connection). */
  readonly requests: readonly string[];
  /** Those for other machines. None of them got further than here. */
  readonly outward: readonly string[];
}

const isHere = (host: string): boolean => host === "127.0.0.1" || host === "localhost";

export async function recordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const outward: string[] = [];
  const record = (line: string, host: string) => {
    requests.push(line);
    if (!isHere(host)) outward.push(line);
  };

  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? "");
    record(`${incoming.method} ${url.href}`, url.hostname);
    if (!isHere(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    const { method, headers } = incoming;
    const passed = ask(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on("error", () => response.writeHead(502).end());
    incoming.pipe(passed);
  });
  // Encrypted pages and web sockets: nothing of ours is served that way, so all of it is refused.
  server.on("connect", (incoming, socket) => {
    record(`CONNECT ${incoming.url}`, incoming.url?.split(":")[0] ?? "");
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  return { ...(await listenWith(server)), requests, outward };
}
