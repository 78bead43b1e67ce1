import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Config } from '../config.js';
import { addressProblem, isPublicAddress } from './address.rules.js';

export interface OutsideCall {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** For all of it: looking up, connecting, sending, and the answer. */
  timeoutMilliseconds: number;
  /** Of the answer; a longer one is an error. */
  mostBytes: number;
}

export interface OutsideAnswer {
  status: number;
  mediaType: string;
  text: string;
}

/**
 * Sends something to an address that somebody has entered. It reaches only the public Internet, unless WEBHOOK_PRIVATE_ADDRESSES says otherwise:
 * judged is the address that is connected to, so that no host name leads elsewhere in the moment between looking and connecting. Follows no
 * redirects. Must not be called inside a transaction.
 */
@Injectable()
export class OutsideCalls {
  constructor(private readonly config: Config) {}

  /** @throws Error where there is no answer in time, or where it may not be reached */
  async post({ url, headers, body, timeoutMilliseconds, mostBytes }: OutsideCall): Promise<OutsideAnswer> {
    const privateAllowed = this.config.values.webhookPrivateAddresses;
    const problem = addressProblem(url, privateAllowed);
    if (problem) throw new Error(`The address ${problem}.`);
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    return new Promise((answer, fail) => {
      const send = url.startsWith('https:') ? https.request : http.request;
      const request = send(url, {
        method: 'POST',
        agent: false,
        signal,
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' },
        ...(privateAllowed ? {} : { lookup: publicOnly }),
      });
      const failed = (error: Error): void =>
        fail(signal.aborted ? new Error(`There was no answer within ${timeoutMilliseconds / 1_000} seconds.`) : error);
      request.on('error', failed);
      request.on('response', (response) => {
        read(response, mostBytes).then(
          (text) =>
            answer({
              status: response.statusCode ?? 0,
              mediaType: (response.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '',
              text,
            }),
          (error: Error) => {
            request.destroy();
            failed(error);
          },
        );
      });
      request.end(body);
    });
  }
}

async function read(response: AsyncIterable<Buffer>, mostBytes: number): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of response) {
    bytes += piece.length;
    if (bytes > mostBytes) throw new Error(`The answer is longer than ${mostBytes} bytes.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Finds the addresses of a host, and none at all where one of them is not public: such a host is not to be trusted with the others either. */
const publicOnly: LookupFunction = (hostname, options, answer) => {
  resolve(hostname, { ...options, all: true }, (error, found) => {
    const addresses = found ?? [];
    const [first] = addresses;
    const refused = addresses.find(({ address }) => !isPublicAddress(address));
    if (error) answer(error, '');
    else if (refused || !first) answer(new Error(`${hostname} leads into a private network.`), '');
    else if (options.all) answer(null, addresses);
    else answer(null, first.address, first.family);
  });
};
