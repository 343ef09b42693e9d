import {
  Outlet,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { FaultPage } from './fault-page.tsx'
import { Home } from './home.tsx'
import { loadWorkbench } from './load-workbench.ts'
import { MissingPage } from './missing-page.tsx'
import { parseView, writeView } from '../state/view.ts'

const root = createRootRoute({ component: Outlet, notFoundComponent: MissingPage })

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })

const map = createRoute({
  getParentRoute: () => root,
  path: '/map/$map',
  validateSearch: (search) => writeView(parseView(search)),
  component: lazyRouteComponent(loadWorkbench, 'Workbench'),
})

const present = createRoute({
  getParentRoute: () => root,
  path: '/map/$map/present',
  validateSearch: (search) => writeView(parseView(search)),
  component: lazyRouteComponent(async () => import('../present/present-page.tsx'), 'PresentPage'),
})

const begin = createRoute({
  getParentRoute: () => root,
  path: '/map/$map/begin',
  component: lazyRouteComponent(async () => import('./begin-page.tsx'), 'BeginPage'),
})

/** The pages by their addresses. What an address says is plain text, so that people can read it. */
export const router = createRouter({
  routeTree: root.addChildren([home, map, begin, present]),
  defaultErrorComponent: FaultPage,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const filled = Object.entries(search).filter(([, value]) => typeof value === 'string')
    const text = new URLSearchParams(
      filled.map(([name, value]) => [name, String(value)]),
    ).toString()
    return text === '' ? '' : `?${text}`
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
