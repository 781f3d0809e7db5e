import type { AddressInfo } from 'node:net'

const url = process.env['DATABASE_URL']
if (url === undefined || url === '') {
  console.error('DATABASE_URL is not set: postgresql://user@localhost/shop, or file:/tmp/shop.db')
  process.exit(1)
}
const { createShop } = /^postgres(ql)?:/.test(url) ? await import('./postgresql.js') : await import('./sqlite.js')
const server = createShop(url).listen(Number(process.env['PORT'] ?? 4000), '127.0.0.1', (error) => {
  if (error) throw error
  const { port } = server.address() as AddressInfo
  console.log(`listening on http://127.0.0.1:${port}`)
})
