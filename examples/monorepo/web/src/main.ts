import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Shop } from './shop.js'

const url = process.env['DATABASE_URL']
if (url === undefined || url === '') {
  console.error('DATABASE_URL is not set: postgresql://user@localhost/shop, or file:/tmp/shop.db')
  process.exit(1)
}
const { openShop } = /^postgres(ql)?:/.test(url) ? await import('./postgresql.js') : await import('./sqlite.js')
const shop = openShop(url)
const address = { port: Number(process.env['PORT'] ?? 4000), host: '127.0.0.1' }
const { port, stop } = process.env['FRAMEWORK'] === 'fastify' ? await serveFastify(shop) : await serveExpress(shop)
console.log(`listening on http://${address.host}:${port}`)

// No new requests; what is under way is answered, then the database is left.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await stop()
    await shop.close()
  })
}

interface Serving {
  readonly port: number
  stop(): Promise<unknown>
}

async function serveExpress(shop: Shop): Promise<Serving> {
  const server = createServer(shop.express())
  await new Promise<void>((done, fail) => server.once('error', fail).listen(address, done))
  const { port } = server.address() as AddressInfo
  return { port, stop: () => new Promise((done) => server.close(done)) }
}

async function serveFastify(shop: Shop): Promise<Serving> {
  const app = shop.fastify()
  await app.listen(address)
  const { port } = app.server.address() as AddressInfo
  return { port, stop: () => app.close() }
}
