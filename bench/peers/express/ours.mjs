// node ours.mjs PROVIDER: the generated server.
import { connect, listen, load, may } from './serve.mjs'

const { createApp } = await load('backend/routes/index.js')
const reads = new Set(['list', 'get', 'count'])
const policy = ({ action, headers }) => (may(headers, !reads.has(action)) ? 'allow' : 'unauthenticated')
listen(createApp({ prisma: await connect(), policy }))
