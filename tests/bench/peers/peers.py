"""Answers what it is asked, a line of JSON each: how long igraph or scipy take, and what they find."""

import json
import sys
import time

import igraph
import numpy
import scipy.sparse


def closing_pairs(ties, size, most):
    """The pairs at distance two with the highest resource allocation, by a product of sparse matrices."""
    ends = numpy.array(ties)
    ones = numpy.ones(2 * len(ends))
    rows = numpy.concatenate([ends[:, 0], ends[:, 1]])
    columns = numpy.concatenate([ends[:, 1], ends[:, 0]])
    adjacency = scipy.sparse.csr_matrix((ones, (rows, columns)), shape=(size, size))
    degrees = numpy.maximum(numpy.asarray(adjacency.sum(axis=1)).ravel(), 1)
    start = time.perf_counter()
    ways = (adjacency @ scipy.sparse.diags(1 / degrees) @ adjacency).tocsr()
    ways = scipy.sparse.triu(ways - ways.multiply(adjacency), k=1).tocoo()
    best = numpy.argpartition(-ways.data, most)[:most]
    found = sorted(float(score) for score in ways.data[best])
    return time.perf_counter() - start, found


def timed(work):
    start = time.perf_counter()
    found = work()
    return time.perf_counter() - start, found


def answer(job, ties, size, most):
    if job == "build":
        return timed(lambda: igraph.Graph(n=size, edges=ties).ecount())
    graph = igraph.Graph(n=size, edges=ties)
    jobs = {
        "components": lambda: sorted(graph.connected_components().sizes()),
        "cutPoints": lambda: sorted(graph.articulation_points()),
        "bridges": lambda: len(graph.bridges()),
        "cores": graph.coreness,
        # Of a node without ties igraph says NaN, which JSON does not know.
        "constraint": lambda: [0 if value != value else value for value in graph.constraint()],
        "betweenness": graph.betweenness,
        "communities": lambda: graph.community_leiden("modularity").modularity,
    }
    if job == "closingPairs":
        return closing_pairs(ties, size, most)
    return timed(jobs[job])


graphs = {}
for line in sys.stdin:
    asked = json.loads(line)
    if "ties" in asked:
        graphs[asked["graph"]] = ([tuple(tie) for tie in asked["ties"]], asked["size"])
        continue
    seconds, found = answer(asked["job"], *graphs[asked["graph"]], asked.get("most", 0))
    print(json.dumps({"milliseconds": seconds * 1000, "found": found}), flush=True)
