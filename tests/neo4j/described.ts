import { cypher } from './cypher.ts'

/** Everything that a database holds: what keeps order in it, and all that is in it. */
export const described = async (url: string) => ({
  constraints: await cypher(
    url,
    `SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties
     RETURN name, type, labelsOrTypes, properties ORDER BY name`,
  ),
  indexes: await cypher(
    url,
    `SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties WHERE type <> 'LOOKUP'
     RETURN name, type, state, labelsOrTypes, properties ORDER BY name`,
  ),
  nodes: await cypher(
    url,
    'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
  ),
  relationships: await cypher(
    url,
    'MATCH ()-[r]->() RETURN elementId(r) AS id, type(r) AS type, properties(r) AS properties ORDER BY id',
  ),
})
