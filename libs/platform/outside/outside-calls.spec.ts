import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Config } from '../config.js';
import { addressProblem, isPublicAddress } from './address.rules.js';
import { OutsideCalls } from './outside-calls.js';

describe('What is sent outside', () => {
  it.each([
    ['93.184.216.34', true],
    ['2606:2800:220:1::1', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['::ffff:10.0.0.1', false],
    ['64:ff9b::a00:1', false],
    ['2002:a00:1::', false],
  ])('knows whether %s is public: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });

  it.each([
    ['ftp://example.com', 'must begin with https://'],
    ['http://example.com', 'must begin with https://'],
    ['https://me:pass@example.com', 'must not hold a user name or a password'],
    ['https://[::ffff:127.0.0.1]/', 'must not lead into a private network'],
    ['https://0x7f.1/', 'must not lead into a private network'],
    ['nowhere', 'must be a web address'],
    ['https://example.com/hook', undefined],
  ])('judges the address %s', (address, problem) => {
    expect(addressProblem(address, false)).toBe(problem);
  });

  describe('to a server', () => {
    let server: Server;
    let port: number;
    beforeAll(async () => {
      server = createServer((request, response) => {
        if (request.url === '/long') response.end('x'.repeat(5_000));
        else if (request.url === '/away') response.writeHead(302, { location: '/' }).end();
        else if (request.url !== '/silent') response.end('thanks');
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      ({ port } = server.address() as AddressInfo);
    });
    afterAll(() => {
      server.closeAllConnections();
      server.close();
    });
    const post = (path: string, webhookPrivateAddresses: boolean, host = '127.0.0.1', scheme = 'http') =>
      new OutsideCalls(Config.read({}, { webhookPrivateAddresses })).post({
        url: `${scheme}://${host}:${port}${path}`,
        headers: {},
        body: '{}',
        timeoutMilliseconds: path === '/silent' ? 300 : 60_000,
        mostBytes: 1_000,
      });

    it('comes back with its answer, and follows it nowhere else', async () => {
      expect(await post('/', true)).toMatchObject({ status: 200, text: 'thanks' });
      expect(await post('/away', true)).toMatchObject({ status: 302 });
    });

    it('waits only so long, and reads only so much', async () => {
      await expect(post('/silent', true)).rejects.toThrow('no answer within 0.3 seconds');
      await expect(post('/long', true)).rejects.toThrow('longer than 1000 bytes');
    });

    it('does not reach a private network, not even by a name that leads there', async () => {
      await expect(post('/', false, 'localhost', 'https')).rejects.toThrow('leads into a private network');
    });
  });
});
