import type { Commit } from '../change/commit.ts'
import { upgrade } from '../change/upgrade.ts'
import type { MapId } from '../model/ids.ts'
import { parsedJson } from './row.ts'

/** A commit from its place in a log. @throws store-damaged, newer-format */
export const storedCommit = (map: MapId, json: string): Commit => upgrade(parsedJson(json, { map }))
