import { request } from 'node:http'
import { association, token } from './vonk.ts'

/** What somebody typed, anywhere. No log line may hold it. */
export const typed = 'Kwetterveld'

type Asked = {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly headers?: { readonly [name: string]: string }
}

/** Sends a request as it is, whatever is wrong with it, and gives the whole answer. */
export const ask = async (
  origin: string,
  { method, path, body, headers }: Asked,
): Promise<string> =>
  new Promise((resolve, reject) => {
    const key = headers?.['cookie'] === undefined ? { authorization: `Bearer ${token}` } : {}
    const own = { ...key, 'content-type': 'application/json' }
    const sent = request(`${origin}${path}`, { method, headers: { ...own, ...headers } })
    sent.on('error', reject)
    sent.on('response', (response) => {
      let text = `${response.statusCode} ${response.headers['set-cookie']?.join() ?? ''} `
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
        // A stream goes on for ever: its first event is enough.
        if (part.includes('event:')) response.destroy()
      })
      response.on('close', () => resolve(text))
      response.on('error', () => undefined)
    })
    if (body === undefined) sent.end()
    else sent.end(typeof body === 'string' ? body : JSON.stringify(body))
  })

const map = '/api/maps/linde'

const commit = (id: string, changes: readonly object[], more: object = {}): Asked => ({
  method: 'POST',
  path: `${map}/commits`,
  body: { commitId: id, baseRevision: 1, changes, ...more },
})

const file = (name: string, text: string): Asked => ({
  method: 'POST',
  path: `${map}/import`,
  body: { files: [{ name, text }] },
})

const get = (path: string, headers: { readonly [name: string]: string } = {}): Asked => ({
  method: 'GET',
  path,
  headers,
})

const update = { op: 'update', id: 'a', fields: { name: { from: 'Iets', to: `${typed} 2` } } }

const story = { id: 'i', kind: 'initiative', fields: { name: typed, originStory: typed } }
const note = { id: 'r', type: 'KNOWS', from: 'a', to: 'z', fields: { note: typed } }
const whole = [
  association('a', { name: typed }),
  association('z'),
  { op: 'create', element: story },
  { op: 'create', element: note },
]

/** Through every route, right and wrong. */
export const asked: readonly Asked[] = [
  { method: 'POST', path: '/api/maps', body: { id: 'linde', name: typed } },
  { method: 'POST', path: '/api/maps', body: { id: `${typed} en zo`, name: typed } },
  { method: 'POST', path: '/api/maps', body: `{"name": "${typed}` },
  { method: 'POST', path: '/api/maps', body: typed, headers: { 'content-type': `text/${typed}` } },
  get(`/api/maps?search=${typed}`),
  commit('c1', whole, { remark: typed }),
  commit('c2', [association('b', { [typed]: typed })]),
  commit('c3', [association('b', { name: typed.repeat(300) })]),
  commit('c4', [{ op: typed }]),
  commit('c5', [update]),
  commit(`${typed} c6`, [update]),
  commit('c7', [association('b', { name: `break-here ${typed}` })]),
  { ...commit('c8', []), body: `{"changes": [{"name": "${typed}"` },
  get(`${map}/commits?after=${typed}`),
  get(`${map}/commits`),
  get(map),
  get(`${map}?known-at=${typed}`),
  get(`${map}?${typed}=1`),
  get(`/api/maps/${typed}`),
  get(`/api/maps/${typed}%20en%20zo`),
  get(`/api/maps/${typed}%20en%20zo`, { authorization: `Bearer ${typed}` }),
  get(`${map}/events?after=0`),
  get(`${map}/events`, { 'last-event-id': typed }),
  get(`${map}/findings?as-of=${typed}`),
  get(`${map}/findings`, { 'accept-language': typed, 'user-agent': typed, referer: typed }),
  get(`${map}/export/json`),
  get(`${map}/export/${typed}`),
  file(`${typed}.json`, `{"${typed}": `),
  file(`${typed}.csv`, `name,kind\n${typed},${typed}\n`),
  file(`x.${typed}`, typed),
  { method: 'POST', path: `${map}/log`, body: { commits: [{ [typed]: typed }] } },
  get('/api/backups'),
  get(`/api/backups/${typed}/maps/VLH`),
  { method: 'POST', path: '/api/session', body: { secret: typed } },
  { method: 'POST', path: '/api/session', body: `{"secret": "${typed}` },
  { method: 'PUT', path: '/api/session', body: { name: typed } },
  get('/api/session', { cookie: `vonk=${typed}` }),
  { method: 'POST', path: '/api/links', body: { name: typed } },
  get(`/api/openapi.json?${typed}`),
  get('/', { host: `${typed}.example` }),
  get('/api/maps', { origin: `http://${typed}.example` }),
  get(`/${typed}`, { accept: 'text/html' }),
  get(`/${typed}.js`),
  get(`/api/${typed}`),
  get(`/livez?${typed}`),
  get(`/readyz?${typed}`),
]
