import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import type { Core } from './core.ts'

export type CoreStore = StoreApi<Core>

/** Holds what a window knows of a map; every change of it is a function of `core.ts`. */
export const createCoreStore = (core: Core): CoreStore => createStore<Core>()(() => core)
