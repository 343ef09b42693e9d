/**
 * Every Cypher text that the store runs: literals, so that nothing that a person typed is ever part of
 * one. What differs comes in as a parameter.
 *
 * How a map lies in the database: a node for each entity, with the labels `Entity`, its kind in Pascal
 * case, and `Actor` for actors; a relationship for each relation, of its type; a `Commit` node for each
 * commit, word for word; and a `Log` node that says where the log ends. `Vonk` marks the database as ours.
 */
export const statements = {
  components: `
    CALL dbms.components() YIELD name, versions
    WHERE name = 'Neo4j Kernel'
    RETURN versions[0] AS version`,
  marks: `
    OPTIONAL MATCH (mark:Vonk {id: 'store'})
    RETURN mark.format AS format, EXISTS { MATCH () } AS filled`,
  /** Never sets it back: another process may be further. */
  mark: `
    MERGE (mark:Vonk {id: 'store'})
      ON CREATE SET mark.format = $format
    WITH mark
    WHERE mark.format < $format
    SET mark.format = $format`,

  oneMark: `
    CREATE CONSTRAINT vonk_mark IF NOT EXISTS
    FOR (mark:Vonk) REQUIRE mark.id IS UNIQUE`,
  oneLog: `
    CREATE CONSTRAINT vonk_log IF NOT EXISTS
    FOR (log:Log) REQUIRE log.map IS UNIQUE`,
  oneEntity: `
    CREATE CONSTRAINT vonk_entity IF NOT EXISTS
    FOR (entity:Entity) REQUIRE (entity.map, entity.id) IS UNIQUE`,
  oneCommitId: `
    CREATE CONSTRAINT vonk_commit_id IF NOT EXISTS
    FOR (commit:Commit) REQUIRE (commit.map, commit.commitId) IS UNIQUE`,
  oneRevision: `
    CREATE CONSTRAINT vonk_revision IF NOT EXISTS
    FOR (commit:Commit) REQUIRE (commit.map, commit.revision) IS UNIQUE`,
  actorsOfMap: `
    CREATE INDEX vonk_actor IF NOT EXISTS
    FOR (actor:Actor) ON (actor.map)`,

  /** Of ours, what stands ready for a constraint and belongs to none. */
  orphans: `
    SHOW INDEXES YIELD id, name, owningConstraint
    WHERE owningConstraint IS NULL
      AND name IN ['vonk_mark', 'vonk_log', 'vonk_entity', 'vonk_commit_id', 'vonk_revision']
    RETURN id, name`,
  /** Who makes a constraint of ours at this moment. */
  makers: `
    SHOW TRANSACTIONS YIELD transactionId, currentQuery
    WHERE currentQuery CONTAINS 'CREATE CONSTRAINT vonk_'
      AND NOT currentQuery CONTAINS 'SHOW TRANSACTIONS'
    RETURN transactionId`,
  dropOrphan: `
    DROP INDEX $name IF EXISTS`,

  summaries: `
    MATCH (log:Log)
    OPTIONAL MATCH (map:Entity {map: log.map, id: log.map})
    RETURN log.map AS id, coalesce(map.name, '') AS name, log.revision AS revision, log.at AS changedAt,
      COUNT { MATCH (actor:Actor {map: log.map}) } AS actors
    ORDER BY id`,
  head: `
    MATCH (log:Log {map: $map})
    RETURN log.revision AS revision, log.digest AS digest`,
  /**
   * Under the lock of the log, so that all rows are of one revision; `lock` is false only where nobody can
   * write. Only our own relations: somebody may have drawn lines of their own between the same nodes.
   */
  snapshot: `
    MATCH (log:Log {map: $map})
    FOREACH (_ IN CASE WHEN $lock THEN [1] ELSE [] END | SET log.locked = true)
    WITH log
    CALL (log) {
      MATCH (entity:Entity {map: $map})
      RETURN labels(entity) AS labels, null AS type, null AS from, null AS to,
        properties(entity) AS properties
      UNION ALL
      MATCH (start:Entity {map: $map})-[relation]->(end:Entity {map: $map})
      WHERE relation.map = $map
      RETURN null AS labels, type(relation) AS type, start.id AS from, end.id AS to,
        properties(relation) AS properties
    }
    RETURN log.revision AS revision, labels, type, from, to, properties`,
  /**
   * Up to where the log ended when the statement began: what is committed meanwhile leaves no hole. One
   * row with only `newest` when there is nothing; no row when there is no such map. With `lock` nobody
   * appends meanwhile.
   */
  log: `
    MATCH (log:Log {map: $map})
    FOREACH (_ IN CASE WHEN $lock THEN [1] ELSE [] END | SET log.locked = true)
    WITH log.revision AS newest
    OPTIONAL MATCH (commit:Commit {map: $map})
    WHERE $after < commit.revision <= newest
    RETURN newest, commit.revision AS revision, commit.json AS json, commit.digest AS digest
    ORDER BY revision
    LIMIT $limit`,
  known: `
    MATCH (commit:Commit {map: $map, commitId: $commitId})
    RETURN commit.json AS json`,

  /**
   * A whole commit in one statement, and so in one transaction. Setting a property of the log takes its
   * lock: whatever is read after that is the newest, and nobody else appends before this one is done.
   */
  append: `
    FOREACH (_ IN CASE WHEN $expected = 0 THEN [1] ELSE [] END |
      MERGE (founded:Log {map: $map})
        ON CREATE SET founded.revision = 0, founded.digest = '')
    WITH 1 AS one
    MATCH (log:Log {map: $map})
    SET log.locked = true
    WITH log
    OPTIONAL MATCH (known:Commit {map: $map, commitId: $commitId})
    WITH log, known.json AS known, log.revision AS revision, log.digest AS digest,
      known IS NULL AND log.revision = $expected AND log.digest = $before AS fits
    FOREACH (_ IN CASE WHEN fits THEN [1] ELSE [] END |
      SET log.revision = $revision, log.digest = $digest, log.at = $at
      CREATE (:Commit {map: $map, revision: $revision, commitId: $commitId, at: $at,
        author: $author, digest: $digest, json: $json}))
    WITH known, revision, digest, fits
    CALL (fits) {
      UNWIND CASE WHEN fits THEN $cut ELSE [] END AS row
      MATCH (:Entity {map: $map, id: row.from})-[gone {id: row.id}]->(:Entity {map: $map, id: row.to})
      WHERE gone.map = $map
      DELETE gone
    }
    CALL (fits) {
      UNWIND CASE WHEN fits THEN $drop ELSE [] END AS id
      MATCH (gone:Entity {map: $map, id: id})
      DETACH DELETE gone
    }
    CALL (fits) {
      UNWIND CASE WHEN fits THEN $entities ELSE [] END AS row
      MERGE (entity:Entity {map: $map, id: row.id})
      SET entity = row.properties, entity:$(row.labels)
    }
    CALL (fits) {
      UNWIND CASE WHEN fits THEN $relations ELSE [] END AS row
      OPTIONAL MATCH (from:Entity {map: $map, id: row.from})
      OPTIONAL MATCH (to:Entity {map: $map, id: row.to})
      MERGE (from)-[relation:$(row.type) {map: $map, id: row.id}]->(to)
      SET relation = row.properties
    }
    RETURN fits, known, revision, digest`,
} as const

export type Statement = (typeof statements)[keyof typeof statements]
