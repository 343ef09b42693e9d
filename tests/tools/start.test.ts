import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'

test('the start command serves the built page and ends well when it is interrupted', async () => {
  const home = mkdtempSync(join(tmpdir(), 'vonk-start-'))
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, VONK_HOME: home, VONK_PORT: '0', VONK_OPEN: 'false' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  for await (const line of createInterface({ input: child.stdout })) {
    expect(line).toMatch(/^Vonk: http:\/\/127\.0\.0\.1:\d+\//u)
    const { origin } = new URL(line.slice('Vonk: '.length))
    expect((await fetch(`${origin}/livez`)).status).toBe(200)
    const page = await fetch(origin, { headers: { accept: 'text/html' } })
    expect(await page.text()).toContain('/assets/')
    child.kill('SIGINT')
  }
  expect(await gone).toEqual([0, null])
  rmSync(home, { recursive: true, force: true })
}, 180_000)
